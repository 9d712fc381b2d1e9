/** What a call gives, under its official name. */
export { Call as APIPromise } from "../send/call.js";
