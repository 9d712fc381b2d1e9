/** The document of what the local API is told, below `/_local/`. */
import type { OpenApi, Schema } from "./document.js";
import type { Script } from "./script.js";

const whole = { type: "integer", minimum: 0 };
const text = { type: "string" };
const object = { type: "object", additionalProperties: true };
const objects = { type: "array", items: object };
const said = (description: string, schema: object): object => ({ ...schema, description });

/** Every property of a script; what they mean is said of the interface, too. */
const SCRIPT = {
  times: said("How many requests it serves.", { type: "integer", minimum: 1, default: 1 }),
  when: said("Serves only requests for this model, or with this text somewhere in the body.", {
    type: "object",
    properties: { model: text, text },
    additionalProperties: false,
  }),
  delay: said("Milliseconds before the reply.", whole),
  firstDelay: said("Milliseconds to the first token of a stream.", whole),
  eventDelay: said("Milliseconds between the events of a stream.", whole),
  status: said("Answers with an error of this status.", { type: "integer", minimum: 200, maximum: 599 }),
  type: said("`error.type`; by default that of the status.", text),
  message: said("`error.message`.", text),
  details: said("`error.details`.", object),
  headers: said("Headers on top of the usual ones.", { type: "object", additionalProperties: text }),
  body: said("Answers 200 with this body: a text as it is, anything else as JSON.", {}),
  text: said("Text of the answer.", text),
  citations: said("Citations of that text.", objects),
  thinking: said("Thoughts before it.", text),
  tools: said("Tools that the answer calls, all at once.", {
    type: "array",
    items: {
      type: "object",
      properties: { name: text, input: object, id: text },
      required: ["name"],
      additionalProperties: false,
    },
  }),
  content: said("Blocks before all of these, as they are.", objects),
  stopReason: said("`stop_reason` of the answer.", text),
  usage: said("Values of `usage` in place of the counted ones.", object),
  fault: said("Breaks the reply on its way.", { type: "string", enum: ["cut", "stall", "error"] }),
  after: said("Chunks that get through before the fault.", whole),
  afterBytes: said("Bytes that get through before the fault, in place of `after`.", whole),
} satisfies Record<keyof Script, object>;

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ok = (schema: object, description = "What is so now.") => ({
  "200": { description, ...json(schema) },
  "4XX": { description: "What is wrong with the order.", ...json(ref("Error")) },
});
const body = (schema: object) => ({ required: true, ...json(schema) });
const listOf = (item: object) => ({
  type: "object",
  properties: { data: { type: "array", items: item } },
  required: ["data"],
});
const DONE = ref("Done");
const query = (name: string, description: string) => ({ name, in: "query", description, schema: text });

const operation = (operationId: string, summary: string, more: object) => ({
  operationId,
  summary,
  description: `${summary}.`,
  ...more,
});

const CLOCK = {
  type: "object",
  properties: {
    advance: said("Milliseconds to move forward.", { type: "number", minimum: 0 }),
    now: said("Time to move forward to.", { type: "string", format: "date-time" }),
  },
  additionalProperties: false,
};

const LIMITS = {
  type: "object",
  properties: {
    requests: { type: "integer", minimum: 1 },
    inputTokens: { type: "integer", minimum: 1 },
    outputTokens: { type: "integer", minimum: 1 },
  },
  additionalProperties: false,
};

const PATHS = {
  "/_local/health": {
    get: operation("health", "Whether it runs, and what it serves", { responses: ok(object) }),
  },
  "/_local/openapi.json": {
    get: operation("document", "This document", { responses: ok(object) }),
  },
  "/_local/scripts": {
    get: operation("scripts.list", "Scripts that wait for their requests", { responses: ok(listOf(object)) }),
    post: operation("scripts.add", "Scripts the next replies of an operation", {
      requestBody: body(ref("Order")),
      responses: ok(DONE),
    }),
    delete: operation("scripts.clear", "Forgets the scripts", { responses: ok(DONE) }),
  },
  "/_local/requests": {
    get: operation("requests.list", "The requests that arrived last, oldest first", {
      parameters: [query("operation", "Only those of this operation.")],
      responses: ok(listOf(ref("Request"))),
    }),
    delete: operation("requests.clear", "Forgets the requests", { responses: ok(DONE) }),
  },
  "/_local/reset": {
    post: operation("reset", "Forgets resources, requests, scripts, time and limits", { responses: ok(DONE) }),
  },
  "/_local/clock": {
    get: operation("clock.read", "What time it is", { responses: ok(ref("Time")) }),
    post: operation("clock.advance", "Moves the time forward", {
      requestBody: body(CLOCK),
      responses: ok(ref("Time")),
    }),
  },
  "/_local/rate_limits": {
    put: operation("rateLimits.set", "Limits per minute; what is not named is not limited", {
      requestBody: body(LIMITS),
      responses: ok(DONE),
    }),
  },
  "/_local/seed": {
    put: operation("seed.set", "Chooses the ids that are made up", {
      requestBody: body({
        type: "object",
        properties: { seed: whole },
        required: ["seed"],
        additionalProperties: false,
      }),
      responses: ok(DONE),
    }),
  },
  "/_local/state": {
    get: operation("state.read", "Paths of the resources, or one of them", {
      parameters: [query("path", "A resource, e.g. `/v1/files/file_1`.")],
      responses: ok(object),
    }),
    put: operation("state.set", "Adds or replaces a resource", {
      requestBody: body({
        type: "object",
        properties: { path: { type: "string", pattern: "^/.+/[^/]+$" }, value: object },
        required: ["path", "value"],
        additionalProperties: false,
      }),
      responses: ok(DONE),
    }),
  },
};

export const ordersDocument = {
  openapi: "3.1.0",
  info: {
    title: "Orders of the local API",
    version: "1",
    description:
      "What a local Claude API is told, from any language: scripted replies, what arrived, time, limits, state.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "http://127.0.0.1:4010" }],
  security: [{}, { Token: [] }],
  paths: PATHS,
  components: {
    securitySchemes: {
      Token: {
        type: "apiKey",
        in: "header",
        name: "x-local-token",
        description: "Printed at the start, where others than this machine can call.",
      },
    },
    schemas: {
      Script: { type: "object", properties: SCRIPT, additionalProperties: false },
      Order: {
        type: "object",
        properties: { operation: said("An operationId of the API, or `*` for any.", text), ...SCRIPT },
        required: ["operation"],
        additionalProperties: false,
      },
      Request: {
        type: "object",
        properties: {
          id: text,
          operation: { type: ["string", "null"] },
          method: text,
          path: text,
          headers: { type: "object", additionalProperties: text },
          body: {},
          status: { type: "integer" },
          disconnected: { type: "boolean" },
        },
        required: ["id", "method", "path", "headers", "status", "disconnected"],
      },
      Time: { type: "object", properties: { now: { type: "string", format: "date-time" } }, required: ["now"] },
      Done: { type: "object", properties: { done: { const: true } }, required: ["done"] },
      Error: { type: "object", properties: { type: { const: "error" }, error: object }, required: ["type", "error"] },
    },
  },
} satisfies OpenApi;
