/** The rule of every key of every object. A key that has none is `major (unclassified)` when it changes. */
import type { NodeKind } from "./changes.js";

/** `words` changes nothing for a program; the other rules are functions by these names. */
export type Rule =
  | "words"
  | "breaks"
  | "told"
  | "deprecated"
  | "required"
  | "renamed"
  | "default"
  | "format"
  | "pattern"
  | "ceiling"
  | "floor"
  | "flag"
  | "sub"
  | "excluded"
  | "forms"
  | NodeRule;

/** Rules that look at several keys of an object at once. */
export type NodeRule =
  | "paths"
  | "webhooks"
  | "servers"
  | "components"
  | "sections"
  | "info"
  | "security"
  | "parameters"
  | "body"
  | "responses"
  | "betas"
  | "limit"
  | "codes"
  | "content"
  | "headers"
  | "schema"
  | "serialization"
  | "types"
  | "values"
  | "properties"
  | "needed"
  | "rest"
  | "union"
  | "all"
  | "discriminator";

type Rules = Readonly<Record<string, Rule>>;

const texts: Rules = { description: "words", summary: "words", externalDocs: "words" };
const examples: Rules = { example: "words", examples: "words" };

const wire: Rules = {
  ...{ ...texts, ...examples, deprecated: "deprecated", schema: "schema", content: "content", required: "required" },
  ...{ style: "serialization", explode: "serialization", allowReserved: "breaks", "x-param": "renamed" },
};

export const RULES: Readonly<Record<NodeKind, Rules>> = {
  document: {
    ...{ openapi: "breaks", info: "info", externalDocs: "words", servers: "servers", security: "security" },
    ...{ tags: "words", "x-tagGroups": "words", paths: "paths", webhooks: "webhooks", components: "components" },
  },
  info: {
    ...texts,
    ...{ title: "words", version: "breaks", "x-release": "words", license: "words", contact: "words" },
    termsOfService: "words",
  },
  server: { description: "words" },
  components: {
    ...{ schemas: "sections", parameters: "sections", headers: "sections", responses: "sections" },
    ...{ requestBodies: "sections", securitySchemes: "sections", examples: "words" },
  },
  item: { ...texts },
  operation: {
    ...{ ...texts, operationId: "renamed", tags: "breaks", deprecated: "deprecated", security: "security" },
    // The route, which the rule of paths puts beside the parameters.
    path: "parameters",
    ...{ parameters: "parameters", requestBody: "body", responses: "responses" },
    ...{ "x-beta": "betas", "x-page": "breaks", "x-page-items": "breaks", "x-result-url": "breaks" },
    ...{ "x-max-request-bytes": "limit", "x-error-codes": "codes", "x-sunset": "told", "x-codeSamples": "words" },
  },
  parameter: { ...wire, name: "renamed", in: "breaks" },
  header: wire,
  body: { ...texts, required: "required", content: "content", "x-param": "renamed" },
  response: { ...texts, headers: "headers", content: "content" },
  media: { ...examples, schema: "schema", encoding: "breaks", "x-stream-end": "breaks" },
  scheme: {
    ...{ description: "words", bearerFormat: "words", type: "breaks", in: "breaks", name: "breaks" },
    ...{ scheme: "breaks", flows: "breaks", openIdConnectUrl: "breaks" },
  },
  schema: {
    ...{ ...texts, ...examples, title: "words", $comment: "words", deprecated: "deprecated", default: "default" },
    ...{ type: "types", enum: "values", const: "values", "x-known-values": "values", format: "format" },
    ...{ pattern: "pattern", multipleOf: "pattern", uniqueItems: "flag" },
    ...{ maximum: "ceiling", exclusiveMaximum: "ceiling", maxLength: "ceiling", maxItems: "ceiling" },
    ...{ maxProperties: "ceiling", minProperties: "floor" },
    ...{ minimum: "floor", exclusiveMinimum: "floor", minLength: "floor", minItems: "floor" },
    ...{ properties: "properties", required: "needed", additionalProperties: "rest", unevaluatedProperties: "rest" },
    ...{ items: "sub", propertyNames: "sub", contentSchema: "sub", not: "excluded" },
    ...{ contentEncoding: "breaks", contentMediaType: "breaks" },
    ...{ oneOf: "union", anyOf: "union", allOf: "all", discriminator: "discriminator", "x-known-forms": "forms" },
    ...{ "x-beta": "breaks", "x-end-of-life": "told" },
  },
};

/** In the order in which they run. */
export const NODE_RULES: readonly NodeRule[] = [
  ...(["paths", "webhooks", "servers", "info", "security", "parameters", "body", "responses"] as const),
  ...(["betas", "limit", "codes", "content", "headers", "schema", "serialization", "types", "values"] as const),
  ...(["properties", "needed", "rest", "union", "all", "discriminator"] as const),
  ...(["components", "sections"] as const),
];
