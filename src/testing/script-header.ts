import { isObject } from "./json.js";
import { badRequest } from "./problem.js";
import type { Script } from "./script.js";

/** A header whose JSON is the script of its one request. */
export const SCRIPT_HEADER = "x-local-script";

/** @throws Problem 400 when it is not a JSON object. */
export function scriptOf(header: string): Script {
  let value: unknown;
  try {
    value = JSON.parse(header);
  } catch {
    value = undefined;
  }
  if (!isObject(value)) throw badRequest(`${SCRIPT_HEADER}: Input should be a JSON object`);
  return value as Script;
}
