/** The same programs with both SDKs, over the same replies. */
import Official from "@anthropic-ai/sdk";
import * as officialBetaJSON from "@anthropic-ai/sdk/helpers/beta/json-schema";
import * as officialBetaStandard from "@anthropic-ai/sdk/helpers/beta/standard-schema";
import * as officialBetaZod from "@anthropic-ai/sdk/helpers/beta/zod";
import * as officialHelpers from "@anthropic-ai/sdk/helpers/index";
import { parseMessage as officialParse } from "@anthropic-ai/sdk/lib/parser";
import { type } from "arktype";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import Claude from "../../src/2026-10-21.js";
import { parseMessage } from "../../src/official/2026-10-21/parser.js";
import { jsonSchemaOutputFormat, standardSchemaOutputFormat } from "../../src/structured/formats.js";
import { zodOutputFormat } from "../../src/structured/zod.js";
import { call, messageOf, type Reply, replies, text } from "../support/replies.js";

const PARAMS = { model: "m", max_tokens: 9, messages: [{ role: "user" as const, content: "?" }] };
const SCHEMA = {
  type: "object",
  properties: { n: { type: "integer", minimum: 1 }, tag: { type: ["string", "null"] } },
  required: ["n"],
} as const;
const zod = z.object({
  name: z.string().min(2).describe("A name"),
  kind: z.enum(["a", "b"]).default("a"),
  when: z.iso.datetime().nullable(),
  items: z.array(z.object({ id: z.uuid(), size: z.number().positive().optional() })).max(3),
  shape: z.discriminatedUnion("t", [
    z.object({ t: z.literal("round"), r: z.number() }),
    z.object({ t: z.literal("flat") }),
  ]),
});
const ANSWER = { name: "Ada", kind: "b", when: null, items: [], shape: { t: "flat" } };

/** A format of each kind, ours and theirs. */
const FORMATS: readonly (readonly [string, object, object, string])[] = [
  ["zod", zodOutputFormat(zod), officialHelpers.zodOutputFormat(zod), JSON.stringify(ANSWER)],
  ["zod, beta", zodOutputFormat(zod), officialBetaZod.betaZodOutputFormat(zod), JSON.stringify(ANSWER)],
  [
    "zod, an array",
    zodOutputFormat(z.array(z.string())),
    officialHelpers.zodOutputFormat(z.array(z.string())),
    '["a"]',
  ],
  ["JSON Schema", jsonSchemaOutputFormat(SCHEMA), officialHelpers.jsonSchemaOutputFormat(SCHEMA), '{"n":1}'],
  [
    "JSON Schema as it is",
    jsonSchemaOutputFormat(SCHEMA, { transform: false }),
    officialBetaJSON.betaJSONSchemaOutputFormat(SCHEMA, { transform: false }),
    '{"n":1}',
  ],
  [
    "arktype",
    standardSchemaOutputFormat(type({ n: "number >= 1", "s?": "string" })),
    officialBetaStandard.betaStandardSchemaOutputFormat(type({ n: "number >= 1", "s?": "string" })),
    '{"n":1}',
  ],
];

/** Replies where both have a message. */
const REPLIES: readonly ((answer: string) => Reply)[] = [
  (answer) => ({ content: [text(answer)] }),
  (answer) => ({ content: [{ type: "thinking", thinking: "Hm", signature: "s" }, text(answer)] }),
  () => ({ content: [call("t", "tool")] }),
  () => ({ content: [], stop_reason: "max_tokens" }),
];

/** The ways to a parsed message, by client. */
const WAYS = {
  "messages.parse": async (client: Official, params: never) => client.messages.parse(params),
  "beta.messages.parse": async (client: Official, params: never) => client.beta.messages.parse(params),
  "messages.stream": (client: Official, params: never) => client.messages.stream(params).finalMessage(),
  "beta.messages.stream": (client: Official, params: never) => client.beta.messages.stream(params).finalMessage(),
};

const known = (message: object) => ({ ...message, id: "", stop_sequence: null });

describe.each(Object.entries(WAYS))("%s", (_, run) => {
  test.each(FORMATS)("%s", async (_name, ours, theirs, answer) => {
    const server = await replies([...REPLIES, ...REPLIES].map((reply) => reply(answer)));
    const options = { apiKey: "k", baseURL: server.baseURL, maxRetries: 0 };
    const asked = (format: object) => ({ ...PARAMS, output_config: { format } }) as never;
    const seen: Record<string, unknown[]> = { ours: [], theirs: [] };
    for (const [who, client, format] of [
      ["ours", new Claude(options) as unknown as Official, ours],
      ["theirs", new Official(options), theirs],
    ] as const) {
      for (const _reply of REPLIES) {
        const message = await run(client, asked(format));
        const outputs = (message.content as { parsed_output?: unknown }[]).map((block) => block.parsed_output);
        seen[who]!.push([known(message), JSON.stringify(message.content), outputs]);
      }
    }
    await server.close();
    expect(seen["ours"]).toEqual(seen["theirs"]);
    const half = server.sent.length / 2;
    expect(server.sent.slice(0, half)).toEqual(server.sent.slice(half));
  });
});

test("lib/parser parses as officially", () => {
  const message = messageOf({ content: [text(JSON.stringify(ANSWER)), call("t", "x")] }) as never;
  const params = { ...PARAMS, output_config: { format: zodOutputFormat(zod) } };
  const opts = { logger: console };
  expect(parseMessage(message, params, opts)).toEqual(officialParse(message, params, opts));
});
