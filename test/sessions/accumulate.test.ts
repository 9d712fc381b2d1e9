import { accumulateManagedAgentsEvent as theirs } from "@anthropic-ai/sdk/lib/sessions/accumulate";
import fc from "fast-check";
import { expect, test } from "vitest";
import { accumulateManagedAgentsEvent as ours } from "../../src/sessions/index.js";

type Accumulate = (message: unknown, event: unknown) => unknown;

const id = fc.constantFrom("e1", "e2");
const type = fc.constantFrom("agent.message", "agent.thinking");
const content = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant("text"), text: fc.string() }) },
  fc.record({ type: fc.constant("redacted"), data: fc.string() }),
);
const event = fc.oneof(
  fc.record({ type: fc.constant("event_start"), event: fc.record({ id, type: fc.constant("agent.message") }) }),
  fc.record({
    type: fc.constant("event_delta"),
    event_id: id,
    delta: fc.record({ type: fc.constant("content_delta"), content, index: fc.constantFrom(undefined, 0, 1, 2) }),
  }),
  fc.record({ id, type, content: fc.array(content), processed_at: fc.constant("2026-10-21T00:00:00Z") }),
  fc.record({ id, type: fc.constant("session.status_idle") }),
);

const outcome = (accumulate: Accumulate, events: readonly unknown[]) => {
  let message: unknown;
  return events.map((one) => {
    const before = JSON.stringify(message);
    try {
      const next = accumulate(message, one);
      expect(JSON.stringify(message)).toBe(before);
      message = next;
    } catch (error) {
      return (error as Error).message;
    }
    return message;
  });
};

test("makes of events what the official SDK makes of them, and changes nothing that it is given", () => {
  fc.assert(
    fc.property(fc.array(event), (events) => {
      expect(outcome(ours as Accumulate, events)).toEqual(outcome(theirs as Accumulate, events));
    }),
    { seed: 12, numRuns: 2_000 },
  );
});
