/** A class for each error code, below the class of its status; made when it is first asked for. */
import { APIError } from "./base-errors.js";
import { classOfStatus, codeClasses } from "./error-status.js";

/** Codes by status; one that is of the beta namespace has a plus before it: `{ 400: "already_member +approval_required" }`. */
export type CodeTable = Readonly<Record<number, string>>;

const made = new WeakMap<CodeTable, PropertyDescriptorMap>();

/** Has errors of these codes made in classes of their own, and gives the classes by name, as lazy properties. */
export function classesOfCodes(table: CodeTable): PropertyDescriptorMap {
  const known = made.get(table);
  if (known) return known;
  const classes: PropertyDescriptorMap = {};
  for (const [status, codes] of Object.entries(table))
    for (const text of codes.split(" ")) {
      const code = text.replace("+", "");
      let type: typeof APIError | undefined;
      const get = () => (type ??= classOf(nameOf(text), code, +status));
      codeClasses.set(`${status} ${code}`, get);
      classes[nameOf(text)] = { get, configurable: true };
    }
  made.set(table, classes);
  return classes;
}

/** `+approval_required` → `BetaApprovalRequiredError`. */
const nameOf = (text: string) =>
  `${text
    .replace("+", "beta_")
    .replace(/(^|_)(api|arn|cmek|gcp|rbac)(?=_|$)/g, (word) => word.toUpperCase())
    .replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase())}Error`;

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
