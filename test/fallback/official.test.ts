/** The same programs with both SDKs, over the same replies: what is sent, what is handed out, what is told. */
import Official, {
  BetaFallbackState as OfficialState,
  betaRefusalFallbackMiddleware as officialMiddleware,
} from "@anthropic-ai/sdk";
import { expect, test } from "vitest";
import Claude, { BetaFallbackState, betaRefusalFallbackMiddleware } from "../../src/2026-10-21.js";
import { call, type Reply, replies, text } from "../support/replies.js";

type Log = (entry: unknown) => void;
type Options = Parameters<typeof officialMiddleware>[1];

/** What a program has of either SDK. */
interface Kit {
  readonly client: Official;
  readonly State: typeof OfficialState;
}

const PARAMS = { model: "a", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }] };
const CHAIN = [
  { model: "b", max_tokens: 5 },
  { model: "c", thinking: null, output_config: { effort: "low" as const, format: null } },
] as Parameters<typeof officialMiddleware>[0];

const refusal = (details: object, ...content: Reply["content"]): Reply => ({
  ...{ content, stop_reason: "refusal", model: "refuser" },
  stop_details: { type: "refusal", category: "bio", explanation: null, recommended_model: null, ...details },
});
const PLAIN = refusal({ fallback_credit_token: null, fallback_has_prefill_claim: null }, text("No"));
const CREDIT = refusal({ fallback_credit_token: "t1", fallback_has_prefill_claim: false }, text("I "));
const CLAIM = refusal(
  { fallback_credit_token: "t2", fallback_has_prefill_claim: true },
  text("It is"),
  call("u1", "weather", { city: "Ulm" }),
);
const AGAIN = refusal({ fallback_credit_token: "t3", fallback_has_prefill_claim: true }, text(" so"));
const DONE: Reply = { content: [text("Yes.")], model: "server-b" };
const FULL = {
  ...PARAMS,
  speed: "fast",
  thinking: { type: "between_tools" },
  output_config: { effort: "high", format: { type: "json_schema", schema: {} } },
} as unknown as typeof PARAMS;
const HISTORY = {
  ...PARAMS,
  messages: [
    { role: "user", content: "?" },
    { role: "assistant", content: [{ type: "fallback", from: { model: "a" }, to: { model: "b" } }, text("Yes")] },
    { role: "user", content: "!" },
    { role: "assistant", content: [{ type: "fallback", from: { model: "a" }, to: { model: "b" } }] },
  ],
} as unknown as typeof PARAMS;

const shown = ({ content, stop_reason, usage }: { content: unknown; stop_reason: unknown; usage: unknown }) => ({
  ...{ content, stop_reason, usage },
});

async function create({ client, State }: Kit, log: Log, params = PARAMS): Promise<void> {
  const fallbackState = new State();
  for (let turn = 0; turn < 2; turn++) {
    log(shown(await client.beta.messages.create(params, { fallbackState })));
    log(fallbackState.index);
  }
}

async function stream({ client, State }: Kit, log: Log, params = PARAMS): Promise<void> {
  const fallbackState = new State();
  for await (const event of await client.beta.messages.create({ ...params, stream: true }, { fallbackState })) {
    const { message: _, ...rest } = event as typeof event & { message?: unknown };
    log(rest);
  }
  log(fallbackState.index);
}

const final = async ({ client, State }: Kit, log: Log): Promise<void> => {
  const running = client.beta.messages.stream(PARAMS, { fallbackState: new State() });
  log(shown(await running.finalMessage()));
};

type Program = readonly [
  name: string,
  replies: readonly (Reply | number)[],
  run: (kit: Kit, log: Log) => Promise<void>,
  options?: Options,
];

const PROGRAMS: readonly Program[] = [
  ["no refusal", [DONE, DONE], create],
  ["a refusal with a credit", [CREDIT, DONE, DONE], create],
  ["a refusal without a credit", [PLAIN, DONE, DONE], create],
  ["two refusals", [CLAIM, CREDIT, DONE, DONE], create],
  ["a chain that is used up", [CLAIM, CREDIT, PLAIN, DONE], create],
  ["params of entries", [CREDIT, CREDIT, DONE, DONE], (kit, log) => create(kit, log, FULL)],
  ["a history with blocks of fallbacks", [CREDIT, DONE, DONE], (kit, log) => create(kit, log, HISTORY)],
  ["no room at the speed of the request", [CREDIT, 529, DONE, DONE], (kit, log) => create(kit, log, FULL)],
  ["a fallback that fails", [CREDIT, 400], create],
  ["betas of one's own", [CREDIT, DONE, DONE], create, { betas: ["x-1"] }],
  ["no betas", [CREDIT, DONE, DONE], create, { betas: [] }],
  ["the stable namespace", [CREDIT], async ({ client }, log) => log(shown(await client.messages.create(PARAMS)))],
  [
    "counting tokens",
    [DONE],
    async ({ client }) => void (await client.beta.messages.countTokens({ model: "a", messages: PARAMS.messages })),
  ],
  [
    "a request with fallbacks",
    [DONE],
    async ({ client }) => void (await client.beta.messages.create({ ...PARAMS, fallbacks: [{ model: "b" }] })),
  ],
  [
    "a state of another chain",
    [DONE],
    async ({ client, State }) => {
      const fallbackState = Object.assign(new State(), { index: 2 });
      await client.beta.messages.create(PARAMS, { fallbackState });
    },
  ],
  ["streamed: no refusal", [DONE], stream],
  ["streamed: a refusal with a credit", [CREDIT, DONE], stream],
  ["streamed: a refusal without a credit", [PLAIN], stream],
  ["streamed: a partial answer that is gone on with", [CLAIM, DONE], stream],
  ["streamed: a partial answer that is not taken", [CLAIM, 400, DONE], stream],
  ["streamed: two refusals", [CLAIM, AGAIN, DONE], stream],
  ["streamed: two refusals, one partial answer not taken", [CLAIM, 400, AGAIN, DONE], stream],
  ["streamed: a chain that is used up", [CLAIM, AGAIN, CREDIT], stream],
  ["streamed: a fallback that fails", [CLAIM, 500, DONE], stream],
  ["streamed: all fallbacks fail", [CLAIM, 500, 429], stream],
  ["streamed: params of entries", [CREDIT, 529, DONE], (kit, log) => stream(kit, log, FULL)],
  ["streamed: a history with blocks of fallbacks", [CLAIM, DONE], (kit, log) => stream(kit, log, HISTORY)],
  ["streamed: as a message", [CLAIM, AGAIN, DONE], final],
];

const KITS = {
  official: (options: object, more: Options = {}): Kit => ({
    client: new Official({ ...options, middleware: [officialMiddleware(CHAIN, more)] }),
    State: OfficialState,
  }),
  ours: (options: object, more: Options = {}): Kit => ({
    client: new Claude({
      ...options,
      middleware: [betaRefusalFallbackMiddleware(CHAIN as never, more as never)],
    }) as unknown as Official,
    State: BetaFallbackState as unknown as typeof OfficialState,
  }),
};

async function outcome(name: keyof typeof KITS, [, list, run, options]: Program): Promise<object> {
  await using server = await replies(list);
  const log: unknown[] = [];
  const told: unknown[] = [];
  const kit = KITS[name](
    { apiKey: "k", baseURL: server.baseURL, maxRetries: 0, logLevel: "off" },
    {
      ...options,
      onError: (error) => {
        // As it is now: the official one changes the event afterwards. The words are each one's own.
        told.push(JSON.parse(JSON.stringify({ ...error, message: undefined, detail: undefined })));
      },
    },
  );
  const end = await run(kit, (entry) => log.push(entry)).then(
    () => "done",
    (error: unknown) => {
      const { status, name: kind } = error as { status?: number; name: string };
      return status ?? (/^(Anthropic|Argument)Error$/.test(kind) ? "refused" : kind);
    },
  );
  const sent = server.sent.map(({ body, betas }) => [body, betas?.split(",").sort().join(",")]);
  // What the clients themselves do is compared elsewhere.
  return JSON.parse(JSON.stringify({ end, log, told, sent }).replaceAll(/"msg_\d+"/g, '"msg"')) as object;
}

// @promise Tools: What a model refuses goes to the next one of a chain, streamed or not, by the same requests and with the same
//   events as with the official middleware
test.each(PROGRAMS.map((program) => [program[0], program] as const))("%s", async (_, program) => {
  const theirs = await outcome("official", program);
  expect(await outcome("ours", program)).toEqual(theirs);
});
