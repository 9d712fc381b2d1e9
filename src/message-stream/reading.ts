/** What reads the events of a message stream: loaded while its first request is on its way. */
export { announce, type Halves, type PartEvents } from "./announce.js";
export { EventOrder } from "./event-order.js";
export { liveInput } from "./live-input.js";
