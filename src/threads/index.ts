/** Conversations that the API holds between turns. To import it is what `beta.messages.thread()` needs. */
export { MessageThread } from "./message-thread.js";
export type {
  BetaMessageThreadCreateParams,
  BetaMessageThreadFields,
  BetaMessageThreadInput,
  BetaMessageThreadRequestOptions,
  BetaMessageThreadSendParams,
  UnsupportedRequestBehavior,
} from "./message-thread.js";
