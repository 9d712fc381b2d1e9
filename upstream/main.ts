/**
 * `make upstream`: what the official sources say, against what our documents say.
 * Without arguments the newest sources; `--sdk` and `--go` name versions; `--offline` takes the committed facts.
 */
import { parseArgs } from "node:util";
import { writeAccessors } from "./accessors.js";
import { readDocument } from "./document.js";
import { outdated, writeFacts } from "./facts.js";
import { fetchDocument, fetchSdk, withoutGo } from "./fetch.js";
import { readSdk } from "./sdk/read.js";
import { API_VERSIONS, pin, versions } from "./versions.js";

const { values: options } = parseArgs({
  options: {
    sdk: { type: "string" },
    go: { type: "string" },
    facts: { type: "string" },
  },
});

/** Each pinned source with its facts, made anew. */
function* sources(only: "sdk" | "document" | undefined) {
  const pins = API_VERSIONS.map((version) => versions[version]);
  if (only !== "document")
    for (const { sdk } of [...pins, versions.replay]) yield [`sdk-${sdk}`, readSdk(fetchSdk(sdk).folder)] as const;
  if (only !== "sdk")
    for (const { go, document } of pins)
      yield [`document-${document}`, readDocument(fetchDocument(go, document).folder)] as const;
}

/** Fails when the committed facts are not what the pinned sources give. */
function checkFacts(only: "sdk" | "document"): void {
  const missing = only === "document" ? withoutGo() : undefined;
  if (missing) {
    console.log(`skipped: ${missing}`);
    process.exitCode = 3;
    return;
  }
  const old = [...sources(only)].flatMap(([source, facts]) => outdated(source, facts));
  for (const file of old) console.log(`upstream/facts/${file} is not what its source gives: make upstream FACTS=1`);
  process.exitCode = old.length > 0 ? 1 : 0;
}

async function makeFacts(): Promise<void> {
  if (options.sdk ?? options.go) {
    const { sdk, go, document } = versions["2026-10-21"];
    pin({ sdk: fetchSdk(options.sdk ?? sdk).version, document: fetchDocument(go, options.go ?? document).version });
  }
  for (const [source, facts] of sources(undefined)) writeFacts(source, facts);
  await writeAccessors();
}

if (options.facts === "sdk" || options.facts === "document") checkFacts(options.facts);
else if (options.facts) await makeFacts();
