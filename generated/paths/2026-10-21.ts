// Generated from spec/ by `make generate`. Do not edit.

import type {
  BetaAnthropicBeta,
  BetaDeletedFile,
  BetaDeletedMessageBatch,
  BetaErrorResponse,
  BetaFileContent,
  BetaFileMetadata,
  BetaFileMetadataList,
  BetaFileUploadRequest,
  BetaMessage,
  BetaMessageBatch,
  BetaMessageBatchCreateRequest,
  BetaMessageBatchIndividualResponse,
  BetaMessageBatchList,
  BetaMessageCountTokensRequest,
  BetaMessageCreateRequest,
  BetaMessageTokensCount,
  BetaModelInfo,
  BetaModelInfoList,
  BetaOtherErrorResponse,
  BetaRawMessageStreamEvent,
} from "../types/2026-10-21.beta.js";

/** Every path of API version 2026-10-21, beta included, as openapi-fetch wants it. */
export interface paths {
  "/v1/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMessageCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessage;
            "text/event-stream": BetaRawMessageStreamEvent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        402: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        409: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        503: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/count_tokens": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMessageCountTokensRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageTokensCount;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatchList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
          "anthropic-user-profile-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "application/json": BetaMessageBatchCreateRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        402: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches/{message_batch_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches/{message_batch_id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaMessageBatch;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/messages/batches/{message_batch_id}/results": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          message_batch_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/x-jsonl": BetaMessageBatchIndividualResponse;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          after_id?: string;
          before_id?: string;
          "lifecycle[]"?: ("active" | "deprecated" | "retired")[];
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaModelInfoList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/models/{model_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          model_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaModelInfo;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: {
          limit?: number;
          page?: string | null;
          "ids[]"?: string[] | null;
          scope_id?: string;
        };
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFileMetadataList;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path?: never;
        cookie?: never;
      };
      requestBody: {
        content: {
          "multipart/form-data": BetaFileUploadRequest;
        };
      };
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFileMetadata;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        413: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaOtherErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{file_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaFileMetadata;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaDeletedFile;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/v1/files/{file_id}/content": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get: {
      parameters: {
        query?: never;
        header?: {
          "anthropic-beta"?: BetaAnthropicBeta[];
          "anthropic-workspace-id"?: string;
        };
        path: {
          file_id: string;
        };
        cookie?: never;
      };
      requestBody?: never;
      responses: {
        200: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/octet-stream": BetaFileContent;
          };
        };
        400: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        401: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        403: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        404: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        429: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        500: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        504: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
        529: {
          headers: {
            [name: string]: unknown;
          };
          content: {
            "application/json": BetaErrorResponse;
          };
        };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
