/** A program meets a local API of its own, and must see there what every program sees. */
import { stripVTControlCharacters } from "node:util";
import { createLocalApi, type JsonObject, type LocalApi, type RequestEntry } from "../src/testing/index.js";
import { VERSION } from "./clients.js";
import { steps, type Surroundings } from "./steps.js";

const HEADERS = { "x-api-key": "local", "anthropic-version": VERSION, "content-type": "application/json" };
const TURN = { role: "user", content: "Name three rivers." };

/** Prepares the answers to a program, and says which lines it prints when it has read them all. */
async function linesOf(api: LocalApi): Promise<string[]> {
  const ask = async (path: string, body?: unknown) => {
    const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
    return (await (await api.fetch(`http://local${path}`, { headers: HEADERS, ...init })).json()) as JsonObject;
  };
  const models = ((await ask("/v1/models?limit=1000"))["data"] as unknown[]).length;
  const message = await ask("/v1/messages", { model: "claude-sonnet-5-5", max_tokens: 64, messages: [TURN] });
  const [answer] = message["content"] as [{ text: string }];
  const content = [answer, { type: "hologram", shape: "sphere" }];
  // The first request gets what the local API says, the second what nobody could know, the third a stream of the first.
  api.respond("messages.create", {});
  api.respond("messages.create", { body: { ...message, content, stop_reason: "beamed_up", mood: { shade: "blue" } } });
  return [
    "message assistant end_turn",
    `models ${models} pages ${Math.ceil(models / 2)}`,
    "error 404 not_found_error",
    "unknown hologram sphere beamed_up",
    `stream ${answer.text}`,
  ];
}

const isStream = ({ operation, headers, body }: RequestEntry): boolean =>
  operation === "messages.create" &&
  headers["accept"] === "text/event-stream" &&
  (body as JsonObject)["stream"] === true;

/**
 * Runs a program against a local API at `BASE_URL`. The result is what was wrong: that it failed, was late, or did not
 * print a line that it should have, or that it never asked for a stream, without which it could print the same text.
 *
 * @param seconds that it may take
 */
export async function meet(
  commands: readonly (readonly string[])[],
  around: Surroundings,
  seconds: number,
): Promise<string | undefined> {
  const api = createLocalApi();
  const want = await linesOf(api);
  api.clearRequests();
  const server = await api.listen();
  const seen: string[] = [];
  try {
    const env = { ...around.env, BASE_URL: server.url };
    const failed = await steps(commands, { ...around, env }, seconds, seen);
    if (failed !== undefined) return failed;
  } finally {
    await server.close();
  }
  const lines = stripVTControlCharacters(seen.join("")).split(/\r?\n/);
  const unseen = want.filter((line) => !lines.includes(line));
  if (!api.requests.some(isStream)) unseen.push("a request for a stream");
  return unseen.length > 0 ? `not seen: ${unseen.join("; ")}` : undefined;
}
