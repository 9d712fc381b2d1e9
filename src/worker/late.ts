/** What agents at work do: loaded when the first of them begins. */
export { runTools } from "../sessions/dispatch.js";
export { pollWork } from "./poll.js";
export { serveEnvironment, serveItem } from "./serve.js";
