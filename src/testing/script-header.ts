import { demandValid } from "./orders.js";
import { badRequest } from "./problem.js";
import type { Script } from "./script.js";

/** A header whose JSON is the script of its one request. */
export const SCRIPT_HEADER = "x-local-script";

/** @throws Problem 400 when it is no script. */
export async function scriptOf(header: string): Promise<Script> {
  let value: unknown;
  try {
    value = JSON.parse(header);
  } catch {
    throw badRequest(`${SCRIPT_HEADER}: Input should be JSON`);
  }
  await demandValid("Script", value, SCRIPT_HEADER);
  return value as Script;
}
