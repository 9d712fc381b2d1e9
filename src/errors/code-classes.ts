/** A class for each error code, below the class of its status; made when it is first asked for. */
import { codeOf } from "../contract/error-code.js";
import { APIError } from "./base-errors.js";
import { classOfStatus, codeClasses } from "./error-status.js";

/** Classes by status, without the `Error` at their end: `{ 400: "AlreadyMember BetaApprovalRequired" }`. */
export type CodeTable = Readonly<Record<number, string>>;

/** Gives the classes of a table to `owners` as lazy properties, and has errors of their codes made in them. */
export function addCodeClasses(table: CodeTable, owners: readonly object[]): void {
  const all: [status: string, name: string, get: () => typeof APIError][] = [];
  for (const [status, names] of Object.entries(table))
    for (const text of names.split(" ")) {
      const name = `${text}Error`;
      let type: typeof APIError | undefined;
      const get = () => (type ??= classOf(name, codeOf(name), +status));
      all.push([status, name, get]);
      for (const owner of owners) Object.defineProperty(owner, name, { get, configurable: true });
    }
  let byCode: Map<string, () => typeof APIError> | undefined;
  codeClasses.find = (status, code) => {
    byCode ??= new Map(all.map(([of, name, get]) => [`${of} ${codeOf(name)}`, get]));
    return byCode.get(`${status} ${code}`)?.();
  };
}

function classOf(name: string, code: string, status: number): typeof APIError {
  const base = classOfStatus(status);
  const type = {
    [name]: class extends base {
      static override readonly kind: string = name;
    },
  }[name]!;
  // An error of that code that was made without this class, by `core` or another copy of this package, is one as well.
  Object.defineProperty(type, Symbol.hasInstance, {
    value(this: unknown, error: unknown) {
      const isHeir = this !== type || Function.prototype[Symbol.hasInstance].call(this, error);
      if (isHeir) return Function.prototype[Symbol.hasInstance].call(this, error);
      return APIError.isInstance(error) && error.errorCode === code && error.status === status;
    },
  });
  return type;
}
