/** Schemas as readers see them: a type in a line, its bounds in words, its properties as rows. */
import { resolveRef, type SchemaObject, schemaName } from "../codegen/document.js";
import { badge, code, escapeHtml, link, proseHtml } from "./html.js";
import { propertiesOf, shownName, type TypePages } from "./types.js";
import type { SiteView } from "./views.js";

/** What a schema is shown in. */
export interface Shown {
  readonly view: SiteView;
  readonly types: TypePages;
  /** The stable view of the same version, which says what is beta; the same one where that is shown. */
  readonly stable: SiteView;
}

/** A union with more members says how many. */
const MEMBERS = 8;
/** Values that stand in the type itself. */
const VALUES = 4;

const json = (value: unknown): string => code(JSON.stringify(value));

/** The members of a union, without what only opens it. */
export function membersOf(shown: Shown, schema: SchemaObject): SchemaObject[] {
  const members = schema.oneOf ?? schema.anyOf ?? [];
  return members.flatMap((member) => {
    const name = schemaName(member);
    if (name === undefined || shownName(shown.view, name) === name) return [member];
    return name.startsWith("Unknown") ? [] : membersOf(shown, resolveRef(shown.view.document, member));
  });
}

/** A type, with links to those that have a name. */
export function typeHtml(shown: Shown, schema: SchemaObject): string {
  const name = schemaName(schema);
  if (name !== undefined) {
    const means = shownName(shown.view, name);
    return link(shown.types.pathOf(means), escapeHtml(means));
  }
  if (schema.const !== undefined) return json(schema.const);
  if (schema.enum && schema.enum.length <= VALUES) return schema.enum.map(json).join(" | ");
  if (schema.allOf) return schema.allOf.map((one) => typeHtml(shown, one)).join(" &amp; ");
  const members = membersOf(shown, schema);
  if (members.length > MEMBERS) return `one of ${members.length} types`;
  if (members.length > 0) return [...new Set(members.map((one) => typeHtml(shown, one)))].join(" | ");
  const kinds = [schema.type ?? "any"].flat();
  return kinds.map((kind) => kindHtml(shown, schema, kind)).join(" | ");
}

function kindHtml(shown: Shown, { items, additionalProperties }: SchemaObject, kind: string): string {
  if (kind === "array" && items) {
    const inner = typeHtml(shown, items);
    return / \| | &amp; /.test(inner) ? `(${inner})[]` : `${inner}[]`;
  }
  if (kind === "object" && typeof additionalProperties === "object")
    return `map of ${typeHtml(shown, additionalProperties)}`;
  return kind;
}

const BOUNDS: Readonly<Record<string, (value: unknown) => string>> = {
  default: (value) => `default ${json(value)}`,
  minimum: (value) => `at least ${json(value)}`,
  exclusiveMinimum: (value) => `more than ${json(value)}`,
  maximum: (value) => `at most ${json(value)}`,
  minLength: (value) => `${value === 1 ? "not empty" : `${String(value)} characters or more`}`,
  maxLength: (value) => `at most ${Number(value).toLocaleString("en")} characters`,
  minItems: (value) => `at least ${String(value)} ${value === 1 ? "item" : "items"}`,
  maxItems: (value) => `at most ${Number(value).toLocaleString("en")} items`,
  maxProperties: (value) => `at most ${String(value)} entries`,
  format: (value) => escapeHtml(String(value)),
  pattern: (value) => `like ${code(String(value))}`,
  contentEncoding: (value) => escapeHtml(String(value)),
};

/** Bounds and values in words, as HTML; empty when there are none. */
export function boundsHtml(shown: Shown, schema: SchemaObject): string {
  const bounds = Object.entries(BOUNDS).flatMap(([key, say]) => (schema[key] === undefined ? [] : [say(schema[key])]));
  const values = schema.enum && schema.enum.length > VALUES ? [`one of ${schema.enum.map(json).join(", ")}`] : [];
  const members = membersOf(shown, schema);
  const choices = members.length > MEMBERS ? [members.map((one) => typeHtml(shown, one)).join(", ")] : [];
  const inner = schema.type === "array" && schema.items ? boundsHtml(shown, schema.items) : "";
  return [...bounds, ...values, ...choices, ...(inner ? [`each: ${inner}`] : [])].join("; ");
}

/** The object that a property is, or is a list of; undefined when it is something else, or has no properties. */
function objectIn(shown: Shown, schema: SchemaObject, named: boolean): SchemaObject | undefined {
  const inner = schema.items ?? schema;
  if (schemaName(inner) !== undefined && !named) return undefined;
  const found = resolveRef(shown.view.document, inner);
  return Object.keys(propertiesOf(found, (one) => resolveRef(shown.view.document, one)).properties).length > 0
    ? found
    : undefined;
}

/** `named`: how many levels of types with a name are opened in place; those without one always are. */
export interface RowOptions {
  readonly id: string;
  readonly named: number;
  /** The same object for stable callers: what it lacks is beta. Undefined where everything is as the object is. */
  readonly twin?: SchemaObject | undefined;
}

/** The properties of an object as rows. */
export function rowsHtml(shown: Shown, schema: SchemaObject, { id, named, twin }: RowOptions): string {
  const resolve = (one: SchemaObject) => resolveRef(shown.view.document, one);
  const { properties, required } = propertiesOf(resolve(schema), resolve);
  return Object.entries(properties)
    .map(([name, property]) => {
      const inner = objectIn(shown, property, named > 0);
      const options = { id: `${id}.${name}`, named: schemaName(property.items ?? property) ? named - 1 : named };
      return rowHtml(shown, name, property, {
        id: options.id,
        badges: [
          ...(required.has(name) ? [badge("required", "required")] : []),
          ...(twin && !twin.properties?.[name] ? [badge("beta", "beta")] : []),
          ...(resolve(property).deprecated ? [badge("deprecated", "deprecated")] : []),
        ],
        children: inner === undefined ? "" : rowsHtml(shown, inner, options),
      });
    })
    .join("");
}

export interface Row {
  readonly id: string;
  readonly badges: readonly string[];
  readonly children: string;
}

/** A property or a parameter: name, type and marks in a line, then what it is. */
export function rowHtml(shown: Shown, name: string, schema: SchemaObject, { id, badges, children }: Row): string {
  const described = resolveRef(shown.view.document, schema);
  const bounds = schemaName(schema) === undefined ? boundsHtml(shown, described) : "";
  const text = described.description ?? "";
  const inner = children && `<details><summary>Properties</summary><div class="rows">${children}</div></details>`;
  return (
    `<div class="row" id="${escapeHtml(id)}"><div class="head"><a class="name" href="#${escapeHtml(id)}">${escapeHtml(name)}</a>` +
    `<span class="type">${typeHtml(shown, schema)}</span>${badges.join("")}</div>` +
    `${text && `<p>${proseHtml(text)}</p>`}${bounds && `<p class="bounds">${bounds}</p>`}${inner}</div>`
  );
}

/** The same component for stable callers, where what is shown is not that already. */
export const twinOf = ({ view, stable }: Shown, name: string | undefined): SchemaObject | undefined =>
  view.isStable || name === undefined ? undefined : stable.document.components?.schemas?.[name];
