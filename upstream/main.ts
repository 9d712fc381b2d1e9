/**
 * `make upstream`: what the official sources say, against what our documents say.
 * Without arguments the newest sources; `--sdk` and `--go` name versions of those for the newer API version, `--offline`
 * takes the committed facts of the pinned ones. Prints the list by file of the spec; `--json` as JSON, `--stubs` the YAML
 * of what is new, `--new` only what the pinned sources do not say. `--facts 1` makes `facts/`, with versions given
 * those of them, and `--facts sdk` or `document` fails when they are not what the sources give.
 */
import { parseArgs } from "node:util";
import { installed, writeAccessors } from "./accessors.js";
import { readDocument } from "./document.js";
import { type DocumentFacts, type SdkFacts, outdated, readDocumentFacts, readSdkFacts, writeFacts } from "./facts.js";
import { fetchDocument, fetchSdk, withoutGo } from "./fetch.js";
import { type Compared, type Finding, findingsOf, judge, since } from "./findings.js";
import { ourNames } from "./our-names.js";
import { viewsOf } from "./ours.js";
import { type Places, readPlaces } from "./places.js";
import { listOf, totals } from "./print.js";
import { readSdk } from "./sdk/read.js";
import { stubsOf } from "./stubs.js";
import { API_VERSIONS, type ApiVersion, type Versions, pin, versions } from "./versions.js";

const { values: options } = parseArgs({
  options: {
    sdk: { type: "string" },
    go: { type: "string" },
    facts: { type: "string" },
    offline: { type: "boolean" },
    json: { type: "boolean" },
    stubs: { type: "boolean" },
    new: { type: "boolean" },
  },
});

/** Each pinned source with its facts, made anew; the installed SDK is one, because the parity suite needs its methods. */
function* sources(pinned: Versions, only?: "sdk" | "document"): Generator<readonly [string, SdkFacts | DocumentFacts]> {
  const pins = API_VERSIONS.map((version) => pinned[version]);
  const sdks = new Set([
    ...pins.map(({ sdk }) => sdk),
    pinned.replay.from,
    pinned.replay.to,
    ...Object.values(installed()),
  ]);
  if (only !== "document") for (const sdk of sdks) yield [`sdk-${sdk}`, readSdk(fetchSdk(sdk).folder)] as const;
  if (only !== "sdk")
    for (const { go, document } of pins)
      yield [`document-${document}`, readDocument(fetchDocument(go, document).folder)] as const;
}

/** Fails when the committed facts are not what the pinned sources give; ends with 3 when that cannot be known here. */
function checkFacts(only: "sdk" | "document"): void {
  const missing = only === "document" ? withoutGo() : undefined;
  if (missing) {
    console.log(`skipped: ${missing}`);
    process.exitCode = 3;
    return;
  }
  const old = [...sources(versions, only)].flatMap(([source, facts]) => outdated(source, facts));
  for (const file of old) console.log(`upstream/facts/${file} is not what its source gives: make upstream FACTS=1`);
  process.exitCode = old.length > 0 ? 1 : 0;
}

async function makeFacts(): Promise<void> {
  const { sdk, go, document } = versions["2026-10-21"];
  const isRaised = (options.sdk ?? options.go) !== undefined;
  const raised = () =>
    pin({
      sdk: fetchSdk(options.sdk ?? sdk).version,
      document: fetchDocument(go, options.go ?? document).version,
    });
  writeFacts(new Map(sources(isRaised ? await raised() : versions)));
  await writeAccessors();
}

/** The older API version stands still: its sources are the pinned ones. */
function compared(version: ApiVersion, isOffline: boolean): Compared {
  const { sdk, go, document } = versions[version];
  const views = viewsOf(version);
  if (isOffline || version !== "2026-10-21")
    return { version, views, sdk: readSdkFacts(sdk), document: readDocumentFacts(document) };
  const [newest, module] = [fetchSdk(options.sdk ?? "latest"), fetchDocument(go, options.go ?? "latest")];
  console.error(`${version}: @anthropic-ai/sdk ${newest.version}, ${go} ${module.version}`);
  return { version, views, sdk: readSdk(newest.folder), document: readDocument(module.folder) };
}

function printStubs({ sdk, document, views }: Compared, places: Places, open: readonly Finding[]): void {
  const names = new Set(open.filter((one) => one.kind === "type name missing").map((one) => one.theirs));
  const full = views.find((view) => view.beta)!;
  const stubs = stubsOf(sdk, document!, full, places, (name) => names.has(name));
  for (const [file, text] of stubs) console.log(`# spec/${file}\n${text}`);
}

function compare(): void {
  const [places, names] = [readPlaces(), ourNames()];
  const all = API_VERSIONS.map((version) => compared(version, options.offline === true));
  const judged = judge(findingsOf(all, places, names));
  const pinned = () =>
    findingsOf(
      API_VERSIONS.map((version) => compared(version, true)),
      places,
      names,
    );
  const open = options.new ? since(judged.open, pinned()) : judged.open;
  if (options.stubs) printStubs(all[0]!, places, judged.open);
  else if (options.json) console.log(JSON.stringify(open, undefined, 1));
  else for (const text of [...listOf(open), ...(options.new ? [] : totals(judged))]) console.log(text);
  const mayBeOpen = options.offline !== true;
  process.exitCode = judged.stale.length > 0 || (judged.open.length > 0 && !mayBeOpen) ? 1 : 0;
}

if (options.facts === "sdk" || options.facts === "document") checkFacts(options.facts);
else if (options.facts) await makeFacts();
else compare();
