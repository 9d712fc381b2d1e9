/** The option `openTelemetry` of the installed package: with the optional peer, without it, and in a bundle. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { link } from "./examples.js";
import { install, type Installed } from "./installed.js";

let installed: Installed;
beforeAll(() => void (installed = install()));
afterAll(() => installed?.remove());

/** Two calls and a copy's, and then what was warned of. */
const CALLS = `
  const warned = [];
  const logger = { ...console, warn: (text) => warned.push(text) };
  const fetch = async () => new Response('{"id":"m","type":"model"}', { headers: { "content-type": "application/json" } });
  const client = new Claude({ apiKey: "key", fetch, logger, openTelemetry: {} });
  const ids = [];
  for (const one of [client, client, client.withOptions({ maxRetries: 0 })]) ids.push((await one.models.retrieve("m")).id);
  console.log(ids.join(), warned.length, /instrument\\(client\\)/.test(warned[0]));`;
const REQUIRED = `const Claude = require("claude-openapi"); (async () => {${CALLS}})();`;
const IMPORTED = `import Claude from "claude-openapi"; ${CALLS}`;

const run = (file: string, code: string): string => {
  writeFileSync(join(installed.folder, file), code);
  return installed.run("node", file);
};

// @promise Seeing inside: The option `openTelemetry` records the calls of a client where `@opentelemetry/api` is installed; where it
//   is not, a warning says so and calls go on
test.each([
  ["by.mjs", IMPORTED],
  ["by.cjs", REQUIRED],
])("without the optional peer, %s", (file, code) => {
  expect(run(file, code)).toBe("m,m,m 2 true\n");
});

test.each(["node", "browser"] as const)("a bundle for %s is made without it, and says what to do", async (platform) => {
  const result = await build({
    stdin: { contents: IMPORTED, resolveDir: installed.folder },
    ...{ bundle: true, platform, format: "esm", write: false, logLevel: "silent" },
  });
  expect(result.warnings).toEqual([]);
  expect(run("bundle.mjs", result.outputFiles![0]!.text)).toBe("m,m,m 2 true\n");
});

const RECORDED = `
  const exporter = new InMemorySpanExporter();
  trace.setGlobalTracerProvider(new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }));
  ${CALLS}
  console.log(exporter.getFinishedSpans().map(({ name }) => name).join());`;
const NAMES = "{ BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor }";

// @promise Seeing inside: The option `openTelemetry`…
test.each([
  [
    "recorded.mjs",
    `import Claude from "claude-openapi"; import { trace } from "@opentelemetry/api";
     import ${NAMES} from "@opentelemetry/sdk-trace-base"; ${RECORDED}`,
  ],
  [
    "recorded.cjs",
    `const Claude = require("claude-openapi"); const { trace } = require("@opentelemetry/api");
     const ${NAMES} = require("@opentelemetry/sdk-trace-base"); (async () => {${RECORDED}})();`,
  ],
])("with the optional peer, %s", (file, code) => {
  if (file === "recorded.mjs") link(installed, ["@opentelemetry/api", "@opentelemetry/sdk-trace-base"]);
  expect(run(file, code)).toBe("m,m,m 0 false\nmodels.retrieve,models.retrieve,models.retrieve\n");
});
