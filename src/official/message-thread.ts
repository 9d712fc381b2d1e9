/** Threads of messages, under their official names. */
export { MessageThread as BetaMessageThread } from "../threads/message-thread.js";
export type {
  BetaMessageThreadCreateParams,
  BetaMessageThreadFields,
  BetaMessageThreadInput,
  BetaMessageThreadRequestOptions,
  BetaMessageThreadSendParams,
  UnsupportedRequestBehavior,
} from "../threads/message-thread.js";
export type { ToolRunnerSettings as BetaMessageThreadToolRunnerParams } from "../tools/state.js";
