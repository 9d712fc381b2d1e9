/** A page of types. */
import { resolveRef, type SchemaObject, schemaName } from "../codegen/document.js";
import { block, escapeHtml, frontmatter, link, paragraphs, SEARCH_END } from "./html.js";
import { boundsHtml, membersOf, rowsHtml, type Shown, twinOf, typeHtml } from "./schema.js";
import { type TypePage, typePageTitle } from "./types.js";
import type { SiteView } from "./views.js";

export function typePage(shown: Shown, page: TypePage, views: readonly SiteView[], has: HasPage): string {
  return [
    frontmatter({
      title: `Types: ${typePageTitle(page)}`,
      view: shown.view.name,
      views: Object.fromEntries(views.map(({ name }) => [name, elsewhere(name, page, has)])),
      outline: [2, 2],
    }),
    `# Types: ${typePageTitle(page)}`,
    ...page.types.map((name) => typeOf(shown, name)),
  ].join("\n\n");
}

/** Whether a view has a page of types. */
export type HasPage = (view: string, page: string) => boolean;

const elsewhere = (view: string, { name }: TypePage, has: HasPage): string =>
  has(view, name) ? `/${view}/types/${name}` : `/${view}/types/`;

function typeOf(shown: Shown, name: string): string {
  const schema = shown.view.document.components?.schemas?.[name] ?? {};
  const rows = rowsHtml(shown, schema, { id: name, named: 0, twin: twinOf(shown, name) });
  return [
    `## ${escapeHtml(name)} {#${name}}`,
    schema.description && block("div", 'class="prose"', paragraphs(schema.description)),
    rows === "" ? block("div", 'class="definition"', definitionOf(shown, schema)) : block("div", 'class="rows"', rows),
    formsOf(shown, schema),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** What a type without properties is. A union lists all of its members. */
function definitionOf(shown: Shown, schema: SchemaObject): string {
  const members = membersOf(shown, schema);
  if (members.length === 0) {
    const bounds = boundsHtml(shown, schema);
    return typeHtml(shown, schema) + (bounds && `<br><span class="bounds">${bounds}</span>`);
  }
  const isOpen = (schema.anyOf ?? []).some((one) => schemaName(one)?.startsWith("Unknown"));
  const by = discriminatorOf(shown, schema);
  const items = members.map((one) => {
    const value = by === undefined ? undefined : resolveRef(shown.view.document, one).properties?.[by]?.const;
    return `<li>${value === undefined ? "" : `<code>${escapeHtml(JSON.stringify(value))}</code> `}${typeHtml(shown, one)}</li>`;
  });
  return (
    `<span class="lead">One of${by === undefined ? "" : `, told apart by <code>${escapeHtml(by)}</code>`}${isOpen ? ", or one that is not known yet" : ""}:</span>` +
    `<ul>${items.join("")}</ul>`
  );
}

function discriminatorOf(shown: Shown, schema: SchemaObject): string | undefined {
  if (schema.discriminator) return schema.discriminator.propertyName;
  const known = (schema.anyOf ?? []).find((one) => schemaName(one)?.startsWith("Known"));
  return known && resolveRef(shown.view.document, known).discriminator?.propertyName;
}

function formsOf(shown: Shown, schema: SchemaObject): string {
  const forms = (schema["x-known-forms"] ?? []) as SchemaObject[];
  if (forms.length === 0) return "";
  return block("p", "", `Forms known today: ${forms.map((one) => typeHtml(shown, one)).join(", ")}`);
}

/** All types of a view, by page. */
export const typeIndex = (shown: Shown, views: readonly SiteView[]): string =>
  [
    frontmatter({
      title: "Types",
      view: shown.view.name,
      views: Object.fromEntries(views.map(({ name }) => [name, `/${name}/types/`])),
      outline: false,
    }),
    "# Types",
    SEARCH_END,
    ...shown.types.pages.map((page) =>
      block(
        "div",
        'class="index"',
        `<h2>${link(`/${shown.view.name}/types/${page.name}`, typePageTitle(page))}</h2><p>${page.types
          .map((type) => link(shown.types.pathOf(type), escapeHtml(type)))
          .join(" ")}</p>`,
      ),
    ),
  ].join("\n\n");
