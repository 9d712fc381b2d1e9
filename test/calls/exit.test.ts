/** A process that has made its last call ends at once, whatever became of the call, and nothing is left unhandled. */
import { expect, test } from "vitest";
import { BEGUN, GOOD, TEXT } from "../support/calls.js";
import { child } from "../support/child.js";
import { after, apiError, json, type Script, sse } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";

const middle = after(TEXT, "\n\n", 9);
const SCRIPTS: Record<string, Script> = {
  good: { ...GOOD, keep: true },
  list: json({ data: [{ id: "a" }] }, { keep: true }),
  stream: sse(TEXT, { keep: true }),
  stall: { fault: { at: "head", do: "stall" } },
  "stalled-body": { ...GOOD, fault: { at: "body", byte: 5, do: "stall" } },
  "stalled-stream": sse(TEXT, { fault: { at: "body", byte: middle, do: "stall" } }),
  "cut-stream": sse(TEXT, { fault: { at: "body", byte: middle, do: "fin" } }),
  "error-event": sse(`${BEGUN}event: error\ndata: {"error":{"type":"api_error"}}\n\n`),
  "400": apiError(400, "invalid_request_error"),
  "500": apiError(500, "api_error", { "retry-after-ms": "1" }),
};
const at = (point: string) => `{ headers: { "x-point": ${JSON.stringify(point)} } }`;
const options = (point: string, more: string) => at(point).replace(/ }$/, `, ${more} }`);

const PROGRAMS: Record<string, string> = {
  "a call": `await client.messages.create(params, ${at("good")});`,
  "a call with a long timeout": `await client.messages.create(params, ${options("good", "timeout: 2 ** 40, totalTimeout: 2 ** 40")});`,
  "a list": `await client.models.list({}, ${at("list")}).toArray();`,
  "a download": `await (await client.files.download("f", {}, ${at("good")})).text();`,
  "a stream": `for await (const _ of await client.messages.create(streaming, ${at("stream")}));`,
  "a stream helper": `await client.messages.stream(params, ${at("stream")}).finalMessage();`,
  "a timeout": `await fails(client.messages.create(params, ${options("stall", "timeout: 50")}));`,
  "a timeout in the body": `await fails(client.messages.create(params, ${options("stalled-body", "timeout: 50")}));`,
  "an idle timeout": `await fails(client.messages.stream(params, ${options("stalled-stream", "idleTimeout: 50")}).done());`,
  "a total timeout while it waits": `await fails(client.messages.create(params, ${options("500", "totalTimeout: 50, maxRetries: 1000")}));`,
  "errors and retries": `await fails(client.messages.create(params, ${options("500", "maxRetries: 2")})); await fails(client.messages.create(params, ${at("400")}));`,
  "a refused connection": `await fails(new Claude({ apiKey: "k", baseURL: "http://127.0.0.1:1", maxRetries: 1 }).models.list());`,
  "an abort": `const stop = new AbortController(); const call = client.messages.create(params, ${options("stall", "signal: stop.signal")}); setTimeout(() => stop.abort(), 50); await fails(call);`,
  "an aborted stream": `const stream = await client.messages.create(streaming, ${at("stalled-stream")}); for await (const _ of stream) break;`,
  "an aborted stream helper": `const stream = client.messages.stream(params, ${at("stalled-stream")}); await stream.emitted("text"); stream.abort(); await fails(stream.done());`,
  "a signal that never fires": `const { signal } = new AbortController(); await client.messages.create(params, ${options("good", "signal")});`,
  "a token that nobody gives": `await fails(new Claude({ credentials: () => new Promise(() => {}), baseURL: process.argv[2], timeout: 50, maxRetries: 0 }).models.retrieve("m"));`,
  "a refresh in the background that never ends": `
    let asked = 0;
    const soon = Date.now() / 1000 + 60;
    const credentials = () => (asked++ ? new Promise(() => {}) : Promise.resolve({ token: "t", expiresAt: soon }));
    const tokens = new Claude({ credentials, baseURL: process.argv[2] });
    for (let turn = 0; turn < 2; turn++) await tokens.models.retrieve("m", {}, ${at("good")});`,
  "a token that could not be exchanged": `
    process.env.ANTHROPIC_IDENTITY_TOKEN = "jwt";
    const authentication = { type: "oidc_federation", federation_rule_id: "f" };
    const config = { authentication, organization_id: "o" };
    await fails(new Claude({ config, baseURL: process.argv[2], maxRetries: 0 }).models.retrieve("m"));`,
  "nobody looked at the failures": `
    const stop = new AbortController();
    for (const point of ["cut-stream", "error-event", "400", "stall"])
      client.messages.stream(params, { headers: { "x-point": point }, timeout: 100 }).on("error", () => {});
    client.messages.stream(params, ${options("stalled-stream", "signal: stop.signal")});
    client.messages.create(params, ${options("stall", "signal: stop.signal")});
    client.messages.create(streaming, ${options("stall", "signal: stop.signal")});
    const [left, right] = (await client.messages.create(streaming, ${at("cut-stream")})).tee();
    await fails((async () => { for await (const _ of left); })());
    await new Promise((resolve) => setTimeout(resolve, 300));
    stop.abort();`,
};

// @promise Time: No timer and no listener…
test.each(Object.entries(PROGRAMS))("after %s", { timeout: 60_000 }, async (_, last) => {
  await using server = await faultServer(({ headers }) => SCRIPTS[headers["x-point"] ?? ""] ?? GOOD);
  const program = `
    import Claude from "client";
    const params = { model: "m", max_tokens: 16, messages: [{ role: "user", content: "Hi" }] };
    const streaming = { ...params, stream: true };
    const client = new Claude({ apiKey: "k", baseURL: process.argv[2], maxRetries: 0 });
    const fails = (work) => work.then(() => { throw new Error("It did not fail"); }, () => {});
    { ${last} }
    const over = performance.now();
    process.on("exit", () => console.log(Math.round(performance.now() - over)));`;
  const { code, signal, stdout, stderr } = await child(program, server.baseURL);
  expect({ code, signal, stderr }).toEqual({ code: 0, signal: null, stderr: "" });
  // An idle connection would hold it for four seconds, a clock for minutes.
  expect(Number(stdout)).toBeLessThan(3000);
});

// @promise Errors: A failure that nobody handles is reported as that of any promise; one of a stream that nobody reads
//   is not
test("a failed call that nobody looks at is still reported", { timeout: 60_000 }, async () => {
  await using server = await faultServer(apiError(400, "invalid_request_error"));
  const program = `import Claude from "client"; new Claude({ apiKey: "k", baseURL: process.argv[2] }).models.list();`;
  const { code, stderr } = await child(program, server.baseURL);
  expect(code).toBe(1);
  expect(stderr).toContain("BadRequestError");
});
