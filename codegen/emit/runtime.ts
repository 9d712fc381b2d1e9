/** The modules of the runtime that generated files import from: the only place that knows their paths. */

/** By what `helpers.json` and the emitters call them. */
export const MODULES = {
  apiResource: "src/client/api-resource.js",
  call: "src/send/call.js",
  environmentWorker: "src/worker/environment-worker.js",
  sessionToolRunner: "src/worker/tool-runner.js",
  client: "src/client/client.js",
  contract: "src/contract/index.js",
  errors: "src/errors/errors.js",
  lines: "src/stream/lines.js",
  messageStream: "src/message-stream/message-stream.js",
  messageThread: "src/threads/message-thread.js",
  pages: "src/pages/pages.js",
  routeNotation: "src/contract/route-notation.js",
  structured: "src/structured/types.js",
  stream: "src/stream/stream.js",
  toolRunner: "src/tools/runner.js",
  toolRunnerState: "src/tools/state.js",
  toolTypes: "src/tools/types.js",
  workPoller: "src/worker/poller.js",
  webhookTypes: "src/contract/webhook-types.js",
} as const;

export type Module = keyof typeof MODULES;

/** The module of each name that generated types use. */
export const RUNTIME: Readonly<Record<string, Module>> = {
  APIResource: "apiResource",
  Call: "call",
  JSONLDecoder: "lines",
  ...{ BidirectionalPageCursor: "pages", Page: "pages", PageCursor: "pages", PagePromise: "pages" },
  ...{ ReportPageCursor: "pages", RequestOptions: "contract", Stream: "stream", Uploadable: "contract" },
};

/** The specifier of a module in a file of `generated/`, at so many folders below it. */
export const specifierOf = (module: Module, depth: number) => `${"../".repeat(depth + 1)}${MODULES[module]}`;
