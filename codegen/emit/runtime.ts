/** The modules of the runtime that generated files import from, by what they are called there: the only place that knows. */
export const RUNTIME: Readonly<Record<string, string>> = {
  Call: "src/call.js",
  JSONLDecoder: "src/lines.js",
  ...{ BidirectionalPageCursor: "src/pages.js", Page: "src/pages.js", PageCursor: "src/pages.js" },
  ...{ PagePromise: "src/pages.js", ReportPageCursor: "src/pages.js" },
  ...{ RequestOptions: "src/contract.js", Stream: "src/stream.js", Uploadable: "src/contract.js" },
};
