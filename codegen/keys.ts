/** The extension keys that the generator understands, where they may stand, and what their values are: `spec/extensions.md` as data. */
import type { Oas3Rule } from "@redocly/openapi-core";

interface Key {
  /** Redocly's names of the objects that may have it; absent: any. */
  readonly on?: readonly string[];
  readonly is: (value: unknown) => boolean;
  readonly want: string;
}

const isString = (value: unknown): value is string => typeof value === "string" && value !== "";
const isDate = (value: unknown) => /^\d{4}-\d\d-\d\d$/.test(String(value));
const isObject = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === "object" && !Array.isArray(value);
const listOf = (is: (value: unknown) => boolean) => (value: unknown) => Array.isArray(value) && value.every(is);
const oneOf = (...values: unknown[]) => ({
  is: (value: unknown) => values.includes(value),
  want: `one of ${values.join(", ")}`,
});
const byStage = (is: (value: unknown) => boolean) => (value: unknown) =>
  isObject(value) ? Object.entries(value).every(([stage, one]) => /^(stable|beta)$/.test(stage) && is(one)) : is(value);

const version: Key = { is: byStage(isString), want: "a version, or one by stage" };
const isMarked = (value: unknown) => isString(value) || (isObject(value) && isString(value["value"]));
const isStreamEnd = (value: unknown) =>
  isObject(value) &&
  Object.keys(value).length === 1 &&
  (value["never"] === true || ["type", "property", "data"].some((key) => isString(value[key])));

export const KEYS: Readonly<Record<string, Key>> = {
  "x-tagGroups": {
    on: ["Root"],
    is: listOf((group) => isObject(group) && isString(group["name"]) && listOf(isString)(group["tags"])),
    want: "a list of names with their tags",
  },
  "x-displayName": { on: ["Tag"], is: isString, want: "a name" },
  "x-stage": oneOf("beta", "stable"),
  "x-since": version,
  "x-until": version,
  "x-optional": { on: ["Schema"], is: byStage(isString), want: "a stage, a version, or one by stage" },
  "x-beta": {
    on: ["Operation", "Schema"],
    is: (value) => value === false || listOf(isMarked)(value),
    want: "false or a list of beta values",
  },
  "x-page": { on: ["Operation"], ...oneOf("id", "cursor", "both", "report") },
  "x-page-items": { on: ["Operation"], is: isString, want: "the name of a property" },
  "x-max-request-bytes": { on: ["Operation"], is: (value) => Number.isSafeInteger(value), want: "a number of bytes" },
  "x-error-codes": { on: ["Operation"], is: listOf(isString), want: "a list of error codes" },
  "x-stream-end": { on: ["MediaType"], is: isStreamEnd, want: "one of type, property, data, never" },
  "x-sunset": { on: ["Operation"], is: isDate, want: "a date" },
  "x-result-url": { on: ["Operation"], is: isString, want: "the name of a property" },
  "x-param": { on: ["Parameter", "RequestBody"], is: isString, want: "a name" },
  "x-known-values": { on: ["Schema"], is: listOf(isString), want: "a list of strings" },
  "x-end-of-life": {
    on: ["Schema"],
    is: (value) => isObject(value) && Object.values(value).every(isDate),
    want: "a map of dates",
  },
  "x-may-be-absent": { on: ["Schema"], is: listOf(isString), want: "a list of names of properties" },
  "x-shallow": { on: ["Schema"], is: (value) => value === true, want: "true" },
  "x-known-forms": { on: ["Schema"], is: listOf(isObject), want: "a list of schemas" },
};

/** For Redocly. */
export const keysRule: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }) {
    // The keys of a map are names.
    if (!isObject(node) || type.name === "SpecExtension" || type.additionalProperties) return;
    for (const [name, value] of Object.entries(node)) {
      if (!name.startsWith("x-")) continue;
      const key = KEYS[name];
      const message = !key
        ? `${name} is not a key that extensions.md describes`
        : key.on && !key.on.includes(type.name)
          ? `${name} has no place on this ${type.name}`
          : !key.is(value) && `${name} must be ${key.want}`;
      if (message) report({ message, location: location.child([name]).key() });
    }
  },
});
