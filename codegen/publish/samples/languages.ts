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
  else if (body !== undefined) parts.push(`-d ${quoted(fitted(body, "", JSON_TEXT))}`);
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
  const lines = [`    "${request.url}",`];
  if (headers.length > 0) lines.push(`    headers=${joined("{", headers, "}", "    ", PYTHON)},`);
  if (files) {
    const [sent, plain] = [true, false].map((wanted) =>
      fieldsOf(request).filter(([name]) => isFile(request, name) === wanted),
    );
    if (plain!.length > 0)
      lines.push(
        `    data=${fitted(Object.fromEntries(plain!.map(([name, value]) => [name, textsOf(value)])), "    ", PYTHON)},`,
      );
    const opened = sent!.map(([name]) => `("${name}", open("${FILE}", "rb"))`);
    lines.push(`    files=[${opened.join(", ")}],`);
  } else if (body !== undefined) lines.push(`    json=${fitted(body, "    ", PYTHON)},`);
  const shown = request.isBinary ? "response.content" : request.isStream ? "response.text" : "response.json()";
  return [
    ...(credential ? ["import os", ""] : []),
    "import httpx",
    "",
    `response = httpx.${functionOf(request)}\n${lines.join("\n")}\n)`,
    "response.raise_for_status()",
    `print(${shown})`,
  ].join("\n");
}

/** How a language writes the values of JSON. */
interface Notation {
  readonly key: (name: string) => string;
  readonly atom: (value: unknown) => string;
  readonly indent: string;
  /** Inside the braces of an object on one line. */
  readonly pad: string;
  /** Behind the last of several lines. */
  readonly last: string;
}

const JSON_TEXT: Notation = { key: JSON.stringify, atom: JSON.stringify, indent: "  ", pad: "", last: "" };
const PYTHON: Notation = { key: JSON.stringify, atom: pythonAtom, indent: "    ", pad: "", last: "," };
const TYPESCRIPT: Notation = { key: keyOf, atom: JSON.stringify, indent: "  ", pad: " ", last: "," };

/** What a line of a sample has at most, without what stands before its value. */
const LINE = 72;

/** The call of httpx without its URL: what deletes has no body there, unless it goes by the general one. */
const functionOf = ({ method, body }: SampleRequest): string =>
  method === "DELETE" && body !== undefined ? `request(\n    "${method}",` : `${method.toLowerCase()}(`;

function pythonAtom(value: unknown): string {
  if (value === null) return "None";
  return typeof value === "boolean" ? (value ? "True" : "False") : JSON.stringify(value);
}

export const typescript = (request: SampleRequest, call: SampleCall, subpath: string): string =>
  `import Claude from "claude-openapi${subpath}";\n\nconst client = new Claude();\n${useOf(request, callText(request, call))}`;

/** The call alone, without what is printed of it. */
export const exampleText = (request: SampleRequest, call: SampleCall): string =>
  useOf(request, callText(request, call))
    .split("\n")
    .filter((line) => !line.startsWith("console.log"))
    .join("\n");

/** Items on one line where they fit, else a line each. */
function joined(open: string, items: readonly string[], close: string, by: string, notation: Notation): string {
  const { indent, last } = notation;
  const pad = open === "{" ? notation.pad : "";
  const line = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (items.length === 0) return `${open}${close}`;
  return line.length < LINE && !line.includes("\n")
    ? line
    : `${open}\n${items.map((one) => `${by}${indent}${one}`).join(",\n")}${last}\n${by}${close}`;
}

/** A value in as few lines as are easily read. */
function fitted(value: unknown, by: string, notation: Notation): string {
  if (typeof value !== "object" || value === null) return notation.atom(value);
  const inner = by + notation.indent;
  const items = Array.isArray(value)
    ? value.map((one) => fitted(one, inner, notation))
    : Object.entries(value).map(([key, one]) => `${notation.key(key)}: ${fitted(one, inner, notation)}`);
  return Array.isArray(value) ? joined("[", items, "]", by, notation) : joined("{", items, "}", by, notation);
}

/** A list of a form or a query has brackets there, and none for callers. */
const paramOf = (key: string) => keyOf(key.replace(/\[\]$/, ""));

function keyOf(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : JSON.stringify(key);
}

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
    ([key, value]) => `${paramOf(key)}: ${isFile(request, key) ? fileOf(value) : fitted(value, "  ", TYPESCRIPT)}`,
  );
  const args = [
    ...(id === undefined ? [] : [id]),
    ...(fields.length > 0 ? [joined("{", fields, "}", "", TYPESCRIPT)] : []),
  ];
  return `${name}(${args.join(", ")})`;
}

const fileOf = (value: unknown): string => {
  const file = `new File(["The Nile is long."], "${FILE}")`;
  return Array.isArray(value) ? `[${file}]` : file;
};
