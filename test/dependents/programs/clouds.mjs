/** The official cloud packages, with credentials that are none, against a server that tells what it was sent. */
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { AnthropicAws } from "@anthropic-ai/aws-sdk";
import { AnthropicBedrock, AnthropicBedrockMantle } from "@anthropic-ai/bedrock-sdk";
import { AnthropicFoundry } from "@anthropic-ai/foundry-sdk";
import { AnthropicGoogleCloud } from "@anthropic-ai/google-cloud-sdk";
import { AnthropicVertex } from "@anthropic-ai/vertex-sdk";
import { EventStreamCodec } from "@smithy/eventstream-codec";
import { all, model, question, report } from "./steps.mjs";

const params = { model, max_tokens: 20, messages: question };
const message = {
  ...{ id: "msg_1", type: "message", role: "assistant", model, stop_reason: "end_turn", stop_sequence: null },
  content: [{ type: "text", text: "2" }],
  usage: { input_tokens: 3, output_tokens: 1 },
};
const events = [
  { type: "message_start", message: { ...message, content: [], stop_reason: null } },
  { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
  { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "2" } },
  { type: "content_block_stop", index: 0 },
  { type: "message_delta", delta: { stop_reason: "end_turn", stop_sequence: null }, usage: { output_tokens: 1 } },
  { type: "message_stop" },
];

const sent = [];
/** A signature differs by the second; the hash that it covers is that of what came. */
const shownHeaders = ({ authorization, ...headers }, text) => ({
  authorization: authorization?.replace(/\/\d{8}\/|, SignedHeaders=.*/g, " "),
  hash:
    headers["x-amz-content-sha256"] &&
    headers["x-amz-content-sha256"] === createHash("sha256").update(text).digest("hex"),
  version: headers["anthropic-version"],
  betas: headers["anthropic-beta"],
  workspace: headers["anthropic-workspace-id"],
  key: headers["x-api-key"],
  session: headers["x-amz-security-token"],
  own: headers["x-own"],
  agent: headers["user-agent"]?.split(" ")[0],
});

let status = 200;
const server = createServer(async (request, response) => {
  const text = Buffer.concat(await all(request)).toString();
  const body = text ? JSON.parse(text) : undefined;
  const { method, url, headers } = request;
  sent.push({ method, path: url.replace("?beta=true", ""), body, headers: shownHeaders(headers, text) });
  const json = (value, code = 200) =>
    response.writeHead(code, { "content-type": "application/json", "request-id": "req_1" }).end(JSON.stringify(value));
  if (status !== 200) return json({ type: "error", error: { type: "permission_error", message: "no" } }, status);
  if (url.includes("response-stream")) return stream(response, "application/vnd.amazon.eventstream", framed);
  if (body?.stream)
    return stream(response, "text/event-stream", (event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  if (url.includes("count")) return json({ input_tokens: 5 });
  if (method === "GET") return json({ data: [], has_more: false, first_id: null, last_id: null });
  return json(message);
});
function stream(response, type, encode) {
  response.writeHead(200, { "content-type": type, "request-id": "req_1" });
  for (const event of events) response.write(encode(event));
  response.end();
}
const codec = new EventStreamCodec(
  (bytes) => Buffer.from(bytes).toString(),
  (text) => Buffer.from(text),
);
const header = (value) => ({ type: "string", value });
const framed = (event) =>
  codec.encode({
    headers: {
      ":message-type": header("event"),
      ":event-type": header("chunk"),
      ":content-type": header("application/json"),
    },
    body: Buffer.from(JSON.stringify({ bytes: Buffer.from(JSON.stringify(event)).toString("base64") })),
  });

await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://127.0.0.1:${server.address().port}`;
const aws = { awsAccessKey: "AKIDEXAMPLE", awsSessionToken: "session", awsRegion: "eu-west-1" };
const google = { getRequestHeaders: async () => new Headers({ authorization: "Bearer google" }), projectId: "project" };
const base = { baseURL: origin, maxRetries: 0, defaultHeaders: { "x-own": "own" } };

const clients = {
  bedrock: () => new AnthropicBedrock({ ...base, ...aws, awsSecretKey: "secret" }),
  "bedrock by key": () => new AnthropicBedrock({ ...base, apiKey: "bedrock-key", awsRegion: "eu-west-1" }),
  mantle: () => new AnthropicBedrockMantle({ ...base, ...aws, awsSecretAccessKey: "secret" }),
  vertex: () => new AnthropicVertex({ ...base, region: "us-east5", authClient: google }),
  foundry: () => new AnthropicFoundry({ ...base, baseURL: `${origin}/anthropic/`, apiKey: "foundry-key" }),
  "foundry by token": () => new AnthropicFoundry({ ...base, azureADTokenProvider: async () => "entra" }),
  aws: () => new AnthropicAws({ ...base, ...aws, awsSecretAccessKey: "secret", workspaceId: "wrkspc_1" }),
  "aws by key": () => new AnthropicAws({ ...base, apiKey: "aws-key", awsRegion: "eu-west-1", workspaceId: "wrkspc_1" }),
  "google cloud": () =>
    new AnthropicGoogleCloud({
      ...base,
      project: "project",
      workspaceId: "wrkspc_1",
      bearerTokenProvider: () => "google",
    }),
};

/** The steps of a client, each with what it sent. */
function stepsOf(make) {
  const traced = (step) => async () => {
    sent.length = 0;
    const outcome = await step(make()).catch((error) => ({
      thrown: error.constructor.name,
      status: error.status,
      type: error.type,
    }));
    return { outcome, sent: [...sent] };
  };
  return {
    chat: traced((client) => client.messages.create(params)),
    stream: traced(async (client) => all(await client.messages.create({ ...params, stream: true }))),
    "stream by events": traced(async (client) => (await client.messages.stream(params).finalMessage()).content),
    beta: traced((client) => client.beta.messages.create({ ...params, betas: ["context-1m-2025-08-07"] })),
    copy: traced((client) => client.withOptions({ timeout: 5000 }).messages.create(params)),
    "own middleware": traced((client) =>
      client.messages.create(params, {
        middleware: [
          async (request, next) =>
            next({ ...request, headers: new Headers([...request.headers, ["x-own", "by middleware"]]) }),
        ],
      }),
    ),
    error: traced((client) => {
      status = 403;
      return client.messages.create(params).finally(() => (status = 200));
    }),
    offered: traced(async ({ messages, models, beta }) => [
      typeof messages.batches,
      typeof models,
      typeof beta.messages.batches,
    ]),
  };
}

const derived = () => new AnthropicAws({ ...aws, awsSecretAccessKey: "secret", workspaceId: "wrkspc_1" });
const organized = () =>
  new AnthropicGoogleCloud({ project: "p", workspaceId: "w", bearerTokenProvider: () => "google" });
await report({
  ...Object.fromEntries(
    Object.entries(clients).flatMap(([name, make]) =>
      Object.entries(stepsOf(make)).map(([step, run]) => [`${name}: ${step}`, run]),
    ),
  ),
  "aws: base URLs": () => [derived().baseURL, derived().withOptions({ awsRegion: "us-west-2" }).baseURL],
  "google cloud: base URLs": () => [
    organized().buildURL("/v1/messages"),
    organized().buildURL("/v1/organizations/me"),
    organized().withOptions({ workspaceId: "other" }).baseURL,
  ],
  "vertex: count tokens": () => clients.vertex().messages.countTokens({ model, messages: question }),
  "aws: models": async () => (await clients.aws().models.list()).data,
  "bedrock: user profiles": () => clients.bedrock().userProfiles,
  "foundry: both credentials": () => new AnthropicFoundry({ ...base, apiKey: "a", azureADTokenProvider: () => "b" }),
});
server.close();
