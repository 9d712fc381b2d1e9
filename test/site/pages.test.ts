/** The pages of the site as they are written, before they are built: each thing of the documents has its place, and each link leads to one. */
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ParameterObject, type RequestOrResponse, resolveRef } from "../../codegen/document.js";
import { guideGroups, guidePage } from "../../site/guides.js";
import { block, escapeHtml, fence } from "../../site/html.js";
import { navigationDataOf, pagesOf, placed } from "../../site/main.js";
import { navigationOf } from "../../site/navigation.js";
import { searchSource } from "../../site/search-text.js";
import type { Call } from "../../site/try-call.js";
import { shownName, typePagesOf, typePageTitle } from "../../site/types.js";
import { operationPath, type SiteView, viewNames, viewOf } from "../../site/views.js";

const views = viewNames.map(viewOf);
const pages = pagesOf(views);
const pageOf = (view: SiteView, operation: { tag: string; id: string }) =>
  pages.get(operationPath(view, operation)) ?? "";

describe.each(views)("$name", (view) => {
  test("every operation has a page with its request, samples, parameters, limits, codes, pages and events", () => {
    expect(view.operations.length).toBeGreaterThan(100);
    const lacking = view.operations.flatMap((one) => {
      const { operation, path } = one;
      const page = pageOf(view, one);
      const parameters = (operation.parameters ?? []).map(
        (parameter) => resolveRef<ParameterObject>(view.document, parameter).name,
      );
      const answers = Object.values(operation.responses ?? {}).map((answer) =>
        resolveRef<RequestOrResponse>(view.document, answer),
      );
      const isStreamed = answers.some(({ content = {} }) => "text/event-stream" in content);
      const samples = (operation["x-codeSamples"] ?? []).map(({ source }) => source);
      const max = operation["x-max-request-bytes"];
      const wanted = [
        `# ${escapeHtml(operation.summary ?? "")} {#top}`,
        ...[`<code>${escapeHtml(path)}</code>`, ...samples],
        ...parameters.map((name) => `>${escapeHtml(name)}</a>`),
        ...(operation["x-error-codes"] ?? []).map((name) => `<code>${name}</code>`),
        ...[operation["x-beta"] || []].flat().map((value) => `<code>${value}</code>`),
        ...(max === undefined ? [] : [`${max / 2 ** 20} MiB`]),
        ...Object.keys(operation.responses ?? {}).map((status) => `<code>${status}</code>`),
        ...(operation["x-page"] ? ["## Pages\n"] : []),
        ...(isStreamed ? ["## Events\n"] : []),
      ];
      return wanted.filter((text) => !page.includes(text)).map((text) => `${one.id}: ${text}`);
    });
    expect(lacking).toEqual([]);
  });

  test("the call on the page is that of the sample in TypeScript", () => {
    const differing = view.operations.filter((one) => {
      const [sample] = one.operation["x-codeSamples"] ?? [];
      const call = /class="call"><code>client\.([\w.]+)\(/.exec(pageOf(view, one))?.[1];
      return call === undefined || !sample?.source.includes(`client.${call}(`);
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  test("every type has its heading", () => {
    const headings = new Set(
      [...pages]
        .filter(([path]) => path.startsWith(`/${view.name}/types/`))
        .flatMap(([, page]) => [...page.matchAll(/^## .* \{#(\w+)\}$/gm)].map(([, name]) => name)),
    );
    const names = Object.keys(view.document.components?.schemas ?? {}).filter((name) => shownName(view, name) === name);
    expect(names.filter((name) => !headings.has(name))).toEqual([]);
    expect(headings.size).toBe(names.length);
  });

  test("a page of types is called as all of its types begin", () => {
    const { pages: typePages } = typePagesOf(view);
    const titles = typePages.map((page) => typePageTitle(page).replace("…", ""));
    const differing = typePages.flatMap(({ types }, at) =>
      types.filter((type) => !type.toLowerCase().startsWith(titles[at]!.toLowerCase())),
    );
    expect(differing).toEqual([]);
    expect(titles.filter((title) => !/^[A-Z]/.test(title))).toEqual([]);
  });

  test("every operation is in the sidebar of its tag, and in that of no other", () => {
    const sidebar = navigationOf(navigationDataOf(views));
    for (const one of view.operations) {
      const link = operationPath(view, one);
      const within = (tag: string) => JSON.stringify(sidebar[`/${view.name}/${tag}/`]).includes(`"${link}"`);
      expect([link, within(one.tag)]).toEqual([link, true]);
      expect(JSON.stringify(sidebar[`/${view.name}/`])).not.toContain(`"${link}"`);
    }
  });
});

test("every operation can be tried, with a body as its document has it: JSON, a form, or none", () => {
  for (const view of views) {
    const calls = view.operations.map((one) => {
      const [, text = "{}"] = /^call: (.*)$/m.exec(pageOf(view, one)) ?? [];
      const { body, form } = JSON.parse(text) as Call;
      return [one.id, form ? "form" : body === undefined ? "none" : "json"];
    });
    const wanted = view.operations.map(({ id, operation }) => {
      const request = operation.requestBody && resolveRef<RequestOrResponse>(view.document, operation.requestBody);
      const [type] = Object.keys(request?.content ?? {});
      return [id, type === undefined ? "none" : type === "multipart/form-data" ? "form" : "json"];
    });
    expect(calls).toEqual(wanted);
    expect(calls.filter(([, kind]) => kind === "form").length).toBeGreaterThan(1);
  }
});

test("a form asks for every property of its schema, and for files where it is bytes", () => {
  const page = pageOf(views[0]!, { tag: "skills", id: "skills.create" });
  const { form } = JSON.parse(/^call: (.*)$/m.exec(page)![1]!) as Call;
  const example = { isList: false, isRequired: false, isFile: false };
  expect(form).toEqual([
    { name: "files[]", isFile: true, isList: true, isRequired: true, values: ["Rivers, one a line."] },
    { ...example, name: "display_name", values: ["Rivers"] },
  ]);
});

test("every link within the site leads to a page, and to a place on it", () => {
  const places = new Map(
    [...pages].map(([path, page]) => [
      path.replace(/index$/, ""),
      new Set([...page.matchAll(/(?:\{#| id=")([^}"]+)/g)].map(([, id]) => id)),
    ]),
  );
  const linksOf = (page: string) => [
    ...[...page.matchAll(/(?:href="|\]\()(\/[^")#]*)(?:#([^")]+))?/g)].map(([, to = "", anchor]) => ({ to, anchor })),
    ...Object.values(JSON.parse(/^views: (.*)$/m.exec(page)?.[1] ?? "{}") as Record<string, string>).map((to) => ({
      to,
      anchor: undefined,
    })),
  ];
  const links = [...pages].flatMap(([from, page]) => linksOf(page).map((link) => ({ from, ...link })));
  expect(links.length).toBeGreaterThan(20_000);
  const broken = links.filter(({ to, anchor }) => {
    const found = places.get(to);
    return !found || (anchor !== undefined && !found.has(anchor));
  });
  expect(broken.slice(0, 20)).toEqual([]);
});

test("another version or stage is the same operation where it has it, and its start where not", () => {
  const [full, stable] = [views[0]!, views[1]!];
  const inBoth = pageOf(full, { tag: "messages", id: "messages.create" });
  for (const { name } of views) expect(inBoth).toContain(`"${name}":"/${name}/messages/messages.create"`);
  const betaOnly = pageOf(full, { tag: "agents", id: "agents.create" });
  expect(betaOnly).toContain(`"${stable.name}":"/${stable.name}/"`);
});

test("what stable callers have not is marked as beta, and nothing else", () => {
  const [full] = views;
  const rows = [
    ...pageOf(full!, { tag: "messages", id: "messages.create" }).matchAll(/id="body\.([^".]+)".*?<\/div>/g),
  ];
  const marked = rows.filter(([row]) => row.includes('badge beta"')).map(([, name]) => name);
  expect(marked.length).toBeGreaterThan(0);
  expect(marked).not.toContain("messages");
  const { properties = {} } = views[1]!.document.components!.schemas!["MessageCreateRequest"]!;
  expect(marked.filter((name) => (name ?? "") in properties)).toEqual([]);
});

test("the package of the site has the version of the client", () => {
  const [site, client] = ["../../site/package.json", "../../package.json"].map(
    (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as { version: string },
  );
  expect(site!.version).toBe(client!.version);
});

test("every guide is in one group, and every name in a group is a guide", () => {
  // The page of promises is for who works on the package: it leads to tests.
  const files = readdirSync(new URL("../../docs", import.meta.url)).filter((file) => /^(?!promises).*\.md$/.test(file));
  const grouped = guideGroups.flatMap(({ guides }) => guides);
  expect([...grouped].sort()).toEqual(files.map((file) => file.replace(".md", "")).sort());
});

test("links of a guide that lead out of the site become text", () => {
  const text =
    "see [retries](retries.md#budget), [tests](../test/a.test.ts), [promises](promises.md), [web](https://example.com), ![](a.svg)";
  expect(guidePage(text)).toBe(
    "see [retries](retries.md#budget), tests, promises, [web](https://example.com), ![](a.svg)",
  );
});

test("a link that is called by its file is called by the title of its guide", () => {
  expect(guidePage("[pages.md](pages.md#cursors) and [mcp.md](mcp.md)")).toBe(
    "[Pages](pages.md#cursors) and [MCP](mcp.md)",
  );
});

test("what the API sends by itself has a page, with its headers and its events", () => {
  const sending = views.filter(({ webhook }) => webhook);
  expect(sending.map(({ name }) => name)).toEqual(["2026-10-21", "2023-06-01"]);
  for (const view of sending) {
    const page = pages.get(operationPath(view, view.webhook!));
    expect(page).toContain("# Receive an event {#top}");
    for (const name of ["webhook-id", "webhook-timestamp", "webhook-signature"]) expect(page).toContain(`>${name}</a>`);
  }
});

test("links of HTML are put below the base, whatever it is", () => {
  const text = '<a href="/a/b#c">x</a> <a href="#d">y</a> [z](/e)';
  expect(placed(text, "/docs/")).toBe('<a href="/docs/a/b#c">x</a> <a href="#d">y</a> [z](/e)');
  expect(placed(text, "/")).toBe(text);
});

test("no paragraph holds a list or a paragraph, which a browser would take apart", () => {
  const wrong = [...pages].filter(([, page]) => /<p[ >](?:(?!<\/p>).)*<(?:ul|div|p|table|dl)[ >]/.test(page));
  expect(wrong.map(([path]) => path)).toEqual([]);
});

test("the search knows names and descriptions of the newest reference, the guides whole, and of the rest nothing", () => {
  const [newest, stable] = [views[0]!, views[1]!];
  const path = operationPath(newest, { tag: "messages", id: "messages.create" });
  const text = searchSource(pages.get(path)!, `${path.slice(1)}.md`);
  expect(text).toContain("# messages.create: Create a message {#top}");
  expect(text).toContain("/v1/messages");
  expect(text).not.toContain("import Claude");
  const older = operationPath(stable, { tag: "messages", id: "messages.create" });
  expect(searchSource(pages.get(older)!, `${older.slice(1)}.md`)).toBe("");
  expect(searchSource(pages.get("/guides/retries")!, "guides/retries.md")).toBe(pages.get("/guides/retries"));
});

test("whatever a text holds, a block of HTML has no blank line and a fence holds it", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("`", "\n", " ", "a", "<", "{") }), (text) => {
      expect(block("p", "", escapeHtml(text))).not.toMatch(/\n\s*\n/);
      const [open = "", ...lines] = fence("ts", text).split("\n");
      const ticks = open.slice(0, -"ts".length);
      expect(lines.pop()).toBe(ticks);
      expect(lines.join("\n")).toBe(text.trimEnd());
      expect(lines.some((line) => line.includes(ticks))).toBe(false);
    }),
    { seed: 15, numRuns: 500 },
  );
});
