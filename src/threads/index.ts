/** Conversations that the API holds between turns. */
export {
  MessageThread,
  type BetaMessageThreadCreateParams,
  type BetaMessageThreadFields,
  type BetaMessageThreadInput,
  type BetaMessageThreadRequestOptions,
  type BetaMessageThreadSendParams,
  type UnsupportedRequestBehavior,
} from "./message-thread.js";
