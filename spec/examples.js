/** Finds the examples of a body by the name of its schema: beside the operation, else beside the schema. */
import { parseYaml } from "@redocly/openapi-core";

/**
 * A finder for one run of Redocly: `(schema, ctx, changes)` → the `examples` of a media type, or undefined where there are
 * none; with `changes`, what they are once these properties are laid over them.
 */
export function exampleFinder() {
  const known = new Map();
  const parsed = new Map();
  const exampleIn = (file, key) => {
    if (!parsed.has(file.absoluteRef)) parsed.set(file.absoluteRef, parseYaml(file.body));
    return parsed.get(file.absoluteRef)?.examples?.[key];
  };
  const namesIn = (file) => {
    if (!known.has(file.absoluteRef)) known.set(file.absoluteRef, exampleNames(file.getLines()));
    return known.get(file.absoluteRef);
  };
  return (schema, ctx, changes) => {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    const files = [ctx.location.source, ctx.resolve(schema).location?.source].filter(Boolean);
    const file = files.find((one) => namesIn(one).has(name));
    const keys = file && namesIn(file).get(name);
    const exampleOf = (key) =>
      changes === undefined
        ? { $ref: `${file.absoluteRef}#/examples/${name}.${key}` }
        : exampleShowing(exampleIn(file, `${name}.${key}`), changes);
    return keys && Object.fromEntries(keys.map((key) => [key, exampleOf(key)]));
  };
}

const isObject = (node) => node !== null && typeof node === "object" && !Array.isArray(node);

/** A copy of the example with these properties laid over; undefined where it is no object, or has them all already. */
export function exampleShowing(example, changes) {
  const value = example?.value;
  if (!isObject(value) || !isObject(changes)) return undefined;
  const isNew = ([name, change]) => JSON.stringify(change) !== JSON.stringify(value[name]);
  return Object.entries(changes).every(isNew)
    ? structuredClone({ ...example, value: { ...value, ...changes } })
    : undefined;
}

/** The keys `<Schema>.<name>` of the section `examples` of a file, as lists of names by schema. */
export function exampleNames(lines) {
  const names = new Map();
  let section = "";
  for (const line of lines) {
    const [, indent, key] = /^( {0,2})([\w.-]+):(?:\s|$)/.exec(line) ?? [];
    if (indent === "") section = key;
    const [, schema, name] = (indent === "  " && section === "examples" && /^([^.]+)\.(.+)$/.exec(key)) || [];
    if (schema !== undefined) names.set(schema, [...(names.get(schema) ?? []), name]);
  }
  return names;
}
