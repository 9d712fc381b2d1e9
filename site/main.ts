/**
 * Writes the pages of the site as Markdown, for VitePress to build: `make docs`.
 *
 *   tsx site/main.ts [view…]
 */
import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { siteBase } from "./base.js";
import { guideGroups, guidePage, guideSource, titleOf } from "./guides.js";
import { homePage } from "./home-page.js";
import type { NavigationData } from "./navigation.js";
import { operationPage, webhookPage } from "./operation-page.js";
import type { Shown } from "./schema.js";
import { typeIndex, typePage } from "./type-page.js";
import { typePagesOf } from "./types.js";
import { tagPage, viewPage } from "./view-pages.js";
import { callOf, operationPath, type SiteView, viewNames, viewOf } from "./views.js";

/** Path below the base of the site, without ending → Markdown. */
export type Pages = ReadonlyMap<string, string>;

/** Every page. Views that refer to one another are those that are given. */
export function pagesOf(views: readonly SiteView[]): Pages {
  const shown = views.map((view): Shown => ({ view, stable: stableOf(view), types: typePagesOf(view) }));
  const pages = new Map<string, string>([["/index", homePage(shown)]]);
  for (const name of guideGroups.flatMap(({ guides }) => guides))
    pages.set(`/guides/${name}`, guidePage(guideSource(name)));
  const typePages = new Map(shown.map(({ view, types }) => [view.name, new Set(types.pages.map(({ name }) => name))]));
  for (const one of shown) {
    const { view, stable, types } = one;
    pages.set(`/${view.name}/index`, viewPage(view, stable, views));
    for (const { tags } of view.groups)
      for (const tag of tags) pages.set(`/${view.name}/${tag.name}/index`, tagPage(view, stable, tag, views));
    for (const operation of view.operations)
      pages.set(operationPath(view, operation), operationPage(one, operation, views));
    if (view.webhook) pages.set(operationPath(view, view.webhook), webhookPage(one, view.webhook, views));
    pages.set(`/${view.name}/types/index`, typeIndex(one, views));
    for (const page of types.pages)
      pages.set(
        `/${view.name}/types/${page.name}`,
        typePage(one, page, views, (name, type) => typePages.get(name)?.has(type) ?? false),
      );
  }
  return pages;
}

const stables = new Map<string, SiteView>();

/** The stable view of the same version. */
function stableOf(view: SiteView): SiteView {
  const found = view.isStable ? view : (stables.get(view.version) ?? viewOf(`${view.version}.stable`));
  stables.set(view.version, found);
  return found;
}

export const navigationDataOf = (views: readonly SiteView[]): NavigationData => ({
  guides: guideGroups.map(({ title, guides }) => ({
    title,
    items: guides.map((name) => [name, titleOf(guideSource(name))]),
  })),
  views: views.map((view) => ({
    name: view.name,
    webhook: view.webhook && operationPath(view, view.webhook),
    groups: view.groups.map(({ name, tags }) => ({
      name,
      tags: tags.map(({ operations, name: tag, title }) => ({
        name: tag,
        title,
        calls: operations.map(({ id }) => callOf(stableOf(view), id)),
      })),
    })),
  })),
});

/** With links of HTML below the base of the site, where VitePress puts those of Markdown by itself. */
export const placed = (text: string, base: string): string => text.replaceAll('<a href="/', `<a href="${base}`);

function write(folder: string, names: readonly string[], base: string): void {
  const views = names.map(viewOf);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of pagesOf(views)) {
    const file = join(folder, `${path}.md`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${placed(text, base)}\n`);
  }
  const pictures = fileURLToPath(new URL("../docs/pictures", import.meta.url));
  if (existsSync(pictures)) cpSync(pictures, join(folder, "guides/pictures"), { recursive: true });
  writeFileSync(join(folder, "navigation.json"), JSON.stringify(navigationDataOf(views)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const asked = process.argv.slice(2);
  write(fileURLToPath(new URL(".pages", import.meta.url)), asked.length > 0 ? asked : viewNames, siteBase);
}
