/** `#telemetry` in Node, Deno and Bun: what carries the option `openTelemetry` out. */
import type * as option from "./option.js";

export const loadTelemetry = (): Promise<typeof option.recording> =>
  import("./option.js").then(({ recording }) => recording);
