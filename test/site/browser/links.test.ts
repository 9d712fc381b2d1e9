/** The links of the built site, as a host of files has them: none is dead, and none leads to a place that its page has not. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { SITE } from "./served.js";

const BASE = "/docs/";

interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
}

/** By address, without ending. */
const pages = new Map<string, Page>();
let files: ReadonlySet<string> = new Set();

beforeAll(() => {
  files = new Set(
    readdirSync(SITE, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(SITE.length + 1)),
  );
  for (const file of [...files].filter((name) => name.endsWith(".html"))) {
    const html = readFileSync(join(SITE, file), "utf8").replace(/<script[^]*?<\/script>/g, "");
    const valuesOf = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = ""]) => value);
    pages.set(BASE + file.replace(/(?:index)?\.html$/, ""), {
      ids: new Set(valuesOf(/ id="([^"]+)"/g)),
      links: valuesOf(/<(?:a|link|img)\b[^>]*? (?:href|src)="([^"]+)"/g),
    });
  }
});

test("every link within the built site leads to a page or a file, and to a place that is there", () => {
  let seen = 0;
  const dead = [...pages].flatMap(([address, { links }]) =>
    links
      .filter((link) => {
        if (/^(?:https?|data):/.test(link)) return false;
        seen++;
        const { pathname, hash } = new URL(link.replaceAll("&amp;", "&"), `http://site${address}`);
        const page = pages.get(pathname.replace(/\.html$/, ""));
        if (!page) return !files.has(decodeURIComponent(pathname.slice(BASE.length)));
        return hash.length > 1 && !page.ids.has(decodeURIComponent(hash.slice(1)));
      })
      .map((link) => `${address}: ${link}`),
  );
  expect(pages.size).toBeGreaterThan(1_500);
  expect(seen).toBeGreaterThan(50_000);
  expect([...new Set(dead)].slice(0, 30)).toEqual([]);
});
