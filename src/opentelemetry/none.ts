/** `#telemetry` where programs are bundles, and cannot load a package that may not be there: browsers and workers. */
import type * as option from "./option.js";

export const loadTelemetry = (): Promise<typeof option.recording> =>
  import("./absent.js").then(({ warning }) => warning);
