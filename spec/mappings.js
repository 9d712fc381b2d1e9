/** The mapping of a union with a discriminator, from the constants of its members, and of theirs where they are unions. */
export function completeMapping(schema, ctx) {
  const { propertyName, mapping } = schema.discriminator;
  const at = ctx.location.child("discriminator");
  if (mapping !== undefined)
    ctx.report({
      message: "a mapping follows from the constants of the members: leave it out",
      location: at.child("mapping"),
    });
  const filled = {};
  for (const [index, member] of membersOf(schema).entries()) {
    const constants = constantsOf(member, ctx.location.source.absoluteRef, { propertyName, ctx, above: new Set() });
    if (constants.length === 0)
      ctx.report({ message: `member ${index} of the union has no constant ${propertyName}`, location: at });
    for (const constant of constants) {
      if (constant in filled)
        ctx.report({ message: `two members of the union have the ${propertyName} ${constant}`, location: at });
      filled[constant] ??= member.$ref;
    }
  }
  schema.discriminator.mapping ??= filled;
}

const membersOf = (schema) => [schema?.oneOf, schema?.anyOf].find(Array.isArray) ?? [];

/** `above`: the unions on the way here, so that one that holds itself ends. */
function constantsOf(member, file, search) {
  const { node, from } = follow(member, file, search.ctx);
  if (node === undefined || search.above.has(node)) return [];
  const property = follow(node.properties?.[search.propertyName], from, search.ctx).node;
  if (property?.const !== undefined) return [property.const];
  if (property !== undefined) return Array.isArray(property.enum) ? property.enum : [];
  const inner = { ...search, above: new Set([...search.above, node]) };
  return membersOf(node).flatMap((one) => constantsOf(one, from, inner));
}

function follow(node, file, ctx) {
  if (typeof node?.$ref !== "string") return { node: node ?? undefined, from: file };
  const { node: target, location } = ctx.resolve(node, file);
  return { node: target, from: location?.source.absoluteRef };
}
