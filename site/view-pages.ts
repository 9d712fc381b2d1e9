/** The pages of a view that lead to its operations: its start, and one for each tag. */
import { escapeHtml, frontmatter, SEARCH_END } from "./html.js";
import { operationTable } from "./operation-page.js";
import type { SiteView, Tag } from "./views.js";

/** The start of a view: every operation, by tag. */
export function viewPage(view: SiteView, stable: SiteView, views: readonly SiteView[]): string {
  const { version, isStable } = view;
  const stage = isStable
    ? "what callers without beta values may rely on"
    : "everything, beta features included; what is beta says so";
  return [
    frontmatter({
      title: `Reference ${version}`,
      view: view.name,
      views: Object.fromEntries(views.map(({ name }) => [name, `/${name}/`])),
      outline: [2, 2],
    }),
    `# Reference`,
    `The ${view.operations.length} operations of API version ${version}: ${stage}.`,
    SEARCH_END,
    ...view.groups.flatMap(({ tags }) => tags.map((tag) => tagSection(view, stable, tag))),
  ].join("\n\n");
}

const tagSection = (view: SiteView, stable: SiteView, tag: Tag): string =>
  `## [${escapeHtml(tag.title)}](/${view.name}/${tag.name}/) {#${tag.name}}\n\n${operationTable(view, stable, tag.operations)}`;

export function tagPage(view: SiteView, stable: SiteView, tag: Tag, views: readonly SiteView[]): string {
  const has = (one: SiteView) => one.groups.some(({ tags }) => tags.some(({ name }) => name === tag.name));
  return [
    frontmatter({
      title: tag.title,
      view: view.name,
      views: Object.fromEntries(
        views.map((one) => [one.name, has(one) ? `/${one.name}/${tag.name}/` : `/${one.name}/`]),
      ),
      outline: false,
    }),
    `# ${escapeHtml(tag.title)}`,
    escapeHtml(tag.description),
    operationTable(view, stable, tag.operations),
  ].join("\n\n");
}
