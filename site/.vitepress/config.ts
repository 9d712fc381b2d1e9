/** How VitePress builds the pages that `main.ts` writes. */
import { readFileSync } from "node:fs";
import { defineConfig, type DefaultTheme } from "vitepress";
import { siteBase } from "../base";
import type { NavigationData } from "../navigation";
import { searchSource } from "../search-text";
import { labelledTables } from "./labelled-tables";
import { licences } from "./licences";

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), "utf8");
const navigation = JSON.parse(read("../.pages/navigation.json")) as NavigationData;

/** In the page, so that nothing is asked for. */
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect width='32' height='32' rx='8' fill='%239a4a2b'/%3E%3Cpath d='M13 9c-4 0-1 6-5 7 4 1 1 7 5 7m6-14c4 0 1 6 5 7-4 1-1 7-5 7' fill='none' stroke='white' stroke-width='2.4' stroke-linecap='round'/%3E%3C/svg%3E";

export default defineConfig<DefaultTheme.Config & { navigation: NavigationData }>({
  title: "claude-openapi",
  description: "The Claude API: reference and guides",
  base: siteBase,
  srcDir: ".pages",
  outDir: "dist",
  cacheDir: ".cache",
  cleanUrls: true,
  head: [["link", { rel: "icon", href: ICON }]],
  metaChunk: true,
  lastUpdated: false,
  appearance: true,
  markdown: {
    theme: { light: "github-light-high-contrast", dark: "github-dark" },
    config: (markdown) => {
      markdown.use(labelledTables);
    },
  },
  vite: { plugins: [licences()] },
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/messages", activeMatch: "^/guides/" },
      { text: "Reference", link: `/${navigation.views[0]?.name}/`, activeMatch: "^/\\d" },
    ],
    // The theme makes the sidebar from it.
    navigation,
    outline: { level: [2, 2] },
    docFooter: { prev: false, next: false },
    notFound: {
      title: "There is no such page",
      quote: "The search knows every operation, type and guide.",
      linkText: "To the start",
      linkLabel: "To the start",
    },
    search: {
      provider: "local",
      options: {
        _render: (source, env, markdown) => markdown.render(searchSource(source, env.relativePath), env),
        miniSearch: {
          searchOptions: { boost: { title: 4, titles: 1, text: 1 }, fuzzy: 0.1, prefix: true },
        },
      },
    },
  },
});
