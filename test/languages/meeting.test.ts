/** What a program in another language must see: one that leaves something out, or makes it up, fails. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { meet } from "../../clients/meeting.js";

const cwd = mkdtempSync(join(tmpdir(), "claude-openapi-"));
afterAll(() => rmSync(cwd, { recursive: true }));

/** What the programs in `clients/` do, without a generated client. */
const PROGRAM = `
const version = { "x-api-key": "local", "anthropic-version": "2026-10-21" };
const get = (path) => fetch(process.env.BASE_URL + path, { headers: version });
const post = (stream, accept) => fetch(process.env.BASE_URL + "/v1/messages", {
  method: "POST",
  headers: { ...version, "content-type": "application/json", accept },
  body: JSON.stringify({
    model: "claude-sonnet-5-5", max_tokens: 64, stream, messages: [{ role: "user", content: "Name three rivers." }],
  }),
});
const message = await (await post(false, "application/json")).json();
console.log("message", message.role, message.stop_reason);
let models = 0, pages = 0, page;
do {
  page = await (await get("/v1/models?limit=2" + (page ? "&after_id=" + page.last_id : ""))).json();
  models += page.data.length;
  pages += 1;
} while (page.has_more);
console.log("models", models, "pages", pages);
const missing = await get("/v1/models/no-such-model");
console.log("error", missing.status, (await missing.json()).error.type);
const { content, stop_reason } = await (await post(false, "application/json")).json();
console.log("unknown", content[1].type, content[1].shape, stop_reason);
const events = (await (await post(true, "text/event-stream")).text()).split("\\n")
  .filter((line) => line.startsWith("data: ")).map((line) => JSON.parse(line.slice(6)));
console.log("stream", events.map((event) => event.delta?.text ?? "").join(""));
`;

/** Runs the program with some of its text replaced. */
function run(from = "", to = ""): Promise<string | undefined> {
  expect(PROGRAM).toContain(from);
  writeFileSync(join(cwd, "program.mjs"), PROGRAM.replace(from, to));
  return meet([[process.execPath, "program.mjs"]], { cwd, env: {}, log: join(cwd, "log") }, 60);
}

test("one that sees everything passes", async () => {
  expect(await run()).toBeUndefined();
});

test.each([
  ["a stream that is not printed", 'console.log("stream"', "void (0", /^not seen: stream Hello [^;]+$/],
  ["a delta that is lost", 'join("")', 'slice(0, -4).join("")', /^not seen: stream Hello [^;]+$/],
  ["a request that takes anything", '"text/event-stream"', '"*/*"', /^not seen: a request for a stream$/],
  ["a list that ends early", "page.has_more", "pages < 3", /^not seen: models \d+ pages \d+$/],
  ["a block that nobody knew", "content[1].shape", "undefined", /^not seen: unknown hologram sphere beamed_up$/],
])("%s is noticed", async (_, from, to, wrong) => {
  expect(await run(from, to)).toMatch(wrong);
});

test("the text of a message in place of that of a stream is noticed", async () => {
  const invented = 'console.log("stream", message.content[0].text); process.exit();\nconst events =';
  expect(await run("const events =", invented)).toBe("not seen: a request for a stream");
});

test("a program that fails says how", async () => {
  expect(await run("const message =", "process.exit(3);\nconst message =")).toMatch(/ ended with 3$/);
});
