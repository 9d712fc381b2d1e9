/** Finds the examples of a body by the name of its schema: beside the operation, else beside the schema. */

/** A finder for one run of Redocly: `(schema, ctx)` → the `examples` of a media type, or undefined where there are none. */
export function exampleFinder() {
  const known = new Map();
  const namesIn = (file) => {
    if (!known.has(file.absoluteRef)) known.set(file.absoluteRef, exampleNames(file.getLines()));
    return known.get(file.absoluteRef);
  };
  return (schema, ctx) => {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1);
    const files = [ctx.location.source, ctx.resolve(schema).location?.source].filter(Boolean);
    const file = files.find((one) => namesIn(one).has(name));
    const keys = file && namesIn(file).get(name);
    return (
      keys && Object.fromEntries(keys.map((key) => [key, { $ref: `${file.absoluteRef}#/examples/${name}.${key}` }]))
    );
  };
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
