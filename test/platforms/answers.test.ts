/** What platforms answer that is no message: errors in the forms of their clouds, and what says who they are. */
import { describe, expect, test } from "vitest";
import Claude20230601 from "../../src/2023-06-01.js";
import { aws } from "../../src/aws.js";
import { bedrock, bedrockMantle } from "../../src/bedrock.js";
import { foundry } from "../../src/foundry.js";
import { googleCloud } from "../../src/google-cloud.js";
import Claude, {
  type APIError,
  ArgumentError,
  type ClientOptions,
  NotFoundError,
  RateLimitError,
} from "../../src/index.js";
import { vertex } from "../../src/vertex.js";
import { failure, PARAMS } from "../support/calls.js";

const PLATFORMS = {
  bedrock: bedrock({ region: "r", apiKey: "k" }),
  mantle: bedrockMantle({ region: "r", apiKey: "k" }),
  aws: aws({ region: "r", apiKey: "k", workspaceId: "w" }),
  vertex: vertex({ region: "r", projectId: "p", accessToken: "t" }),
  "google cloud": googleCloud({ project: "p", workspaceId: "w", bearerTokenProvider: () => "t" }),
  foundry: foundry({ resource: "r", apiKey: "k" }),
};

const answering = (body: string | null, status: number, headers: object = {}): ClientOptions => ({
  maxRetries: 0,
  fetch: async () =>
    new Response(body, { status, headers: { "content-type": "application/json", "content-length": "1", ...headers } }),
});

// @promise Platforms: An error of a cloud says what it says, in whatever form the cloud writes it, with its request id
describe.each(Object.entries(PLATFORMS))("%s", (_, platform) => {
  test.each([
    ["of AWS", { message: "Slow down" }, "429: Slow down"],
    ["of AWS with a type", { Message: "Slow down", __type: "a#Throttled" }, "429 Throttled: Slow down"],
    ["of AWS about a model", { message: "No such model" }, "429: No such model (model claude-test)"],
    ["of Google", { error: { code: 429, message: "Quota", status: "RESOURCE_EXHAUSTED" } }, "429: Quota"],
    ["of Google in an array", [{ error: { code: 429, message: "Quota" } }], "429: Quota"],
    ["of Azure", { error: { code: "TooMany", message: "Quota" } }, "429: Quota"],
    ["of the API", { type: "error", error: { type: "rate_limit_error", message: "m" } }, "429 rate_limit_error: m"],
    ["of nobody", [[], 1], "429: no API error in the body"],
  ])("an error %s", async (_name, body, message) => {
    const headers = { "x-amzn-requestid": "aws-1", "retry-after": "7" };
    const client = new Claude({ platform, ...answering(JSON.stringify(body), 429, headers) });
    const error = await failure(client.messages.create(PARAMS));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error.message).toBe(`${message} (request-id aws-1)`);
    expect(error).toMatchObject({ requestID: "aws-1", retryAfterMs: 7000 });
  });

  test("an error that is no JSON, or nothing", async () => {
    for (const body of ["<html>", null]) {
      const client = new Claude20230601({ platform, ...answering(body, 404) });
      expect(await failure(client.messages.create(PARAMS))).toBeInstanceOf(NotFoundError);
    }
  });

  test("its own request id counts before that of AWS", async () => {
    const headers = { "x-amzn-requestid": "aws-1", "request-id": "req_1" };
    const client = new Claude({ platform, ...answering('{"message":"m"}', 500, headers) });
    expect(((await failure(client.messages.create(PARAMS))) as unknown as APIError).requestID).toBe("req_1");
  });
});

test.each(["bedrock", {}, 7, true])("a platform that is none, %j, is refused with what to pass", (platform) => {
  for (const make of [
    () => new Claude({ platform: platform as never }),
    () => new Claude({ apiKey: "k" }).withOptions({ platform: platform as never }),
  ]) {
    expect(make).toThrow(ArgumentError);
    expect(make).toThrow("platform has to be made, e.g. by bedrock()");
  }
});
