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

export function typescript(request: SampleRequest, { name, positional }: SampleCall, subpath: string): string {
  const { [positional ?? ""]: id, ...others } = request.path;
  const body: Record<string, unknown> = request.bodyParam
    ? { [request.bodyParam]: request.body }
    : ((request.body ?? {}) as Record<string, unknown>);
  const plain = { ...others, ...request.query, ...body };
  const params = Object.entries(plain).map(([key, value]) => {
    const named = key.replace(/\[\]$/, "");
    const property = /^[A-Za-z_$][\w$]*$/.test(named) ? named : JSON.stringify(named);
    return `${property}: ${isFile(request, key) ? fileOf(value) : indented(written(value), "  ")}`;
  });
  const args = [
    ...(positional === undefined ? [] : [JSON.stringify(id ?? positional)]),
    ...(params.length > 0 ? [`{\n${params.map((one) => `  ${one},\n`).join("")}}`] : []),
  ].join(", ");
  const call = `${name}(${args})`;
  const use = request.isPage
    ? `for await (const item of ${call}) console.log(item);`
    : request.isStream
      ? `for await (const item of await ${call}) console.log(item);`
      : `const result = await ${call};\nconsole.log(${request.isBinary ? "await result.text()" : "result"});`;
  return `import Claude from "claude-openapi${subpath}";\n\nconst client = new Claude();\n${use}`;
}

/** An object as TypeScript writes it: keys without quotes where they need none. */
const written = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(/^(\s*)"([A-Za-z_$][\w$]*)":/gm, "$1$2:");

const fileOf = (value: unknown): string => {
  const file = `new File(["The Nile is long."], "${FILE}")`;
  return Array.isArray(value) ? `[${file}]` : file;
};
