/** What `claude-openapi serve` can be told. */
import { parseArgs } from "node:util";

import type { LocalApiOptions } from "./local-api.js";
import type { ListenOptions } from "./listen.js";
import { localPlatform } from "./platforms/as-platform.js";
import { recorder, type Recorder } from "./recorder.js";

/** The flags that take a value, what stands for it in the help, and what they are for. */
const VALUES = {
  host: ["ADDRESS", "address to bind; another than of this machine needs --allow-host (default 127.0.0.1)"],
  port: ["N", "port; 0 takes a free one (default 4010)"],
  version: ["V", "API version of requests without the header (default: such requests are refused)"],
  platform: ["NAME", "serve it as bedrock, vertex, foundry, aws or google-cloud does (default: as Anthropic does)"],
  "rate-limit": ["N", "requests per minute before 429"],
  seed: ["N", "chooses the ids that are made up (default 0)"],
  memory: ["MB", "megabytes of resources and requests that are kept; what would take more is refused (default 256)"],
  script: ["FILE", "a JSON array of scripts for the requests to come"],
  record: ["FILE", "ask --upstream, and write what it says into a cassette"],
  upstream: ["URL", "what --record asks (default https://api.anthropic.com)"],
  replay: ["FILE", "answer from a cassette alone"],
  "control-token": ["TOKEN", "what orders below /_local/ have to bring in x-local-token"],
  docs: ["FOLDER", "a built reference to serve at /docs (default: that of claude-openapi-docs, where it is installed)"],
  delay: ["MS", "milliseconds between the events of a stream (default 30)"],
} as const;

const LISTS = {
  "allow-host": ["NAME", "let in requests to this host name, too; * for any; may be repeated"],
  "allow-origin": ["ORIGIN", "let in web pages of this origin, too; * for any; may be repeated"],
} as const;

const SWITCHES = {
  "any-id": "answer for ids that were never created, too",
  "any-model": "take models that the list of models does not have, too",
  "any-beta": "take beta values that the document does not have, too (--any-id does so by itself)",
  strict: "check every reply against the document, and answer 500 where it is invalid",
  quiet: "no line for each request",
} as const;

const FLAGS = [
  ...Object.entries({ ...VALUES, ...LISTS }).map(([name, [value, text]]) => [`--${name} ${value}`, text] as const),
  ...Object.entries(SWITCHES).map(([name, text]) => [`--${name}`, text] as const),
];

/** The text of `serve --help`. */
export const HELP = `claude-openapi serve: the Claude API on this machine, with made-up answers

${FLAGS.map(([flag, text]) => `  ${flag.padEnd(22)} ${text}\n`).join("")}`;

/** What the flags ask for. */
export interface Wanted {
  /** Resolves when what was recorded is written. */
  readonly saved: () => Promise<void>;
  readonly options: LocalApiOptions;
  readonly listen: ListenOptions;
  readonly quiet: boolean;
  /** A file of scripts. */
  readonly script: string | undefined;
  readonly help: boolean;
}

/**
 * Reads the arguments behind `serve`.
 * @throws Error in a person's words where one is unknown or its value is not.
 */
export function readFlags(args: readonly string[]): Wanted {
  const texts = Object.keys(VALUES).map((name) => [name, { type: "string" }] as const);
  const lists = Object.keys(LISTS).map((name) => [name, { type: "string", multiple: true }] as const);
  const switches = Object.keys(SWITCHES).map((name) => [name, { type: "boolean" }] as const);
  const { values: read } = parseArgs({
    args: [...args],
    options: { ...Object.fromEntries([...texts, ...lists, ...switches]), help: { type: "boolean", short: "h" } },
  });
  const values = read as Flags;
  const { host, version, script, docs } = values;
  const platform = values.platform === undefined ? undefined : localPlatform(values.platform);
  const controlToken = values["control-token"];
  const through = throughOf(values);
  const number = (name: NumberFlag, most = Number.MAX_SAFE_INTEGER): number | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    const value = Number(text);
    if (text === "" || !Number.isInteger(value) || value < 0 || value > most)
      throw new Error(`--${name} is a whole number from 0 to ${most}`);
    return value;
  };
  const [seed, requests, memory] = [number("seed"), number("rate-limit"), number("memory", 1_000_000)];
  return {
    quiet: values.quiet === true,
    help: values.help === true,
    saved: async () => through?.saved(),
    script,
    options: {
      eventDelay: number("delay") ?? 30,
      anyId: values["any-id"] === true,
      anyModel: values["any-model"] === true,
      ...(values["any-beta"] === true && { anyBeta: true }),
      validateReplies: values.strict === true,
      ...(platform !== undefined && { platform }),
      ...(version !== undefined && { version }),
      ...(seed !== undefined && { seed }),
      ...(memory !== undefined && { memoryBytes: memory * 1024 * 1024 }),
      ...(through && { through }),
      ...(requests !== undefined && { rateLimit: { requests } }),
    },
    listen: {
      port: number("port", 65_535) ?? 4010,
      allowHosts: values["allow-host"] ?? [],
      allowOrigins: values["allow-origin"] ?? [],
      ...(host !== undefined && { host }),
      ...(docs !== undefined && { docs }),
      ...(controlToken !== undefined && { controlToken }),
    },
  };
}

/** @throws Error where the flags of recording do not go together. */
function throughOf({ record, replay, upstream, delay }: Flags): Recorder | undefined {
  if (record !== undefined && replay !== undefined) throw new Error("--record and --replay do not go together");
  if (upstream !== undefined && record === undefined) throw new Error("--upstream is for --record");
  if (upstream !== undefined && !URL.canParse(upstream)) throw new Error(`--upstream ${upstream} is no URL`);
  if (replay !== undefined) return recorder({ cassette: replay, mode: "replay", timing: delay !== "0" });
  if (record === undefined) return undefined;
  return recorder({ cassette: record, mode: "record", upstream: upstream ?? "https://api.anthropic.com" });
}

type NumberFlag = "port" | "rate-limit" | "seed" | "memory" | "delay";
type Flags = Readonly<Partial<Record<keyof typeof VALUES, string>>> &
  Readonly<Partial<Record<keyof typeof LISTS, readonly string[]>>> &
  Readonly<Partial<Record<keyof typeof SWITCHES | "help", boolean>>>;
