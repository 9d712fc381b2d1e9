/** `#platform-credentials` where there are no files and no machine to ask: browsers and workers. */
import { ArgumentError } from "../errors/errors.js";
import type * as machine from "./default-credentials.js";

export const fromMachine: typeof machine.fromMachine = {
  async googleAuth(option) {
    throw new ArgumentError(`No credential: pass ${option}, authClient or googleAuth`);
  },
  async awsProvider() {
    throw new ArgumentError("No credential: pass apiKey, an access key with its secret, or providerChainResolver");
  },
  async awsRegion() {
    return undefined;
  },
};
