/**
 * Names of the params interfaces among all types: short, long where two would be the same. A method that the official
 * SDKs do not have never takes the short name of one that they have. Pure.
 */
import type { ClientOperation } from "./model.js";
import { callPath, longParamsName, paramsName, typeName } from "./names.js";

/** @param operations Those of one stage of a version. */
export function paramsNamesOf(
  operations: readonly ClientOperation[],
  official: readonly string[],
): Map<ClientOperation, string> {
  const withParams = operations.filter(({ paramsName }) => paramsName !== undefined);
  const taken = new Set(
    official.filter((call) => isBeta(call) === operations[0]?.beta).map((call) => paramsName(withoutBeta(call))),
  );
  const rivals = (operation: ClientOperation) =>
    withParams.filter((other) => other.paramsName === operation.paramsName && (other.official || !operation.official));
  return new Map(
    withParams.map((operation) => {
      const isShort = rivals(operation).length === 1 && (operation.official || !taken.has(operation.paramsName!));
      const name = isShort ? operation.paramsName! : longParamsName(operation.accessor);
      return [operation, typeName(name, operation.beta)];
    }),
  );
}

const isBeta = (call: string) => call.startsWith("beta.");
const withoutBeta = (call: string) => callPath(call.replace(/^beta\./, ""));
