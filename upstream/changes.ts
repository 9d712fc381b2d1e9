/** What is new in an official SDK since an older one, from the facts of both. */
import type { SdkFacts, SdkName, SdkOperation } from "./facts.js";

export interface Changes {
  readonly operations: { readonly added: string[]; readonly removed: string[] };
  readonly codes: { readonly added: string[]; readonly removed: string[] };
  readonly types: { readonly added: string[]; readonly removed: string[]; readonly changed: string[] };
  readonly betas: { readonly added: string[]; readonly removed: string[] };
  readonly events: { readonly added: string[]; readonly removed: string[] };
  readonly models: { readonly added: string[]; readonly removed: string[] };
  /** Methods whose arguments stand in other places. */
  readonly signatures: string[];
  /** Methods that send or answer something else: `<accessor> <what>`. */
  readonly calls: string[];
  /** Error codes that operations of both have gained, by accessor. */
  readonly codesOf: Readonly<Record<string, readonly string[]>>;
}

/** Rows of one side by name, and how the sides differ. */
function sides<T>(older: readonly T[], newer: readonly T[], nameOf: (row: T) => string) {
  const before = new Map(older.map((row) => [nameOf(row), row]));
  const after = new Map(newer.map((row) => [nameOf(row), row]));
  const both = [...after].filter(([name]) => before.has(name));
  return {
    added: [...after.keys()].filter((name) => !before.has(name)).sort(),
    removed: [...before.keys()].filter((name) => !after.has(name)).sort(),
    both: both.map(([name, row]) => ({ name, before: before.get(name)!, after: row })),
  };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
const signature = ({ positional, params, optional }: SdkOperation) => [positional, params !== undefined, optional];
const CALL = ["method", "route", "path", "betas", "body", "page", "result", "event", "stream", "binary"] as const;

export function changesOf(older: SdkFacts, newer: SdkFacts): Changes {
  const operations = sides(older.operations, newer.operations, (one) => one.accessor);
  const types = sides(older.types, newer.types, (one) => one.name);
  const listed = (kind: SdkName["kind"]) => {
    const names = (facts: SdkFacts) => facts.names.filter((one) => one.kind === kind);
    const { added, removed } = sides(names(older), names(newer), (one) => one.name);
    return { added, removed };
  };
  const gained = operations.both
    .map(
      ({ name, before, after }) => [name, (after.codes ?? []).filter((code) => !before.codes?.includes(code))] as const,
    )
    .filter(([, codes]) => codes.length > 0);
  const only = ({ added, removed }: { added: string[]; removed: string[] }) => ({ added, removed });
  return {
    operations: only(operations),
    codes: only(sides(older.errors, newer.errors, (one) => one.code)),
    types: {
      ...only(types),
      changed: types.both
        .filter(({ before, after }) => !same(before.schema, after.schema))
        .map(({ name }) => name)
        .sort(),
    },
    betas: listed("beta"),
    events: listed("webhook event"),
    models: listed("deprecated model"),
    signatures: operations.both
      .filter(({ before, after }) => !same(signature(before), signature(after)))
      .map(({ name }) => name)
      .sort(),
    calls: operations.both.flatMap(({ name, before, after }) =>
      CALL.filter((key) => !same(before[key], after[key])).map((key) => `${name} ${key}`),
    ),
    codesOf: Object.fromEntries(gained),
  };
}
