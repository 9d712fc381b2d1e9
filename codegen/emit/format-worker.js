/** A thread that formats texts with prettier and the options of this project. */
import { fileURLToPath } from "node:url";
import { parentPort } from "node:worker_threads";
import { format, resolveConfig } from "prettier";

const options = resolveConfig(fileURLToPath(import.meta.url));

parentPort?.on("message", async ({ id, path, text }) => {
  try {
    parentPort?.postMessage({ id, text: await format(text, { ...(await options), filepath: path }) });
  } catch (error) {
    parentPort?.postMessage({ id, error: `${path}: ${error instanceof Error ? error.message : String(error)}` });
  }
});
