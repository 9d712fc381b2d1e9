/** The page of one operation. */
import { type ParameterObject, type RequestOrResponse, resolveRef, schemaName } from "../codegen/document.js";
import { answersOf, errorsOf, eventsOf } from "./answers.js";
import { exampleCall } from "./example-call.js";
import {
  badge,
  block,
  code,
  codeGroup,
  escapeHtml,
  fence,
  frontmatter,
  link,
  paragraphs,
  SEARCH_END,
  table,
} from "./html.js";
import { rowHtml, rowsHtml, type Shown, twinOf, typeHtml } from "./schema.js";
import { callOf, type DocumentedOperation, operationPath, type SiteView } from "./views.js";

const LANGUAGES: Readonly<Record<string, readonly [language: string, title: string]>> = {
  TypeScript: ["ts", "TypeScript"],
  Shell: ["sh", "curl"],
  Python: ["python", "Python"],
};

const PAGES: Readonly<Record<string, string>> = {
  id: "`after_id` or `before_id` asks for a page; the next one begins after `last_id`, while `has_more` is true.",
  cursor: "`page` asks for a page; the next one is `next_page`, until that is null.",
  both: "`page` asks for a page; the next one is `next_page` until that is null, the one before is `prev_page`.",
  report: "`page` asks for a page; the next one is `next_page`, while `has_more` is true.",
};

/** The page, as Markdown. `views` are all, for what leads to the same operation elsewhere. */
export function operationPage(shown: Shown, one: DocumentedOperation, views: readonly SiteView[]): string {
  const { operation, id, method, path } = one;
  const summary = operation.summary ?? id;
  const call = callOf(shown.stable, id);
  return [
    frontmatter({
      title: `${call}: ${summary}`,
      description: operation.description ?? summary,
      views: Object.fromEntries(views.map((view) => [view.name, elsewhere(view, one)])),
      view: shown.view.name,
      outline: [2, 2],
      call: exampleCall(shown.view, one),
    }),
    `# ${escapeHtml(summary)} {#top}`,
    block(
      "div",
      'class="route"',
      `<span class="verb ${method}">${method.toUpperCase()}</span>${code(path)}` +
        (call.startsWith("beta.") ? badge("beta", "beta") : "") +
        (operation.deprecated ? badge("deprecated", `deprecated${sunset(operation["x-sunset"])}`) : ""),
    ),
    block("p", 'class="call"', `<code>client.${escapeHtml(call)}()</code>`),
    block("div", 'class="prose"', paragraphs(operation.description ?? "")),
    SEARCH_END,
    samplesOf(one),
    "<TryIt />",
    factsOf(shown, one),
    parametersOf(shown, one),
    bodyOf(shown, one),
    ...answersOf(shown, one),
    eventsOf(shown, one),
    pagesOf(one, call),
    errorsOf(shown, one),
  ]
    .filter(Boolean)
    .join("\n\n");
}

/** The page of what the API sends by itself: nobody calls it, so it has no samples and nothing to try. */
export function webhookPage(shown: Shown, one: DocumentedOperation, views: readonly SiteView[]): string {
  const { summary = "", description = "" } = one.operation;
  return [
    frontmatter({
      title: summary,
      views: Object.fromEntries(
        views.map((view) => [view.name, view.webhook ? operationPath(view, view.webhook) : `/${view.name}/`]),
      ),
      view: shown.view.name,
      outline: [2, 2],
    }),
    `# ${escapeHtml(summary)} {#top}`,
    block("div", 'class="prose"', paragraphs(description)),
    "The client verifies and reads it: [Webhooks](/guides/webhooks).",
    SEARCH_END,
    parametersOf(shown, one),
    bodyOf(shown, one),
    ...answersOf(shown, one),
  ]
    .filter(Boolean)
    .join("\n\n");
}

const sunset = (day: string | undefined): string => (day === undefined ? "" : `, stops on ${day}`);

/** The same operation in another view, or the start of that view where it is not in it. */
function elsewhere(view: SiteView, { id }: DocumentedOperation): string {
  const same = view.operations.find((one) => one.id === id);
  return same ? operationPath(view, same) : `/${view.name}/`;
}

function samplesOf({ operation }: DocumentedOperation): string {
  const samples = operation["x-codeSamples"] ?? [];
  return codeGroup(
    samples.map(({ lang, source }) => {
      const [language, title] = LANGUAGES[lang] ?? ["text", lang];
      return fence(language, source, title);
    }),
  );
}

function factsOf({ view }: Shown, { operation }: DocumentedOperation): string {
  const credentials = operation.security ?? view.document.security ?? [];
  const credential = credentials
    .flatMap((one) => Object.entries(one))
    .map(([scheme, scopes]) => code(scheme) + (scopes.length > 0 ? ` with ${scopes.map(code).join(", ")}` : ""));
  const betas = operation["x-beta"];
  const max = operation["x-max-request-bytes"];
  const rows: (readonly [string, string])[] = [
    ["Credential", credential.join(" or ") || "none"],
    ...(Array.isArray(betas) ? [["Beta values", betas.map(code).join(", ")] as const] : []),
    ...(max === undefined ? [] : [["Largest body", `${max / 2 ** 20} MiB`] as const]),
    ...(operation["x-result-url"] === undefined
      ? []
      : [["URL of the result", `${code(operation["x-result-url"])} of what it belongs to`] as const]),
  ];
  const inner = rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${value}</dd></div>`).join("");
  return block("dl", 'class="facts"', inner);
}

const PLACES = { path: "In the path", query: "In the query", header: "Headers", cookie: "Cookies" } as const;

function parametersOf(shown: Shown, { operation, shared }: DocumentedOperation): string {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((one) =>
    resolveRef<ParameterObject>(shown.view.document, one),
  );
  if (parameters.length === 0) return "";
  const parts = (Object.keys(PLACES) as (keyof typeof PLACES)[]).flatMap((place) => {
    const rows = parameters.filter((one) => one.in === place).map((one) => parameterRow(shown, one));
    return rows.length === 0
      ? []
      : [block("div", 'class="rows"', `<p class="place">${PLACES[place]}</p>${rows.join("")}`)];
  });
  return ["## Parameters", ...parts].join("\n\n");
}

function parameterRow(shown: Shown, one: ParameterObject): string {
  const { name, required, deprecated, description, schema = {} } = one;
  const badges = [
    ...(required ? [badge("required", "required")] : []),
    ...(deprecated ? [badge("deprecated", "deprecated")] : []),
    ...(one["x-param"] === undefined ? [] : [badge("client", `${one["x-param"]} in the client`)]),
  ];
  const described = description === undefined ? schema : { ...schema, description };
  return rowHtml(shown, name, described, { id: `${one.in}.${name}`, badges, children: "" });
}

function bodyOf(shown: Shown, { operation }: DocumentedOperation): string {
  const { document } = shown.view;
  const request = operation.requestBody && resolveRef<RequestOrResponse>(document, operation.requestBody);
  const [type, media] = Object.entries(request?.content ?? {})[0] ?? [];
  if (!media?.schema) return "";
  const name = schemaName(media.schema);
  const rows = rowsHtml(shown, media.schema, { id: "body", named: 1, twin: twinOf(shown, name) });
  const examples = Object.values(media.examples ?? {}).map((example) => resolveRef(document, example).value);
  return [
    "## Body",
    block(
      "p",
      "",
      `${code(type!)}: ${typeHtml(shown, media.schema)}${request?.required === false ? ", which may be left out" : ""}`,
    ),
    rows && block("div", 'class="rows"', rows),
    // The first is in the samples.
    examples.length > 1 &&
      `::: details More examples\n${codeGroup(examples.slice(1).map((one, at) => fence("json", JSON.stringify(one, null, 2), `example ${at + 2}`)))}\n:::`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function pagesOf({ operation }: DocumentedOperation, call: string): string {
  const style = operation["x-page"];
  if (style === undefined) return "";
  return [
    "## Pages",
    PAGES[style],
    fence("ts", `for await (const item of client.${call}(${"…"})) console.log(item);`),
  ].join("\n\n");
}

/** The operations of a tag, or of a view, in a table. */
export const operationTable = (view: SiteView, stable: SiteView, operations: readonly DocumentedOperation[]): string =>
  table(
    ["Call and request", ""],
    operations.map((one) => [
      link(operationPath(view, one), code(callOf(stable, one.id))) +
        `<span class="request"><span class="verb ${one.method}">${one.method.toUpperCase()}</span> ${code(one.path).replaceAll(/(?<!<)\//g, "<wbr>/")}</span>`,
      escapeHtml(one.operation.summary ?? ""),
    ]),
  );
