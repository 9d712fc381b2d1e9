/** The modules of the runtime that generated files import from: the only place that knows their paths. */

/** By what `helpers.json` and the emitters call them. */
export const MODULES = {
  call: "src/call.js",
  client: "src/client.js",
  contract: "src/contract.js",
  lines: "src/lines.js",
  messageStream: "src/helpers/message-stream.js",
  pages: "src/pages.js",
  stream: "src/stream.js",
} as const;

export type Module = keyof typeof MODULES;

/** The module of each name that generated types use. */
export const RUNTIME: Readonly<Record<string, Module>> = {
  Call: "call",
  JSONLDecoder: "lines",
  ...{ BidirectionalPageCursor: "pages", Page: "pages", PageCursor: "pages", PagePromise: "pages" },
  ...{ ReportPageCursor: "pages", RequestOptions: "contract", Stream: "stream", Uploadable: "contract" },
};

/** The specifier of a module in a file of `generated/`, at so many folders below it. */
export const specifierOf = (module: Module, depth: number) => `${"../".repeat(depth + 1)}${MODULES[module]}`;
