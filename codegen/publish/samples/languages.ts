/** Writes a request in the languages of the code samples. Pure. */
import type { SampleRequest } from "./request.js";

/** How the TypeScript client is called. */
export interface SampleCall {
  /** `client.messages.create` */
  readonly name: string;
  /** The path parameter that stands by itself before the params. */
  readonly positional: string | undefined;
}

const FILE = "rivers.txt";
const isFile = (request: SampleRequest, name: string) => request.files?.has(name) === true;
const listed = (value: unknown) => (Array.isArray(value) ? value : [value]);
const indented = (text: string, by: string) => text.replaceAll("\n", `\n${by}`);
const quoted = (text: string) => `'${text.replaceAll("'", String.raw`'\''`)}'`;
const fieldsOf = ({ body }: SampleRequest) => Object.entries((body ?? {}) as Record<string, unknown>);
const textsOf = (value: unknown) => (Array.isArray(value) ? value.map(textOf) : textOf(value));
const textOf = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));

export function curl(request: SampleRequest): string {
  const { credential, files, body } = request;
  const parts = [`curl ${request.method === "GET" ? "" : `-X ${request.method} `}${quoted(request.url)}`];
  if (credential) parts.push(`-H "${credential.header}: ${credential.prefix}$${credential.variable}"`);
  for (const [name, value] of Object.entries(request.headers)) parts.push(`-H ${quoted(`${name}: ${value}`)}`);
  if (files)
    for (const [name, value] of fieldsOf(request))
      for (const one of listed(value))
        parts.push(
          isFile(request, name) ? `-F ${quoted(`${name}=@${FILE}`)}` : `-F ${quoted(`${name}=${textOf(one)}`)}`,
        );
  else if (body !== undefined) parts.push(`-d ${quoted(JSON.stringify(body, null, 2))}`);
  return parts.join(" \\\n  ");
}

export function python(request: SampleRequest): string {
  const { credential, files, body } = request;
  const headers = [
    ...(credential
      ? [
          `"${credential.header}": ${credential.prefix ? `"${credential.prefix}" + ` : ""}os.environ["${credential.variable}"]`,
        ]
      : []),
    ...Object.entries(request.headers)
      .filter(([name]) => name !== "content-type")
      .map(([name, value]) => `"${name}": ${JSON.stringify(value)}`),
  ];
  const lines = [`    "${request.method}",`, `    "${request.url}",`];
  if (headers.length > 0) lines.push(`    headers={\n        ${headers.join(",\n        ")},\n    },`);
  if (files) {
    const [sent, plain] = [true, false].map((wanted) =>
      fieldsOf(request).filter(([name]) => isFile(request, name) === wanted),
    );
    if (plain!.length > 0)
      lines.push(
        `    data=${indented(literal(Object.fromEntries(plain!.map(([name, value]) => [name, textsOf(value)]))), "    ")},`,
      );
    const opened = sent!.map(([name]) => `("${name}", open("${FILE}", "rb"))`);
    lines.push(`    files=[${opened.join(", ")}],`);
  } else if (body !== undefined) lines.push(`    json=${indented(literal(body), "    ")},`);
  const shown = request.isBinary ? "response.content" : request.isStream ? "response.text" : "response.json()";
  return [
    ...(credential ? ["import os", ""] : []),
    "import httpx",
    "",
    `response = httpx.request(\n${lines.join("\n")}\n)`,
    "response.raise_for_status()",
    `print(${shown})`,
  ].join("\n");
}

/** A value as Python writes it. */
function literal(value: unknown, by = ""): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value !== "object") return JSON.stringify(value);
  const inner = `${by}    `;
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  const items = Array.isArray(value)
    ? value.map((one) => literal(one, inner))
    : Object.entries(value).map(([key, one]) => `${JSON.stringify(key)}: ${literal(one, inner)}`);
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.map((one) => `${inner}${one},\n`).join("")}${by}${close}`;
}

export const typescript = (request: SampleRequest, call: SampleCall, subpath: string): string =>
  `import Claude from "claude-openapi${subpath}";\n\nconst client = new Claude();\n${useOf(request, callText(request, call))}`;

/** The call alone, each object in it on one line where that fits. */
export function exampleText(request: SampleRequest, { name, positional }: SampleCall): string {
  const { id, params } = argumentsOf(request, positional);
  const fields = params.map(
    ([key, value]) => `${paramOf(key)}: ${isFile(request, key) ? fileOf(value) : fitted(value, "  ")}`,
  );
  const args = [...(id === undefined ? [] : [id]), ...(fields.length > 0 ? [joined("{", fields, "}", "")] : [])];
  const lines = useOf(request, `${name}(${args.join(", ")})`).split("\n");
  return lines.filter((line) => !line.startsWith("console.log")).join("\n");
}

/** Items on one line where they fit, else a line each. */
function joined(open: string, items: readonly string[], close: string, by: string): string {
  const pad = open === "{" ? " " : "";
  const line = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (items.length === 0) return `${open}${close}`;
  return line.length < 72 && !line.includes("\n")
    ? line
    : `${open}\n${items.map((one) => `${by}  ${one},\n`).join("")}${by}${close}`;
}

/** A value in as few lines as are easily read. */
function fitted(value: unknown, by: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value))
    return joined(
      "[",
      value.map((one) => fitted(one, `${by}  `)),
      "]",
      by,
    );
  return joined(
    "{",
    Object.entries(value).map(([key, one]) => `${keyOf(key)}: ${fitted(one, `${by}  `)}`),
    "}",
    by,
  );
}

/** A list of a form or a query has brackets there, and none for callers. */
const paramOf = (key: string) => keyOf(key.replace(/\[\]$/, ""));

const keyOf = (key: string) => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key));

/** What is done with the result of a call. */
const useOf = ({ isPage, isStream, isBinary }: SampleRequest, call: string): string =>
  isPage
    ? `for await (const item of ${call}) console.log(item);`
    : isStream
      ? `for await (const item of await ${call}) console.log(item);`
      : `const result = await ${call};\nconsole.log(${isBinary ? "await result.text()" : "result"});`;

/** The positional argument as text, and the params. */
function argumentsOf(request: SampleRequest, positional: string | undefined) {
  const { [positional ?? ""]: id, ...others } = request.path;
  const body: Record<string, unknown> = request.bodyParam
    ? { [request.bodyParam]: request.body }
    : ((request.body ?? {}) as Record<string, unknown>);
  return {
    id: positional === undefined ? undefined : JSON.stringify(id ?? positional),
    params: Object.entries({ ...others, ...request.query, ...body }),
  };
}

function callText(request: SampleRequest, { name, positional }: SampleCall): string {
  const { id, params } = argumentsOf(request, positional);
  const fields = params.map(
    ([key, value]) => `  ${paramOf(key)}: ${isFile(request, key) ? fileOf(value) : indented(written(value), "  ")},\n`,
  );
  const args = [...(id === undefined ? [] : [id]), ...(fields.length > 0 ? [`{\n${fields.join("")}}`] : [])];
  return `${name}(${args.join(", ")})`;
}

/** An object as TypeScript writes it: keys without quotes where they need none. */
const written = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");

const fileOf = (value: unknown): string => {
  const file = `new File(["The Nile is long."], "${FILE}")`;
  return Array.isArray(value) ? `[${file}]` : file;
};
