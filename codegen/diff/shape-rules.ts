/** Rules of schemas that are made of others. */
import type { SchemaObject } from "../document.js";
import type { Pair, Walk } from "./changes.js";
import { unionMembers, sideways } from "./named.js";
import { compareTypes } from "./schema-rules.js";

export const shapeRules = {
  /** Members that go break who sends them, and who waits for an event of that kind. */
  union(walk: Walk, pair: Pair): void {
    const { where, direction, events } = pair;
    const [left, right] = [pair.left as SchemaObject, pair.right as SchemaObject];
    if (left.type === undefined && right.type === undefined) compareTypes(walk, pair);
    const [was, is] = [unionMembers(walk.old, left), unionMembers(walk.now, right)];
    for (const [name, member] of was) {
      const other = is.get(name);
      if (other) walk.schema({ ...pair, where: `${where}<${name}>`, events: false }, member, other);
      else walk.note(direction === "request" || events ? "major" : "minor", where, `is never ${name} now`);
    }
    for (const name of is.keys()) if (!was.has(name)) walk.note("minor", where, `may be ${name} now`);
  },

  /** One more schema that has to fit takes less, and gives more. */
  all(walk: Walk, pair: Pair): void {
    const { where, direction } = pair;
    const [was, is] = [pair.left, pair.right].map((node) => sideways((node as SchemaObject).allOf ?? []));
    for (const [name, schema] of was!) {
      const other = is!.get(name);
      if (other) walk.schema({ ...pair, where: `${where}&${name}` }, schema, other);
      else walk.note(direction === "request" ? "minor" : "major", where, `need not fit ${name} now`);
    }
    for (const name of is!.keys())
      if (!was!.has(name)) walk.note(direction === "request" ? "major" : "minor", where, `has to fit ${name} now`);
  },

  discriminator(walk: Walk, { where, direction, events, ...nodes }: Pair): void {
    const [left, right] = [nodes.left as SchemaObject, nodes.right as SchemaObject];
    const [was, is] = [left.discriminator, right.discriminator];
    if (was?.propertyName !== is?.propertyName)
      return walk.note("major", where, `is told by ${is?.propertyName}, was by ${was?.propertyName}`);
    const members = new Set(unionMembers(walk.now, right).keys());
    for (const [value, ref] of Object.entries(was?.mapping ?? {})) {
      const other = is?.mapping?.[value];
      if (other !== undefined && other !== ref) walk.note("major", where, `${value} means ${other}, was ${ref}`);
      // A member that is gone is told by the rule of unions.
      if (other === undefined && Object.values(is?.mapping ?? {}).includes(ref))
        walk.note(direction === "request" || events ? "major" : "minor", where, `${value} has no meaning now`);
      if (other === undefined && members.has(value)) walk.note("major", where, `${value} is not in the mapping now`);
    }
    for (const value of Object.keys(is?.mapping ?? {}))
      if (!(value in (was?.mapping ?? {}))) walk.note("minor", where, `${value} has a meaning`);
  },
};
