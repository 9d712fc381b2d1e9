/**
 * What changed between two bundled documents, and whether it breaks a caller. Direction matters: a request breaks when
 * the API takes less than before, a response when it gives less. New values in a response break nobody, because the
 * documents are open there.
 *
 *   tsx codegen/diff.ts OLD.json NEW.json     prints a line per change, then the release class
 */
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type {
  RequestOrResponse,
  OpenApiDocument,
  MediaType,
  ParameterObject as Parameter,
  RawOperation,
  SchemaObject as Schema,
} from "./document.js";
import { operationsIn, resolveRef as resolve, schemaName, webhooksIn } from "./document.js";

export type Release = "major" | "minor" | "patch";
type Direction = "request" | "response";

export interface Change {
  readonly release: Release;
  /** Where: the operation, then the way into it. */
  readonly where: string;
  readonly what: string;
}

const LOWER_IS_TIGHTER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const HIGHER_IS_TIGHTER = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];

export function diff(old: OpenApiDocument, now: OpenApiDocument): Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();
  const note = (release: Release, where: string, what: string) => void changes.push({ release, where, what });
  const body = (from: OpenApiDocument, { requestBody }: RawOperation) =>
    requestBody ? resolve<RequestOrResponse>(from, requestBody) : undefined;

  each(byRoute(operationsIn(old)), byRoute(operationsIn(now)), operation);
  each(byRoute(webhooksIn(old)), byRoute(webhooksIn(now)), (route, left, right) =>
    contents(`webhook ${route}`, body(old, left), body(now, right), "response"),
  );
  if (changes.length === 0 && JSON.stringify(old) !== JSON.stringify(now))
    note("patch", "document", "only words or examples changed");
  return changes;

  function each<T>(before: Map<string, T>, after: Map<string, T>, both: (name: string, left: T, right: T) => void) {
    for (const [name, left] of before) {
      const right = after.get(name);
      if (right) both(name, left, right);
      else note("major", name, "is gone");
    }
    for (const name of after.keys()) if (!before.has(name)) note("minor", name, "is new");
  }

  function operation(where: string, left: RawOperation, right: RawOperation): void {
    if (left.operationId !== right.operationId)
      note("major", where, `is called ${right.operationId}, was ${left.operationId}`);
    for (const key of ["x-page", "x-page-items", "x-result-url"] as const)
      if (left[key] !== right[key]) note("major", where, `${key} is ${right[key]}, was ${left[key]}`);
    if (JSON.stringify(left["x-beta"]) !== JSON.stringify(right["x-beta"]))
      note("minor", where, "implies other beta values");
    limit(where, left["x-max-request-bytes"], right["x-max-request-bytes"]);
    if (!left.deprecated && right.deprecated) note("minor", where, "is deprecated");
    if (JSON.stringify(left.security) !== JSON.stringify(right.security))
      note("major", where, "takes other credentials");
    parameters(where, left, right);
    const [bodyBefore, bodyAfter] = [body(old, left), body(now, right)];
    if (!bodyBefore?.required && bodyAfter?.required) note("major", `${where} request`, "is required now");
    contents(`${where} request`, bodyBefore, bodyAfter, "request");
    for (const status of new Set([...Object.keys(left.responses ?? {}), ...Object.keys(right.responses ?? {})])) {
      const at = `${where} ${status}`;
      const [was, is] = [left.responses?.[status], right.responses?.[status]];
      if (!was) note("minor", at, "is new");
      else if (!is) note(status.startsWith("2") ? "major" : "minor", at, "is gone");
      else contents(at, resolve<RequestOrResponse>(old, was), resolve<RequestOrResponse>(now, is), "response");
    }
  }

  function limit(where: string, left = Infinity, right = Infinity): void {
    if (right < left) note("major", where, `takes ${right} bytes at most, was ${left}`);
    if (right > left) note("minor", where, `takes ${right} bytes, was ${left}`);
  }

  function parameters(where: string, left: RawOperation, right: RawOperation): void {
    const index = (from: OpenApiDocument, { parameters = [] }: RawOperation) =>
      new Map(
        parameters.map((item) => resolve<Parameter>(from, item)).map((item) => [`${item.in} ${item.name}`, item]),
      );
    const [was, is] = [index(old, left), index(now, right)];
    for (const [name, parameter] of was) {
      const other = is.get(name);
      if (!other) note("major", `${where} ${name}`, "is gone");
      else {
        if (!parameter.required && other.required) note("major", `${where} ${name}`, "is required now");
        if (parameter.required && !other.required) note("minor", `${where} ${name}`, "is optional now");
        schema(`${where} ${name}`, parameter.schema ?? {}, other.schema ?? {}, "request");
      }
    }
    for (const [name, parameter] of is)
      if (!was.has(name))
        note(
          parameter.required ? "major" : "minor",
          `${where} ${name}`,
          parameter.required ? "is new and required" : "is new",
        );
  }

  function contents(
    where: string,
    left: RequestOrResponse | undefined,
    right: RequestOrResponse | undefined,
    direction: Direction,
  ): void {
    const [was, is] = [left?.content ?? {}, right?.content ?? {}];
    for (const [name, media] of Object.entries(was) as [string, MediaType][]) {
      const other = is[name];
      if (!other) note("major", `${where} ${name}`, "is gone");
      else {
        if (JSON.stringify(media["x-stream-end"]) !== JSON.stringify(other["x-stream-end"]))
          note("major", where, "the stream ends differently");
        schema(where, media.schema ?? {}, other.schema ?? {}, direction);
      }
    }
    for (const name of Object.keys(is)) if (!(name in was)) note("minor", `${where} ${name}`, "is new");
  }

  function schema(where: string, leftNode: Schema, rightNode: Schema, direction: Direction): void {
    const key = `${direction} ${leftNode.$ref ?? ""} ${rightNode.$ref ?? ""}`;
    if (leftNode.$ref && rightNode.$ref) {
      if (seen.has(key)) return;
      seen.add(key);
    }
    const [left, right] = [resolve(old, leftNode), resolve(now, rightNode)];
    types(where, left, right, direction);
    values(where, left, right, direction);
    for (const name of [...LOWER_IS_TIGHTER, ...HIGHER_IS_TIGHTER, "pattern", "format"])
      constraint(where, name, left[name], right[name], direction);
    properties(where, left, right, direction);
    if (direction === "request" && isShut(left) !== isShut(right))
      note(isShut(right) ? "major" : "minor", where, `${isShut(right) ? "refuses" : "takes"} what it does not list`);
    unions(where, left, right, direction);
    if (left.items && right.items) schema(`${where}[]`, left.items, right.items, direction);
    const [open, shut] = [left.additionalProperties, right.additionalProperties];
    if (typeof open === "object" && typeof shut === "object") schema(`${where}.*`, open, shut, direction);
  }

  function types(where: string, left: Schema, right: Schema, direction: Direction): void {
    const [was, is] = [typesOf(left), typesOf(right)];
    const gone = was.filter((type) => !is.includes(type));
    const fresh = is.filter((type) => !was.includes(type));
    if (gone.length > 0 && was.length > 0 && is.length > 0)
      note(
        direction === "request" || fresh.length > 0 ? "major" : "minor",
        where,
        `is ${is.join(" or ")}, was ${was.join(" or ")}`,
      );
    else if (fresh.length > 0 && was.length > 0)
      note(direction === "response" ? "major" : "minor", where, `may be ${fresh.join(" or ")} now`);
  }

  function values(where: string, left: Schema, right: Schema, direction: Direction): void {
    const [was, is] = [valuesOf(left), valuesOf(right)];
    const isHint = right["x-known-values"] !== undefined;
    const hadHint = left["x-known-values"] !== undefined;
    if (is && !isHint && (!was || hadHint))
      note(direction === "request" ? "major" : "minor", where, "takes listed values only");
    else if (was && !hadHint && (!is || isHint)) note("minor", where, "takes any value");
    if (!was || !is) return;
    for (const value of was)
      if (!is.includes(value))
        note(direction === "request" && !isHint ? "major" : "minor", where, `no longer has ${value}`);
    for (const value of is) if (!was.includes(value)) note("minor", where, `has ${value}`);
  }

  function constraint(where: string, name: string, left: unknown, right: unknown, direction: Direction): void {
    if (left === right) return;
    const what = `${name} is ${String(right)}, was ${String(left)}`;
    if (direction === "response" || right === undefined) return note("minor", where, what);
    const isLooser =
      typeof left === "number" &&
      typeof right === "number" &&
      (LOWER_IS_TIGHTER.includes(name) ? right > left : right < left);
    note(isLooser ? "minor" : "major", where, what);
  }

  function properties(where: string, left: Schema, right: Schema, direction: Direction): void {
    const [was, is] = [left.properties ?? {}, right.properties ?? {}];
    for (const [name, property] of Object.entries(was)) {
      const at = `${where}.${name}`;
      const other = is[name];
      if (!other) {
        note("major", at, "is gone");
        continue;
      }
      const [wasRequired, isRequired] = [left.required?.includes(name), right.required?.includes(name)];
      if (!wasRequired && isRequired) note(direction === "request" ? "major" : "minor", at, "is required now");
      if (wasRequired && !isRequired) note(direction === "request" ? "minor" : "major", at, "is optional now");
      schema(at, property, other, direction);
    }
    for (const name of Object.keys(is)) {
      if (name in was) continue;
      const isNeeded = direction === "request" && right.required?.includes(name);
      note(isNeeded ? "major" : "minor", `${where}.${name}`, isNeeded ? "is new and required" : "is new");
    }
  }

  function unions(where: string, left: Schema, right: Schema, direction: Direction): void {
    const [was, is] = [membersOf(old, left), membersOf(now, right)];
    for (const [name, member] of was) {
      const other = is.get(name);
      if (other) schema(`${where}<${name}>`, member, other, direction);
      else if (is.size > 0) note(direction === "request" ? "major" : "minor", where, `is never ${name} now`);
    }
    for (const name of is.keys()) if (!was.has(name) && was.size > 0) note("minor", where, `may be ${name} now`);
  }
}

const byRoute = (operations: ReturnType<typeof operationsIn>) =>
  new Map(operations.map(({ method, path, operation }) => [`${method.toUpperCase()} ${path}`, operation]));

const isShut = (schema: Schema) => schema.additionalProperties === false || schema["unevaluatedProperties"] === false;

const typesOf = ({ type }: Schema): string[] => (type === undefined ? [] : [type].flat());

const valuesOf = (schema: Schema): string[] | undefined =>
  "const" in schema ? [String(schema.const)] : (schema.enum?.map(String) ?? schema["x-known-values"]);

/** Members of a union by the name of their component, else by what they are; a union within one is laid open. */
const membersOf = (from: OpenApiDocument, schema: Schema): Map<string, Schema> =>
  new Map(
    [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])].flatMap(
      (member): [string, Schema][] => {
        const target = resolve(from, member);
        if (target.oneOf ?? target.anyOf) return [...membersOf(from, target)];
        return [[schemaName(member) ?? String(member.const ?? typesOf(member).join("|")), member]];
      },
    ),
  );

/** The release that the changes ask for. */
export const releaseOf = (changes: readonly Change[]): Release | "none" =>
  (["major", "minor", "patch"] as const).find((release) => changes.some((change) => change.release === release)) ??
  "none";

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [old, now] = process.argv.slice(2);
  if (old === undefined || now === undefined) {
    process.stderr.write("usage: tsx codegen/diff.ts OLD.json NEW.json\n");
    process.exitCode = 2;
  } else {
    const [left, right] = await Promise.all(
      [old, now].map(async (path) => JSON.parse(await readFile(path, "utf8")) as OpenApiDocument),
    );
    const changes = diff(left!, right!);
    for (const { release, where, what } of changes) process.stdout.write(`${release}  ${where}  ${what}\n`);
    process.stdout.write(`release: ${releaseOf(changes)}\n`);
  }
}
