/**
 * Prints what happens in a session until it waits for the user, of a new one unless it is told which. Start it again after a crash, and it goes on
 * where it was:
 *
 *   ANTHROPIC_API_KEY=… tsx examples/session-events.ts sesn_… checkpoint.txt
 */
import { readFile, writeFile } from "node:fs/promises";
import Claude from "claude-openapi";
import { sessionEvents } from "claude-openapi/sessions";

const claude = new Claude();

/** A session with something to do. */
async function newSession() {
  const agent = await claude.beta.agents.create({ name: "greeter", model: process.env.MODEL ?? "claude-haiku-4-5" });
  const environment = await claude.beta.environments.create({ name: "cloud", config: { type: "cloud" } });
  const session = await claude.beta.sessions.create({ agent: agent.id, environment_id: environment.id });
  const content = [{ type: "text" as const, text: "Say hello." }];
  await claude.beta.sessions.events.send(session.id, { events: [{ type: "user.message", content }] });
  return session.id;
}

const [session = await newSession(), path = "checkpoint.txt"] = process.argv.slice(2);
const after = await readFile(path, "utf8").catch(() => undefined);

const events = sessionEvents(claude.beta.sessions.events, session, {
  after,
  onReconnect: ({ error, delay }) => console.error(`lost, again in ${Math.round(delay)} ms:`, String(error)),
});
for await (const event of events) {
  if (event.type === "agent.message")
    for (const block of event.content) console.log(block.type === "text" ? block.text : block.type);
  else console.log(event.type);
  if (events.checkpoint) await writeFile(path, events.checkpoint);
  if (event.type === "session.status_idle" && event.stop_reason.type === "end_turn") break;
}
