/** The option `openTelemetry` of clients and calls. */
import type { Case } from "../cases.js";
import { record } from "../../support/telemetry.js";
import { json, MESSAGE, PARAMS, type Side } from "../sides.js";

/** How many spans calls of a client make, what of an attribute is on them, and whether their context travels. */
async function recorded(
  { client, sent }: Side,
  options: object | undefined,
  call: (made: ReturnType<Side["client"]>) => unknown = (made) => made.messages.create(PARAMS),
): Promise<unknown> {
  using recording = record();
  const before = sent.length;
  await call(client(options, () => json(MESSAGE)));
  const conversations = recording.spans.map(({ attributes }) => attributes["gen_ai.conversation.id"] ?? null);
  return [conversations, sent.slice(before).map(({ headers }) => headers.has("traceparent"))];
}

const OPTIONS = [
  {},
  { traces: true },
  { traces: {} },
  { traces: { enabled: true, contentMode: "content", maxContentBytes: 5 } },
  { propagation: false },
  { traces: { contentMode: "none", maxContentBytes: 0.5 } },
  { traces: false },
  { traces: { enabled: false } },
  false,
];

export const telemetry: readonly Case[] = [
  {
    name: "spans of a client that nobody asked for them",
    run: (side) => recorded(side, {}),
  },
  {
    name: "openTelemetry: what records, and what sends its context along",
    async run(side) {
      const all: unknown[] = [];
      for (const openTelemetry of OPTIONS) all.push(await recorded(side, { openTelemetry }));
      return all;
    },
  },
  {
    name: "openTelemetry: a copy keeps it, unless it has one of its own",
    async run(side) {
      const all: unknown[] = [];
      for (const changes of [
        {},
        { maxRetries: 1 },
        { openTelemetry: false },
        { openTelemetry: { propagation: false } },
      ])
        all.push(
          await recorded(side, { openTelemetry: {} }, (made) => made.withOptions(changes).messages.create(PARAMS)),
        );
      all.push(await recorded(side, { openTelemetry: false }, (made) => made.withOptions({}).messages.create(PARAMS)));
      return all;
    },
  },
  {
    name: "openTelemetry: the conversation of a call",
    run: (side) =>
      recorded(side, { openTelemetry: {} }, async (made) => {
        await made.messages.create(PARAMS, { openTelemetry: { conversationId: "c_1" } });
        await made.messages.create(PARAMS);
      }),
  },
  {
    name: "openTelemetry: its value on the client, with the defaults",
    run: ({ client }) => OPTIONS.map((openTelemetry) => client({ openTelemetry }).openTelemetry ?? null),
  },
];
