// Generated from spec/ by `make generate`. Do not edit.

import type { Call } from "../../src/call.js";
import type { RequestOptions } from "../../src/contract.js";
import type { MessageStream } from "../../src/helpers/message-stream.js";
import type { JSONLDecoder } from "../../src/lines.js";
import type { Page, PageCursor, PagePromise } from "../../src/pages.js";
import type { Stream } from "../../src/stream.js";
import type {
  BetaAnthropicBeta,
  BetaDeletedFile,
  BetaDeletedMessageBatch,
  BetaFileMetadata,
  BetaFileUploadRequest,
  BetaMessage,
  BetaMessageBatch,
  BetaMessageBatchCreateRequest,
  BetaMessageBatchIndividualResponse,
  BetaMessageCountTokensRequest,
  BetaMessageCreateRequest,
  BetaMessageParam,
  BetaMessageTokensCount,
  BetaModelInfo,
  BetaRawMessageStreamEvent,
  BetaTextCitation,
} from "../types/2026-10-21.beta.js";
import type {
  DeletedFile,
  DeletedMessageBatch,
  FileMetadata,
  FileUploadRequest,
  Message,
  MessageBatch,
  MessageBatchCreateRequest,
  MessageBatchIndividualResponse,
  MessageCountTokensRequest,
  MessageCreateRequest,
  MessageParam,
  MessageTokensCount,
  ModelInfo,
  OutputConfig,
  RawMessageStreamEvent,
  TextCitation,
} from "../types/2026-10-21.js";

/** Params of `client.messages.create`. */
export interface MessageCreateParamsBase extends MessageCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** The same, for an answer in one piece. */
export interface MessageCreateParamsNonStreaming extends MessageCreateParamsBase {
  stream?: false;
}

/** The same, for an answer as a stream of events. */
export interface MessageCreateParamsStreaming extends MessageCreateParamsBase {
  stream: true;
}

/** Params of `client.messages.create`. */
export type MessageCreateParams = MessageCreateParamsNonStreaming | MessageCreateParamsStreaming;

/** Params of `client.messages.countTokens`. */
export interface MessageCountTokensParams extends MessageCountTokensRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `messages.stream`. */
export type MessageStreamParams = Omit<MessageCreateParamsBase, "output_config"> & {
  output_config?: OutputConfig | null;
};

/** Operations of `client.messages`. */
export interface Messages {
  batches: MessagesBatches;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
   */
  create(params: MessageCreateParamsNonStreaming, options?: RequestOptions): Call<Message>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
   */
  create(params: MessageCreateParamsStreaming, options?: RequestOptions): Call<Stream<RawMessageStreamEvent>>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
   */
  create(params: MessageCreateParamsBase, options?: RequestOptions): Call<Stream<RawMessageStreamEvent> | Message>;
  /**
   * Count the tokens of a message.
   *
   * Counts what `messages.create` would be charged for as input, tools, images and documents included, without
   * creating anything. Free of charge, with rate limits of its own.
   *
   * `POST /v1/messages/count_tokens`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_nothing_to_summarize`, `compaction_signature_invalid`, `compaction_tool_changes_mismatch`,
   * `organization_on_hold`, `request_body_encoding_invalid`, `request_body_encoding_unsupported`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `request_body_too_large_after_decoding`,
   * `enforced_spend_limit_reached`, `compaction_unavailable`
   */
  countTokens(params: MessageCountTokensParams, options?: RequestOptions): Call<MessageTokensCount>;
  /** Creates a message as a stream with events and an accumulated message. */
  stream(
    body: MessageStreamParams,
    options?: RequestOptions,
  ): MessageStream<Message, RawMessageStreamEvent, MessageParam, TextCitation>;
}

/** Params of `client.messages.batches.list`. */
export interface BatchListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.create`. */
export interface BatchCreateParams extends MessageBatchCreateRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `client.messages.batches.retrieve`. */
export interface BatchRetrieveParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.delete`. */
export interface BatchDeleteParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.cancel`. */
export interface BatchCancelParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.messages.batches.results`. */
export interface BatchResultsParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `MessageBatch`. */
export type MessageBatchesPage = Page<MessageBatch>;

/** Operations of `client.messages.batches`. */
export interface MessagesBatches {
  /**
   * List message batches.
   *
   * Newest first. The batches of the whole workspace are listed.
   *
   * `GET /v1/messages/batches`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: BatchListParams | null, options?: RequestOptions): PagePromise<MessageBatchesPage, MessageBatch>;
  /**
   * Create a message batch.
   *
   * Processes many message requests at half the price, within 24 hours. The requests are validated one by one
   * after the batch was accepted; a bad one shows up as an `errored` result.
   *
   * `POST /v1/messages/batches`. Takes at most 256 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold`, `enforced_spend_limit_reached`
   */
  create(params: BatchCreateParams, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get a message batch.
   *
   * Poll it until `processing_status` is `ended`; until then the counts of what has finished are zero.
   *
   * `GET /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(messageBatchID: string, params?: BatchRetrieveParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Delete a message batch.
   *
   * Only a batch that has ended can be deleted; cancel a running one first.
   *
   * `DELETE /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(
    messageBatchID: string,
    params?: BatchDeleteParams | null,
    options?: RequestOptions,
  ): Call<DeletedMessageBatch>;
  /**
   * Cancel a message batch.
   *
   * Requests that are being processed may still finish; the batch ends once they have. Its results say which
   * ones were canceled.
   *
   * `POST /v1/messages/batches/{message_batch_id}/cancel`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  cancel(messageBatchID: string, params?: BatchCancelParams | null, options?: RequestOptions): Call<MessageBatch>;
  /**
   * Get the results of a message batch.
   *
   * One JSON object a line, in any order; match them to the requests by `custom_id`. Available once the batch
   * has ended, for 29 days after its creation.
   *
   * `GET /v1/messages/batches/{message_batch_id}/results`.
   */
  results(
    messageBatchID: string,
    params?: BatchResultsParams | null,
    options?: RequestOptions,
  ): Call<JSONLDecoder<MessageBatchIndividualResponse>>;
}

/** Params of `client.models.list`. */
export interface ModelListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only models in one of these stages. */
  lifecycle?: ("active" | "deprecated" | "retired")[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.models.retrieve`. */
export interface ModelRetrieveParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `ModelInfo`. */
export type ModelInfosPage = Page<ModelInfo>;

/** Operations of `client.models`. */
export interface Models {
  /**
   * List models.
   *
   * Newest first. Models in every stage of their life are listed unless `lifecycle[]` says otherwise.
   *
   * `GET /v1/models`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: ModelListParams | null, options?: RequestOptions): PagePromise<ModelInfosPage, ModelInfo>;
  /**
   * Get a model.
   *
   * Takes an alias as well as an id; the answer carries the id that the alias stands for.
   *
   * `GET /v1/models/{model_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(modelID: string, params?: ModelRetrieveParams | null, options?: RequestOptions): Call<ModelInfo>;
}

/** Params of `client.files.list`. */
export interface FileListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only these files, on a single page; ids that are unknown are left out without a word. Not together with
   * `page` or `limit`.
   * (max items 100)
   */
  ids?: string[] | null;
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.upload`. */
export interface FileUploadParams extends FileUploadRequest {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.retrieveMetadata`. */
export interface FileRetrieveMetadataParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.delete`. */
export interface FileDeleteParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.files.download`. */
export interface FileDownloadParams {
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `FileMetadata`. */
export type FileMetadataPageCursor = PageCursor<FileMetadata>;

/** Operations of `client.files`. */
export interface Files {
  /**
   * List files.
   *
   * Newest first. The files of the whole workspace are listed, whoever uploaded them.
   *
   * `GET /v1/files`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  list(params?: FileListParams | null, options?: RequestOptions): PagePromise<FileMetadataPageCursor, FileMetadata>;
  /**
   * Upload a file.
   *
   * The file is visible to the whole workspace until it is deleted or expires. What it may be used for follows
   * from its type - PDF and text as a document, JPEG, PNG, GIF and WebP as an image, everything else in a
   * container only.
   *
   * `POST /v1/files`. Takes at most 500 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`, `storage_quota_exceeded`
   */
  upload(params: FileUploadParams, options?: RequestOptions): Call<FileMetadata>;
  /**
   * Get the metadata of a file.
   *
   * Readable for up to 30 days after the file has expired.
   *
   * `GET /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  retrieveMetadata(
    fileID: string,
    params?: FileRetrieveMetadataParams | null,
    options?: RequestOptions,
  ): Call<FileMetadata>;
  /**
   * Delete a file.
   *
   * Final. Requests that name the file fail from now on.
   *
   * `DELETE /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  delete(fileID: string, params?: FileDeleteParams | null, options?: RequestOptions): Call<DeletedFile>;
  /**
   * Download a file.
   *
   * Only files that a tool or a skill made can be downloaded; for an uploaded file the answer is 400 with
   * `file_not_downloadable`.
   *
   * `GET /v1/files/{file_id}/content`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `file_not_downloadable`, `organization_on_hold`, `file_expired`
   */
  download(fileID: string, params?: FileDownloadParams | null, options?: RequestOptions): Call<Response>;
}

/** Params of `client.beta.messages.create`. */
export interface BetaMessageCreateParamsBase extends BetaMessageCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** The same, for an answer in one piece. */
export interface BetaMessageCreateParamsNonStreaming extends BetaMessageCreateParamsBase {
  stream?: false;
}

/** The same, for an answer as a stream of events. */
export interface BetaMessageCreateParamsStreaming extends BetaMessageCreateParamsBase {
  stream: true;
}

/** Params of `client.beta.messages.create`. */
export type BetaMessageCreateParams = BetaMessageCreateParamsNonStreaming | BetaMessageCreateParamsStreaming;

/** Params of `client.beta.messages.countTokens`. */
export interface BetaMessageCountTokensParams extends BetaMessageCountTokensRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `beta.messages.stream`. */
export type BetaMessageStreamParams = BetaMessageCreateParamsBase;

/** Operations of `client.beta.messages`. */
export interface BetaMessages {
  batches: BetaMessagesBatches;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
   */
  create(params: BetaMessageCreateParamsNonStreaming, options?: RequestOptions): Call<BetaMessage>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
   */
  create(params: BetaMessageCreateParamsStreaming, options?: RequestOptions): Call<Stream<BetaRawMessageStreamEvent>>;
  /**
   * Create a message.
   *
   * Continues the conversation in `messages` by one assistant message. With `stream` the same message arrives as
   * events - it starts, each content block starts, grows by deltas and stops, the usage so far and the stop
   * reason follow, it stops. `ping` events may come anywhere; an `error` event ends the stream.
   *
   * `POST /v1/messages`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `claude_code_version_too_old`, `cmek_key_disabled`, `cmek_key_network_blocked`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_incomplete_turn`, `compaction_nothing_to_summarize`, `compaction_signature_invalid`,
   * `compaction_too_many_tool_references`, `compaction_tool_changes_mismatch`, `organization_on_hold`,
   * `request_body_encoding_invalid`, `request_body_encoding_unsupported`, `thread_already_continued`,
   * `thread_continue_in_flight`, `thread_fingerprint_mismatch`, `thread_unsupported_request`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `user_profile_required`,
   * `linked_organization_billing_unavailable`, `linked_organization_spend_limit_reached`,
   * `user_profile_billing_not_authorized`, `user_profile_not_billable`, `thread_not_found`,
   * `skill_read_blocked_undecryptable`, `request_body_too_large_after_decoding`, `contract_spend_limit_reached`,
   * `enforced_spend_limit_reached`, `ramp_limit_exceeded`, `cmek_key_unreachable`, `compaction_unavailable`
   */
  create(
    params: BetaMessageCreateParamsBase,
    options?: RequestOptions,
  ): Call<Stream<BetaRawMessageStreamEvent> | BetaMessage>;
  /**
   * Count the tokens of a message.
   *
   * Counts what `messages.create` would be charged for as input, tools, images and documents included, without
   * creating anything. Free of charge, with rate limits of its own.
   *
   * `POST /v1/messages/count_tokens`. Takes at most 32 MiB.
   * @throws {APIError} with `errorCode` `available_tools_limit_exceeded`, `claude_code_key_creator_not_member`,
   * `compaction_block_ambiguous`, `compaction_block_misplaced`, `compaction_content_mismatch`,
   * `compaction_nothing_to_summarize`, `compaction_signature_invalid`, `compaction_tool_changes_mismatch`,
   * `organization_on_hold`, `request_body_encoding_invalid`, `request_body_encoding_unsupported`,
   * `tool_name_conflict`, `tool_reference_unresolved`, `request_body_too_large_after_decoding`,
   * `enforced_spend_limit_reached`, `compaction_unavailable`
   */
  countTokens(params: BetaMessageCountTokensParams, options?: RequestOptions): Call<BetaMessageTokensCount>;
  /** Creates a message as a stream with events and an accumulated message. */
  stream(
    body: BetaMessageStreamParams,
    options?: RequestOptions,
  ): MessageStream<BetaMessage, BetaRawMessageStreamEvent, BetaMessageParam, BetaTextCitation>;
}

/** Params of `client.beta.messages.batches.list`. */
export interface BetaBatchListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.create`. */
export interface BetaBatchCreateParams extends BetaMessageBatchCreateRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
  /** The user profile to act for and, where one is set up for that, to bill. */
  user_profile_id?: string;
}

/** Params of `client.beta.messages.batches.retrieve`. */
export interface BetaBatchRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.delete`. */
export interface BetaBatchDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.cancel`. */
export interface BetaBatchCancelParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.messages.batches.results`. */
export interface BetaBatchResultsParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaMessageBatch`. */
export type BetaMessageBatchesPage = Page<BetaMessageBatch>;

/** Operations of `client.beta.messages.batches`. */
export interface BetaMessagesBatches {
  /**
   * List message batches.
   *
   * Newest first. The batches of the whole workspace are listed.
   *
   * `GET /v1/messages/batches`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(
    params?: BetaBatchListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaMessageBatchesPage, BetaMessageBatch>;
  /**
   * Create a message batch.
   *
   * Processes many message requests at half the price, within 24 hours. The requests are validated one by one
   * after the batch was accepted; a bad one shows up as an `errored` result.
   *
   * `POST /v1/messages/batches`. Takes at most 256 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `organization_on_hold`, `enforced_spend_limit_reached`
   */
  create(params: BetaBatchCreateParams, options?: RequestOptions): Call<BetaMessageBatch>;
  /**
   * Get a message batch.
   *
   * Poll it until `processing_status` is `ended`; until then the counts of what has finished are zero.
   *
   * `GET /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(
    messageBatchID: string,
    params?: BetaBatchRetrieveParams | null,
    options?: RequestOptions,
  ): Call<BetaMessageBatch>;
  /**
   * Delete a message batch.
   *
   * Only a batch that has ended can be deleted; cancel a running one first.
   *
   * `DELETE /v1/messages/batches/{message_batch_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  delete(
    messageBatchID: string,
    params?: BetaBatchDeleteParams | null,
    options?: RequestOptions,
  ): Call<BetaDeletedMessageBatch>;
  /**
   * Cancel a message batch.
   *
   * Requests that are being processed may still finish; the batch ends once they have. Its results say which
   * ones were canceled.
   *
   * `POST /v1/messages/batches/{message_batch_id}/cancel`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  cancel(
    messageBatchID: string,
    params?: BetaBatchCancelParams | null,
    options?: RequestOptions,
  ): Call<BetaMessageBatch>;
  /**
   * Get the results of a message batch.
   *
   * One JSON object a line, in any order; match them to the requests by `custom_id`. Available once the batch
   * has ended, for 29 days after its creation.
   *
   * `GET /v1/messages/batches/{message_batch_id}/results`.
   */
  results(
    messageBatchID: string,
    params?: BetaBatchResultsParams | null,
    options?: RequestOptions,
  ): Call<JSONLDecoder<BetaMessageBatchIndividualResponse>>;
}

/** Params of `client.beta.models.list`. */
export interface BetaModelListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page that follows this item; usually the `last_id` of the page before. */
  after_id?: string;
  /** The page that precedes this item; usually the `first_id` of the page after. */
  before_id?: string;
  /** Only models in one of these stages. */
  lifecycle?: ("active" | "deprecated" | "retired")[];
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.models.retrieve`. */
export interface BetaModelRetrieveParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaModelInfo`. */
export type BetaModelInfosPage = Page<BetaModelInfo>;

/** Operations of `client.beta.models`. */
export interface BetaModels {
  /**
   * List models.
   *
   * Newest first. Models in every stage of their life are listed unless `lifecycle[]` says otherwise.
   *
   * `GET /v1/models`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  list(params?: BetaModelListParams | null, options?: RequestOptions): PagePromise<BetaModelInfosPage, BetaModelInfo>;
  /**
   * Get a model.
   *
   * Takes an alias as well as an id; the answer carries the id that the alias stands for.
   *
   * `GET /v1/models/{model_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `organization_on_hold`
   */
  retrieve(modelID: string, params?: BetaModelRetrieveParams | null, options?: RequestOptions): Call<BetaModelInfo>;
}

/** Params of `client.beta.files.list`. */
export interface BetaFileListParams {
  /**
   * Items per page.
   * (minimum 1, maximum 1000)
   * @default 20
   */
  limit?: number;
  /** The page to get, as named by `next_page` of the page before. Absent or null, the first one. */
  page?: string | null;
  /**
   * Only these files, on a single page; ids that are unknown are left out without a word. Not together with
   * `page` or `limit`.
   * (max items 100)
   */
  ids?: string[] | null;
  /** Only files of this scope, such as a session. */
  scope_id?: string;
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.upload`. */
export interface BetaFileUploadParams extends BetaFileUploadRequest {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.retrieveMetadata`. */
export interface BetaFileRetrieveMetadataParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.delete`. */
export interface BetaFileDeleteParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** Params of `client.beta.files.download`. */
export interface BetaFileDownloadParams {
  /**
   * Beta features to turn on for this request, separated by commas. A value that is unknown, or not granted to
   * the organization, is answered with 400.
   */
  betas?: BetaAnthropicBeta[];
  /**
   * The workspace to act in, for credentials that may use several. A credential that is bound to one workspace
   * takes only that one.
   */
  workspace_id?: string;
}

/** A page of `BetaFileMetadata`. */
export type BetaFileMetadataPageCursor = PageCursor<BetaFileMetadata>;

/** Operations of `client.beta.files`. */
export interface BetaFiles {
  /**
   * List files.
   *
   * Newest first. The files of the whole workspace are listed, whoever uploaded them.
   *
   * `GET /v1/files`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  list(
    params?: BetaFileListParams | null,
    options?: RequestOptions,
  ): PagePromise<BetaFileMetadataPageCursor, BetaFileMetadata>;
  /**
   * Upload a file.
   *
   * The file is visible to the whole workspace until it is deleted or expires. What it may be used for follows
   * from its type - PDF and text as a document, JPEG, PNG, GIF and WebP as an image, everything else in a
   * container only.
   *
   * `POST /v1/files`. Takes at most 500 MiB.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`, `storage_quota_exceeded`
   */
  upload(params: BetaFileUploadParams, options?: RequestOptions): Call<BetaFileMetadata>;
  /**
   * Get the metadata of a file.
   *
   * Readable for up to 30 days after the file has expired.
   *
   * `GET /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  retrieveMetadata(
    fileID: string,
    params?: BetaFileRetrieveMetadataParams | null,
    options?: RequestOptions,
  ): Call<BetaFileMetadata>;
  /**
   * Delete a file.
   *
   * Final. Requests that name the file fail from now on.
   *
   * `DELETE /v1/files/{file_id}`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `organization_on_hold`
   */
  delete(fileID: string, params?: BetaFileDeleteParams | null, options?: RequestOptions): Call<BetaDeletedFile>;
  /**
   * Download a file.
   *
   * Only files that a tool or a skill made can be downloaded; for an uploaded file the answer is 400 with
   * `file_not_downloadable`.
   *
   * `GET /v1/files/{file_id}/content`.
   * @throws {APIError} with `errorCode` `claude_code_key_creator_not_member`, `cmek_key_disabled`,
   * `cmek_key_network_blocked`, `file_not_downloadable`, `organization_on_hold`, `file_expired`
   */
  download(fileID: string, params?: BetaFileDownloadParams | null, options?: RequestOptions): Call<Response>;
}

/** What `client.beta` offers. */
export interface Beta {
  messages: BetaMessages;
  models: BetaModels;
  files: BetaFiles;
}

/** What a client offers. */
export interface Resources {
  messages: Messages;
  models: Models;
  files: Files;
  beta: Beta;
}
