// Generated from spec/ by `make generate`. Do not edit.

import type { RouteTree } from "../src/contract.js";

export const messages: RouteTree = {
  create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /v1/messages/count_tokens", max: 33554432 },
  batches: {
    list: { on: "GET /v1/messages/batches", page: "id" },
    create: { on: "POST /v1/messages/batches", max: 268435456 },
    retrieve: "GET /v1/messages/batches/{message_batch_id}",
    delete: "DELETE /v1/messages/batches/{message_batch_id}",
    cancel: "POST /v1/messages/batches/{message_batch_id}/cancel",
    results: { on: "GET /v1/messages/batches/{message_batch_id}/results", lines: "results_url" },
  },
};

export const models: RouteTree = {
  list: { on: "GET /v1/models", page: "id" },
  retrieve: "GET /v1/models/{model_id}",
};

export const files: RouteTree = {
  list: { on: "GET /v1/files", page: "cursor" },
  upload: { on: "POST /v1/files", form: true, max: 524288000 },
  retrieveMetadata: "GET /v1/files/{file_id}",
  delete: "DELETE /v1/files/{file_id}",
  download: { on: "GET /v1/files/{file_id}/content", binary: true },
};

export const betaMessages: RouteTree = {
  create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /v1/messages/count_tokens", betas: ["token-counting-2024-11-01"], max: 33554432 },
  batches: {
    list: { on: "GET /v1/messages/batches", page: "id" },
    create: { on: "POST /v1/messages/batches", max: 268435456 },
    retrieve: "GET /v1/messages/batches/{message_batch_id}",
    delete: "DELETE /v1/messages/batches/{message_batch_id}",
    cancel: "POST /v1/messages/batches/{message_batch_id}/cancel",
    results: { on: "GET /v1/messages/batches/{message_batch_id}/results", lines: "results_url" },
  },
};

export const completions20230601: RouteTree = {
  create: { on: "POST /v1/complete", end: { property: "stop_reason" } },
};

export const betaMessages20230601: RouteTree = {
  create: { on: "POST /v1/messages", end: { type: "message_stop" }, max: 33554432 },
  countTokens: { on: "POST /v1/messages/count_tokens", betas: ["token-counting-2024-11-01"], max: 33554432 },
  batches: {
    list: { on: "GET /v1/messages/batches", page: "id", betas: ["message-batches-2024-09-24"] },
    create: { on: "POST /v1/messages/batches", betas: ["message-batches-2024-09-24"], max: 268435456 },
    retrieve: { on: "GET /v1/messages/batches/{message_batch_id}", betas: ["message-batches-2024-09-24"] },
    delete: { on: "DELETE /v1/messages/batches/{message_batch_id}", betas: ["message-batches-2024-09-24"] },
    cancel: { on: "POST /v1/messages/batches/{message_batch_id}/cancel", betas: ["message-batches-2024-09-24"] },
    results: {
      on: "GET /v1/messages/batches/{message_batch_id}/results",
      betas: ["message-batches-2024-09-24"],
      lines: "results_url",
    },
  },
};

/** Every operation of API version 2026-10-21. */
export const routes20261021: RouteTree = { messages, models, files, beta: { messages: betaMessages, models, files } };

/** Every operation of API version 2023-06-01. */
export const routes20230601: RouteTree = {
  messages,
  models,
  files,
  completions: completions20230601,
  beta: { messages: betaMessages20230601, models, files },
};
