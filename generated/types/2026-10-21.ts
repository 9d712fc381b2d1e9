// Generated from spec/ by `make generate`. Do not edit.

import type { Uploadable } from "../../src/contract.js";

/** Name of a beta, as sent in `anthropic-beta`. One that does not exist or was not granted is a 400. */
export type AnthropicBeta =
  | "computer-use-2024-10-22"
  | "computer-use-2025-01-24"
  | "output-128k-2025-02-19"
  | "mcp-client-2025-04-04"
  | "mcp-client-2025-11-20"
  | "dev-full-thinking-2025-05-14"
  | "interleaved-thinking-2025-05-14"
  | "code-execution-2025-05-22"
  | "context-1m-2025-08-07"
  | "context-management-2025-06-27"
  | "model-context-window-exceeded-2025-08-26"
  | "fast-mode-2026-02-01"
  | "output-300k-2026-03-24"
  | "user-profiles-2026-03-24"
  | "user-profiles-2026-08-18"
  | "user-profiles-2026-09-04"
  | "advisor-tool-2026-03-01"
  | "managed-agents-2026-04-01"
  | "dreaming-2026-04-21"
  | "thinking-token-count-2026-05-13"
  | "server-side-fallback-2026-06-01"
  | "server-side-fallback-2026-07-01"
  | "fallback-credit-2026-06-01"
  | "fallback-credit-2026-07-01"
  | "agent-memory-2026-07-22"
  | "mid-conversation-tool-changes-2026-07-01"
  | "compact-2026-01-12"
  | "computer-use-2025-11-24"
  | "mcp-tunnels-2026-06-22"
  | "structured-outputs-2025-11-13"
  | "task-budgets-2026-03-13"
  | "thinking-display-updates-2026-08-18"
  | "mid-conversation-output-config-2026-07-01"
  | "thinking-binding-controls-2026-08-01"
  | "mid-conversation-system-clear-at-2026-08-21"
  | "compact-2026-09-04"
  | "inline-tools-2026-09-15"
  | "mcp-client-2026-09-15"
  | "ce-plugins-2026-09-01"
  | "spend-limit-reads-2026-09-26"
  | "telemetry-destinations-2026-08-11"
  | "webhooks-2026-10-07"
  | "admin-user-sign-out-2026-10-08"
  | "message-threads-2026-08-12"
  | "analytics-usage-cost-2026-08-24"
  | "experimental-claude-tag-2026-10-21"
  | "message-batches-2024-09-24"
  | "prompt-caching-2024-07-31"
  | "pdfs-2024-09-25"
  | "token-counting-2024-11-01"
  | "token-efficient-tools-2025-02-19"
  | "files-api-2025-04-14"
  | "extended-cache-ttl-2025-04-11"
  | "skills-2025-10-02"
  | "cache-diagnosis-2026-04-07"
  | "ce-user-management-2026-07-13"
  | "user-profiles-billing-2026-10-01"
  | (string & {});

/** Id of a model, dated or not; `models.list` knows all that are available. */
export type Model =
  | "claude-fable-5-2"
  | "claude-mythos-5-2"
  | "claude-haiku-5-5"
  | "claude-sonnet-5-5"
  | "claude-fable-5-1"
  | "claude-opus-5-5"
  | "claude-mythos-5-1"
  | "claude-sonnet-5"
  | "claude-fable-5"
  | "claude-mythos-5"
  | "claude-opus-5"
  | "claude-opus-4-8"
  | "claude-opus-4-7"
  | "claude-mythos-preview"
  | "claude-opus-4-6"
  | "claude-sonnet-4-6"
  | "claude-haiku-4-5"
  | "claude-haiku-4-5-20251001"
  | "claude-opus-4-5"
  | "claude-opus-4-5-20251101"
  | "claude-sonnet-4-5"
  | "claude-sonnet-4-5-20250929"
  | (string & {});

/** A cache mark. The prompt up to it is stored, and a later request that starts the same reads it from there. */
export interface CacheControlEphemeral {
  /** Always `ephemeral`. */
  type: "ephemeral";
  /**
   * How long the entry lives.
   * @default "5m"
   */
  ttl?: "5m" | "1h";
}

/** A citation from a plain text, by characters, sent back. */
export interface CitationCharLocationParam {
  /** Always `char_location`. */
  type: "char_location";
  /** The passage. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Position among the documents of the request, from 0. */
  document_index: number;
  /**
   * Title of the document; null when it has none.
   * (max length 255)
   */
  document_title: string | null;
  /** The character after the last one. */
  end_char_index: number;
  /** First character, from 0. */
  start_char_index: number;
}

/** A citation from a PDF, by pages, sent back. */
export interface CitationPageLocationParam {
  /** Always `page_location`. */
  type: "page_location";
  /** The passage. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Position among the documents of the request, from 0. */
  document_index: number;
  /**
   * Title of the document; null when it has none.
   * (max length 255)
   */
  document_title: string | null;
  /** The page after the last one. */
  end_page_number: number;
  /** First page, from 1. */
  start_page_number: number;
}

/** A citation from a document made of blocks, sent back. */
export interface CitationContentBlockLocationParam {
  /** Always `content_block_location`. */
  type: "content_block_location";
  /** The cited blocks joined, always in full. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Position among the documents of the request, from 0. */
  document_index: number;
  /**
   * Title of the document; null when it has none.
   * (max length 255)
   */
  document_title: string | null;
  /** The block after the last one, so at least `start_block_index` plus 1. */
  end_block_index: number;
  /** First block in `content` of the source, from 0. */
  start_block_index: number;
}

/** A citation from a result of the web search tool, sent back. */
export interface CitationWebSearchResultLocationParam {
  /** Always `web_search_result_location`. */
  type: "web_search_result_location";
  /** The passage. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Reference to the result that only the API can read; send it back unchanged. */
  encrypted_index: string;
  /** Title of the page; null when it has none. */
  title: string | null;
  /**
   * Address of the page.
   * (format uri)
   */
  url: string;
}

/** A citation from a `search_result` block of the caller, sent back. */
export interface CitationSearchResultLocationParam {
  /** Always `search_result_location`. */
  type: "search_result_location";
  /** The cited blocks joined, always in full. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** The block after the last one, so at least `start_block_index` plus 1. */
  end_block_index: number;
  /**
   * Position among all `search_result` blocks of the request, those in tool results included, from 0. Results of
   * the web search tool do not count.
   */
  search_result_index: number;
  /** `source` of the search result. */
  source: string;
  /** First block in `content` of the search result, from 0. */
  start_block_index: number;
  /** Title of the search result. */
  title: string | null;
}

/** A citation of an earlier response, sent back. */
export type TextCitationParam =
  | CitationCharLocationParam
  | CitationPageLocationParam
  | CitationContentBlockLocationParam
  | CitationWebSearchResultLocationParam
  | CitationSearchResultLocationParam;

/** Text. */
export interface TextBlockParam {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /**
   * Citations of a text that the model wrote, as the response gave them. In user messages version 2026-10-21
   * takes none.
   */
  citations?: TextCitationParam[] | null;
}

/** An image within the request, at most 10 MB of base64 and 8000 by 8000 pixels. */
export interface Base64ImageSource {
  /** Always `base64`. */
  type: "base64";
  /**
   * The bytes, as base64.
   * (format byte)
   */
  data: string;
  /** Format of the image. */
  media_type: "image/jpeg" | "image/png" | "image/gif" | "image/webp";
}

/** An image that the API fetches. */
export interface URLImageSource {
  /** Always `url`. */
  type: "url";
  /**
   * Address of the image.
   * (format uri)
   */
  url: string;
}

/** An image that was uploaded before. */
export interface FileImageSource {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
}

/** What the API may do to an image. Whatever is left out keeps its default. */
export interface ImageTransformationsParam {
  /**
   * For an image larger than the model takes: `downsize` shrinks it without notice, `error` refuses the request
   * with a 400 that names the largest size that fits.
   * @default "downsize"
   */
  oversized_image?: "downsize" | "error";
}

/**
 * An image. At most 100 in a request for models with a context of 200,000 tokens, else 600; more than 20 lower
 * the size allowed for each.
 */
export interface ImageBlockParam {
  /** Always `image`. */
  type: "image";
  /** Where the image comes from. */
  source: Base64ImageSource | URLImageSource | FileImageSource;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** What the API may do to the image before the model sees it. */
  transformations?: ImageTransformationsParam | null;
}

/**
 * A PDF within the request, or one that a server tool read. A request takes 600 pages, or 100 for models with
 * a context below 1,000,000 tokens.
 */
export interface Base64PDFSource {
  /** Always `base64`. */
  type: "base64";
  /**
   * The bytes, as base64.
   * (format byte)
   */
  data: string;
  /** Always `application/pdf`. */
  media_type: "application/pdf";
}

/** A document of plain text, cited by character positions. */
export interface PlainTextSource {
  /** Always `text`. */
  type: "text";
  /** The text itself, not base64. */
  data: string;
  /** Always `text/plain`. */
  media_type: "text/plain";
}

/** A block of a document. */
export type ContentBlockSourceContent = TextBlockParam | ImageBlockParam;

/** A document cut into blocks by the caller; a citation names whole blocks. */
export interface ContentBlockSource {
  /** Always `content`. */
  type: "content";
  /** The blocks, or one text. */
  content: string | ContentBlockSourceContent[];
}

/** A PDF that the API fetches. */
export interface URLPDFSource {
  /** Always `url`. */
  type: "url";
  /**
   * Address of the PDF.
   * (format uri)
   */
  url: string;
}

/** A PDF or a text that was uploaded before. */
export interface FileDocumentSource {
  /** Always `file`. */
  type: "file";
  /** Id of the file. */
  file_id: string;
}

/** Whether the model cites from the block it stands in. */
export interface CitationsConfigParam {
  /** True turns citations on. */
  enabled?: boolean;
}

/**
 * A PDF or a text for the model to read. In version 2026-10-21 it has no place directly in an assistant
 * message.
 */
export interface DocumentBlockParam {
  /** Always `document`. */
  type: "document";
  /** Where the document comes from. */
  source: Base64PDFSource | PlainTextSource | ContentBlockSource | URLPDFSource | FileDocumentSource;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** Whether the model cites from the document. */
  citations?: CitationsConfigParam | null;
  /** Notes about the document for the model; never cited from. */
  context?: string | null;
  /**
   * Title for the model to refer to the document by.
   * (max length 500)
   */
  title?: string | null;
}

/** A hit of the caller's own search, which the model can cite. */
export interface SearchResultBlockParam {
  /** Always `search_result`. */
  type: "search_result";
  /** The text of the hit; a citation names whole blocks of it. */
  content: TextBlockParam[];
  /** Where the hit comes from, such as a URL; citations repeat it. */
  source: string;
  /** Title of the hit; citations repeat it. */
  title: string;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** Whether the model cites the hit. */
  citations?: CitationsConfigParam;
}

/** A thinking block of an earlier response. Send it back unaltered and in its place; anything else is a 400. */
export interface ThinkingBlockParam {
  /** Always `thinking`. */
  type: "thinking";
  /** Signature of the block, as the response gave it. */
  signature: string;
  /** Text of the block, as the response gave it. */
  thinking: string;
}

/** A redacted thinking block of an earlier response, sent back. */
export interface RedactedThinkingBlockParam {
  /** Always `redacted_thinking`. */
  type: "redacted_thinking";
  /** Encrypted content, as the response gave it. */
  data: string;
}

/** The model made the call. */
export interface DirectCaller {
  /** Always `direct`. */
  type: "direct";
}

/** Code run by the code execution tool of 2025-08-25 made the call; its result goes to that code. */
export interface ServerToolCaller {
  /** Always `code_execution_20250825`. */
  type: "code_execution_20250825";
  /** Id of the `server_tool_use` block whose code it is. */
  tool_id: string;
}

/** Code run by the code execution tool of 2026-01-20 made the call; its result goes to that code. */
export interface ServerToolCaller20260120 {
  /** Always `code_execution_20260120`. */
  type: "code_execution_20260120";
  /** Id of the `server_tool_use` block whose code it is. */
  tool_id: string;
}

/** Who made a tool call. */
export type ToolUseCaller = DirectCaller | ServerToolCaller | ServerToolCaller20260120;

/**
 * A `tool_use` block of an earlier response, sent back. The next user message has to answer it with a
 * `tool_result`.
 */
export interface ToolUseBlockParam {
  /**
   * Id of the call, as the response gave it.
   * (pattern ^[a-zA-Z0-9_-]+$)
   */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Arguments of the call. */
  input: unknown;
  /** Name of the tool. */
  name: string;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** Who made the call, as the response gave it. */
  caller?: ToolUseCaller;
  /** The toolset that the tool belongs to, as the response gave it. */
  toolset_name?: string | null;
}

/**
 * Loads a tool that has `defer_loading`. Part of a search result that is sent back, or of a `tool_result` when
 * the caller runs its own tool search.
 */
export interface ToolReferenceBlockParam {
  /** Always `tool_reference`. */
  type: "tool_reference";
  /** Name of a tool in the request's `tools`. */
  tool_name: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
}

/** A tab that is open. */
export interface BrowserStateTabEntry {
  /** Id that the caller gives to the tab; unique in the list. */
  tab_id: string;
  /** Title of the page; may be empty. */
  title: string;
  /** URL of the page; may be empty. */
  url: string;
  /** Whether calls without `tab_id` mean this tab. */
  active?: boolean;
}

/**
 * A tab that the call opened and that is still open. Title and URL are in the entry of `tabs` with the same
 * id.
 */
export interface BrowserStateChangeTabOpened {
  /** Always `tab_opened`. */
  type: "tab_opened";
  /** Id of the tab; it is also in `tabs`. */
  tab_id: string;
}

/** A download that began during the call and is not over. */
export interface BrowserStateChangeDownloadStarted {
  /** Always `download_started`. */
  type: "download_started";
  /** Id that the caller gives to the download, the same in all changes about it. */
  download_id: string;
  /**
   * URL that served the file, after redirects.
   * (format uri)
   */
  url: string;
}

/**
 * A download that ended well during the call. It is the only change about a download that also began in this
 * call.
 */
export interface BrowserStateChangeDownloadCompleted {
  /** Always `download_completed`. */
  type: "download_completed";
  /** Id that the caller gives to the download, the same in all changes about it. */
  download_id: string;
  /**
   * URL that served the file, after redirects.
   * (format uri)
   */
  url: string;
  /** Where the file is, if another tool of the same environment can read it there. */
  path?: string | null;
  /** Size of the file, in bytes. */
  size_bytes?: number | null;
}

/** A download that failed, or that someone cancelled, during the call. */
export interface BrowserStateChangeDownloadFailed {
  /** Always `download_failed`. */
  type: "download_failed";
  /** Id that the caller gives to the download, the same in all changes about it. */
  download_id: string;
  /**
   * URL that served the file, after redirects.
   * (format uri)
   */
  url: string;
  /** Why it failed, if known. */
  error?: string | null;
}

/** Something that a call changed in the browser besides the page. */
export type BrowserStateChange =
  | BrowserStateChangeTabOpened
  | BrowserStateChangeDownloadStarted
  | BrowserStateChangeDownloadCompleted
  | BrowserStateChangeDownloadFailed;

/**
 * The caller's browser as a call of the browser toolset left it. At most one per `tool_result`, and not on one
 * with `is_error`; the model reads a text that the API makes of it.
 */
export interface BrowserStateBlockParam {
  /** Always `browser_state`. */
  type: "browser_state";
  /** All tabs that are open, not only new ones. Exactly one is active, unless there are none. */
  tabs: BrowserStateTabEntry[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /**
   * Tabs that the call opened, and downloads that it moved on. Left out when there are none, never an empty
   * list.
   */
  state_changes?: BrowserStateChange[] | null;
}

/** A part of a tool result. `browser_state` is for the browser toolset only. */
export type ToolResultContentBlockParam =
  | TextBlockParam
  | ImageBlockParam
  | SearchResultBlockParam
  | DocumentBlockParam
  | ToolReferenceBlockParam
  | BrowserStateBlockParam;

/**
 * What a tool of the caller returned. All results of a turn go at the start of the user message that follows
 * it.
 */
export interface ToolResultBlockParam {
  /** Always `tool_result`. */
  type: "tool_result";
  /** Id of the `tool_use` block that this answers. */
  tool_use_id: string;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** The result; leave it out when there is nothing to say. */
  content?: string | ToolResultContentBlockParam[];
  /** True when the tool failed and `content` says why, so that the model can react. */
  is_error?: boolean;
  /** The toolset of the call that this answers. */
  toolset_name?: string | null;
}

/** A `server_tool_use` block of an earlier response, sent back together with its result. */
export interface ServerToolUseBlockParam {
  /**
   * Id of the call, as the response gave it.
   * (pattern ^srvtoolu_[a-zA-Z0-9_]+$)
   */
  id: string;
  /** Always `server_tool_use`. */
  type: "server_tool_use";
  /** Arguments of the call. */
  input: unknown;
  /** Name of the tool. */
  name:
    | "web_search"
    | "web_fetch"
    | "code_execution"
    | "bash_code_execution"
    | "text_editor_code_execution"
    | "tool_search_tool_regex"
    | "tool_search_tool_bm25";
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** Who made the call, as the response gave it. */
  caller?: ToolUseCaller;
}

/** A `WebSearchResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface WebSearchResultBlockParam {
  /** Always `web_search_result`. */
  type: "web_search_result";
  /** Content that only the API can read; send it back unchanged. */
  encrypted_content: string;
  /** Title of the page. */
  title: string;
  /**
   * URL of the page.
   * (format uri)
   */
  url: string;
  /** Age of the page, as received. */
  page_age?: string | null;
}

/** Why a search failed. `max_uses_exceeded` means that the tool's `max_uses` is used up. */
export type WebSearchToolResultErrorCode =
  | "invalid_tool_input"
  | "unavailable"
  | "max_uses_exceeded"
  | "too_many_requests"
  | "query_too_long"
  | "request_too_large";

/** A `WebSearchToolResultErrorObject` of an earlier response, sent back as part of the assistant turn. */
export interface WebSearchToolRequestErrorObject {
  /** Always `web_search_tool_result_error`. */
  type: "web_search_tool_result_error";
  /** Why the search failed. */
  error_code: WebSearchToolResultErrorCode;
}

/** The results of a search, or one error object. */
export type WebSearchToolResultBlockParamContent = WebSearchResultBlockParam[] | WebSearchToolRequestErrorObject;

/** A `WebSearchToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface WebSearchToolResultBlockParam {
  /** Always `web_search_tool_result`. */
  type: "web_search_tool_result";
  /** The results or the failure, unchanged. */
  content: WebSearchToolResultBlockParamContent;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: ToolUseCaller;
}

/**
 * Why a fetch failed. `url_not_in_prior_context` means that no permitted source of the conversation contains
 * the URL; `url_not_allowed` that domain rules forbid it.
 */
export type WebFetchToolResultErrorCode =
  | "invalid_tool_input"
  | "url_too_long"
  | "url_not_allowed"
  | "url_not_in_prior_context"
  | "url_not_accessible"
  | "unsupported_content_type"
  | "too_many_requests"
  | "max_uses_exceeded"
  | "unavailable"
  | "content_too_large";

/** A `WebFetchToolResultErrorBlock` of an earlier response, sent back as part of the assistant turn. */
export interface WebFetchToolResultErrorBlockParam {
  /** Always `web_fetch_tool_result_error`. */
  type: "web_fetch_tool_result_error";
  /** Why the fetch failed. */
  error_code: WebFetchToolResultErrorCode;
}

/** A `WebFetchBlock` of an earlier response, sent back as part of the assistant turn. */
export interface WebFetchBlockParam {
  /** Always `web_fetch_result`. */
  type: "web_fetch_result";
  /** The page. */
  content: DocumentBlockParam;
  /**
   * URL that was fetched.
   * (format uri)
   */
  url: string;
  /**
   * When the page was fetched.
   * (format date-time)
   */
  retrieved_at?: string | null;
}

/** A `WebFetchToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface WebFetchToolResultBlockParam {
  /** Always `web_fetch_tool_result`. */
  type: "web_fetch_tool_result";
  /** The page or the failure, unchanged. */
  content: WebFetchToolResultErrorBlockParam | WebFetchBlockParam;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Who made the call: the model, or the code that a server tool runs. */
  caller?: ToolUseCaller;
}

/** Why Python code could not be run. `execution_time_exceeded` means that it took too long. */
export type CodeExecutionToolResultErrorCode =
  "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded";

/** A `CodeExecutionToolResultErrorObject` of an earlier response, sent back as part of the assistant turn. */
export interface CodeExecutionToolResultErrorParam {
  /** Always `code_execution_tool_result_error`. */
  type: "code_execution_tool_result_error";
  /** What went wrong. */
  error_code: CodeExecutionToolResultErrorCode;
}

/** A `CodeExecutionOutputBlock` of an earlier response, sent back as part of the assistant turn. */
export interface CodeExecutionOutputBlockParam {
  /** Always `code_execution_output`. */
  type: "code_execution_output";
  /** Id of the file; its content can be downloaded. */
  file_id: string;
}

/** A `CodeExecutionResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface CodeExecutionResultBlockParam {
  /** Always `code_execution_result`. */
  type: "code_execution_result";
  /** Files that the run made. */
  content: CodeExecutionOutputBlockParam[];
  /** Exit code; 0 is success. */
  return_code: number;
  /** What was written to standard error. */
  stderr: string;
  /** What was written to standard output. */
  stdout: string;
}

/** An `EncryptedCodeExecutionResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface EncryptedCodeExecutionResultBlockParam {
  /** Always `encrypted_code_execution_result`. */
  type: "encrypted_code_execution_result";
  /** Files that the run made. */
  content: CodeExecutionOutputBlockParam[];
  /** Standard output that only the API can read; send it back unchanged. */
  encrypted_stdout: string;
  /** Exit code; 0 is success. */
  return_code: number;
  /** What was written to standard error. */
  stderr: string;
}

/** Outcome of a run, sent back: plain, with encrypted output, or a failure. */
export type CodeExecutionToolResultBlockParamContent =
  CodeExecutionToolResultErrorParam | CodeExecutionResultBlockParam | EncryptedCodeExecutionResultBlockParam;

/** A `CodeExecutionToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface CodeExecutionToolResultBlockParam {
  /** Always `code_execution_tool_result`. */
  type: "code_execution_tool_result";
  /** The outcome or the failure, unchanged. */
  content: CodeExecutionToolResultBlockParamContent;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
}

/** Why a shell command could not be run. `output_file_too_large` means that it made a file above the limit. */
export type BashCodeExecutionToolResultErrorCode =
  "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "output_file_too_large";

/** A `BashCodeExecutionToolResultErrorObject` of an earlier response, sent back as part of the assistant turn. */
export interface BashCodeExecutionToolResultErrorParam {
  /** Always `bash_code_execution_tool_result_error`. */
  type: "bash_code_execution_tool_result_error";
  /** What went wrong. */
  error_code: BashCodeExecutionToolResultErrorCode;
}

/** A `BashCodeExecutionOutputBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BashCodeExecutionOutputBlockParam {
  /** Always `bash_code_execution_output`. */
  type: "bash_code_execution_output";
  /** Id of the file; its content can be downloaded. */
  file_id: string;
}

/** A `BashCodeExecutionResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BashCodeExecutionResultBlockParam {
  /** Always `bash_code_execution_result`. */
  type: "bash_code_execution_result";
  /** Files that the command made. */
  content: BashCodeExecutionOutputBlockParam[];
  /** Exit code; 0 is success. */
  return_code: number;
  /** What was written to standard error. */
  stderr: string;
  /** What was written to standard output. */
  stdout: string;
}

/** A `BashCodeExecutionToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface BashCodeExecutionToolResultBlockParam {
  /** Always `bash_code_execution_tool_result`. */
  type: "bash_code_execution_tool_result";
  /** The outcome or the failure, unchanged. */
  content: BashCodeExecutionToolResultErrorParam | BashCodeExecutionResultBlockParam;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
}

/** Why a file operation failed. */
export type TextEditorCodeExecutionToolResultErrorCode =
  "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded" | "file_not_found";

/**
 * A `TextEditorCodeExecutionToolResultErrorObject` of an earlier response, sent back as part of the assistant
 * turn.
 */
export interface TextEditorCodeExecutionToolResultErrorParam {
  /** Always `text_editor_code_execution_tool_result_error`. */
  type: "text_editor_code_execution_tool_result_error";
  /** What went wrong. */
  error_code: TextEditorCodeExecutionToolResultErrorCode;
  /** The failure in words, if there is more to say. */
  error_message?: string | null;
}

/** A `TextEditorCodeExecutionViewResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface TextEditorCodeExecutionViewResultBlockParam {
  /** Always `text_editor_code_execution_view_result`. */
  type: "text_editor_code_execution_view_result";
  /** What was shown. */
  content: string;
  /** Kind of file. */
  file_type: "text" | "image" | "pdf";
  /** Lines in `content`; null where lines do not apply. */
  num_lines?: number | null;
  /** Number of the first line shown; null where lines do not apply. */
  start_line?: number | null;
  /** Lines of the whole file; null where lines do not apply. */
  total_lines?: number | null;
}

/**
 * A `TextEditorCodeExecutionCreateResultBlock` of an earlier response, sent back as part of the assistant
 * turn.
 */
export interface TextEditorCodeExecutionCreateResultBlockParam {
  /** Always `text_editor_code_execution_create_result`. */
  type: "text_editor_code_execution_create_result";
  /** Whether a file of that path existed and was overwritten. */
  is_file_update: boolean;
}

/**
 * A `TextEditorCodeExecutionStrReplaceResultBlock` of an earlier response, sent back as part of the assistant
 * turn.
 */
export interface TextEditorCodeExecutionStrReplaceResultBlockParam {
  /** Always `text_editor_code_execution_str_replace_result`. */
  type: "text_editor_code_execution_str_replace_result";
  /** Lines of the hunk, as in a diff. */
  lines?: string[] | null;
  /** Lines of the hunk after the change. */
  new_lines?: number | null;
  /** Line at which the hunk starts after the change. */
  new_start?: number | null;
  /** Lines of the hunk before the change. */
  old_lines?: number | null;
  /** Line at which the hunk starts before the change. */
  old_start?: number | null;
}

/** A `TextEditorCodeExecutionToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface TextEditorCodeExecutionToolResultBlockParam {
  /** Always `text_editor_code_execution_tool_result`. */
  type: "text_editor_code_execution_tool_result";
  /** The outcome or the failure, unchanged. */
  content:
    | TextEditorCodeExecutionToolResultErrorParam
    | TextEditorCodeExecutionViewResultBlockParam
    | TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlockParam;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
}

/** Why a tool search failed. */
export type ToolSearchToolResultErrorCode =
  "invalid_tool_input" | "unavailable" | "too_many_requests" | "execution_time_exceeded";

/** A `ToolSearchToolResultErrorObject` of an earlier response, sent back as part of the assistant turn. */
export interface ToolSearchToolResultErrorParam {
  /** Always `tool_search_tool_result_error`. */
  type: "tool_search_tool_result_error";
  /** What went wrong. */
  error_code: ToolSearchToolResultErrorCode;
  /** The failure in words. */
  error_message?: string | null;
}

/** A `ToolSearchToolSearchResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface ToolSearchToolSearchResultBlockParam {
  /** Always `tool_search_tool_search_result`. */
  type: "tool_search_tool_search_result";
  /** The tools that were found. */
  tool_references: ToolReferenceBlockParam[];
}

/** A `ToolSearchToolResultBlock` of an earlier response, sent back as part of the assistant turn. */
export interface ToolSearchToolResultBlockParam {
  /** Always `tool_search_tool_result`. */
  type: "tool_search_tool_result";
  /** The tools or the failure, unchanged. */
  content: ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
}

/**
 * Puts an uploaded file into the input directory of the container, for code execution to work on. The model
 * does not read the file itself.
 */
export interface ContainerUploadBlockParam {
  /** Always `container_upload`. */
  type: "container_upload";
  /** Id of the file. */
  file_id: string;
  /** Caches the prompt up to the end of this block; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
}

/** JSON Schema of a tool's input, an object at the top. Takes any other keyword of JSON Schema. */
export interface ToolInputSchema {
  /** Always `object`. */
  type: "object";
  /** Schema of each parameter, by name. */
  properties?: unknown;
  /** Parameters that the model always has to give. */
  required?: string[] | null;
  [key: string]: unknown;
}

/** `direct` is the model; the others are code run by that version of the code execution tool. */
export type AllowedCaller =
  "direct" | "code_execution_20250825" | "code_execution_20260120" | "code_execution_20260521";

/** A tool of the caller's own making. */
export interface Tool {
  /** `custom`, the default, or null. */
  type?: "custom" | null;
  /** JSON Schema (draft 2020-12) of the input. */
  input_schema: ToolInputSchema;
  /**
   * Name that calls go by; unique among the tools of the request.
   * (pattern ^[a-zA-Z0-9_-]{1,128}$)
   */
  name: string;
  /** Who may call the tool: the model, code that it runs, or both. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to the end of this tool; at most 4 such marks in a request. */
  cache_control?: CacheControlEphemeral | null;
  /** True keeps the tool out of the prompt until a tool search turns it up. */
  defer_loading?: boolean;
  /**
   * What the tool does, when to use it and what its parameters mean. The more it says, the better the model uses
   * the tool.
   */
  description?: string;
  /**
   * True streams the input while it is written instead of buffering it, so that it may be invalid JSON; false
   * never does; null leaves it to the beta header.
   */
  eager_input_streaming?: boolean | null;
  /** Inputs that show the model how to call the tool. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** True makes sure that calls follow the schema. At most 20 such tools in a request. */
  strict?: boolean;
}

/**
 * Lets the model run commands in a shell that lives as long as the caller keeps it. The caller runs them and
 * answers with a `tool_result`.
 */
export interface ToolBash20250124 {
  /** Always `bash_20250124`. */
  type: "bash_20250124";
  /** Always `bash`. */
  name: "bash";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Settings of `type`, a tool of the browser toolset. */
export interface BrowserTypeConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `close_tab`, a tool of the browser toolset. */
export interface BrowserCloseTabConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `double_click`, a tool of the browser toolset. */
export interface BrowserDoubleClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `file_upload`, a tool of the browser toolset. */
export interface BrowserFileUploadConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `find`, a tool of the browser toolset. */
export interface BrowserFindConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `form_input`, a tool of the browser toolset. */
export interface BrowserFormInputConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `get_page_text`, a tool of the browser toolset. */
export interface BrowserGetPageTextConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `hold_key`, a tool of the browser toolset. */
export interface BrowserHoldKeyConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `hover`, a tool of the browser toolset. */
export interface BrowserHoverConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `javascript_exec`, a tool of the browser toolset. */
export interface BrowserJavascriptExecConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `key`, a tool of the browser toolset. */
export interface BrowserKeyConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `left_click`, a tool of the browser toolset. */
export interface BrowserLeftClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `left_click_drag`, a tool of the browser toolset. */
export interface BrowserLeftClickDragConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `left_mouse_down`, a tool of the browser toolset. */
export interface BrowserLeftMouseDownConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `left_mouse_up`, a tool of the browser toolset. */
export interface BrowserLeftMouseUpConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `list_tabs`, a tool of the browser toolset. */
export interface BrowserListTabsConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `middle_click`, a tool of the browser toolset. */
export interface BrowserMiddleClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `mouse_move`, a tool of the browser toolset. */
export interface BrowserMouseMoveConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `navigate`, a tool of the browser toolset. */
export interface BrowserNavigateConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `new_tab`, a tool of the browser toolset. */
export interface BrowserNewTabConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `read_console`, a tool of the browser toolset. */
export interface BrowserReadConsoleConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `read_network`, a tool of the browser toolset. */
export interface BrowserReadNetworkConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `read_page`, a tool of the browser toolset. */
export interface BrowserReadPageConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `right_click`, a tool of the browser toolset. */
export interface BrowserRightClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `screenshot`, a tool of the browser toolset. */
export interface BrowserScreenshotConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `scroll`, a tool of the browser toolset. */
export interface BrowserScrollConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `scroll_to`, a tool of the browser toolset. */
export interface BrowserScrollToConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `switch_tab`, a tool of the browser toolset. */
export interface BrowserSwitchTabConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `triple_click`, a tool of the browser toolset. */
export interface BrowserTripleClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `wait`, a tool of the browser toolset. */
export interface BrowserWaitConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of `zoom`, a tool of the browser toolset. */
export interface BrowserZoomConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; the default differs by tool. */
  enabled?: boolean | null;
}

/** Settings of the tools of `BrowserToolset20260801`, by name. An unknown name is refused. */
export interface BrowserToolsetConfigs {
  /** Settings of `type`; its defaults hold if null or absent. */
  type?: BrowserTypeConfig | null;
  /** Settings of `close_tab`; its defaults hold if null or absent. */
  close_tab?: BrowserCloseTabConfig | null;
  /** Settings of `double_click`; its defaults hold if null or absent. */
  double_click?: BrowserDoubleClickConfig | null;
  /** Settings of `file_upload`; its defaults hold if null or absent. */
  file_upload?: BrowserFileUploadConfig | null;
  /** Settings of `find`; its defaults hold if null or absent. */
  find?: BrowserFindConfig | null;
  /** Settings of `form_input`; its defaults hold if null or absent. */
  form_input?: BrowserFormInputConfig | null;
  /** Settings of `get_page_text`; its defaults hold if null or absent. */
  get_page_text?: BrowserGetPageTextConfig | null;
  /** Settings of `hold_key`; its defaults hold if null or absent. */
  hold_key?: BrowserHoldKeyConfig | null;
  /** Settings of `hover`; its defaults hold if null or absent. */
  hover?: BrowserHoverConfig | null;
  /** Settings of `javascript_exec`; its defaults hold if null or absent. */
  javascript_exec?: BrowserJavascriptExecConfig | null;
  /** Settings of `key`; its defaults hold if null or absent. */
  key?: BrowserKeyConfig | null;
  /** Settings of `left_click`; its defaults hold if null or absent. */
  left_click?: BrowserLeftClickConfig | null;
  /** Settings of `left_click_drag`; its defaults hold if null or absent. */
  left_click_drag?: BrowserLeftClickDragConfig | null;
  /** Settings of `left_mouse_down`; its defaults hold if null or absent. */
  left_mouse_down?: BrowserLeftMouseDownConfig | null;
  /** Settings of `left_mouse_up`; its defaults hold if null or absent. */
  left_mouse_up?: BrowserLeftMouseUpConfig | null;
  /** Settings of `list_tabs`; its defaults hold if null or absent. */
  list_tabs?: BrowserListTabsConfig | null;
  /** Settings of `middle_click`; its defaults hold if null or absent. */
  middle_click?: BrowserMiddleClickConfig | null;
  /** Settings of `mouse_move`; its defaults hold if null or absent. */
  mouse_move?: BrowserMouseMoveConfig | null;
  /** Settings of `navigate`; its defaults hold if null or absent. */
  navigate?: BrowserNavigateConfig | null;
  /** Settings of `new_tab`; its defaults hold if null or absent. */
  new_tab?: BrowserNewTabConfig | null;
  /** Settings of `read_console`; its defaults hold if null or absent. */
  read_console?: BrowserReadConsoleConfig | null;
  /** Settings of `read_network`; its defaults hold if null or absent. */
  read_network?: BrowserReadNetworkConfig | null;
  /** Settings of `read_page`; its defaults hold if null or absent. */
  read_page?: BrowserReadPageConfig | null;
  /** Settings of `right_click`; its defaults hold if null or absent. */
  right_click?: BrowserRightClickConfig | null;
  /** Settings of `screenshot`; its defaults hold if null or absent. */
  screenshot?: BrowserScreenshotConfig | null;
  /** Settings of `scroll`; its defaults hold if null or absent. */
  scroll?: BrowserScrollConfig | null;
  /** Settings of `scroll_to`; its defaults hold if null or absent. */
  scroll_to?: BrowserScrollToConfig | null;
  /** Settings of `switch_tab`; its defaults hold if null or absent. */
  switch_tab?: BrowserSwitchTabConfig | null;
  /** Settings of `triple_click`; its defaults hold if null or absent. */
  triple_click?: BrowserTripleClickConfig | null;
  /** Settings of `wait`; its defaults hold if null or absent. */
  wait?: BrowserWaitConfig | null;
  /** Settings of `zoom`; its defaults hold if null or absent. */
  zoom?: BrowserZoomConfig | null;
}

/**
 * Offers the tools of a browser to the model: one entry of `tools`, without a name. The caller drives the
 * browser; calls carry the `toolset_name` `browser`.
 */
export interface BrowserToolset20260801 {
  /** Always `browser_toolset_20260801`. */
  type: "browser_toolset_20260801";
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Settings by tool, only for those that differ from the defaults; null and an empty object change nothing. */
  configs?: BrowserToolsetConfigs | null;
}

/**
 * Lets the model keep notes in files under `/memories`. The caller stores them: it carries out each command
 * and answers with a `tool_result`.
 */
export interface MemoryTool20250818 {
  /** Always `memory_20250818`. */
  type: "memory_20250818";
  /** Always `memory`. */
  name: "memory";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Settings of `type`, a tool of the computer toolset. */
export interface ComputerTypeConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `cursor_position`, a tool of the computer toolset. */
export interface ComputerCursorPositionConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `double_click`, a tool of the computer toolset. */
export interface ComputerDoubleClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `hold_key`, a tool of the computer toolset. */
export interface ComputerHoldKeyConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `key`, a tool of the computer toolset. */
export interface ComputerKeyConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `left_click`, a tool of the computer toolset. */
export interface ComputerLeftClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `left_click_drag`, a tool of the computer toolset. */
export interface ComputerLeftClickDragConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `left_mouse_down`, a tool of the computer toolset. */
export interface ComputerLeftMouseDownConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `left_mouse_up`, a tool of the computer toolset. */
export interface ComputerLeftMouseUpConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `middle_click`, a tool of the computer toolset. */
export interface ComputerMiddleClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `mouse_move`, a tool of the computer toolset. */
export interface ComputerMouseMoveConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `right_click`, a tool of the computer toolset. */
export interface ComputerRightClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `screenshot`, a tool of the computer toolset. */
export interface ComputerScreenshotConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `scroll`, a tool of the computer toolset. */
export interface ComputerScrollConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `triple_click`, a tool of the computer toolset. */
export interface ComputerTripleClickConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `wait`, a tool of the computer toolset. */
export interface ComputerWaitConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of `zoom`, a tool of the computer toolset. */
export interface ComputerZoomConfig {
  /**
   * Leaves the tool out of the prompt until tool search finds it. All enabled tools of the toolset need the same
   * value.
   */
  defer_loading?: boolean | null;
  /** Whether the model may use the tool; it may by default. */
  enabled?: boolean | null;
}

/** Settings of the tools of `ComputerToolset20260801`, by name. An unknown name is refused. */
export interface ComputerToolsetConfigs {
  /** Settings of `type`; its defaults hold if null or absent. */
  type?: ComputerTypeConfig | null;
  /** Settings of `cursor_position`; its defaults hold if null or absent. */
  cursor_position?: ComputerCursorPositionConfig | null;
  /** Settings of `double_click`; its defaults hold if null or absent. */
  double_click?: ComputerDoubleClickConfig | null;
  /** Settings of `hold_key`; its defaults hold if null or absent. */
  hold_key?: ComputerHoldKeyConfig | null;
  /** Settings of `key`; its defaults hold if null or absent. */
  key?: ComputerKeyConfig | null;
  /** Settings of `left_click`; its defaults hold if null or absent. */
  left_click?: ComputerLeftClickConfig | null;
  /** Settings of `left_click_drag`; its defaults hold if null or absent. */
  left_click_drag?: ComputerLeftClickDragConfig | null;
  /** Settings of `left_mouse_down`; its defaults hold if null or absent. */
  left_mouse_down?: ComputerLeftMouseDownConfig | null;
  /** Settings of `left_mouse_up`; its defaults hold if null or absent. */
  left_mouse_up?: ComputerLeftMouseUpConfig | null;
  /** Settings of `middle_click`; its defaults hold if null or absent. */
  middle_click?: ComputerMiddleClickConfig | null;
  /** Settings of `mouse_move`; its defaults hold if null or absent. */
  mouse_move?: ComputerMouseMoveConfig | null;
  /** Settings of `right_click`; its defaults hold if null or absent. */
  right_click?: ComputerRightClickConfig | null;
  /** Settings of `screenshot`; its defaults hold if null or absent. */
  screenshot?: ComputerScreenshotConfig | null;
  /** Settings of `scroll`; its defaults hold if null or absent. */
  scroll?: ComputerScrollConfig | null;
  /** Settings of `triple_click`; its defaults hold if null or absent. */
  triple_click?: ComputerTripleClickConfig | null;
  /** Settings of `wait`; its defaults hold if null or absent. */
  wait?: ComputerWaitConfig | null;
  /** Settings of `zoom`; its defaults hold if null or absent. */
  zoom?: ComputerZoomConfig | null;
}

/**
 * Offers screen, mouse and keyboard to the model: one entry of `tools`, without a name. The caller carries the
 * actions out; calls carry the `toolset_name` `computer`.
 */
export interface ComputerToolset20260801 {
  /** Always `computer_toolset_20260801`. */
  type: "computer_toolset_20260801";
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Settings by tool, only for those that differ from the defaults; null and an empty object change nothing. */
  configs?: ComputerToolsetConfigs | null;
}

/**
 * Lets the model view and edit files; the caller does so and answers with a `tool_result`. Still has the
 * command `undo_edit`.
 */
export interface ToolTextEditor20250124 {
  /** Always `text_editor_20250124`. */
  type: "text_editor_20250124";
  /** Always `str_replace_editor`. */
  name: "str_replace_editor";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Like `ToolTextEditor20250124` under a new name. */
export interface ToolTextEditor20250429 {
  /** Always `text_editor_20250429`. */
  type: "text_editor_20250429";
  /** Always `str_replace_based_edit_tool`. */
  name: "str_replace_based_edit_tool";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Like `ToolTextEditor20250429`, with a limit on what a view shows. There is no command `undo_edit`. */
export interface ToolTextEditor20250728 {
  /** Always `text_editor_20250728`. */
  type: "text_editor_20250728";
  /** Always `str_replace_based_edit_tool`. */
  name: "str_replace_based_edit_tool";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Inputs as the model should write them. */
  input_examples?: {
    [key: string]: unknown;
  }[];
  /** Characters that a view of a file shows at most; the whole file if absent. */
  max_characters?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** A tool that the caller runs: each call comes as a `tool_use` block and is answered by a `tool_result` block. */
export type ClientToolUnion =
  | Tool
  | ToolBash20250124
  | BrowserToolset20260801
  | MemoryTool20250818
  | ComputerToolset20260801
  | ToolTextEditor20250124
  | ToolTextEditor20250429
  | ToolTextEditor20250728;

/**
 * First version of code execution: runs Python in a container of the API. Needs the beta
 * `code-execution-2025-05-22`.
 */
export interface CodeExecutionTool20250522 {
  /** Always `code_execution_20250522`. */
  type: "code_execution_20250522";
  /** Always `code_execution`. */
  name: "code_execution";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/**
 * Lets the model run shell commands and edit files in a container of the API. Answers arrive as
 * `BashCodeExecutionToolResultBlock` and `TextEditorCodeExecutionToolResultBlock`.
 */
export interface CodeExecutionTool20250825 {
  /** Always `code_execution_20250825`. */
  type: "code_execution_20250825";
  /** Always `code_execution`. */
  name: "code_execution";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/**
 * Like `CodeExecutionTool20250825`; Python that calls tools also keeps its variables between requests that
 * share a container.
 */
export interface CodeExecutionTool20260120 {
  /** Always `code_execution_20260120`. */
  type: "code_execution_20260120";
  /** Always `code_execution`. */
  name: "code_execution";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Later version of `CodeExecutionTool20260120`; it too keeps the state of Python between requests. */
export interface CodeExecutionTool20260521 {
  /** Always `code_execution_20260521`. */
  type: "code_execution_20260521";
  /** Always `code_execution`. */
  name: "code_execution";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Rough place of the user; every part is optional. */
export interface UserLocation {
  /** Always `approximate`. */
  type: "approximate";
  /**
   * City.
   * (min length 1, max length 255)
   */
  city?: string | null;
  /**
   * Country, as an ISO 3166-1 code of two letters.
   * (min length 2, max length 2)
   */
  country?: string | null;
  /**
   * Region or state.
   * (min length 1, max length 255)
   */
  region?: string | null;
  /**
   * IANA time zone, such as `Europe/Berlin`.
   * (min length 1, max length 255)
   */
  timezone?: string | null;
}

/** Lets the model search the web. The API runs the search and puts the results into the context. */
export interface WebSearchTool20250305 {
  /** Always `web_search_20250305`. */
  type: "web_search_20250305";
  /** Always `web_search`. */
  name: "web_search";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only results from these domains are used. Not together with `blocked_domains`. */
  allowed_domains?: string[] | null;
  /** Results from these domains are never used. Not together with `allowed_domains`. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where the user is, so that results suit the place. */
  user_location?: UserLocation | null;
}

/** Every URL of the source may be fetched. */
export interface WebFetchURLSourceAll {
  /** Always `all`. */
  type: "all";
}

/** No URL of the source may be fetched. */
export interface WebFetchURLSourceNone {
  /** Always `none`. */
  type: "none";
}

/** Names a tool whose results count or do not count as a source of URLs. */
export interface WebFetchURLSourceToolReference {
  /** Always `tool_reference`. */
  type: "tool_reference";
  /** Name of a tool in the request's `tools`. */
  name: string;
}

/** Only URLs in the results of the named tools may be fetched. */
export interface WebFetchURLSourceOnly {
  /** Always `only`. */
  type: "only";
  /** The tools. */
  tools: WebFetchURLSourceToolReference[];
}

/** URLs in the results of all tools but the named ones may be fetched. */
export interface WebFetchURLSourceExcept {
  /** Always `except`. */
  type: "except";
  /** The tools. */
  tools: WebFetchURLSourceToolReference[];
}

/** Which parts of the conversation supply the URLs that may be fetched. A part left out here counts in full. */
export interface WebFetchURLSources {
  /** Results of tools that the caller runs: all, none, only those of the named tools, or all except theirs. */
  client_tool_results?: WebFetchURLSourceAll | WebFetchURLSourceNone | WebFetchURLSourceOnly | WebFetchURLSourceExcept;
  /**
   * Results of tools that the API runs; only web search and web fetch ever count: all, none, only those of the
   * named tools, or all except theirs.
   */
  server_tool_results?: WebFetchURLSourceAll | WebFetchURLSourceNone | WebFetchURLSourceOnly | WebFetchURLSourceExcept;
  /** Messages of the user: all or none. */
  user_input?: WebFetchURLSourceAll | WebFetchURLSourceNone;
}

/**
 * Lets the model read web pages and PDFs. The API fetches them, and only from URLs that the conversation
 * contains.
 */
export interface WebFetchTool20250910 {
  /** Always `web_fetch_20250910`. */
  type: "web_fetch_20250910";
  /** Always `web_fetch`. */
  name: "web_fetch";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only these domains are used. */
  allowed_domains?: string[] | null;
  /** These domains are never used. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Whether the model cites what it fetched; off by default. */
  citations?: CitationsConfigParam | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /**
   * How much text of a page enters the context, in tokens. Approximate, and without effect on binary content
   * such as PDF.
   */
  max_content_tokens?: number | null;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where a URL must come from so that it may be fetched; anywhere in the conversation if absent. */
  url_sources?: WebFetchURLSources | null;
}

/** Web search whose results the model may filter with code before they enter the context. */
export interface WebSearchTool20260209 {
  /** Always `web_search_20260209`. */
  type: "web_search_20260209";
  /** Always `web_search`. */
  name: "web_search";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only results from these domains are used. Not together with `blocked_domains`. */
  allowed_domains?: string[] | null;
  /** Results from these domains are never used. Not together with `allowed_domains`. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where the user is, so that results suit the place. */
  user_location?: UserLocation | null;
}

/** Web fetch whose pages the model may filter with code before they enter the context. */
export interface WebFetchTool20260209 {
  /** Always `web_fetch_20260209`. */
  type: "web_fetch_20260209";
  /** Always `web_fetch`. */
  name: "web_fetch";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only these domains are used. */
  allowed_domains?: string[] | null;
  /** These domains are never used. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Whether the model cites what it fetched; off by default. */
  citations?: CitationsConfigParam | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /**
   * How much text of a page enters the context, in tokens. Approximate, and without effect on binary content
   * such as PDF.
   */
  max_content_tokens?: number | null;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where a URL must come from so that it may be fetched; anywhere in the conversation if absent. */
  url_sources?: WebFetchURLSources | null;
}

/** Like `WebFetchTool20260209`, with control over the page cache. */
export interface WebFetchTool20260309 {
  /** Always `web_fetch_20260309`. */
  type: "web_fetch_20260309";
  /** Always `web_fetch`. */
  name: "web_fetch";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only these domains are used. */
  allowed_domains?: string[] | null;
  /** These domains are never used. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Whether the model cites what it fetched; off by default. */
  citations?: CitationsConfigParam | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /**
   * How much text of a page enters the context, in tokens. Approximate, and without effect on binary content
   * such as PDF.
   */
  max_content_tokens?: number | null;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where a URL must come from so that it may be fetched; anywhere in the conversation if absent. */
  url_sources?: WebFetchURLSources | null;
  /** Whether a cached copy of the page will do; `false` always fetches it anew. */
  use_cache?: boolean;
}

/** Like `WebSearchTool20260209`, with control over what the response repeats. */
export interface WebSearchTool20260318 {
  /** Always `web_search_20260318`. */
  type: "web_search_20260318";
  /** Always `web_search`. */
  name: "web_search";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only results from these domains are used. Not together with `blocked_domains`. */
  allowed_domains?: string[] | null;
  /** Results from these domains are never used. Not together with `allowed_domains`. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /**
   * Whether the response repeats calls and results that a finished code execution of the same turn has used up:
   * `full`, or `excluded`, which leaves out both. Other results always appear.
   * @default "full"
   */
  response_inclusion?: "full" | "excluded";
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where the user is, so that results suit the place. */
  user_location?: UserLocation | null;
}

/** Like `WebFetchTool20260309`, with control over what the response repeats. */
export interface WebFetchTool20260318 {
  /** Always `web_fetch_20260318`. */
  type: "web_fetch_20260318";
  /** Always `web_fetch`. */
  name: "web_fetch";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Only these domains are used. */
  allowed_domains?: string[] | null;
  /** These domains are never used. */
  blocked_domains?: string[] | null;
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Whether the model cites what it fetched; off by default. */
  citations?: CitationsConfigParam | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /**
   * How much text of a page enters the context, in tokens. Approximate, and without effect on binary content
   * such as PDF.
   */
  max_content_tokens?: number | null;
  /** How often the tool may be used within the request. */
  max_uses?: number | null;
  /**
   * Whether the response repeats calls and results that a finished code execution of the same turn has used up:
   * `full`, or `excluded`, which leaves out both. Other results always appear.
   * @default "full"
   */
  response_inclusion?: "full" | "excluded";
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
  /** Where a URL must come from so that it may be fetched; anywhere in the conversation if absent. */
  url_sources?: WebFetchURLSources | null;
  /** Whether a cached copy of the page will do; `false` always fetches it anew. */
  use_cache?: boolean;
}

/**
 * Lets the model look for tools that have `defer_loading`, with a query in plain language. The API runs the
 * search.
 */
export interface ToolSearchToolBm25_20251119 {
  /** Type with or without the version. */
  type: "tool_search_tool_bm25_20251119" | "tool_search_tool_bm25";
  /** Always `tool_search_tool_bm25`. */
  name: "tool_search_tool_bm25";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** Lets the model look for tools that have `defer_loading`, with a regular expression. The API runs the search. */
export interface ToolSearchToolRegex20251119 {
  /** Type with or without the version. */
  type: "tool_search_tool_regex_20251119" | "tool_search_tool_regex";
  /** Always `tool_search_tool_regex`. */
  name: "tool_search_tool_regex";
  /** Who may call the tool. */
  allowed_callers?: AllowedCaller[];
  /** Caches the prompt up to and including this part. */
  cache_control?: CacheControlEphemeral | null;
  /** Leaves the tool out of the prompt until tool search finds it. */
  defer_loading?: boolean;
  /** Holds the input that the model writes to the schema. */
  strict?: boolean;
}

/** A tool that the model may use: one that the caller runs, or a server tool. */
export type ToolUnion =
  | ClientToolUnion
  | CodeExecutionTool20250522
  | CodeExecutionTool20250825
  | CodeExecutionTool20260120
  | CodeExecutionTool20260521
  | WebSearchTool20250305
  | WebFetchTool20250910
  | WebSearchTool20260209
  | WebFetchTool20260209
  | WebFetchTool20260309
  | WebSearchTool20260318
  | WebFetchTool20260318
  | ToolSearchToolBm25_20251119
  | ToolSearchToolRegex20251119;

/**
 * A part of a message that is sent. Blocks of a response can be sent back as they are; which ones a message
 * takes depends on its role.
 */
export type ContentBlockParam =
  | TextBlockParam
  | ImageBlockParam
  | DocumentBlockParam
  | SearchResultBlockParam
  | ThinkingBlockParam
  | RedactedThinkingBlockParam
  | ToolUseBlockParam
  | ToolResultBlockParam
  | ServerToolUseBlockParam
  | WebSearchToolResultBlockParam
  | WebFetchToolResultBlockParam
  | CodeExecutionToolResultBlockParam
  | BashCodeExecutionToolResultBlockParam
  | TextEditorCodeExecutionToolResultBlockParam
  | ToolSearchToolResultBlockParam
  | ContainerUploadBlockParam;

/** Content of a message. A string is short for one `text` block. */
export type MessageContentParam = string | ContentBlockParam[];

/** A turn of the user, tool results included. */
export interface UserMessageParam {
  /** What the user says. */
  content: MessageContentParam;
  /** Always `user`. */
  role: "user";
}

/**
 * A turn of the model, normally `content` of an earlier response. As the last message it is continued by the
 * answer, where the model allows that; models from 4.6 on do not.
 */
export interface AssistantMessageParam {
  /** What the model said. */
  content: MessageContentParam;
  /** Always `assistant`. */
  role: "assistant";
}

/**
 * How much work the model puts into an answer. More takes longer and costs more tokens; not every model knows
 * every level.
 */
export type EffortLevel = "low" | "medium" | "high" | "xhigh" | "max";

/** Instructions given in the middle of a conversation; those that hold from the start belong in `system`. */
export interface SystemMessageParam {
  /**
   * The instructions. Under beta also tools that come or go at this point; optional there when `output_config`
   * says something.
   */
  content: string | TextBlockParam[];
  /** Always `system`. */
  role: "system";
}

/** One turn of the conversation. */
export type MessageParam = UserMessageParam | AssistantMessageParam | SystemMessageParam;

/** The model calls tools as it sees fit. */
export interface ToolChoiceAuto {
  /** Always `auto`. */
  type: "auto";
  /**
   * True allows at most one call in a response.
   * @default false
   */
  disable_parallel_tool_use?: boolean;
}

/** The model has to call a tool, whichever it likes. */
export interface ToolChoiceAny {
  /** Always `any`. */
  type: "any";
  /**
   * True asks for exactly one call in a response.
   * @default false
   */
  disable_parallel_tool_use?: boolean;
}

/** The model has to call this tool. */
export interface ToolChoiceTool {
  /** Always `tool`. */
  type: "tool";
  /** Name of the tool. */
  name: string;
  /**
   * True asks for exactly one call in a response.
   * @default false
   */
  disable_parallel_tool_use?: boolean;
}

/** The model calls no tool. */
export interface ToolChoiceNone {
  /** Always `none`. */
  type: "none";
}

/** How the model deals with the tools of the request. */
export type ToolChoice = ToolChoiceAuto | ToolChoiceAny | ToolChoiceTool | ToolChoiceNone;

/** The model thinks, within a budget. Models from 4.7 on refuse it; use `adaptive` there. */
export interface ThinkingConfigEnabled {
  /** Always `enabled`. */
  type: "enabled";
  /**
   * Tokens to think with: at least 1024 and fewer than `max_tokens`, which they count towards.
   * (minimum 1024)
   */
  budget_tokens: number;
  /**
   * What the response shows: `summarized` a summary, `omitted` only the signature; `updates` belongs to the beta
   * `thinking-display-updates-2026-08-18`. Models have different defaults.
   */
  display?: ("summarized" | "omitted") | null;
}

/** The model does not think. Some models always do, and answer 400. */
export interface ThinkingConfigDisabled {
  /** Always `disabled`. */
  type: "disabled";
}

/** The model does not think, but notes on progress that it writes between tool calls come as thinking blocks. */
export interface ThinkingConfigBetweenTools {
  /** Always `between_tools`. */
  type: "between_tools";
}

/** The amount of thinking is left to the model, none included. Models up to 4.5 refuse it. */
export interface ThinkingConfigAdaptive {
  /** Always `adaptive`. */
  type: "adaptive";
  /**
   * What the response shows: `summarized` a summary, `omitted` only the signature; `updates` belongs to the beta
   * `thinking-display-updates-2026-08-18`. Models have different defaults.
   */
  display?: ("summarized" | "omitted") | null;
}

/**
 * How the model thinks. Which types a model takes, and which one applies without the parameter, depends on the
 * model; see `capabilities.thinking` of the model.
 */
export type ThinkingConfigParam =
  ThinkingConfigEnabled | ThinkingConfigDisabled | ThinkingConfigBetweenTools | ThinkingConfigAdaptive;

/**
 * The answer is JSON that follows a schema. A new schema makes the first request slower; what is derived from
 * it is cached for 24 hours.
 */
export interface JSONOutputFormat {
  /** Always `json_schema`. */
  type: "json_schema";
  /** JSON Schema of the answer; at most 24 optional properties. */
  schema: {
    [key: string]: unknown;
  };
}

/** Effort and form of the answer. */
export interface OutputConfig {
  /** How much work the model puts into the answer. */
  effort?: EffortLevel | null;
  /** Schema that the text of the answer has to follow. */
  format?: JSONOutputFormat | null;
}

/** A skill to load. */
export interface SkillParams {
  /** `anthropic` for a skill that comes with the API, `custom` for one of the workspace. */
  type: "anthropic" | "custom";
  /** Id of the skill. */
  skill_id: string;
  /** A version, or `latest`. */
  version?: string;
}

/** A container with skills. */
export interface ContainerParams {
  /** Id of a container that exists; a new one is made without it. */
  id?: string | null;
  /**
   * Skills to load, at most 20.
   * (max items 20)
   */
  skills?: SkillParams[] | null;
}

/** A container. A string is the id of one that exists. */
export type MessageCreateParamsContainer = ContainerParams | string;

/** Asks for a comparison with an earlier request. */
export interface DiagnosticsParam {
  /**
   * Id of the message to compare with, normally the previous one of the conversation. Null on the first turn,
   * when there is none yet.
   */
  previous_message_id?: string | null;
}

/** Facts about a request that do not reach the model. */
export interface Metadata {
  /**
   * Opaque id of the end user, such as a UUID or a hash, which helps to trace abuse. Never a name, an email
   * address or a phone number.
   * (max length 512)
   */
  user_id?: string | null;
}

/**
 * The conversation so far and how to continue it. The API keeps nothing between requests, except in a
 * `thread`.
 */
export interface MessageCreateRequest {
  /** The model to ask. */
  model: Model;
  /**
   * Most tokens to generate, thinking included; the model may stop earlier. 0 only fills the prompt cache. The
   * upper bound depends on the model.
   * (minimum 0)
   */
  max_tokens: number;
  /**
   * Turns of the conversation, oldest first, at most 100,000. Neighbours of the same role are joined to one
   * turn.
   * (max items 100000)
   */
  messages: MessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | TextBlockParam[];
  /** Tools the model may call: those of the caller, run by the caller, and server tools, run by the API. */
  tools?: ToolUnion[];
  /** Whether and how the model uses the tools. */
  tool_choice?: ToolChoice;
  /**
   * True answers with events as they come, false with one message at the end.
   * @default false
   */
  stream?: boolean;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: ThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: OutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: CacheControlEphemeral | null;
  /**
   * Container to work in, by id or with skills to load. A new one is made when it is left out and a tool needs
   * one.
   */
  container?: MessageCreateParamsContainer | null;
  /** Asks for the reason of a prompt cache miss. */
  diagnostics?: DiagnosticsParam | null;
  /** Region in which the model has to run. The default is that of the workspace. */
  inference_geo?: string | null;
  /** Facts about the request that do not reach the model. */
  metadata?: Metadata;
  /**
   * `auto` uses priority capacity when there is some, `standard_only` never.
   * @default "auto"
   */
  service_tier?: "auto" | "standard_only";
  /**
   * `fast` generates faster, with rate limits of its own. Some models take any value only under the beta
   * `fast-mode-2026-02-01`.
   */
  speed?: "standard" | "fast" | null;
  /** Texts that end the answer as soon as the model writes one of them; the text itself is left out. */
  stop_sequences?: string[];
}

/** A skill as it was loaded into a container. */
export interface ContainerSkill {
  /** `anthropic` for a skill that comes with the API, `custom` for one of the workspace. */
  type: "anthropic" | "custom";
  /** Id of the skill. */
  skill_id: string;
  /** The version that was loaded, never `latest`; for custom skills the id of a skill version. */
  version: string;
}

/** A sandbox that holds files and state between requests; send its `id` as `container` to go on in it. */
export interface Container {
  /** Id of the container. */
  id: string;
  /**
   * When the container and what it holds go away.
   * (format date-time)
   */
  expires_at: string;
  /** Skills that were loaded into the container. */
  skills: ContainerSkill[] | null;
}

/** A citation from a plain text, by characters. */
export interface CitationCharLocation {
  /** Always `char_location`. */
  type: "char_location";
  /** The passage. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Position among the documents of the request, from 0. */
  document_index: number;
  /** Title of the document; null when it has none. */
  document_title: string | null;
  /** The character after the last one. */
  end_char_index: number;
  /** Id of the document's file; null when it was not an uploaded one. */
  file_id: string | null;
  /** First character, from 0. */
  start_char_index: number;
}

/** A citation from a PDF, by pages. */
export interface CitationPageLocation {
  /** Always `page_location`. */
  type: "page_location";
  /** The passage. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Position among the documents of the request, from 0. */
  document_index: number;
  /** Title of the document; null when it has none. */
  document_title: string | null;
  /** The page after the last one. */
  end_page_number: number;
  /** Id of the document's file; null when it was not an uploaded one. */
  file_id: string | null;
  /** First page, from 1. */
  start_page_number: number;
}

/** A citation from a document made of blocks. */
export interface CitationContentBlockLocation {
  /** Always `content_block_location`. */
  type: "content_block_location";
  /** The cited blocks joined, always in full. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Position among the documents of the request, from 0. */
  document_index: number;
  /** Title of the document; null when it has none. */
  document_title: string | null;
  /** The block after the last one, so at least `start_block_index` plus 1. */
  end_block_index: number;
  /** Id of the document's file; null when it was not an uploaded one. */
  file_id: string | null;
  /** First block in `content` of the source, from 0. */
  start_block_index: number;
}

/** A citation from a result of the web search tool. */
export interface CitationsWebSearchResultLocation {
  /** Always `web_search_result_location`. */
  type: "web_search_result_location";
  /** The passage. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** Reference to the result that only the API can read; send it back unchanged. */
  encrypted_index: string;
  /** Title of the page; null when it has none. */
  title: string | null;
  /**
   * Address of the page.
   * (format uri)
   */
  url: string;
}

/** A citation from a `search_result` block of the caller. */
export interface CitationsSearchResultLocation {
  /** Always `search_result_location`. */
  type: "search_result_location";
  /** The cited blocks joined, always in full. Costs no output tokens, and no input tokens when it is sent back. */
  cited_text: string;
  /** The block after the last one, so at least `start_block_index` plus 1. */
  end_block_index: number;
  /**
   * Position among all `search_result` blocks of the request, those in tool results included, from 0. Results of
   * the web search tool do not count.
   */
  search_result_index: number;
  /** `source` of the search result. */
  source: string;
  /** First block in `content` of the search result, from 0. */
  start_block_index: number;
  /** Title of the search result. */
  title: string | null;
}

/** Where a passage of the answer comes from. */
export type TextCitation =
  | CitationCharLocation
  | CitationPageLocation
  | CitationContentBlockLocation
  | CitationsWebSearchResultLocation
  | CitationsSearchResultLocation;

/** Text of the model. An answer with citations is split into several, so that each cited passage is a block. */
export interface TextBlock {
  /** Always `text`. */
  type: "text";
  /**
   * Sources of the text: `page_location` for a PDF, `char_location` for plain text, `content_block_location` for
   * a document made of blocks, plus search results. Null when there are none.
   */
  citations: TextCitation[] | null;
  /** The text. */
  text: string;
}

/** Reasoning of the model. While tools are in use the next request has to repeat it unaltered. */
export interface ThinkingBlock {
  /** Always `thinking`. */
  type: "thinking";
  /** Proof that the block is genuine. Opaque; return it with the block. */
  signature: string;
  /** The reasoning or its summary; empty when thinking is omitted. */
  thinking: string;
}

/** Reasoning that is withheld for safety. Send it back unaltered like any thinking block. */
export interface RedactedThinkingBlock {
  /** Always `redacted_thinking`. */
  type: "redacted_thinking";
  /** The reasoning, encrypted; only the API can read it. */
  data: string;
}

/** Input of `navigate`, which opens a URL, or goes back, forward or reloads. */
export interface BrowserNavigateInput {
  /** URL, of which the scheme may be left out (`https` then), or `back`, `forward` or `reload`. */
  url: string;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `list_tabs`, which lists the open tabs with id, title and URL. No arguments. */
export interface BrowserListTabsInput {}

/** Input of `new_tab`, which opens an empty tab and gives its id. No arguments. */
export interface BrowserNewTabInput {}

/** Input of `switch_tab`, which makes a tab the active one, which calls without `tab_id` mean. */
export interface BrowserSwitchTabInput {
  /** Id of the tab. */
  tab_id: string;
}

/** Input of `close_tab`, which closes a tab. */
export interface BrowserCloseTabInput {
  /** Id of the tab. */
  tab_id: string;
}

/** `interactive` gives only elements that can be operated; `all` also gives those outside the viewport. */
export type BrowserReadPageFilter = "all" | "interactive";

/**
 * Input of `read_page`, which gives the accessibility tree of a page, with references to its elements such as
 * `ref_7`. At most 50,000 characters; `ref` and `depth` narrow it.
 */
export interface BrowserReadPageInput {
  /** Levels of the tree to give; 15 if null or absent. */
  depth?: number | null;
  /** Which elements to give; the visible ones if null or absent. */
  filter?: BrowserReadPageFilter | null;
  /** Reference of the element to start at; null or absent means the whole page. */
  ref?: string | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `get_page_text`, which gives the visible text of a page, its article first. */
export interface BrowserGetPageTextInput {
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/**
 * Input of `read_console`, which gives the console entries of a tab, one per line. Starts where the last call
 * ended, at the earliest when the caller attached to the tab.
 */
export interface BrowserReadConsoleInput {
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/**
 * Input of `read_network`, which gives the network requests of a tab, one per line. Starts where the last call
 * ended, at the earliest when the caller attached to the tab.
 */
export interface BrowserReadNetworkInput {
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `find`, which finds up to 20 elements by a description and gives references to them. */
export interface BrowserFindInput {
  /** The elements in plain words, such as `search field`. */
  query: string;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/**
 * An element of the page, by a reference from `read_page` or `find`. The reference holds in its tab until the
 * page changes much or another one is opened.
 */
export interface BrowserRefTarget {
  /** Always `ref`. */
  type: "ref";
  /** Reference of the element, such as `ref_7`. */
  ref: string;
}

/** Value of a form element: text, a number, or a boolean for a check box. */
export type BrowserFormInputValue = string | number | boolean;

/** Input of `form_input`, which fills in a form element. */
export interface BrowserFormInputInput {
  /** The form element. */
  target: BrowserRefTarget;
  /** Value to set: a boolean for a check box, the value or text of an option for a selection. */
  value: BrowserFormInputValue;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/**
 * Input of `file_upload`, which puts files into a file input element. At least one of `paths` and
 * `document_ids` is there.
 */
export interface BrowserFileUploadInput {
  /** The file input element. */
  target: BrowserRefTarget;
  /** Ids of files that the caller holds ready, for a browser that cannot read the caller's disk. */
  document_ids?: string[] | null;
  /** Paths of files on the machine that runs the browser. */
  paths?: string[] | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `scroll_to`, which scrolls until an element is in view. */
export interface BrowserScrollToInput {
  /** The element. */
  target: BrowserRefTarget;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `screenshot`, which takes a picture of the viewport. */
export interface BrowserScreenshotInput {
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `zoom`, which takes an enlarged picture of a part of the viewport. */
export interface BrowserZoomInput {
  /** Left, top, right and bottom edge, in pixels of the viewport. */
  region: number[];
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** A point of the viewport, in the pixels of a screenshot of it. */
export interface BrowserCoordinateTarget {
  /** Always `coordinate`. */
  type: "coordinate";
  /** Pixels from the left edge. */
  x: number;
  /** Pixels from the top edge. */
  y: number;
}

/** What an action applies to: a point of the viewport, or an element of the page. */
export type BrowserClickTarget = BrowserCoordinateTarget | BrowserRefTarget;

/** Input of `left_click`, which clicks with the left mouse button. */
export interface BrowserLeftClickInput {
  /** Where to click: a point of the viewport, or an element. */
  target: BrowserClickTarget;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  modifiers?: string | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `right_click`, which clicks with the right mouse button. */
export interface BrowserRightClickInput {
  /** Where to click: a point of the viewport, or an element. */
  target: BrowserClickTarget;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  modifiers?: string | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `middle_click`, which clicks with the middle mouse button. */
export interface BrowserMiddleClickInput {
  /** Where to click: a point of the viewport, or an element. */
  target: BrowserClickTarget;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  modifiers?: string | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `double_click`, which clicks twice with the left mouse button. */
export interface BrowserDoubleClickInput {
  /** Where to click: a point of the viewport, or an element. */
  target: BrowserClickTarget;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  modifiers?: string | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/**
 * Input of `triple_click`, which clicks three times with the left mouse button, which mostly selects a line or
 * paragraph.
 */
export interface BrowserTripleClickInput {
  /** Where to click: a point of the viewport, or an element. */
  target: BrowserClickTarget;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  modifiers?: string | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `hover`, which moves the pointer over a point or element, without a click. */
export interface BrowserHoverInput {
  /** Where to move the pointer: a point of the viewport, or an element. */
  target: BrowserClickTarget;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `left_click_drag`, which drags from one point to another with the left mouse button. */
export interface BrowserLeftClickDragInput {
  /** Point of the viewport at which to press the button. */
  from: BrowserCoordinateTarget;
  /** Point of the viewport at which to release the button. */
  target: BrowserCoordinateTarget;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `left_mouse_down`, which presses the left mouse button and keeps it down until `left_mouse_up`. */
export interface BrowserLeftMouseDownInput {
  /** Point of the viewport at which to press the button. */
  target: BrowserCoordinateTarget;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `left_mouse_up`, which releases the left mouse button. */
export interface BrowserLeftMouseUpInput {
  /** Point of the viewport at which to release the button. */
  target: BrowserCoordinateTarget;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `mouse_move`, which moves the pointer to a point, without a click. */
export interface BrowserMouseMoveInput {
  /** Point of the viewport to move to. */
  target: BrowserCoordinateTarget;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Where to scroll. */
export type BrowserScrollDirection = "up" | "down" | "left" | "right";

/** Input of `scroll`, which turns the mouse wheel at a point. */
export interface BrowserScrollInput {
  /** Where to scroll. */
  scroll_direction: BrowserScrollDirection;
  /** Point of the viewport at which to turn the wheel. */
  target: BrowserCoordinateTarget;
  /** Steps of the wheel, 1 to 10; 3 if null or absent. */
  scroll_amount?: number | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `type`, which types text where the focus is. */
export interface BrowserTypeInput {
  /** The text, to the letter. */
  text: string;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `key`, which presses keys. */
export interface BrowserKeyInput {
  /** Key, or keys joined by `+`, such as `ctrl+shift+a`. Several presses are separated by spaces. */
  text: string;
  /** How often to press; once if null or absent. */
  repeat?: number | null;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `hold_key`, which holds keys down for a time. */
export interface BrowserHoldKeyInput {
  /** Seconds, at most 30. */
  duration: number;
  /** Key, or keys joined by `+`, such as `ctrl+shift+a`. */
  text: string;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `wait`, which does nothing for a time. */
export interface BrowserWaitInput {
  /** Seconds, at most 30. */
  duration: number;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of `javascript_exec`, which runs JavaScript in the page and gives the value of its last expression. */
export interface BrowserJavascriptExecInput {
  /** The code; it ends in an expression, not in `return`. */
  text: string;
  /** Id of the tab; null or absent means the active one. */
  tab_id?: string | null;
}

/** Input of a call of any tool of the browser toolset; the `name` of the call says which. */
export type BrowserMemberInput =
  | BrowserNavigateInput
  | BrowserListTabsInput
  | BrowserNewTabInput
  | BrowserSwitchTabInput
  | BrowserCloseTabInput
  | BrowserReadPageInput
  | BrowserGetPageTextInput
  | BrowserReadConsoleInput
  | BrowserReadNetworkInput
  | BrowserFindInput
  | BrowserFormInputInput
  | BrowserFileUploadInput
  | BrowserScrollToInput
  | BrowserScreenshotInput
  | BrowserZoomInput
  | BrowserLeftClickInput
  | BrowserRightClickInput
  | BrowserMiddleClickInput
  | BrowserDoubleClickInput
  | BrowserTripleClickInput
  | BrowserHoverInput
  | BrowserLeftClickDragInput
  | BrowserLeftMouseDownInput
  | BrowserLeftMouseUpInput
  | BrowserMouseMoveInput
  | BrowserScrollInput
  | BrowserTypeInput
  | BrowserKeyInput
  | BrowserHoldKeyInput
  | BrowserWaitInput
  | BrowserJavascriptExecInput;

/** Input of `key`, which presses a key or a combination of keys. */
export interface ComputerKeyInput {
  /** Key, or keys joined by `+`, such as `ctrl+shift+a`. Case does not matter. */
  text: string;
  /** How often to press; once if null or absent. */
  repeat?: number | null;
}

/** Input of `hold_key`, which holds keys down for a time. */
export interface ComputerHoldKeyInput {
  /** Seconds to hold the keys. */
  duration: number;
  /** Key, or keys joined by `+`, such as `ctrl+shift+a`. */
  text: string;
}

/** Input of `type`, which types text on the keyboard. */
export interface ComputerTypeInput {
  /** The text, to the letter. */
  text: string;
}

/** Input of `cursor_position`, which asks where the pointer is. No arguments. */
export interface ComputerCursorPositionInput {}

/** Input of `mouse_move`, which moves the pointer, without a click. */
export interface ComputerMouseMoveInput {
  /** Point on the screen: x and y in pixels from the top left corner. */
  coordinate: number[];
}

/**
 * Input of `left_mouse_down`, which presses the left mouse button where the pointer is and keeps it down until
 * `left_mouse_up`. No arguments.
 */
export interface ComputerLeftMouseDownInput {}

/** Input of `left_mouse_up`, which releases the left mouse button. No arguments. */
export interface ComputerLeftMouseUpInput {}

/** Input of `left_click`, which clicks with the left mouse button. */
export interface ComputerLeftClickInput {
  /** Point on the screen: x and y in pixels from the top left corner. Null or absent means where the pointer is. */
  coordinate?: number[] | null;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Input of `left_click_drag`, which drags from one point to another with the left mouse button. */
export interface ComputerLeftClickDragInput {
  /** End of the drag: x and y in pixels from the top left corner. */
  coordinate: number[];
  /** Start of the drag: x and y in pixels from the top left corner. */
  start_coordinate: number[];
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Input of `right_click`, which clicks with the right mouse button. */
export interface ComputerRightClickInput {
  /** Point on the screen: x and y in pixels from the top left corner. Null or absent means where the pointer is. */
  coordinate?: number[] | null;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Input of `middle_click`, which clicks with the middle mouse button. */
export interface ComputerMiddleClickInput {
  /** Point on the screen: x and y in pixels from the top left corner. Null or absent means where the pointer is. */
  coordinate?: number[] | null;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Input of `double_click`, which clicks twice with the left mouse button. */
export interface ComputerDoubleClickInput {
  /** Point on the screen: x and y in pixels from the top left corner. Null or absent means where the pointer is. */
  coordinate?: number[] | null;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Input of `triple_click`, which clicks three times with the left mouse button. */
export interface ComputerTripleClickInput {
  /** Point on the screen: x and y in pixels from the top left corner. Null or absent means where the pointer is. */
  coordinate?: number[] | null;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Where to scroll. */
export type ComputerScrollDirection = "up" | "down" | "left" | "right";

/** Input of `scroll`, which turns the mouse wheel. */
export interface ComputerScrollInput {
  /** Steps of the wheel. */
  scroll_amount: number;
  /** Where to scroll. */
  scroll_direction: ComputerScrollDirection;
  /** Point on the screen: x and y in pixels from the top left corner. Null or absent means where the pointer is. */
  coordinate?: number[] | null;
  /** Keys held down meanwhile, joined by `+`, such as `ctrl+shift`. */
  text?: string | null;
}

/** Input of `wait`, which does nothing for a time. */
export interface ComputerWaitInput {
  /** Seconds to wait. */
  duration: number;
}

/** Input of `screenshot`, which takes a picture of the screen. No arguments. */
export interface ComputerScreenshotInput {}

/** Input of `zoom`, which takes an enlarged picture of a part of the screen. */
export interface ComputerZoomInput {
  /** Left, top, right and bottom edge, in pixels of a full screenshot. */
  region: number[];
}

/** Input of a call of any tool of the computer toolset; the `name` of the call says which. */
export type ComputerMemberInput =
  | ComputerKeyInput
  | ComputerHoldKeyInput
  | ComputerTypeInput
  | ComputerCursorPositionInput
  | ComputerMouseMoveInput
  | ComputerLeftMouseDownInput
  | ComputerLeftMouseUpInput
  | ComputerLeftClickInput
  | ComputerLeftClickDragInput
  | ComputerRightClickInput
  | ComputerMiddleClickInput
  | ComputerDoubleClickInput
  | ComputerTripleClickInput
  | ComputerScrollInput
  | ComputerWaitInput
  | ComputerScreenshotInput
  | ComputerZoomInput;

/** Name of a tool of the browser toolset, as its calls and settings use it. */
export type BrowserMemberName =
  | "navigate"
  | "list_tabs"
  | "new_tab"
  | "switch_tab"
  | "close_tab"
  | "read_page"
  | "get_page_text"
  | "read_console"
  | "read_network"
  | "find"
  | "form_input"
  | "file_upload"
  | "scroll_to"
  | "screenshot"
  | "zoom"
  | "left_click"
  | "right_click"
  | "middle_click"
  | "double_click"
  | "triple_click"
  | "hover"
  | "left_click_drag"
  | "left_mouse_down"
  | "left_mouse_up"
  | "mouse_move"
  | "scroll"
  | "type"
  | "key"
  | "hold_key"
  | "wait"
  | "javascript_exec";

/** Name of a tool of the computer toolset, as its calls and settings use it. */
export type ComputerMemberName =
  | "key"
  | "hold_key"
  | "type"
  | "cursor_position"
  | "mouse_move"
  | "left_mouse_down"
  | "left_mouse_up"
  | "left_click"
  | "left_click_drag"
  | "right_click"
  | "middle_click"
  | "double_click"
  | "triple_click"
  | "scroll"
  | "wait"
  | "screenshot"
  | "zoom";

/**
 * A call of `navigate`, a tool of the browser toolset: opens a URL, or goes back, forward or reloads. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BrowserNavigateToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to go. */
  input: BrowserNavigateInput;
  /** Always `navigate`. */
  name: "navigate";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `list_tabs`, a tool of the browser toolset: lists the open tabs with id, title and URL. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BrowserListTabsToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Always an empty object. */
  input: BrowserListTabsInput;
  /** Always `list_tabs`. */
  name: "list_tabs";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `new_tab`, a tool of the browser toolset: opens an empty tab and gives its id. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BrowserNewTabToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Always an empty object. */
  input: BrowserNewTabInput;
  /** Always `new_tab`. */
  name: "new_tab";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `switch_tab`, a tool of the browser toolset: makes a tab the active one, which calls without
 * `tab_id` mean. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserSwitchTabToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Tab to make active. */
  input: BrowserSwitchTabInput;
  /** Always `switch_tab`. */
  name: "switch_tab";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `close_tab`, a tool of the browser toolset: closes a tab. The caller carries it out and answers
 * with a `tool_result`.
 */
export interface BrowserCloseTabToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Tab to close. */
  input: BrowserCloseTabInput;
  /** Always `close_tab`. */
  name: "close_tab";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `read_page`, a tool of the browser toolset: gives the accessibility tree of a page, with
 * references to its elements such as `ref_7`. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserReadPageToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Part of the page to read. */
  input: BrowserReadPageInput;
  /** Always `read_page`. */
  name: "read_page";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `get_page_text`, a tool of the browser toolset: gives the visible text of a page, its article
 * first. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserGetPageTextToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Tab to read. */
  input: BrowserGetPageTextInput;
  /** Always `get_page_text`. */
  name: "get_page_text";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `read_console`, a tool of the browser toolset: gives the console entries of a tab, one per line.
 * The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserReadConsoleToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Tab to read. */
  input: BrowserReadConsoleInput;
  /** Always `read_console`. */
  name: "read_console";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `read_network`, a tool of the browser toolset: gives the network requests of a tab, one per line.
 * The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserReadNetworkToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Tab to read. */
  input: BrowserReadNetworkInput;
  /** Always `read_network`. */
  name: "read_network";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `find`, a tool of the browser toolset: finds up to 20 elements by a description and gives
 * references to them. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserFindToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** What to find. */
  input: BrowserFindInput;
  /** Always `find`. */
  name: "find";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `form_input`, a tool of the browser toolset: fills in a form element. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BrowserFormInputToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Form element and its new value. */
  input: BrowserFormInputInput;
  /** Always `form_input`. */
  name: "form_input";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `file_upload`, a tool of the browser toolset: puts files into a file input element. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BrowserFileUploadToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** File input element and the files for it. */
  input: BrowserFileUploadInput;
  /** Always `file_upload`. */
  name: "file_upload";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `scroll_to`, a tool of the browser toolset: scrolls until an element is in view. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BrowserScrollToToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Element to bring into view. */
  input: BrowserScrollToInput;
  /** Always `scroll_to`. */
  name: "scroll_to";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `screenshot`, a tool of the browser toolset: takes a picture of the viewport. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BrowserScreenshotToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Tab to take a picture of. */
  input: BrowserScreenshotInput;
  /** Always `screenshot`. */
  name: "screenshot";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `zoom`, a tool of the browser toolset: takes an enlarged picture of a part of the viewport. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BrowserZoomToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Part of the viewport to enlarge. */
  input: BrowserZoomInput;
  /** Always `zoom`. */
  name: "zoom";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_click`, a tool of the browser toolset: clicks with the left mouse button. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BrowserLeftClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: BrowserLeftClickInput;
  /** Always `left_click`. */
  name: "left_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `right_click`, a tool of the browser toolset: clicks with the right mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BrowserRightClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: BrowserRightClickInput;
  /** Always `right_click`. */
  name: "right_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `middle_click`, a tool of the browser toolset: clicks with the middle mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BrowserMiddleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: BrowserMiddleClickInput;
  /** Always `middle_click`. */
  name: "middle_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `double_click`, a tool of the browser toolset: clicks twice with the left mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface BrowserDoubleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: BrowserDoubleClickInput;
  /** Always `double_click`. */
  name: "double_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `triple_click`, a tool of the browser toolset: clicks three times with the left mouse button,
 * which mostly selects a line or paragraph. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserTripleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: BrowserTripleClickInput;
  /** Always `triple_click`. */
  name: "triple_click";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `hover`, a tool of the browser toolset: moves the pointer over a point or element, without a
 * click. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserHoverToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to move the pointer. */
  input: BrowserHoverInput;
  /** Always `hover`. */
  name: "hover";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_click_drag`, a tool of the browser toolset: drags from one point to another with the left
 * mouse button. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserLeftClickDragToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Start and end of the drag. */
  input: BrowserLeftClickDragInput;
  /** Always `left_click_drag`. */
  name: "left_click_drag";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_mouse_down`, a tool of the browser toolset: presses the left mouse button and keeps it down
 * until `left_mouse_up`. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserLeftMouseDownToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to press the button. */
  input: BrowserLeftMouseDownInput;
  /** Always `left_mouse_down`. */
  name: "left_mouse_down";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `left_mouse_up`, a tool of the browser toolset: releases the left mouse button. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface BrowserLeftMouseUpToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to release the button. */
  input: BrowserLeftMouseUpInput;
  /** Always `left_mouse_up`. */
  name: "left_mouse_up";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `mouse_move`, a tool of the browser toolset: moves the pointer to a point, without a click. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface BrowserMouseMoveToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to move the pointer. */
  input: BrowserMouseMoveInput;
  /** Always `mouse_move`. */
  name: "mouse_move";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `scroll`, a tool of the browser toolset: turns the mouse wheel at a point. The caller carries it
 * out and answers with a `tool_result`.
 */
export interface BrowserScrollToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where and how far to scroll. */
  input: BrowserScrollInput;
  /** Always `scroll`. */
  name: "scroll";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `type`, a tool of the browser toolset: types text where the focus is. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BrowserTypeToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Text to type. */
  input: BrowserTypeInput;
  /** Always `type`. */
  name: "type";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `key`, a tool of the browser toolset: presses keys. The caller carries it out and answers with a
 * `tool_result`.
 */
export interface BrowserKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Keys to press. */
  input: BrowserKeyInput;
  /** Always `key`. */
  name: "key";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `hold_key`, a tool of the browser toolset: holds keys down for a time. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface BrowserHoldKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Keys to hold and for how long. */
  input: BrowserHoldKeyInput;
  /** Always `hold_key`. */
  name: "hold_key";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `wait`, a tool of the browser toolset: does nothing for a time. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface BrowserWaitToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** How long to wait. */
  input: BrowserWaitInput;
  /** Always `wait`. */
  name: "wait";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of `javascript_exec`, a tool of the browser toolset: runs JavaScript in the page and gives the value
 * of its last expression. The caller carries it out and answers with a `tool_result`.
 */
export interface BrowserJavascriptExecToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Code to run. */
  input: BrowserJavascriptExecInput;
  /** Always `javascript_exec`. */
  name: "javascript_exec";
  /** Always `browser`. */
  toolset_name: "browser";
}

/**
 * A call of one of the tools of the browser toolset; `name` says which, and `toolset_name` sets it apart from
 * other tools of that name.
 */
export type BrowserToolUseBlock =
  | BrowserNavigateToolUseBlock
  | BrowserListTabsToolUseBlock
  | BrowserNewTabToolUseBlock
  | BrowserSwitchTabToolUseBlock
  | BrowserCloseTabToolUseBlock
  | BrowserReadPageToolUseBlock
  | BrowserGetPageTextToolUseBlock
  | BrowserReadConsoleToolUseBlock
  | BrowserReadNetworkToolUseBlock
  | BrowserFindToolUseBlock
  | BrowserFormInputToolUseBlock
  | BrowserFileUploadToolUseBlock
  | BrowserScrollToToolUseBlock
  | BrowserScreenshotToolUseBlock
  | BrowserZoomToolUseBlock
  | BrowserLeftClickToolUseBlock
  | BrowserRightClickToolUseBlock
  | BrowserMiddleClickToolUseBlock
  | BrowserDoubleClickToolUseBlock
  | BrowserTripleClickToolUseBlock
  | BrowserHoverToolUseBlock
  | BrowserLeftClickDragToolUseBlock
  | BrowserLeftMouseDownToolUseBlock
  | BrowserLeftMouseUpToolUseBlock
  | BrowserMouseMoveToolUseBlock
  | BrowserScrollToolUseBlock
  | BrowserTypeToolUseBlock
  | BrowserKeyToolUseBlock
  | BrowserHoldKeyToolUseBlock
  | BrowserWaitToolUseBlock
  | BrowserJavascriptExecToolUseBlock;

/**
 * A call of `key`, a tool of the computer toolset: presses a key or a combination of keys. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface ComputerKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Keys to press. */
  input: ComputerKeyInput;
  /** Always `key`. */
  name: "key";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `hold_key`, a tool of the computer toolset: holds keys down for a time. The caller carries it out
 * and answers with a `tool_result`.
 */
export interface ComputerHoldKeyToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Keys to hold and for how long. */
  input: ComputerHoldKeyInput;
  /** Always `hold_key`. */
  name: "hold_key";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `type`, a tool of the computer toolset: types text on the keyboard. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface ComputerTypeToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Text to type. */
  input: ComputerTypeInput;
  /** Always `type`. */
  name: "type";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `cursor_position`, a tool of the computer toolset: asks where the pointer is. The caller carries
 * it out and answers with a `tool_result`.
 */
export interface ComputerCursorPositionToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Always an empty object. */
  input: ComputerCursorPositionInput;
  /** Always `cursor_position`. */
  name: "cursor_position";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `mouse_move`, a tool of the computer toolset: moves the pointer, without a click. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface ComputerMouseMoveToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to move the pointer. */
  input: ComputerMouseMoveInput;
  /** Always `mouse_move`. */
  name: "mouse_move";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_mouse_down`, a tool of the computer toolset: presses the left mouse button where the pointer
 * is and keeps it down until `left_mouse_up`. The caller carries it out and answers with a `tool_result`.
 */
export interface ComputerLeftMouseDownToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Always an empty object. */
  input: ComputerLeftMouseDownInput;
  /** Always `left_mouse_down`. */
  name: "left_mouse_down";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_mouse_up`, a tool of the computer toolset: releases the left mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface ComputerLeftMouseUpToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Always an empty object. */
  input: ComputerLeftMouseUpInput;
  /** Always `left_mouse_up`. */
  name: "left_mouse_up";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_click`, a tool of the computer toolset: clicks with the left mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface ComputerLeftClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: ComputerLeftClickInput;
  /** Always `left_click`. */
  name: "left_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `left_click_drag`, a tool of the computer toolset: drags from one point to another with the left
 * mouse button. The caller carries it out and answers with a `tool_result`.
 */
export interface ComputerLeftClickDragToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Start and end of the drag. */
  input: ComputerLeftClickDragInput;
  /** Always `left_click_drag`. */
  name: "left_click_drag";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `right_click`, a tool of the computer toolset: clicks with the right mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface ComputerRightClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: ComputerRightClickInput;
  /** Always `right_click`. */
  name: "right_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `middle_click`, a tool of the computer toolset: clicks with the middle mouse button. The caller
 * carries it out and answers with a `tool_result`.
 */
export interface ComputerMiddleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: ComputerMiddleClickInput;
  /** Always `middle_click`. */
  name: "middle_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `double_click`, a tool of the computer toolset: clicks twice with the left mouse button. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface ComputerDoubleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: ComputerDoubleClickInput;
  /** Always `double_click`. */
  name: "double_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `triple_click`, a tool of the computer toolset: clicks three times with the left mouse button. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface ComputerTripleClickToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where to click. */
  input: ComputerTripleClickInput;
  /** Always `triple_click`. */
  name: "triple_click";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `scroll`, a tool of the computer toolset: turns the mouse wheel. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface ComputerScrollToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Where and how far to scroll. */
  input: ComputerScrollInput;
  /** Always `scroll`. */
  name: "scroll";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `wait`, a tool of the computer toolset: does nothing for a time. The caller carries it out and
 * answers with a `tool_result`.
 */
export interface ComputerWaitToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** How long to wait. */
  input: ComputerWaitInput;
  /** Always `wait`. */
  name: "wait";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `screenshot`, a tool of the computer toolset: takes a picture of the screen. The caller carries it
 * out and answers with a `tool_result`.
 */
export interface ComputerScreenshotToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Always an empty object. */
  input: ComputerScreenshotInput;
  /** Always `screenshot`. */
  name: "screenshot";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of `zoom`, a tool of the computer toolset: takes an enlarged picture of a part of the screen. The
 * caller carries it out and answers with a `tool_result`.
 */
export interface ComputerZoomToolUseBlock {
  /** Id of the call; its result refers to it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** Part of the screen to enlarge. */
  input: ComputerZoomInput;
  /** Always `zoom`. */
  name: "zoom";
  /** Always `computer`. */
  toolset_name: "computer";
}

/**
 * A call of one of the tools of the computer toolset; `name` says which, and `toolset_name` sets it apart from
 * other tools of that name.
 */
export type ComputerToolUseBlock =
  | ComputerKeyToolUseBlock
  | ComputerHoldKeyToolUseBlock
  | ComputerTypeToolUseBlock
  | ComputerCursorPositionToolUseBlock
  | ComputerMouseMoveToolUseBlock
  | ComputerLeftMouseDownToolUseBlock
  | ComputerLeftMouseUpToolUseBlock
  | ComputerLeftClickToolUseBlock
  | ComputerLeftClickDragToolUseBlock
  | ComputerRightClickToolUseBlock
  | ComputerMiddleClickToolUseBlock
  | ComputerDoubleClickToolUseBlock
  | ComputerTripleClickToolUseBlock
  | ComputerScrollToolUseBlock
  | ComputerWaitToolUseBlock
  | ComputerScreenshotToolUseBlock
  | ComputerZoomToolUseBlock;

/** The model calls a tool of the caller. Run it and answer with a `tool_result` block in the next user message. */
export interface ToolUseBlock {
  /** Id of the call; the `tool_result` names it. */
  id: string;
  /** Always `tool_use`. */
  type: "tool_use";
  /** Who made the call: the model, or code that runs in the container. */
  caller: ToolUseCaller;
  /**
   * Arguments, as the model wrote them. They follow the input schema of the tool, but only a `strict` tool is
   * sure of it.
   */
  input: unknown;
  /** Name of the tool, or of the member of the toolset. */
  name: string;
  /** The toolset that the tool belongs to, such as `browser`; absent or null for any other tool. */
  toolset_name?: string | null;
}

/** A `tool_use` block, told apart by the toolset and tool that it calls. */
export type ToolsetToolUseBlock = BrowserToolUseBlock | ComputerToolUseBlock | ToolUseBlock;

/**
 * The model calls a tool that the API runs. The result follows in the same message, or in the next one after
 * `pause_turn`.
 */
export interface ServerToolUseBlock {
  /** Id of the call; the block with the result names it. */
  id: string;
  /** Always `server_tool_use`. */
  type: "server_tool_use";
  /** Who made the call: the model, or code that runs in the container. */
  caller: ToolUseCaller;
  /** Arguments of the call. */
  input: unknown;
  /** Name of the tool. */
  name:
    | "web_search"
    | "web_fetch"
    | "code_execution"
    | "bash_code_execution"
    | "text_editor_code_execution"
    | "tool_search_tool_regex"
    | "tool_search_tool_bm25";
}

/** A search that failed; the response itself is still a success. */
export interface WebSearchToolResultErrorObject {
  /** Always `web_search_tool_result_error`. */
  type: "web_search_tool_result_error";
  /** Why the search failed. */
  error_code: WebSearchToolResultErrorCode;
}

/** One page that a search found. Its text is encrypted. */
export interface WebSearchResultBlock {
  /** Always `web_search_result`. */
  type: "web_search_result";
  /** Content that only the API can read; send it back unchanged. */
  encrypted_content: string;
  /** Age of the page, as free text; null if not known. */
  page_age: string | null;
  /** Title of the page. */
  title: string;
  /**
   * URL of the page.
   * (format uri)
   */
  url: string;
}

/** The results of a search, or one error object. */
export type WebSearchToolResultBlockContent = WebSearchToolResultErrorObject | WebSearchResultBlock[];

/** Answer to a call of the web search tool; made by the API and sent back unchanged. */
export interface WebSearchToolResultBlock {
  /** Always `web_search_tool_result`. */
  type: "web_search_tool_result";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** The results, or why there are none. */
  content: WebSearchToolResultBlockContent;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** A fetch that failed; the response itself is still a success. */
export interface WebFetchToolResultErrorBlock {
  /** Always `web_fetch_tool_result_error`. */
  type: "web_fetch_tool_result_error";
  /** Why the fetch failed. */
  error_code: WebFetchToolResultErrorCode;
}

/** Whether a document may be cited. */
export interface CitationsConfig {
  /** True when citations are on. */
  enabled: boolean;
}

/** A document that a server tool read, such as a page that was fetched. */
export interface DocumentBlock {
  /** Always `document`. */
  type: "document";
  /** Whether the document may be cited; null when nothing was set. */
  citations: CitationsConfig | null;
  /** What the document holds. */
  source: Base64PDFSource | PlainTextSource;
  /** Title of the document; null when it has none. */
  title: string | null;
}

/** A page that was fetched. */
export interface WebFetchBlock {
  /** Always `web_fetch_result`. */
  type: "web_fetch_result";
  /** The page: text, or the data of a PDF. */
  content: DocumentBlock;
  /**
   * When the page was fetched; null if not known.
   * (format date-time)
   */
  retrieved_at: string | null;
  /**
   * URL that was fetched.
   * (format uri)
   */
  url: string;
}

/** Answer to a call of the web fetch tool; made by the API and sent back unchanged. */
export interface WebFetchToolResultBlock {
  /** Always `web_fetch_tool_result`. */
  type: "web_fetch_tool_result";
  /** Who made the call: the model, or the code that a server tool runs. */
  caller: ToolUseCaller;
  /** The page, or why there is none. */
  content: WebFetchToolResultErrorBlock | WebFetchBlock;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/**
 * A run of Python code that could not be carried out; the response itself is still a success. Code that ran
 * and failed has a `return_code` instead.
 */
export interface CodeExecutionToolResultErrorObject {
  /** Always `code_execution_tool_result_error`. */
  type: "code_execution_tool_result_error";
  /** What went wrong. */
  error_code: CodeExecutionToolResultErrorCode;
}

/** A file that Python code made in the container. */
export interface CodeExecutionOutputBlock {
  /** Always `code_execution_output`. */
  type: "code_execution_output";
  /** Id of the file; its content can be downloaded. */
  file_id: string;
}

/** What a run of Python code produced. */
export interface CodeExecutionResultBlock {
  /** Always `code_execution_result`. */
  type: "code_execution_result";
  /** Files that the run made. */
  content: CodeExecutionOutputBlock[];
  /** Exit code; 0 is success. */
  return_code: number;
  /** What was written to standard error. */
  stderr: string;
  /** What was written to standard output. */
  stdout: string;
}

/**
 * Takes the place of a `CodeExecutionResultBlock` when the code used web search, whose results are not
 * readable to the caller.
 */
export interface EncryptedCodeExecutionResultBlock {
  /** Always `encrypted_code_execution_result`. */
  type: "encrypted_code_execution_result";
  /** Files that the run made. */
  content: CodeExecutionOutputBlock[];
  /** Standard output that only the API can read; send it back unchanged. */
  encrypted_stdout: string;
  /** Exit code; 0 is success. */
  return_code: number;
  /** What was written to standard error. */
  stderr: string;
}

/** Outcome of a run: plain, with encrypted output, or a failure. */
export type CodeExecutionToolResultBlockContent =
  CodeExecutionToolResultErrorObject | CodeExecutionResultBlock | EncryptedCodeExecutionResultBlock;

/** Answer to a run of Python code in the API's container; made by the API and sent back unchanged. */
export interface CodeExecutionToolResultBlock {
  /** Always `code_execution_tool_result`. */
  type: "code_execution_tool_result";
  /** The outcome, or why there is none. */
  content: CodeExecutionToolResultBlockContent;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/**
 * A shell command that could not be carried out; the response itself is still a success. Code that ran and
 * failed has a `return_code` instead.
 */
export interface BashCodeExecutionToolResultErrorObject {
  /** Always `bash_code_execution_tool_result_error`. */
  type: "bash_code_execution_tool_result_error";
  /** What went wrong. */
  error_code: BashCodeExecutionToolResultErrorCode;
}

/** A file that a shell command made in the container. */
export interface BashCodeExecutionOutputBlock {
  /** Always `bash_code_execution_output`. */
  type: "bash_code_execution_output";
  /** Id of the file; its content can be downloaded. */
  file_id: string;
}

/** What a shell command produced. */
export interface BashCodeExecutionResultBlock {
  /** Always `bash_code_execution_result`. */
  type: "bash_code_execution_result";
  /** Files that the command made. */
  content: BashCodeExecutionOutputBlock[];
  /** Exit code; 0 is success. */
  return_code: number;
  /** What was written to standard error. */
  stderr: string;
  /** What was written to standard output. */
  stdout: string;
}

/** Answer to a shell command in the API's container; made by the API and sent back unchanged. */
export interface BashCodeExecutionToolResultBlock {
  /** Always `bash_code_execution_tool_result`. */
  type: "bash_code_execution_tool_result";
  /** The outcome, or why there is none. */
  content: BashCodeExecutionToolResultErrorObject | BashCodeExecutionResultBlock;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** A file operation that failed; the response itself is still a success. */
export interface TextEditorCodeExecutionToolResultErrorObject {
  /** Always `text_editor_code_execution_tool_result_error`. */
  type: "text_editor_code_execution_tool_result_error";
  /** What went wrong. */
  error_code: TextEditorCodeExecutionToolResultErrorCode;
  /** The failure in words, if there is more to say. */
  error_message: string | null;
}

/** A file, or part of one, that the model looked at. */
export interface TextEditorCodeExecutionViewResultBlock {
  /** Always `text_editor_code_execution_view_result`. */
  type: "text_editor_code_execution_view_result";
  /** What was shown. */
  content: string;
  /** Kind of file. */
  file_type: "text" | "image" | "pdf";
  /** Lines in `content`; null where lines do not apply. */
  num_lines: number | null;
  /** Number of the first line shown; null where lines do not apply. */
  start_line: number | null;
  /** Lines of the whole file; null where lines do not apply. */
  total_lines: number | null;
}

/** A file that the model wrote. */
export interface TextEditorCodeExecutionCreateResultBlock {
  /** Always `text_editor_code_execution_create_result`. */
  type: "text_editor_code_execution_create_result";
  /** Whether a file of that path existed and was overwritten. */
  is_file_update: boolean;
}

/** A replacement in a file, described like a hunk of a diff. */
export interface TextEditorCodeExecutionStrReplaceResultBlock {
  /** Always `text_editor_code_execution_str_replace_result`. */
  type: "text_editor_code_execution_str_replace_result";
  /** Lines of the hunk, as in a diff. */
  lines: string[] | null;
  /** Lines of the hunk after the change. */
  new_lines: number | null;
  /** Line at which the hunk starts after the change. */
  new_start: number | null;
  /** Lines of the hunk before the change. */
  old_lines: number | null;
  /** Line at which the hunk starts before the change. */
  old_start: number | null;
}

/** Answer to a file operation in the API's container; made by the API and sent back unchanged. */
export interface TextEditorCodeExecutionToolResultBlock {
  /** Always `text_editor_code_execution_tool_result`. */
  type: "text_editor_code_execution_tool_result";
  /** The outcome, or why there is none. */
  content:
    | TextEditorCodeExecutionToolResultErrorObject
    | TextEditorCodeExecutionViewResultBlock
    | TextEditorCodeExecutionCreateResultBlock
    | TextEditorCodeExecutionStrReplaceResultBlock;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** A tool search that failed; the response itself is still a success. */
export interface ToolSearchToolResultErrorObject {
  /** Always `tool_search_tool_result_error`. */
  type: "tool_search_tool_result_error";
  /** What went wrong. */
  error_code: ToolSearchToolResultErrorCode;
  /** The failure in words; null if there is no more to say. */
  error_message: string | null;
}

/** A tool that a search found. */
export interface ToolReferenceBlock {
  /** Always `tool_reference`. */
  type: "tool_reference";
  /** Name of a tool in the request's `tools`. */
  tool_name: string;
}

/** Tools that a search found. The model can call them from here on. */
export interface ToolSearchToolSearchResultBlock {
  /** Always `tool_search_tool_search_result`. */
  type: "tool_search_tool_search_result";
  /** The tools; empty if none matched. */
  tool_references: ToolReferenceBlock[];
}

/** Answer to a call of a tool search tool; made by the API and sent back unchanged. */
export interface ToolSearchToolResultBlock {
  /** Always `tool_search_tool_result`. */
  type: "tool_search_tool_result";
  /** The tools, or why there are none. */
  content: ToolSearchToolResultErrorObject | ToolSearchToolSearchResultBlock;
  /** Id of the call that this is the result of. */
  tool_use_id: string;
}

/** A file that was put into the container. */
export interface ContainerUploadBlock {
  /** Always `container_upload`. */
  type: "container_upload";
  /** Id of the file. */
  file_id: string;
}

/** A part of a message that the model or a server tool produced. The set of types grows. */
export type ContentBlock =
  | TextBlock
  | ThinkingBlock
  | RedactedThinkingBlock
  | ToolUseBlock
  | ServerToolUseBlock
  | WebSearchToolResultBlock
  | WebFetchToolResultBlock
  | CodeExecutionToolResultBlock
  | BashCodeExecutionToolResultBlock
  | TextEditorCodeExecutionToolResultBlock
  | ToolSearchToolResultBlock
  | ContainerUploadBlock;

/** `model` or `speed` is not that of the earlier request. */
export interface CacheMissModelChanged {
  /** Always `model_changed`. */
  type: "model_changed";
  /** Estimate of the input tokens that a matching prefix would have read from the cache. */
  cache_missed_input_tokens: number;
}

/** `system` is not that of the earlier request. */
export interface CacheMissSystemChanged {
  /** Always `system_changed`. */
  type: "system_changed";
  /** Estimate of the input tokens that a matching prefix would have read from the cache. */
  cache_missed_input_tokens: number;
}

/** `tools` is not that of the earlier request; a new order alone is enough. */
export interface CacheMissToolsChanged {
  /** Always `tools_changed`. */
  type: "tools_changed";
  /** Estimate of the input tokens that a matching prefix would have read from the cache. */
  cache_missed_input_tokens: number;
}

/**
 * A message that both requests have was altered, rather than new ones added at the end. Model, system prompt
 * and tools are the same.
 */
export interface CacheMissMessagesChanged {
  /** Always `messages_changed`. */
  type: "messages_changed";
  /** Estimate of the input tokens that a matching prefix would have read from the cache. */
  cache_missed_input_tokens: number;
}

/** Nothing is on record for the message that was named, so there was nothing to compare with. */
export interface CacheMissPreviousMessageNotFound {
  /** Always `previous_message_not_found`. */
  type: "previous_message_not_found";
}

/**
 * No diagnosis; the request itself is unaffected. Also the answer when only other parameters differ, such as
 * `thinking` or `tool_choice`.
 */
export interface CacheMissUnavailable {
  /** Always `unavailable`. */
  type: "unavailable";
}

/** What differs from the request compared with. */
export type CacheMissReason =
  | CacheMissModelChanged
  | CacheMissSystemChanged
  | CacheMissToolsChanged
  | CacheMissMessagesChanged
  | CacheMissPreviousMessageNotFound
  | CacheMissUnavailable;

/** The outcome of comparing this request with the one that `diagnostics.previous_message_id` names. */
export interface Diagnostics {
  /**
   * The first difference that kept the cache from being reused. Null when the comparison had not finished by the
   * time the response was written.
   */
  cache_miss_reason: CacheMissReason | null;
}

/** What is known about a refusal. Comes with the stop reason `refusal`, in a response with status 200. */
export interface RefusalStopDetails {
  /** Always `refusal`. */
  type: "refusal";
  /**
   * The policy that led to the refusal: `cyber` (attacks, malware), `bio` (biological harm), `frontier_llm`
   * (building competing models), `reasoning_extraction` (repeating the hidden reasoning), `general_harms`
   * (anything else). Harmless work can be caught too. Null when no category fits.
   */
  category: "cyber" | "bio" | "frontier_llm" | "reasoning_extraction" | "general_harms" | null;
  /** Reason for people to read; the wording may change. Null when the category has none. */
  explanation: string | null;
}

/**
 * `end_turn`: the model was done. `max_tokens`: the limit was hit. `stop_sequence`: one of `stop_sequences`
 * was written. `tool_use`: the model waits for tool results. `pause_turn`: a long turn of server tools was
 * interrupted, send it back unchanged to go on. `refusal`: the answer was withheld.
 * `model_context_window_exceeded`: the context window is full. `compaction` (beta): the message holds a
 * summary, not an answer.
 */
export type StopReason =
  "end_turn" | "max_tokens" | "stop_sequence" | "tool_use" | "pause_turn" | "refusal" | "model_context_window_exceeded";

/** Tokens written to the prompt cache, by lifetime of the entry. */
export interface CacheCreation {
  /** Tokens cached for one hour. */
  ephemeral_1h_input_tokens: number;
  /** Tokens cached for five minutes. */
  ephemeral_5m_input_tokens: number;
}

/** Parts of `output_tokens`. */
export interface OutputTokensDetails {
  /**
   * Tokens of the full reasoning, of which the response may show only a summary or nothing. Off by a few tokens
   * at most, and never above `output_tokens`.
   */
  thinking_tokens: number;
}

/** Number of billed calls per server tool. */
export interface ServerToolUsage {
  /** Calls of web fetch. */
  web_fetch_requests: number;
  /** Calls of web search. */
  web_search_requests: number;
}

/**
 * Tokens and tool calls of a message. The whole input is `input_tokens` plus `cache_creation_input_tokens`
 * plus `cache_read_input_tokens`.
 */
export interface Usage {
  /** Tokens written to the prompt cache, split by how long they stay there. */
  cache_creation: CacheCreation | null;
  /** Input tokens that were written to the prompt cache. */
  cache_creation_input_tokens: number | null;
  /** Input tokens that came out of the prompt cache. */
  cache_read_input_tokens: number | null;
  /** Region in which the model ran. */
  inference_geo: string | null;
  /** Input tokens that were neither read from the cache nor written to it. */
  input_tokens: number;
  /** Tokens the model generated, thinking included. */
  output_tokens: number;
  /** Part of `output_tokens` by purpose; for information, the total is what is billed. */
  output_tokens_details: OutputTokensDetails | null;
  /** Calls of server tools, by tool. */
  server_tool_use: ServerToolUsage | null;
  /** Capacity that served the request. */
  service_tier: "standard" | "priority" | "batch" | null;
  /** Speed at which the model ran. */
  speed: "standard" | "fast" | null;
}

/**
 * What the model answers to one request: always an `assistant` turn, ready to be appended to `messages` of the
 * next request.
 */
export interface Message {
  /** Id of the message. Treat it as opaque: length and format are not fixed. */
  id: string;
  /** Always `message`. */
  type: "message";
  /** The container that a tool such as code execution ran in; null when none was used. */
  container: Container | null;
  /** What the model produced, in order. Blocks of kinds unknown to the caller may appear. */
  content: ContentBlock[];
  /** Why the prompt cache was missed. Null unless the request asked and something differed from the earlier one. */
  diagnostics: Diagnostics | null;
  /** The model that produced the message; after a fallback it is not the one that was requested. */
  model: Model;
  /** Always `assistant`. */
  role: "assistant";
  /** More about the stop, for now only about a refusal; null for every other stop reason. */
  stop_details: RefusalStopDetails | null;
  /** Why the model stopped. Null only in the `message_start` event of a stream. */
  stop_reason: StopReason | null;
  /** The entry of `stop_sequences` that the model wrote; null when it stopped for another reason. */
  stop_sequence: string | null;
  /**
   * What the request is billed and rate limited by. The counts do not map onto the visible text: an empty answer
   * still has output tokens.
   */
  usage: Usage;
}

/** The first event of a message. */
export interface RawMessageStartEvent {
  /** Always `message_start`. */
  type: "message_start";
  /**
   * The message before any content: `content` is empty, `stop_reason` is null, `usage` holds what is known so
   * far.
   */
  message: Message;
}

/** What is known about the message only at its end. */
export interface MessageDelta {
  /** The container that was used; null when none was. */
  container: Container | null;
  /** More about a refusal; null for every other stop reason. */
  stop_details: RefusalStopDetails | null;
  /** Why the model stopped. */
  stop_reason: StopReason | null;
  /** The entry of `stop_sequences` that the model wrote, or null. */
  stop_sequence: string | null;
}

/** Usage of the message up to this event. A count that is null leaves the one in `message_start` as it is. */
export interface MessageDeltaUsage {
  /** Input tokens written to the prompt cache so far. */
  cache_creation_input_tokens: number | null;
  /** Input tokens read from the prompt cache so far. */
  cache_read_input_tokens: number | null;
  /** Input tokens outside the cache so far; grows when server tools bring in results. */
  input_tokens: number | null;
  /** Output tokens so far. */
  output_tokens: number;
  /** Part of `output_tokens` by purpose. */
  output_tokens_details: OutputTokensDetails | null;
  /** Billed calls of server tools so far. */
  server_tool_use: ServerToolUsage | null;
}

/** Changes to the message as a whole, sent after its last block; usually once. */
export interface RawMessageDeltaEvent {
  /** Always `message_delta`. */
  type: "message_delta";
  /** Values that replace those of the message. */
  delta: MessageDelta;
  /** Totals up to now, not increments. */
  usage: MessageDeltaUsage;
}

/** The last event. A stream that ends without it was cut off. */
export interface RawMessageStopEvent {
  /** Always `message_stop`. */
  type: "message_stop";
}

/** Opens a block of the message. */
export interface RawContentBlockStartEvent {
  /** Always `content_block_start`. */
  type: "content_block_start";
  /** Position of the block in `content`, from 0. */
  index: number;
  /**
   * The block as it starts. Text, thinking and tool input are empty and grow by deltas; results of server tools
   * and redacted thinking are complete.
   */
  content_block: ContentBlock;
}

/** More text of a `text` block. */
export interface TextDelta {
  /** Always `text_delta`. */
  type: "text_delta";
  /** Text to append. */
  text: string;
}

/** More of the input of a tool call. */
export interface InputJSONDelta {
  /** Always `input_json_delta`. */
  type: "input_json_delta";
  /** A piece of JSON text, possibly empty. Parse only what all pieces give together, once the block has stopped. */
  partial_json: string;
}

/** One more citation of a `text` block. */
export interface CitationsDelta {
  /** Always `citations_delta`. */
  type: "citations_delta";
  /** The citation to append to `citations`. */
  citation:
    | CitationCharLocation
    | CitationPageLocation
    | CitationContentBlockLocation
    | CitationsWebSearchResultLocation
    | CitationsSearchResultLocation;
}

/**
 * More text of a `thinking` block. Does not occur while thinking is omitted, except to carry
 * `estimated_tokens`.
 */
export interface ThinkingDelta {
  /** Always `thinking_delta`. */
  type: "thinking_delta";
  /** Text to append. */
  thinking: string;
}

/** The signature of a `thinking` block, right before the block stops. */
export interface SignatureDelta {
  /** Always `signature_delta`. */
  type: "signature_delta";
  /** The complete signature. */
  signature: string;
}

/** An addition to a block; its type follows from the type of the block. */
export type RawContentBlockDelta = TextDelta | InputJSONDelta | CitationsDelta | ThinkingDelta | SignatureDelta;

/** Adds to an open block. A block may get none. */
export interface RawContentBlockDeltaEvent {
  /** Always `content_block_delta`. */
  type: "content_block_delta";
  /** Position of the block in `content`, from 0. */
  index: number;
  /** What to add. */
  delta: RawContentBlockDelta;
}

/** Closes a block; it does not change any more. */
export interface RawContentBlockStopEvent {
  /** Always `content_block_stop`. */
  type: "content_block_stop";
  /** Position of the block in `content`, from 0. */
  index: number;
}

/** Keeps the connection alive; carries nothing. */
export interface PingEvent {
  /** Always `ping`. */
  type: "ping";
}

/** At some point of the conversation too many tools are available, or tools that are too large together. */
export interface AvailableToolsLimitExceededErrorDetails {
  /** Always `available_tools_limit_exceeded`. */
  error_code: "available_tools_limit_exceeded";
}

/**
 * The key is one of the Claude Code workspace, and whoever created it has left that workspace or the
 * organization.
 */
export interface ClaudeCodeKeyCreatorNotMemberErrorDetails {
  /** Always `claude_code_key_creator_not_member`. */
  error_code: "claude_code_key_creator_not_member";
}

/** Claude Code has to be updated: the model or the organization requires a newer version. */
export interface ClaudeCodeVersionTooOldErrorDetails {
  /** Always `claude_code_version_too_old`. */
  error_code: "claude_code_version_too_old";
}

/** The workspace's own encryption key is switched off or revoked; enable it, then retry. */
export interface CMEKKeyDisabledErrorDetails {
  /** Always `cmek_key_disabled`. */
  error_code: "cmek_key_disabled";
}

/**
 * Network rules of the key management service keep the API away from the workspace's own encryption key. The
 * key may be fine.
 */
export interface CMEKKeyNetworkBlockedErrorDetails {
  /** Always `cmek_key_network_blocked`. */
  error_code: "cmek_key_network_blocked";
}

/** Several `compaction` blocks have content. Keep only the newest. */
export interface CompactionBlockAmbiguousErrorDetails {
  /** Always `compaction_block_ambiguous`. */
  error_code: "compaction_block_ambiguous";
}

/** A `compaction` block stands elsewhere than at the very start of the conversation, or in a `system` message. */
export interface CompactionBlockMisplacedErrorDetails {
  /** Always `compaction_block_misplaced`. */
  error_code: "compaction_block_misplaced";
}

/** The text of the `compaction` block was altered; its signature says otherwise. */
export interface CompactionContentMismatchErrorDetails {
  /** Always `compaction_content_mismatch`. */
  error_code: "compaction_content_mismatch";
}

/** A summary was asked for while the last `assistant` turn is still open. */
export interface CompactionIncompleteTurnErrorDetails {
  /** Always `compaction_incomplete_turn`. */
  error_code: "compaction_incomplete_turn";
}

/** A summary was asked for, and no user or assistant message has anything to sum up. */
export interface CompactionNothingToSummarizeErrorDetails {
  /** Always `compaction_nothing_to_summarize`. */
  error_code: "compaction_nothing_to_summarize";
}

/** The signature of the `compaction` block is not genuine. */
export interface CompactionSignatureInvalidErrorDetails {
  /** Always `compaction_signature_invalid`. */
  error_code: "compaction_signature_invalid";
}

/** The conversation refers to too many different tools for a summary to remember. */
export interface CompactionTooManyToolReferencesErrorDetails {
  /** Always `compaction_too_many_tool_references`. */
  error_code: "compaction_too_many_tool_references";
}

/** `tool_changes` of the `compaction` block was altered since it was returned. */
export interface CompactionToolChangesMismatchErrorDetails {
  /** Always `compaction_tool_changes_mismatch`. */
  error_code: "compaction_tool_changes_mismatch";
}

/** The organization was disabled for trust and safety reasons; other reasons, such as billing, have no code. */
export interface OrganizationOnHoldErrorDetails {
  /** Always `organization_on_hold`. */
  error_code: "organization_on_hold";
  /**
   * Where the organization can appeal; absent or null when it cannot.
   * (format uri)
   */
  appeal_url?: string | null;
}

/** The body cannot be decoded in the way that `Content-Encoding` says. */
export interface RequestBodyEncodingInvalidErrorDetails {
  /** Always `request_body_encoding_invalid`. */
  error_code: "request_body_encoding_invalid";
}

/** The API does not know the `Content-Encoding` of the body. */
export interface RequestBodyEncodingUnsupportedErrorDetails {
  /** Always `request_body_encoding_unsupported`. */
  error_code: "request_body_encoding_unsupported";
}

/**
 * The named response has a successor, and each may have one only. Continue from the latest response of the
 * thread.
 */
export interface ThreadAlreadyContinuedErrorDetails {
  /** Always `thread_already_continued`. */
  error_code: "thread_already_continued";
}

/**
 * Another request is continuing from the same response right now. Wait for it and go on from its response, or
 * start a new thread with the whole conversation.
 */
export interface ThreadContinueInFlightErrorDetails {
  /** Always `thread_continue_in_flight`. */
  error_code: "thread_continue_in_flight";
}

/**
 * A field that is fixed for the life of a thread has changed; the message names it. Send the original value,
 * or start a new thread with the whole conversation.
 */
export interface ThreadFingerprintMismatchErrorDetails {
  /** Always `thread_fingerprint_mismatch`. */
  error_code: "thread_fingerprint_mismatch";
}

/** A request field, or a setting of the organization, that threads do not work with. */
export type ThreadUnsupportedFeatureName =
  "cache_control" | "context_management" | "fallbacks" | "hipaa" | "inference_hooks" | "thinking";

/**
 * A thread does not work with something else in the request or in the settings of the organization. Change it,
 * or send the whole conversation without `thread`.
 */
export interface ThreadUnsupportedRequestErrorDetails {
  /** Always `thread_unsupported_request`. */
  error_code: "thread_unsupported_request";
  /**
   * What does not work with a thread; absent or null when it is not said. For a value that is unknown, do
   * without `thread`.
   */
  unsupported?: ThreadUnsupportedFeatureName[] | null;
}

/**
 * Two tools clash: one added in `messages` has the name of one that is available already, of a different kind
 * or MCP server.
 */
export interface ToolNameConflictErrorDetails {
  /** Always `tool_name_conflict`. */
  error_code: "tool_name_conflict";
}

/**
 * A tool change or listing names something that is unknown at that point of the conversation, be it a tool or
 * an MCP server.
 */
export interface ToolReferenceUnresolvedErrorDetails {
  /** Always `tool_reference_unresolved`. */
  error_code: "tool_reference_unresolved";
}

/** The request wants to bill a user profile without naming one in `anthropic-user-profile-id`. */
export interface UserProfileRequiredErrorDetails {
  /** Always `user_profile_required`. */
  error_code: "user_profile_required";
}

/**
 * The organization linked to the user profile cannot be billed at the moment, for a reason of its own that is
 * not disclosed.
 */
export interface LinkedOrganizationBillingUnavailableErrorDetails {
  /** Always `linked_organization_billing_unavailable`. */
  error_code: "linked_organization_billing_unavailable";
}

/**
 * The organization linked to the user profile is at its own spend limit or out of credit; which of the two is
 * not disclosed.
 */
export interface LinkedOrganizationSpendLimitReachedErrorDetails {
  /** Always `linked_organization_spend_limit_reached`. */
  error_code: "linked_organization_spend_limit_reached";
}

/** There is no consent to bill the customer of the user profile: never given, or no longer in force. */
export interface UserProfileBillingNotAuthorizedErrorDetails {
  /** Always `user_profile_billing_not_authorized`. */
  error_code: "user_profile_billing_not_authorized";
}

/** The caller may not bill this user profile; the reason is not disclosed. */
export interface UserProfileNotBillableErrorDetails {
  /** Always `user_profile_not_billable`. */
  error_code: "user_profile_not_billable";
}

/** The named response has no thread that can still be used. Start a new one with the whole conversation. */
export interface ThreadNotFoundErrorDetails {
  /** Always `thread_not_found`. */
  error_code: "thread_not_found";
}

/** A custom skill is encrypted with a key that the workspace cannot use at present. */
export interface SkillReadBlockedUndecryptableErrorDetails {
  /** Always `skill_read_blocked_undecryptable`. */
  error_code: "skill_read_blocked_undecryptable";
}

/** The body was compressed, and what it unpacks to is over the size limit. */
export interface RequestBodyTooLargeAfterDecodingErrorDetails {
  /** Always `request_body_too_large_after_decoding`. */
  error_code: "request_body_too_large_after_decoding";
}

/** The organization has spent what its contract allows. */
export interface ContractSpendLimitReachedErrorDetails {
  /** Always `contract_spend_limit_reached`. */
  error_code: "contract_spend_limit_reached";
}

/**
 * The organization has spent what its tier allows in a month; access returns on the 1st at 00:00 UTC. Comes
 * without `retry-after`.
 */
export interface EnforcedSpendLimitReachedErrorDetails {
  /** Always `enforced_spend_limit_reached`. */
  error_code: "enforced_spend_limit_reached";
}

/** Usage grows faster than allowed. Retry after the time in `retry-after`. */
export interface RampLimitExceededErrorDetails {
  /** Always `ramp_limit_exceeded`. */
  error_code: "ramp_limit_exceeded";
}

/**
 * The workspace's own encryption key did not answer. Retry; if that does not help, check the key management
 * service.
 */
export interface CMEKKeyUnreachableErrorDetails {
  /** Always `cmek_key_unreachable`. */
  error_code: "cmek_key_unreachable";
}

/** The summary failed for a passing reason on the server; worth a retry. */
export interface CompactionUnavailableErrorDetails {
  /** Always `compaction_unavailable`. */
  error_code: "compaction_unavailable";
}

/** The organization's file storage is full; delete files, then upload again. */
export interface StorageQuotaExceededErrorDetails {
  /** Always `storage_quota_exceeded`. */
  error_code: "storage_quota_exceeded";
}

/** The file was uploaded. Only files made by a tool or a skill can be downloaded. */
export interface FileNotDownloadableErrorDetails {
  /** Always `file_not_downloadable`. */
  error_code: "file_not_downloadable";
}

/** The file has passed `expires_at`, and its bytes are gone for good. */
export interface FileExpiredErrorDetails {
  /** Always `file_expired`. */
  error_code: "file_expired";
}

/** The encryption settings of the workspace could not be loaded; retry in a few minutes. */
export interface CMEKContextUnavailableErrorDetails {
  /** Always `cmek_context_unavailable`. */
  error_code: "cmek_context_unavailable";
}

/** The organization has as many active API keys as it may have. */
export interface OrgAPIKeyLimitExceededErrorDetails {
  /** Always `org_api_key_limit_exceeded`. */
  error_code: "org_api_key_limit_exceeded";
}

/** The workspace has as many active API keys as it may have. */
export interface WorkspaceAPIKeyLimitExceededErrorDetails {
  /** Always `workspace_api_key_limit_exceeded`. */
  error_code: "workspace_api_key_limit_exceeded";
}

/** Refused because it comes from a sandbox whose network access is restricted. */
export interface SandboxEgressRestrictedErrorDetails {
  /** Always `sandbox_egress_restricted`. */
  error_code: "sandbox_egress_restricted";
}

/**
 * The organization has no such active user profile, whether the request names it or touches something bound to
 * it, for instance an external key.
 */
export interface UserProfileNotFoundErrorDetails {
  /** Always `user_profile_not_found`. */
  error_code: "user_profile_not_found";
}

/**
 * The workspace policy of the organization allows this external key by name; until that ends it can be neither
 * deleted nor reconfigured.
 */
export interface ExternalKeyInWorkspacePolicyErrorDetails {
  /** Always `external_key_in_workspace_policy`. */
  error_code: "external_key_in_workspace_policy";
}

/** A user with this email address is in the organization already; the message says who. */
export interface AlreadyMemberErrorDetails {
  /** Always `already_member`. */
  error_code: "already_member";
}

/** The parent organization has not verified the domain of the email address. */
export interface CannotInviteEmailsWithUnverifiedDomainsErrorDetails {
  /** Always `cannot_invite_emails_with_unverified_domains`. */
  error_code: "cannot_invite_emails_with_unverified_domains";
}

/** Invites are limited to certain email domains, and this is none of them. */
export interface EmailDomainNotAllowedErrorDetails {
  /** Always `email_domain_not_allowed`. */
  error_code: "email_domain_not_allowed";
}

/** An invite to this email address is pending; the message says which. */
export interface InviteAlreadyExistsErrorDetails {
  /** Always `invite_already_exists`. */
  error_code: "invite_already_exists";
}

/** The organization has as many members as it may have, pending invites included. */
export interface OrgMemberLimitExceededErrorDetails {
  /** Always `org_member_limit_exceeded`. */
  error_code: "org_member_limit_exceeded";
}

/**
 * A group in the request has a role with owner access, so the API leaves its members alone; use the admin
 * settings in Claude.
 */
export interface RBACGroupGrantsOwnerAccessErrorDetails {
  /** Always `rbac_group_grants_owner_access`. */
  error_code: "rbac_group_grants_owner_access";
}

/**
 * Whether a group in the request has owner access could not be checked, so nothing was changed. A retry does
 * not help; use the admin settings in Claude.
 */
export interface RBACGroupOwnerAccessUnconfirmedErrorDetails {
  /** Always `rbac_group_owner_access_unconfirmed`. */
  error_code: "rbac_group_owner_access_unconfirmed";
}

/** The organization would be left without members; add one first. */
export interface CannotRemoveLastMemberErrorDetails {
  /** Always `cannot_remove_last_member`. */
  error_code: "cannot_remove_last_member";
}

/** The members of the organization are being changed by another request; retry after it. */
export interface ConcurrentMembershipChangeErrorDetails {
  /** Always `concurrent_membership_change`. */
  error_code: "concurrent_membership_change";
}

/** The external key did not pass the check; the message says why, if that is known. */
export interface ExternalKeyValidationFailedErrorDetails {
  /** Always `external_key_validation_failed`. */
  error_code: "external_key_validation_failed";
}

/** The check of the external key took too long; retry in a moment. */
export interface ExternalKeyValidationTimedOutErrorDetails {
  /** Always `external_key_validation_timed_out`. */
  error_code: "external_key_validation_timed_out";
}

/** External key and workspace would end up with different user profiles; both have the same one, or none. */
export interface KeyProfileMismatchErrorDetails {
  /** Always `key_profile_mismatch`. */
  error_code: "key_profile_mismatch";
}

/** A field that workspace policies rule on, for now only `external_key_id`. */
export type WorkspacePolicyField = "external_key_id";

/** The workspace policy of the organization forbids it; the message says by which rule. */
export interface WorkspacePolicyViolationErrorDetails {
  /** Always `workspace_policy_violation`. */
  error_code: "workspace_policy_violation";
  /** Field of the request that the rule is about. */
  field: WorkspacePolicyField;
}

/** The external key was changed while it was being checked; send the request again. */
export interface ExternalKeyChangedErrorDetails {
  /** Always `external_key_changed`. */
  error_code: "external_key_changed";
}

/** The workspace has as many members as it may have. */
export interface WorkspaceMemberLimitExceededErrorDetails {
  /** Always `workspace_member_limit_exceeded`. */
  error_code: "workspace_member_limit_exceeded";
}

/** The operation is not for organizations of this type. */
export interface OrganizationTypeNotSupportedErrorDetails {
  /** Always `organization_type_not_supported`. */
  error_code: "organization_type_not_supported";
}

/** The operation is only for organizations below a parent organization. */
export interface ParentOrganizationRequiredErrorDetails {
  /** Always `parent_organization_required`. */
  error_code: "parent_organization_required";
}

/** There is no role with this id. */
export interface RBACRoleNotFoundErrorDetails {
  /** Always `rbac_role_not_found`. */
  error_code: "rbac_role_not_found";
}

/** The organization may not create environments for now; those it has keep working. */
export interface EnvironmentCreateDisabledErrorDetails {
  /** Always `environment_create_disabled`. */
  error_code: "environment_create_disabled";
}

/** The environment is archived and takes no updates. */
export interface EnvironmentArchivedErrorDetails {
  /** Always `environment_archived`. */
  error_code: "environment_archived";
}

/** `config.type` of an environment is fixed at creation. */
export interface InvalidConfigTypeChangeErrorDetails {
  /** Always `invalid_config_type_change`. */
  error_code: "invalid_config_type_change";
}

/** The organization may not update environments for now; they keep working unchanged. */
export interface EnvironmentUpdateDisabledErrorDetails {
  /** Always `environment_update_disabled`. */
  error_code: "environment_update_disabled";
}

/** The lease on a work item of an environment. */
export interface WorkLeaseState {
  /**
   * When the last heartbeat came; null when there was none.
   * (format date-time)
   */
  last_heartbeat: string | null;
  /** Always false here: a heartbeat that is refused extends nothing. */
  lease_extended: boolean;
  /** How far the work item is. */
  state: "queued" | "starting" | "active" | "stopping" | "stopped";
  /** Seconds that the lease lasts after a heartbeat. */
  ttl_seconds: number;
}

/** `expected_last_heartbeat` is not the heartbeat on record, so another worker may have taken the lease. */
export interface HeartbeatPreconditionFailedErrorDetails {
  /** The lease as the server has it. */
  current_state: WorkLeaseState;
  /** Always `heartbeat_precondition_failed`. */
  error_code: "heartbeat_precondition_failed";
}

/**
 * `metadata` is not acceptable: its keys are too many, reserved or too long, or a value is too long. The
 * message lists each problem.
 */
export interface InvalidMetadataErrorDetails {
  /** Always `invalid_metadata`. */
  error_code: "invalid_metadata";
}

/** The primary owner can be signed out by nobody through the API. */
export interface CannotSignOutPrimaryOwnerErrorDetails {
  /** Always `cannot_sign_out_primary_owner`. */
  error_code: "cannot_sign_out_primary_owner";
}

/** The credential belongs to the very member to be signed out. */
export interface CannotSignOutSelfErrorDetails {
  /** Always `cannot_sign_out_self`. */
  error_code: "cannot_sign_out_self";
}

/** The organization has no access to the beta that the operation needs; the message names the beta. */
export interface OrganizationNotEnrolledInBetaErrorDetails {
  /** Always `organization_not_enrolled_in_beta`. */
  error_code: "organization_not_enrolled_in_beta";
}

/** The credential may not sign out members with the role `managed`; the message says which ones may. */
export interface CannotSignOutManagedMemberErrorDetails {
  /** Always `cannot_sign_out_managed_member`. */
  error_code: "cannot_sign_out_managed_member";
}

/** The person behind the credential may not sign out membership admins. */
export interface CannotSignOutMembershipAdminErrorDetails {
  /** Always `cannot_sign_out_membership_admin`. */
  error_code: "cannot_sign_out_membership_admin";
}

/**
 * The credential may not sign out owners. In an Enterprise organization a key with the scope `write:members`
 * may.
 */
export interface CannotSignOutOwnerErrorDetails {
  /** Always `cannot_sign_out_owner`. */
  error_code: "cannot_sign_out_owner";
}

/**
 * An OAuth token may not sign out membership admins, nor members with rights of an owner or over users and
 * access.
 */
export interface CannotSignOutPrivilegedMemberErrorDetails {
  /** Always `cannot_sign_out_privileged_member`. */
  error_code: "cannot_sign_out_privileged_member";
}

/** Admin API credentials of this organization have no access to spend limits, reading included. */
export interface SpendLimitsAdminAPIWritesNotEnabledErrorDetails {
  /** Always `spend_limits_admin_api_writes_not_enabled`. */
  error_code: "spend_limits_admin_api_writes_not_enabled";
}

/** The charset in `Content-Type` is none of UTF-8, ISO-8859-1 and US-ASCII. */
export interface UnsupportedCharsetErrorDetails {
  /** Always `unsupported_charset`. */
  error_code: "unsupported_charset";
}

/** Another plugin of the marketplace has this name. */
export interface PluginNameTakenErrorDetails {
  /** Always `plugin_name_taken`. */
  error_code: "plugin_name_taken";
  /** Id of the plugin with the name; absent or null when it is not told. */
  plugin_id?: string | null;
}

/** A skill of the plugin has the name of a skill of the organization. */
export interface SkillNameTakenErrorDetails {
  /** Always `skill_name_taken`. */
  error_code: "skill_name_taken";
  /** The name in question. */
  skill_name: string;
}

/** The plugin version is stored, but not ready for use in claude.ai yet. */
export interface RegistrationPendingErrorDetails {
  /** Always `registration_pending`. */
  error_code: "registration_pending";
  /** Id of the plugin that was stored. */
  plugin_id: string;
  /** Id of the version that was stored. */
  plugin_version_id: string;
}

/** The content scan rejected the plugin version. */
export interface ScanFailedErrorDetails {
  /** Always `scan_failed`. */
  error_code: "scan_failed";
  /** Id of the version that was rejected. */
  plugin_version_id: string;
}

/** The content scan of the plugin version has not finished; retry later. */
export interface ScanPendingErrorDetails {
  /** Always `scan_pending`. */
  error_code: "scan_pending";
  /** Id of the version being scanned. */
  plugin_version_id: string;
}

/** The channel was set up, but its settings were refused; it stays, with no setting set. */
export interface SlackChannelSetUpSettingsRefusedErrorDetails {
  /** Always `slack_channel_set_up_settings_refused`. */
  error_code: "slack_channel_set_up_settings_refused";
  /** Id of the channel, `slch_...`. */
  slack_channel_id: string;
}

/** The key lacks a scope: `read:claude_tag` to read, `write:claude_tag` to change. */
export interface APIKeyScopeMissingErrorDetails {
  /** Always `api_key_scope_missing`. */
  error_code: "api_key_scope_missing";
}

/** The Claude Tag API is read-only for the organization. */
export interface ClaudeTagWritesNotEnabledErrorDetails {
  /** Always `claude_tag_writes_not_enabled`. */
  error_code: "claude_tag_writes_not_enabled";
}

/** Compliance settings of the organization keep Claude Tag from storing anything new. */
export interface ComplianceConfigurationRestrictedErrorDetails {
  /** Always `compliance_configuration_restricted`. */
  error_code: "compliance_configuration_restricted";
}

/** Only a scoped API key of the whole organization may do this. */
export interface OrganizationLevelScopedAPIKeyRequiredErrorDetails {
  /** Always `organization_level_scoped_api_key_required`. */
  error_code: "organization_level_scoped_api_key_required";
}

/** No environment with the id in `settings.environment_id` is within reach of the organization. */
export interface EnvironmentNotFoundErrorDetails {
  /** Always `environment_not_found`. */
  error_code: "environment_not_found";
}

/**
 * The channel was set up, but the environment in `settings.environment_id` was not found; it stays, with no
 * setting set.
 */
export interface SlackChannelSetUpEnvironmentNotFoundErrorDetails {
  /** Always `slack_channel_set_up_environment_not_found`. */
  error_code: "slack_channel_set_up_environment_not_found";
  /** Id of the channel, `slch_...`. */
  slack_channel_id: string;
}

/** The channel was set up and then changed or removed by something else, so none of `settings` was stored. */
export interface SlackChannelSetUpSettingsConflictErrorDetails {
  /** Always `slack_channel_set_up_settings_conflict`. */
  error_code: "slack_channel_set_up_settings_conflict";
  /** Id of the channel, `slch_...`. */
  slack_channel_id: string;
}

/** The bundle has an attachment that the API cannot edit; change its instructions in claude.ai. */
export interface BundleAttachmentNotSupportedErrorDetails {
  /** Always `bundle_attachment_not_supported`. */
  error_code: "bundle_attachment_not_supported";
}

/** The instructions of this bundle are kept in claude.ai and cannot be changed here. */
export interface BundleOnCallErrorDetails {
  /** Always `bundle_on_call`. */
  error_code: "bundle_on_call";
}

/** The exact cause of a failure, told apart by `error_code`; new codes come without notice. */
export type ErrorDetails =
  | AvailableToolsLimitExceededErrorDetails
  | ClaudeCodeKeyCreatorNotMemberErrorDetails
  | ClaudeCodeVersionTooOldErrorDetails
  | CMEKKeyDisabledErrorDetails
  | CMEKKeyNetworkBlockedErrorDetails
  | CompactionBlockAmbiguousErrorDetails
  | CompactionBlockMisplacedErrorDetails
  | CompactionContentMismatchErrorDetails
  | CompactionIncompleteTurnErrorDetails
  | CompactionNothingToSummarizeErrorDetails
  | CompactionSignatureInvalidErrorDetails
  | CompactionTooManyToolReferencesErrorDetails
  | CompactionToolChangesMismatchErrorDetails
  | OrganizationOnHoldErrorDetails
  | RequestBodyEncodingInvalidErrorDetails
  | RequestBodyEncodingUnsupportedErrorDetails
  | ThreadAlreadyContinuedErrorDetails
  | ThreadContinueInFlightErrorDetails
  | ThreadFingerprintMismatchErrorDetails
  | ThreadUnsupportedRequestErrorDetails
  | ToolNameConflictErrorDetails
  | ToolReferenceUnresolvedErrorDetails
  | UserProfileRequiredErrorDetails
  | LinkedOrganizationBillingUnavailableErrorDetails
  | LinkedOrganizationSpendLimitReachedErrorDetails
  | UserProfileBillingNotAuthorizedErrorDetails
  | UserProfileNotBillableErrorDetails
  | ThreadNotFoundErrorDetails
  | SkillReadBlockedUndecryptableErrorDetails
  | RequestBodyTooLargeAfterDecodingErrorDetails
  | ContractSpendLimitReachedErrorDetails
  | EnforcedSpendLimitReachedErrorDetails
  | RampLimitExceededErrorDetails
  | CMEKKeyUnreachableErrorDetails
  | CompactionUnavailableErrorDetails
  | StorageQuotaExceededErrorDetails
  | FileNotDownloadableErrorDetails
  | FileExpiredErrorDetails
  | CMEKContextUnavailableErrorDetails
  | OrgAPIKeyLimitExceededErrorDetails
  | WorkspaceAPIKeyLimitExceededErrorDetails
  | SandboxEgressRestrictedErrorDetails
  | UserProfileNotFoundErrorDetails
  | ExternalKeyInWorkspacePolicyErrorDetails
  | AlreadyMemberErrorDetails
  | CannotInviteEmailsWithUnverifiedDomainsErrorDetails
  | EmailDomainNotAllowedErrorDetails
  | InviteAlreadyExistsErrorDetails
  | OrgMemberLimitExceededErrorDetails
  | RBACGroupGrantsOwnerAccessErrorDetails
  | RBACGroupOwnerAccessUnconfirmedErrorDetails
  | CannotRemoveLastMemberErrorDetails
  | ConcurrentMembershipChangeErrorDetails
  | ExternalKeyValidationFailedErrorDetails
  | ExternalKeyValidationTimedOutErrorDetails
  | KeyProfileMismatchErrorDetails
  | WorkspacePolicyViolationErrorDetails
  | ExternalKeyChangedErrorDetails
  | WorkspaceMemberLimitExceededErrorDetails
  | OrganizationTypeNotSupportedErrorDetails
  | ParentOrganizationRequiredErrorDetails
  | RBACRoleNotFoundErrorDetails
  | EnvironmentCreateDisabledErrorDetails
  | EnvironmentArchivedErrorDetails
  | InvalidConfigTypeChangeErrorDetails
  | EnvironmentUpdateDisabledErrorDetails
  | HeartbeatPreconditionFailedErrorDetails
  | InvalidMetadataErrorDetails
  | CannotSignOutPrimaryOwnerErrorDetails
  | CannotSignOutSelfErrorDetails
  | OrganizationNotEnrolledInBetaErrorDetails
  | CannotSignOutManagedMemberErrorDetails
  | CannotSignOutMembershipAdminErrorDetails
  | CannotSignOutOwnerErrorDetails
  | CannotSignOutPrivilegedMemberErrorDetails
  | SpendLimitsAdminAPIWritesNotEnabledErrorDetails
  | UnsupportedCharsetErrorDetails
  | PluginNameTakenErrorDetails
  | SkillNameTakenErrorDetails
  | RegistrationPendingErrorDetails
  | ScanFailedErrorDetails
  | ScanPendingErrorDetails
  | SlackChannelSetUpSettingsRefusedErrorDetails
  | APIKeyScopeMissingErrorDetails
  | ClaudeTagWritesNotEnabledErrorDetails
  | ComplianceConfigurationRestrictedErrorDetails
  | OrganizationLevelScopedAPIKeyRequiredErrorDetails
  | EnvironmentNotFoundErrorDetails
  | SlackChannelSetUpEnvironmentNotFoundErrorDetails
  | SlackChannelSetUpSettingsConflictErrorDetails
  | BundleAttachmentNotSupportedErrorDetails
  | BundleOnCallErrorDetails;

/**
 * The request is wrong in form or content (400); also what other failures below 500 without a type of their
 * own carry, and the organization's own spend limit.
 */
export interface InvalidRequestErrorObject {
  /** Always `invalid_request_error`. */
  type: "invalid_request_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** The credential is missing, malformed or not valid (401). */
export interface AuthenticationErrorObject {
  /** Always `authentication_error`. */
  type: "authentication_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** Something is wrong with payment (402). */
export interface BillingErrorObject {
  /** Always `billing_error`. */
  type: "billing_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** The credential is valid but may not do this (403). */
export interface PermissionErrorObject {
  /** Always `permission_error`. */
  type: "permission_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** What the request names does not exist, or is not visible to the credential (404). */
export interface NotFoundErrorObject {
  /** Always `not_found_error`. */
  type: "not_found_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/**
 * A rate, growth or spend limit is reached (429). `retry-after` says how long to wait; it is absent for a
 * monthly spend cap.
 */
export interface RateLimitErrorObject {
  /** Always `rate_limit_error`. */
  type: "rate_limit_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** The request took too long (504); stream long answers, or use a batch. */
export interface GatewayTimeoutErrorObject {
  /** Always `timeout_error`. */
  type: "timeout_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** Something failed inside the API (500); worth a retry. */
export interface APIErrorObject {
  /** Always `api_error`. */
  type: "api_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** The API has too much to do (529, at times 503); retry later. */
export interface OverloadedErrorObject {
  /** Always `overloaded_error`. */
  type: "overloaded_error";
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code. */
  details?: ErrorDetails;
}

/** A failure by its broad kind. New kinds may come. */
export type ErrorObject =
  | InvalidRequestErrorObject
  | AuthenticationErrorObject
  | BillingErrorObject
  | PermissionErrorObject
  | NotFoundErrorObject
  | RateLimitErrorObject
  | GatewayTimeoutErrorObject
  | APIErrorObject
  | OverloadedErrorObject;

/** The body of a failure, and the data of an `error` event within a stream. */
export interface ErrorResponse {
  /** Always `error`. */
  type: "error";
  /** What went wrong. */
  error: ErrorObject;
  /** Id of the request, as in the header `request-id`; support asks for it. May be null. */
  request_id: string | null;
}

/**
 * One event of a streamed message, in this order: `message_start`, then start, deltas and stop of each block,
 * one or more `message_delta`, `message_stop`. `ping` and `error` may come anywhere, and so may types not
 * known yet.
 */
export type RawMessageStreamEvent =
  | RawMessageStartEvent
  | RawMessageDeltaEvent
  | RawMessageStopEvent
  | RawContentBlockStartEvent
  | RawContentBlockDeltaEvent
  | RawContentBlockStopEvent;

/** Broad kind of a failure, mostly tied to the status. */
export type ErrorType =
  | "invalid_request_error"
  | "authentication_error"
  | "billing_error"
  | "permission_error"
  | "not_found_error"
  | "rate_limit_error"
  | "timeout_error"
  | "api_error"
  | "overloaded_error"
  | "memory_precondition_failed_error"
  | "memory_path_conflict_error"
  | "conflict_error";

/** Exact cause of a failure. Treat a code that is unknown as if there were only the type. */
export type ErrorCode =
  | "organization_not_enrolled_in_beta"
  | "unsupported_charset"
  | "environment_archived"
  | "invalid_config_type_change"
  | "invalid_metadata"
  | "environment_create_disabled"
  | "environment_update_disabled"
  | "environment_not_found"
  | "heartbeat_precondition_failed"
  | "bundle_attachment_not_supported"
  | "bundle_on_call"
  | "slack_channel_set_up_settings_refused"
  | "api_key_scope_missing"
  | "claude_tag_writes_not_enabled"
  | "compliance_configuration_restricted"
  | "organization_level_scoped_api_key_required"
  | "slack_channel_set_up_environment_not_found"
  | "slack_channel_set_up_settings_conflict"
  | "scan_failed"
  | "plugin_name_taken"
  | "scan_pending"
  | "skill_name_taken"
  | "registration_pending"
  | "spend_limits_admin_api_writes_not_enabled"
  | "cannot_sign_out_primary_owner"
  | "cannot_sign_out_self"
  | "cannot_sign_out_managed_member"
  | "cannot_sign_out_membership_admin"
  | "cannot_sign_out_owner"
  | "cannot_sign_out_privileged_member"
  | "file_not_downloadable"
  | "storage_quota_exceeded"
  | "file_expired"
  | "available_tools_limit_exceeded"
  | "compaction_block_ambiguous"
  | "compaction_block_misplaced"
  | "compaction_content_mismatch"
  | "compaction_incomplete_turn"
  | "compaction_nothing_to_summarize"
  | "compaction_signature_invalid"
  | "compaction_too_many_tool_references"
  | "compaction_tool_changes_mismatch"
  | "thread_already_continued"
  | "thread_continue_in_flight"
  | "thread_fingerprint_mismatch"
  | "thread_unsupported_request"
  | "tool_name_conflict"
  | "tool_reference_unresolved"
  | "thread_not_found"
  | "compaction_unavailable"
  | "org_api_key_limit_exceeded"
  | "workspace_api_key_limit_exceeded"
  | "external_key_in_workspace_policy"
  | "external_key_validation_failed"
  | "external_key_validation_timed_out"
  | "external_key_changed"
  | "already_member"
  | "cannot_invite_emails_with_unverified_domains"
  | "email_domain_not_allowed"
  | "invite_already_exists"
  | "org_member_limit_exceeded"
  | "rbac_role_not_found"
  | "concurrent_membership_change"
  | "rbac_group_grants_owner_access"
  | "rbac_group_owner_access_unconfirmed"
  | "cannot_remove_last_member"
  | "key_profile_mismatch"
  | "workspace_member_limit_exceeded"
  | "workspace_policy_violation"
  | "claude_code_key_creator_not_member"
  | "claude_code_version_too_old"
  | "cmek_key_disabled"
  | "cmek_key_network_blocked"
  | "organization_on_hold"
  | "organization_type_not_supported"
  | "parent_organization_required"
  | "request_body_encoding_invalid"
  | "request_body_encoding_unsupported"
  | "linked_organization_billing_unavailable"
  | "linked_organization_spend_limit_reached"
  | "sandbox_egress_restricted"
  | "request_body_too_large_after_decoding"
  | "contract_spend_limit_reached"
  | "enforced_spend_limit_reached"
  | "ramp_limit_exceeded"
  | "cmek_context_unavailable"
  | "cmek_key_unreachable"
  | "skill_read_blocked_undecryptable"
  | "user_profile_not_found"
  | "user_profile_required"
  | "user_profile_billing_not_authorized"
  | "user_profile_not_billable";

/** A failure of any kind. */
export interface OtherErrorObject {
  /** Broad kind of the failure. */
  type: ErrorType | ("conflict_error" | "request_too_large");
  /** What went wrong, for people to read; the wording may change. */
  message: string;
  /** The exact cause, when it has a code; some codes bring more properties. */
  details?: {
    /** Code of the cause. */
    error_code: ErrorCode;
  };
}

/** The body of a failure whose type is not tied to its status. */
export interface OtherErrorResponse {
  /** Always `error`. */
  type: "error";
  /** What went wrong. */
  error: OtherErrorObject;
  /** Id of the request, as in the header `request-id`; support asks for it. May be null. */
  request_id: string | null;
}

/** A tool whose definition is counted. */
export type MessageCountTokensTool =
  | Tool
  | ToolBash20250124
  | CodeExecutionTool20250522
  | CodeExecutionTool20250825
  | CodeExecutionTool20260120
  | CodeExecutionTool20260521
  | BrowserToolset20260801
  | MemoryTool20250818
  | ComputerToolset20260801
  | ToolTextEditor20250124
  | ToolTextEditor20250429
  | ToolTextEditor20250728
  | WebSearchTool20250305
  | WebFetchTool20250910
  | WebSearchTool20260209
  | WebFetchTool20260209
  | WebFetchTool20260309
  | WebSearchTool20260318
  | WebFetchTool20260318
  | ToolSearchToolBm25_20251119
  | ToolSearchToolRegex20251119;

/** A request to be counted, in the form that `messages.create` takes. */
export interface MessageCountTokensRequest {
  /** The model to count for; models differ in how they split text. */
  model: Model;
  /**
   * Turns of the conversation, oldest first, at most 100,000.
   * (max items 100000)
   */
  messages: MessageParam[];
  /** Instructions that hold for the whole conversation. */
  system?: string | TextBlockParam[];
  /** Tools to count. */
  tools?: MessageCountTokensTool[];
  /** Whether and how the model uses the tools. */
  tool_choice?: ToolChoice;
  /** Whether and how the model thinks before it answers. What happens without it depends on the model. */
  thinking?: ThinkingConfigParam;
  /** Effort and form of the answer. */
  output_config?: OutputConfig;
  /** Marks the last block that can be cached, as if the mark had been set there. */
  cache_control?: CacheControlEphemeral | null;
  /**
   * `fast` generates faster, with rate limits of its own. Some models take any value only under the beta
   * `fast-mode-2026-02-01`.
   */
  speed?: "standard" | "fast" | null;
}

/** The size of a request, had it been sent to `messages.create`. */
export interface MessageTokensCount {
  /** Tokens of the whole prompt, tools included. An estimate: the real count may be slightly different. */
  input_tokens: number;
}

/** Number of requests by outcome. All are `processing` until the whole batch ends. */
export interface MessageBatchRequestCounts {
  /** Canceled before they ran; not billed. */
  canceled: number;
  /** Failed; not billed. */
  errored: number;
  /** Expired before they ran; not billed. */
  expired: number;
  /** Not done yet. */
  processing: number;
  /** Answered with a message. */
  succeeded: number;
}

/** A batch and how far it is. Belongs to the workspace that it was created in. */
export interface MessageBatch {
  /** Id of the batch. */
  id: string;
  /** Always `message_batch`. */
  type: "message_batch";
  /**
   * When the results went away, which happens 29 days after creation; null before.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * When the cancellation was asked for; null when it was not.
   * (format date-time)
   */
  cancel_initiated_at: string | null;
  /**
   * When the batch was created.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the last request was done with; null until then.
   * (format date-time)
   */
  ended_at: string | null;
  /**
   * When requests that have not run yet expire, 24 hours after creation.
   * (format date-time)
   */
  expires_at: string;
  /** `canceling` lasts while requests that have begun come to an end; `ended` is final. */
  processing_status: "in_progress" | "canceling" | "ended";
  /** Requests by outcome; the counts add up to the size of the batch. */
  request_counts: MessageBatchRequestCounts;
  /**
   * Address of the results as JSON Lines; null until the batch has ended.
   * (format uri)
   */
  results_url: string | null;
}

/** A page of batches, newest first. */
export interface MessageBatchList {
  /** The batches. */
  data: MessageBatch[];
  /** Whether there are more in the direction of travel. */
  has_more: boolean;
  /** Id of the first batch of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last batch of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** What `messages.create` takes, without `stream`, `speed` and a `max_tokens` of 0. */
export type MessageBatchRequestParams = MessageCreateRequest & {
  /** Always false; results of a batch come when it has ended. */
  stream?: false;
};

/** One request of a batch. */
export interface MessageBatchRequest {
  /**
   * Id of the caller's choice, unique within the batch. Results come in any order and are told apart by it.
   * (pattern ^[a-zA-Z0-9_-]{1,64}$)
   */
  custom_id: string;
  /** The request itself. It is checked only when its turn comes; a mistake shows as an `errored` result. */
  params: MessageBatchRequestParams;
}

/** Requests to be worked off within 24 hours, at half the price. */
export interface MessageBatchCreateRequest {
  /**
   * The requests, at most 100,000 and 256 MB in all.
   * (min items 1, max items 100000)
   */
  requests: MessageBatchRequest[];
}

/** Confirms that a batch is deleted. */
export interface DeletedMessageBatch {
  /** Id of the batch that is gone. */
  id: string;
  /** Always `message_batch_deleted`. */
  type: "message_batch_deleted";
}

/** The request was answered. A refusal counts as an answer. */
export interface MessageBatchSucceededResult {
  /** Always `succeeded`. */
  type: "succeeded";
  /** The answer. */
  message: Message;
}

/** The request failed. */
export interface MessageBatchErroredResult {
  /** Always `errored`. */
  type: "errored";
  /**
   * The body that `messages.create` would have answered with. After an `invalid_request_error` correct the
   * request; otherwise it can be sent again as it is.
   */
  error: ErrorResponse;
}

/** The batch was canceled before the request ran. */
export interface MessageBatchCanceledResult {
  /** Always `canceled`. */
  type: "canceled";
}

/** The batch expired before the request ran. */
export interface MessageBatchExpiredResult {
  /** Always `expired`. */
  type: "expired";
}

/** The outcome of one request. Only `succeeded` is billed. */
export type MessageBatchResult =
  MessageBatchSucceededResult | MessageBatchErroredResult | MessageBatchCanceledResult | MessageBatchExpiredResult;

/** One line of the results: the outcome of one request. Lines come in any order. */
export interface MessageBatchIndividualResponse {
  /** Id that the request was given. */
  custom_id: string;
  /** What became of the request. */
  result: MessageBatchResult;
}

/** Support for one capability. */
export interface CapabilitySupport {
  /** True when the model supports it. */
  supported: boolean;
}

/** Support for context management, edit by edit. */
export interface ContextManagementCapability {
  /** The edit that clears old thinking; null when the API does not say. */
  clear_thinking_20251015: CapabilitySupport | null;
  /** The edit that clears old tool results; null when the API does not say. */
  clear_tool_uses_20250919: CapabilitySupport | null;
  /** The edit that sums up the conversation; null when the API does not say. */
  compact_20260112: CapabilitySupport | null;
  /** True when the model supports any of it. */
  supported: boolean;
}

/** Support for effort, level by level. */
export interface EffortCapability {
  /** Effort `high`. */
  high: CapabilitySupport;
  /** Effort `low`. */
  low: CapabilitySupport;
  /** Effort `max`. */
  max: CapabilitySupport;
  /** Effort `medium`. */
  medium: CapabilitySupport;
  /** True when the model takes `effort` at all. */
  supported: boolean;
  /** Effort `xhigh`; null when the API does not say. */
  xhigh: CapabilitySupport | null;
}

/** Support for server tools, tool by tool. One version of a tool is enough to count. */
export interface ServerToolsCapability {
  /** The code execution tool, in some version. */
  code_execution: CapabilitySupport;
  /** True when one of them or more is supported. */
  supported: boolean;
  /** The web search tool, in some version. */
  web_search: CapabilitySupport;
}

/**
 * Values of `thinking.type` that the model takes; one says nothing about another. A value that is taken may
 * still clash with the rest of a request, such as the effort.
 */
export interface ThinkingTypes {
  /** The model decides how much to think. */
  adaptive: CapabilitySupport;
  /** No thinking, but notes on progress between tool calls. */
  between_tools: CapabilitySupport;
  /** No thinking; true also for models that cannot think. */
  disabled: CapabilitySupport;
  /** Thinking within `budget_tokens`. */
  enabled: CapabilitySupport;
}

/** Support for thinking. */
export interface ThinkingCapability {
  /** True when the model can think. */
  supported: boolean;
  /** Values of `thinking.type`, one by one. */
  types: ThinkingTypes;
}

/** What a model supports. Every capability that the API knows is listed. */
export interface ModelCapabilities {
  /** Message batches. */
  batch: CapabilitySupport;
  /** Citations. */
  citations: CapabilitySupport;
  /** Calls of other tools from code that the model runs. The code execution tool as such is under `server_tools`. */
  code_execution: CapabilitySupport;
  /** Context management and its edits. */
  context_management: ContextManagementCapability;
  /** `output_config.effort` and its levels. */
  effort: EffortCapability;
  /** Images as input. */
  image_input: CapabilitySupport;
  /** PDFs as input. */
  pdf_input: CapabilitySupport;
  /** Tools that the API runs. The organization may still have one switched off. */
  server_tools: ServerToolsCapability;
  /** `output_config.format` and strict tools. */
  structured_outputs: CapabilitySupport;
  /** Thinking and its types. */
  thinking: ThinkingCapability;
}

/** A family of models. New families come with new values. */
export type ModelLine = "haiku" | "sonnet" | "opus" | "fable" | "mythos";

/** A model and what it can do. */
export interface ModelInfo {
  /** Id to send as `model`. */
  id: string;
  /** Always `model`. */
  type: "model";
  /** What the model supports; may be null. */
  capabilities: ModelCapabilities | null;
  /**
   * When the model was released; a date at the epoch when that is not known.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the model was last deprecated; null while it is active.
   * (format date-time)
   */
  deprecated_at: string | null;
  /** Name for people to read. */
  display_name: string;
  /**
   * `active`: open to all. `deprecated`: works for organizations that use it already, until it retires.
   * `retired`: requests fail, listed for the record.
   */
  lifecycle: "active" | "deprecated" | "retired";
  /** Family of the model. Null when it has none; the id is no guide. */
  line: ModelLine | null;
  /** Size of the context window in tokens; may be null. */
  max_input_tokens: number | null;
  /** Largest `max_tokens` that the model takes; may be null. */
  max_tokens: number | null;
  /**
   * When retirement is planned; may be moved, and may lie in the past. Only `lifecycle` says that it has
   * happened. Null when nothing is planned.
   * (format date-time)
   */
  retires_at: string | null;
}

/** A page of models, newest first. */
export interface ModelInfoList {
  /** The models. */
  data: ModelInfo[];
  /** Whether there are more in the direction of travel. */
  has_more: boolean;
  /** Id of the first model of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last model of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** What is known about a file. Everyone in the workspace can see it. */
export interface FileMetadata {
  /** Id of the file. */
  id: string;
  /** Always `file`. */
  type: "file";
  /**
   * When the file was uploaded or made.
   * (format date-time)
   */
  created_at: string;
  /** Name of the file, without a path. */
  filename: string;
  /** Media type; it decides which kind of block can use the file. */
  mime_type: string;
  /** Size in bytes. */
  size_bytes: number;
  /** True for files that a tool or a skill made, false for uploads. */
  downloadable?: boolean;
  /**
   * When the content goes away, leaving the metadata readable for up to 30 days; null for never.
   * (format date-time)
   */
  expires_at?: string | null;
}

/** A page of files, newest first. */
export interface FileMetadataList {
  /** The files. */
  data: FileMetadata[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A file to keep for later requests, at most 500 MB. */
export interface FileUploadRequest {
  /**
   * The file. Of its name only the last part of the path counts; without a name it is called `unnamed`.
   * (format binary)
   */
  file: Uploadable;
  /**
   * Seconds until the content of the file is gone, from one hour to 90 days. Fixed at upload; without it the
   * file stays.
   * (minimum 3600, maximum 7776000)
   */
  expires_in_seconds?: number;
}

/** Confirms that a file is deleted. */
export interface DeletedFile {
  /** Id of the file that is gone. */
  id: string;
  /** Always `file_deleted`. */
  type?: "file_deleted";
}

/**
 * The bytes of the file, in its own media type.
 * (format binary)
 */
export type FileContent = Uploadable;

/** What activity by project can be broken out by. */
export type AnalyticsProjectGroupBy = "rbac_group_id" | "user_id";

/** Direction of the order. Without it, `desc` when the order is by a metric, else `asc`. */
export type AnalyticsOrder = "asc" | "desc";

/** A user that an activity report refers to. */
export interface AnalyticsUser {
  /** Id of the user. */
  id: string;
  /** Always `user`. */
  type: "user";
  /** Email address of the user. */
  email_address: string;
}

/** Activity in one project of claude.ai, on a day or over a range of days. */
export interface AnalyticsProjectActivity {
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string | null;
  /** Who made the project; null when that is unknown or the account is gone. */
  created_by: AnalyticsUser | null;
  /** Number of distinct conversations. Null on a row over several users where it cannot be counted. */
  distinct_conversation_count: number | null;
  /** Number of distinct users of the project; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /** Number of messages sent. */
  message_count: number;
  /** Id of the project. */
  project_id: string;
  /** Name of the project. */
  project_name: string;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by project. */
export interface AnalyticsProjectActivityList {
  /** The items. */
  data: AnalyticsProjectActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** What artifacts can be broken out by. */
export type AnalyticsArtifactGroupBy = "product" | "rbac_group_id" | "user_id";

/**
 * Artifacts of one type, shared or not, that were made on a day. Those of Claude Code and Cowork are counted
 * from 2026-08-17.
 */
export interface AnalyticsArtifactActivity {
  /** MIME type, or `other`. Artifacts of Claude Code and Cowork count as `text/html`. */
  artifact_type: string;
  /** Number of artifacts made. */
  artifacts_created_count: number;
  /** Number of distinct users who made them. */
  distinct_user_count: number;
  /** Whether the row is about artifacts that were ever shared: that someone besides the maker could open. */
  is_shared: boolean;
  /** How many of them were published. For Claude Code and Cowork, that anyone with the link can open. */
  published_artifacts_created_count: number;
  /**
   * Product that the row is about: `chat`, `claude_code`, `cowork` or `chat_cowork_unified`. Only when grouped
   * by `product`.
   */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** All rows of artifacts made on a day; there are few, so they fit on one page. */
export interface AnalyticsArtifactActivityList {
  /** The items. */
  data: AnalyticsArtifactActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** What activity by connector can be broken out by. */
export type AnalyticsConnectorGroupBy = "product" | "rbac_group_id" | "user_id";

/** Use of a connector in claude.ai. */
export interface AnalyticsConnectorChatMetrics {
  /**
   * Number of distinct conversations with the connector. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_conversation_connector_used_count: number | null;
}

/** Use of a connector in Claude Code. */
export interface AnalyticsConnectorClaudeCodeMetrics {
  /**
   * Number of distinct sessions of Claude Code with the connector. Over a range of days it is an estimate,
   * typically within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_connector_used_count: number | null;
}

/** Use of a connector in Cowork. */
export interface AnalyticsConnectorCoworkMetrics {
  /**
   * Number of distinct sessions of Cowork with the connector. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_connector_used_count: number | null;
}

/** Use of a connector in one Office application. */
export interface AnalyticsConnectorOfficeProductMetrics {
  /**
   * Number of distinct sessions of the Office Agent with the connector. Over a range of days it is an estimate,
   * typically within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_connector_used_count: number | null;
}

/** Use of a connector in the Office Agent, by application. */
export interface AnalyticsConnectorOfficeMetrics {
  /** Use in Excel. */
  excel: AnalyticsConnectorOfficeProductMetrics;
  /** Use in Outlook. */
  outlook: AnalyticsConnectorOfficeProductMetrics;
  /** Use in PowerPoint. */
  powerpoint: AnalyticsConnectorOfficeProductMetrics;
  /** Use in Word. */
  word: AnalyticsConnectorOfficeProductMetrics;
}

/** Use of a connector in conversations of claude.ai, with Chat and Cowork unified on. */
export interface AnalyticsConnectorChatCoworkUnifiedChatMetrics {
  /**
   * Number of distinct conversations with the connector. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_conversation_connector_used_count: number | null;
}

/** Use of a connector in sessions of Cowork, with Chat and Cowork unified on. */
export interface AnalyticsConnectorChatCoworkUnifiedSessionsMetrics {
  /**
   * Number of distinct sessions of Cowork with the connector. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_connector_used_count: number | null;
}

/** Use of a connector with Chat and Cowork unified on. */
export interface AnalyticsConnectorChatCoworkUnifiedMetrics {
  /** Use in conversations of claude.ai. */
  chat: AnalyticsConnectorChatCoworkUnifiedChatMetrics;
  /** Use in sessions of Cowork. */
  sessions: AnalyticsConnectorChatCoworkUnifiedSessionsMetrics;
}

/** Use of one connector, on a day or over a range of days. */
export interface AnalyticsConnectorActivity {
  /** Use in claude.ai. */
  chat_metrics: AnalyticsConnectorChatMetrics;
  /** Use in Claude Code. */
  claude_code_metrics: AnalyticsConnectorClaudeCodeMetrics;
  /**
   * Readable name where `connector_name` is an id; null where it is readable, or the id leads to no name. Not
   * unique.
   */
  connector_display_name: string | null;
  /** Name of the connector, or an id in its place; the key that rows are sorted by. */
  connector_name: string;
  /** Use in Cowork. */
  cowork_metrics: AnalyticsConnectorCoworkMetrics;
  /** Number of distinct users of the connector; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /**
   * Number of distinct users who used it with a credential of their own. Null as for
   * `managed_auth_distinct_user_count`; a user may count in both.
   */
  individual_auth_distinct_user_count: number | null;
  /**
   * Number of distinct users who used it with a credential that the organization manages. Null when that is not
   * reported or not known, and for all days before 2026-07-01.
   */
  managed_auth_distinct_user_count: number | null;
  /** Use in the Office Agent. */
  office_metrics: AnalyticsConnectorOfficeMetrics;
  /**
   * Number of calls of tools that are marked as only reading. With `write_call_count` and
   * `unclassified_call_count` it adds up to all calls that were looked at. Null when that is not reported, and
   * before 2026-05-29.
   */
  read_call_count: number | null;
  /**
   * Number of calls of tools without a mark that can be trusted; these are common. Null as for
   * `read_call_count`.
   */
  unclassified_call_count: number | null;
  /** Number of calls of tools that are marked as not only reading. Null as for `read_call_count`. */
  write_call_count: number | null;
  /** Use with Chat and Cowork unified on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: AnalyticsConnectorChatCoworkUnifiedMetrics | null;
  /** Product that the row is about. Only when grouped by `product`. */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by connector. */
export interface AnalyticsConnectorActivityList {
  /** The items. */
  data: AnalyticsConnectorActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** What activity by plugin can be broken out by. */
export type AnalyticsPluginGroupBy = "product" | "rbac_group_id" | "user_id";

/** Use of a plugin in Claude Code. */
export interface AnalyticsPluginClaudeCodeMetrics {
  /**
   * Number of distinct sessions of Claude Code with the plugin. Null on a row over several users where it cannot
   * be counted.
   */
  distinct_session_plugin_used_count: number | null;
}

/** Use of a plugin in Cowork. */
export interface AnalyticsPluginCoworkMetrics {
  /**
   * Number of distinct sessions of Cowork with the plugin. Null on a row over several users where it cannot be
   * counted.
   */
  distinct_session_plugin_used_count: number | null;
}

/** Use of a plugin in Cowork with Chat and Cowork unified on. */
export interface AnalyticsPluginChatCoworkUnifiedMetrics {
  /**
   * Number of distinct sessions of Cowork with the plugin. Null on a row over several users where it cannot be
   * counted.
   */
  distinct_session_plugin_used_count: number | null;
}

/** Installs and use of one plugin, on a day or over a range of days. */
export interface AnalyticsPluginActivity {
  /** Use in Claude Code. */
  claude_code_metrics: AnalyticsPluginClaudeCodeMetrics;
  /** Use in Cowork. */
  cowork_metrics: AnalyticsPluginCoworkMetrics;
  /** Number of distinct users who installed or used the plugin; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /** Number of distinct users who installed it; counted anew over a range of days, not summed. */
  install_count: number | null;
  /** Number of times that it was used. */
  invocation_count: number;
  /** Id of the plugin. */
  plugin_id: string | null;
  /** Name of the plugin. */
  plugin_name: string;
  /** Use with Chat and Cowork unified on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: AnalyticsPluginChatCoworkUnifiedMetrics | null;
  /**
   * Product that the row is about: `cowork`, `claude_code` or `chat_cowork_unified`. Only when grouped by
   * `product`.
   */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by plugin. */
export interface AnalyticsPluginActivityList {
  /** The items. */
  data: AnalyticsPluginActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** What activity by skill can be broken out by. */
export type AnalyticsSkillGroupBy = "product" | "rbac_group_id" | "user_id";

/** Use of a skill in claude.ai. */
export interface AnalyticsSkillChatMetrics {
  /**
   * Number of distinct conversations with the skill. Over a range of days it is an estimate, typically within
   * 2%; null on a row over several users where it cannot be counted.
   */
  distinct_conversation_skill_used_count: number | null;
}

/** Use of a skill in Claude Code. */
export interface AnalyticsSkillClaudeCodeMetrics {
  /**
   * Number of distinct sessions of Claude Code with the skill. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_skill_used_count: number | null;
}

/** Use of a skill in Cowork. */
export interface AnalyticsSkillCoworkMetrics {
  /**
   * Number of distinct sessions of Cowork with the skill. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_skill_used_count: number | null;
}

/** Use of a skill in one Office application. */
export interface AnalyticsSkillOfficeProductMetrics {
  /**
   * Number of distinct sessions of the Office Agent with the skill. Over a range of days it is an estimate,
   * typically within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_skill_used_count: number | null;
}

/** Use of a skill in the Office Agent, by application. */
export interface AnalyticsSkillOfficeMetrics {
  /** Use in Excel. */
  excel: AnalyticsSkillOfficeProductMetrics;
  /** Use in Outlook. */
  outlook: AnalyticsSkillOfficeProductMetrics;
  /** Use in PowerPoint. */
  powerpoint: AnalyticsSkillOfficeProductMetrics;
  /** Use in Word. */
  word: AnalyticsSkillOfficeProductMetrics;
}

/** Use of a skill in conversations of claude.ai, with Chat and Cowork unified on. */
export interface AnalyticsSkillChatCoworkUnifiedChatMetrics {
  /**
   * Number of distinct conversations with the skill. Over a range of days it is an estimate, typically within
   * 2%; null on a row over several users where it cannot be counted.
   */
  distinct_conversation_skill_used_count: number | null;
}

/** Use of a skill in sessions of Cowork, with Chat and Cowork unified on. */
export interface AnalyticsSkillChatCoworkUnifiedSessionsMetrics {
  /**
   * Number of distinct sessions of Cowork with the skill. Over a range of days it is an estimate, typically
   * within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_session_skill_used_count: number | null;
}

/** Use of a skill with Chat and Cowork unified on. */
export interface AnalyticsSkillChatCoworkUnifiedMetrics {
  /** Use in conversations of claude.ai. */
  chat: AnalyticsSkillChatCoworkUnifiedChatMetrics;
  /** Use in sessions of Cowork. */
  sessions: AnalyticsSkillChatCoworkUnifiedSessionsMetrics;
}

/**
 * Use of one skill, on a day or over a range of days. Only activation by the model or the user counts as use;
 * being installed does not.
 */
export interface AnalyticsSkillActivity {
  /**
   * What the requests that involved the skill come to at list prices, however they were paid for, in the minor
   * unit of `currency`, as a decimal string. Null for chat, before 2026-06-18 for Office, and when spend is not
   * reported.
   */
  attributed_list_price: string | null;
  /** Use in claude.ai. */
  chat_metrics: AnalyticsSkillChatMetrics;
  /** Use in Claude Code. */
  claude_code_metrics: AnalyticsSkillClaudeCodeMetrics;
  /** Use in Cowork. */
  cowork_metrics: AnalyticsSkillCoworkMetrics;
  /** Currency of the amounts, as an ISO 4217 code; null when both are null. */
  currency: string | null;
  /** Number of distinct users of the skill; counted anew over a range of days, not summed. */
  distinct_user_count: number;
  /**
   * Number of distinct accounts that turned the skill on in claude.ai. Null over a range of days, when grouped
   * or filtered, and when it is not reported.
   */
  enable_count: number | null;
  /**
   * Share of spend beyond the included seats that is put down to the skill, in the minor unit of `currency`, as
   * a decimal string. An estimate, not for billing; null when spend is not reported.
   */
  estimated_overage_spend: string | null;
  /** Number of times that the skill was used. */
  invocation_count: number | null;
  /** Use in the Office Agent. */
  office_metrics: AnalyticsSkillOfficeMetrics;
  /** How the skill is shared in claude.ai. Null when it was used only in other products, or this is not reported. */
  share_status: "organization" | "private" | "public" | null;
  /**
   * Readable name where `skill_name` is an id; null where it is readable or the name is withheld, as for private
   * skills of members.
   */
  skill_display_name: string | null;
  /** Name of the skill, or an id in its place. */
  skill_name: string;
  /** Use with Chat and Cowork unified on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: AnalyticsSkillChatCoworkUnifiedMetrics | null;
  /** Product that the row is about. Only when grouped by `product`. */
  product?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
  /** Id of the user. */
  user_id?: string | null;
}

/** One page of activity by skill. */
export interface AnalyticsSkillActivityList {
  /** The items. */
  data: AnalyticsSkillActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Active users, seats and invitations of one day, for the organization or an RBAC group. */
export interface AnalyticsSingleDayActivitySummary {
  /** Number of seats assigned to members. Null for an RBAC group. */
  assigned_seat_count: number | null;
  /** Number of users with activity in Cowork on the day. */
  cowork_daily_active_user_count: number;
  /** Number of users with activity in Cowork in the 30 days up to it. */
  cowork_monthly_active_user_count: number;
  /** Number of users with activity in Cowork in the 7 days up to it. */
  cowork_weekly_active_user_count: number;
  /** Number of users who consumed tokens on the day. */
  daily_active_user_count: number;
  /** Active users on the day, as a percentage of the assigned seats. Null for an RBAC group. */
  daily_adoption_rate: number | null;
  /**
   * End of the day, exclusive: midnight in UTC.
   * (format date-time)
   */
  ending_at: string;
  /** Number of users who consumed tokens in the 30 days up to it. */
  monthly_active_user_count: number;
  /** Active users in the 30 days up to it, as a percentage of the assigned seats. Null for an RBAC group. */
  monthly_adoption_rate: number | null;
  /** Number of invitations not yet answered. Null for an RBAC group. */
  pending_invite_count: number | null;
  /**
   * Start of the day, inclusive: midnight in UTC.
   * (format date-time)
   */
  starting_at: string;
  /** Number of users who consumed tokens in the 7 days up to it. */
  weekly_active_user_count: number;
  /** Active users in the 7 days up to it, as a percentage of the assigned seats. Null for an RBAC group. */
  weekly_adoption_rate: number | null;
  /** Number of users of Chat and Cowork unified on the day. Absent where that is not offered. */
  chat_cowork_unified_daily_active_user_count?: number | null;
  /**
   * Number of users of Chat and Cowork unified in the 28 days up to it, or 30 for an RBAC group. Absent where
   * that is not offered.
   */
  chat_cowork_unified_monthly_active_user_count?: number | null;
  /** Number of users of Chat and Cowork unified in the 7 days up to it. Absent where that is not offered. */
  chat_cowork_unified_weekly_active_user_count?: number | null;
  /** Number of users with activity in claude.ai on the day. Absent while the breakdown by product is not enabled. */
  chat_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in claude.ai in the 30 days up to it. Absent while the breakdown by product is
   * not enabled.
   */
  chat_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in claude.ai in the 7 days up to it. Absent while the breakdown by product is
   * not enabled.
   */
  chat_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Code on the day. Absent while the breakdown by product is not
   * enabled.
   */
  claude_code_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Code in the 30 days up to it. Absent while the breakdown by product
   * is not enabled.
   */
  claude_code_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Code in the 7 days up to it. Absent while the breakdown by product
   * is not enabled.
   */
  claude_code_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Design on the day. Absent while the breakdown by product is not
   * enabled.
   */
  claude_design_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Design in the 30 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  claude_design_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Design in the 7 days up to it. Absent while the breakdown by product
   * is not enabled.
   */
  claude_design_weekly_active_user_count?: number | null;
  /**
   * Number of people in Slack who used Claude Tag on the day, also those without a Claude account, so it may
   * exceed the number of seats. Null when not measured, and for an RBAC group.
   */
  claude_tag_daily_active_user_count?: number | null;
  /**
   * Number of people in Slack who used Claude Tag in the 28 days up to it, also those without a Claude account,
   * so it may exceed the number of seats. Null when not measured, and for an RBAC group.
   */
  claude_tag_monthly_active_user_count?: number | null;
  /**
   * Number of people in Slack who used Claude Tag in the 7 days up to it, also those without a Claude account,
   * so it may exceed the number of seats. Null when not measured, and for an RBAC group.
   */
  claude_tag_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in the Office Agent on the day. Absent while the breakdown by product is not
   * enabled.
   */
  office_agent_daily_active_user_count?: number | null;
  /**
   * Number of users with activity in the Office Agent in the 30 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  office_agent_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in the Office Agent in the 7 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  office_agent_weekly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Science on the day. Absent while the breakdown by product is not
   * enabled.
   */
  science_daily_active_user_count?: number | null;
  /**
   * Number of users whose seats include Claude Science, whether or not the organization has it on. Null for an
   * RBAC group. Absent while the breakdown by product is not enabled.
   */
  science_entitled_user_count?: number | null;
  /**
   * Number of users with activity in Claude Science in the 30 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  science_monthly_active_user_count?: number | null;
  /**
   * Number of users with activity in Claude Science in the 7 days up to it. Absent while the breakdown by
   * product is not enabled.
   */
  science_weekly_active_user_count?: number | null;
}

/** All days of the range, on one page. */
export interface AnalyticsSingleDayActivitySummaryList {
  /** The items. */
  data: AnalyticsSingleDayActivitySummary[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** What activity by user can be grouped by. */
export type AnalyticsUserGroupBy = "rbac_group_id";

/** Activity in claude.ai. */
export interface AnalyticsChatMetrics {
  /** Number of calls of connectors. */
  connectors_used_count: number;
  /** Number of artifacts made. */
  distinct_artifacts_created_count: number;
  /**
   * Number of distinct connectors used, without calls that cannot be traced to a connector or that data
   * retention of zero hides. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_connectors_used_count: number | null;
  /**
   * Number of distinct conversations taken part in. Over a range of days it is an estimate, typically within 2%;
   * null on a row over several users where it cannot be counted.
   */
  distinct_conversation_count: number | null;
  /**
   * Number of distinct files uploaded. Over a range of days it is an estimate, typically within 2%; null on a
   * row over several users where it cannot be counted.
   */
  distinct_files_uploaded_count: number | null;
  /** Number of projects made. */
  distinct_projects_created_count: number;
  /**
   * Number of distinct projects used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_projects_used_count: number | null;
  /**
   * Number of distinct shared artifacts viewed. Over a range of days it is an estimate, typically within 2%;
   * null on a row over several users where it cannot be counted.
   */
  distinct_shared_artifacts_viewed_count: number | null;
  /**
   * Number of distinct skills used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_skills_used_count: number | null;
  /** Number of messages sent. */
  message_count: number;
  /** How often a shared conversation of a project was opened. */
  shared_conversations_viewed_count: number;
  /** Number of messages with extended thinking. */
  thinking_message_count: number;
}

/** Lines of code changed through Claude Code. */
export interface AnalyticsLinesOfCode {
  /** Lines added. */
  added_count: number;
  /** Lines removed. */
  removed_count: number;
}

/** Sessions of Claude Code and what came out of them. */
export interface AnalyticsCoreCodeMetrics {
  /** Number of artifacts made in sessions, each counted when it is first saved; 0 before 2026-08-17. */
  artifacts_created_count: number;
  /** Number of commits made through Claude Code. */
  commit_count: number;
  /** Number of distinct sessions; over several days or users, the sum of daily counts. */
  distinct_session_count: number | null;
  /** Lines that were added and removed. */
  lines_of_code: AnalyticsLinesOfCode;
  /** Number of pull requests made through Claude Code. */
  pull_request_count: number;
}

/** How the proposals of one tool were answered. */
export interface AnalyticsToolActionCounts {
  /** Proposals accepted. */
  accepted_count: number;
  /** Proposals rejected. */
  rejected_count: number;
}

/** Changes to files that Claude Code proposed, by tool. */
export interface AnalyticsToolActions {
  /** Proposals of the Edit tool. */
  edit_tool: AnalyticsToolActionCounts;
  /** Proposals of the MultiEdit tool. */
  multi_edit_tool: AnalyticsToolActionCounts;
  /** Proposals of the NotebookEdit tool. */
  notebook_edit_tool: AnalyticsToolActionCounts;
  /** Proposals of the Write tool. */
  write_tool: AnalyticsToolActionCounts;
}

/** Activity in Claude Code. */
export interface AnalyticsClaudeCodeMetrics {
  /** Sessions, code, commits and pull requests. */
  core_metrics: AnalyticsCoreCodeMetrics;
  /** Changes to files that were proposed, by tool. */
  tool_actions: AnalyticsToolActions;
}

/** Activity in Cowork. */
export interface AnalyticsCoworkMetrics {
  /** Number of actions by tools that were completed. */
  action_count: number;
  /** Number of artifacts made, each counted when it is first saved; 0 before 2026-08-17. */
  artifacts_created_count: number;
  /** Number of calls of connectors. */
  connectors_used_count: number;
  /** Number of turns of Dispatch, the agent in the background, that were completed. */
  dispatch_turn_count: number;
  /**
   * Number of distinct connectors used. Over a range of days it is an estimate, typically within 2%; null on a
   * row over several users where it cannot be counted.
   */
  distinct_connectors_used_count: number | null;
  /**
   * Number of distinct plugins used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted, and while use of plugins is not reported for the
   * organization.
   */
  distinct_plugins_used_count: number | null;
  /**
   * Number of distinct sessions. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_session_count: number | null;
  /**
   * Number of distinct skills used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_skills_used_count: number | null;
  /** Number of Edit calls that succeeded. Null while edits of files are not reported for the organization. */
  edit_tool_count: number | null;
  /**
   * Number of edits of files that succeeded, by Edit, MultiEdit, Write or NotebookEdit. Null while edits of
   * files are not reported for the organization.
   */
  file_edit_count: number | null;
  /** Number of messages sent. */
  message_count: number;
  /** Number of MultiEdit calls that succeeded. Null while edits of files are not reported for the organization. */
  multi_edit_tool_count: number | null;
  /**
   * Number of NotebookEdit calls that succeeded. Null while edits of files are not reported for the
   * organization.
   */
  notebook_edit_tool_count: number | null;
  /** Number of calls of plugins. Null while use of plugins is not reported for the organization. */
  plugins_used_count: number | null;
  /**
   * Number of distinct sessions with an edit of a file that succeeded. Over a range of days it is an estimate,
   * typically within 2%; null on a row over several users where it cannot be counted, and while edits of files
   * are not reported for the organization.
   */
  sessions_with_file_edits_count: number | null;
  /** Number of uses of skills. */
  skills_used_count: number;
  /** Number of Write calls that succeeded. Null while edits of files are not reported for the organization. */
  write_tool_count: number | null;
}

/** Activity in Claude Design. */
export interface AnalyticsDesignMetrics {
  /** Number of projects made. */
  distinct_projects_created_count: number;
  /**
   * Number of distinct projects worked in. Over a range of days it is an estimate, typically within 2%; null on
   * a row over several users where it cannot be counted.
   */
  distinct_projects_used_count: number | null;
  /**
   * Number of distinct sessions. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_session_count: number | null;
  /** Number of messages sent. */
  message_count: number;
}

/** Activity in the Office Agent in one application. */
export interface AnalyticsOfficeProductMetrics {
  /** Number of calls of connectors. */
  connectors_used_count: number;
  /**
   * Number of distinct connectors used. Over a range of days it is an estimate, typically within 2%; null on a
   * row over several users where it cannot be counted.
   */
  distinct_connectors_used_count: number | null;
  /**
   * Number of distinct sessions. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_session_count: number | null;
  /**
   * Number of distinct skills used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_skills_used_count: number | null;
  /** Number of messages sent. */
  message_count: number;
  /** Number of uses of skills. */
  skills_used_count: number;
}

/** Activity in the Office Agent, by application. */
export interface AnalyticsOfficeMetrics {
  /** Activity in Excel. */
  excel: AnalyticsOfficeProductMetrics;
  /** Activity in Outlook. */
  outlook: AnalyticsOfficeProductMetrics;
  /** Activity in PowerPoint. */
  powerpoint: AnalyticsOfficeProductMetrics;
  /** Activity in Word. */
  word: AnalyticsOfficeProductMetrics;
}

/** Activity in Claude Science. */
export interface AnalyticsScienceMetrics {
  /** Number of times that work was handed to a specialized agent. */
  delegation_count: number;
  /**
   * Number of distinct sessions. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_session_count: number | null;
  /** Number of messages sent. */
  message_count: number;
  /** Number of remote compute jobs that were started. */
  remote_compute_job_count: number;
  /** Number of uses of skills. */
  skills_used_count: number;
}

/**
 * Activity in conversations of claude.ai while Chat and Cowork unified was on, measured as in
 * `AnalyticsChatMetrics`.
 */
export interface AnalyticsChatCoworkUnifiedChatMetrics {
  /** Number of calls of connectors. */
  connectors_used_count: number;
  /** Number of artifacts made. */
  distinct_artifacts_created_count: number;
  /**
   * Number of distinct connectors used, without calls that cannot be traced to a connector or that data
   * retention of zero hides. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_connectors_used_count: number | null;
  /**
   * Number of distinct conversations taken part in. Over a range of days it is an estimate, typically within 2%;
   * null on a row over several users where it cannot be counted.
   */
  distinct_conversation_count: number | null;
  /**
   * Number of distinct files: uploaded, made by Claude, or returned as images by tools. Over a range of days it
   * is an estimate, typically within 2%; null on a row over several users where it cannot be counted.
   */
  distinct_files_uploaded_count: number | null;
  /** Number of projects made. */
  distinct_projects_created_count: number;
  /**
   * Number of distinct projects used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_projects_used_count: number | null;
  /** Always null, as it is not measured. */
  distinct_shared_artifacts_viewed_count: number | null;
  /**
   * Number of distinct skills used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_skills_used_count: number | null;
  /** Number of messages sent. */
  message_count: number;
  /** How often a shared conversation of a project was opened. */
  shared_conversations_viewed_count: number;
  /** Number of messages with extended thinking. */
  thinking_message_count: number;
}

/**
 * Activity in sessions of Cowork while Chat and Cowork unified was on, measured as in
 * `AnalyticsCoworkMetrics`.
 */
export interface AnalyticsChatCoworkUnifiedSessionsMetrics {
  /** Number of actions by tools that were completed. */
  action_count: number;
  /** Number of artifacts made, each counted when it is first saved; 0 before 2026-08-17. */
  artifacts_created_count: number;
  /** Number of calls of connectors. */
  connectors_used_count: number;
  /** Number of turns of Dispatch, the agent in the background, that were completed. */
  dispatch_turn_count: number;
  /**
   * Number of distinct connectors used. Over a range of days it is an estimate, typically within 2%; null on a
   * row over several users where it cannot be counted.
   */
  distinct_connectors_used_count: number | null;
  /**
   * Number of distinct plugins used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted, and while use of plugins is not reported for the
   * organization.
   */
  distinct_plugins_used_count: number | null;
  /**
   * Number of distinct sessions. Over a range of days it is an estimate, typically within 2%; null on a row over
   * several users where it cannot be counted.
   */
  distinct_session_count: number | null;
  /**
   * Number of distinct skills used. Over a range of days it is an estimate, typically within 2%; null on a row
   * over several users where it cannot be counted.
   */
  distinct_skills_used_count: number | null;
  /** Number of Edit calls that succeeded. Null while edits of files are not reported for the organization. */
  edit_tool_count: number | null;
  /**
   * Number of edits of files that succeeded, by Edit, MultiEdit, Write or NotebookEdit. Null while edits of
   * files are not reported for the organization.
   */
  file_edit_count: number | null;
  /** Number of messages sent. */
  message_count: number;
  /**
   * Number of MultiEdit calls that succeeded. Expect 0 or null, as the tool no longer exists; its edits count in
   * `edit_tool_count`.
   */
  multi_edit_tool_count: number | null;
  /**
   * Number of NotebookEdit calls that succeeded. Null while edits of files are not reported for the
   * organization.
   */
  notebook_edit_tool_count: number | null;
  /** Number of calls of plugins. Null while use of plugins is not reported for the organization. */
  plugins_used_count: number | null;
  /**
   * Number of distinct sessions with an edit of a file that succeeded. Over a range of days it is an estimate,
   * typically within 2%; null on a row over several users where it cannot be counted, and while edits of files
   * are not reported for the organization.
   */
  sessions_with_file_edits_count: number | null;
  /** Number of uses of skills. */
  skills_used_count: number;
  /** Number of Write calls that succeeded. Null while edits of files are not reported for the organization. */
  write_tool_count: number | null;
}

/** Activity while Chat and Cowork unified was on. It is not part of `chat_metrics` and `cowork_metrics`. */
export interface AnalyticsChatCoworkUnifiedMetrics {
  /** Activity in conversations of claude.ai. */
  chat: AnalyticsChatCoworkUnifiedChatMetrics;
  /** Activity in sessions of Cowork. */
  sessions: AnalyticsChatCoworkUnifiedSessionsMetrics;
}

/** Activity in Claude Tag of a user whose Slack account is linked. */
export interface AnalyticsClaudeTagMetrics {
  /**
   * Number of days with activity; on grouped rows, summed over the members. Null when it was not measured or
   * cannot be read.
   */
  active_day_count: number | null;
  /**
   * Number of messages in Slack that count as activity: mentions, direct messages, and posts in threads that
   * Claude answered. Null when it was not measured or cannot be read.
   */
  active_message_count: number | null;
}

/** Activity of one user, or of an RBAC group, on a day or over a range of days. */
export interface AnalyticsUserActivity {
  /** Activity in claude.ai. */
  chat_metrics: AnalyticsChatMetrics;
  /** Activity in Claude Code. */
  claude_code_metrics: AnalyticsClaudeCodeMetrics;
  /** Activity in Cowork. */
  cowork_metrics: AnalyticsCoworkMetrics;
  /** Activity in Claude Design. */
  design_metrics: AnalyticsDesignMetrics;
  /**
   * Number of distinct active users in the group; null on a row of one user. Counted anew over a range of days,
   * not summed.
   */
  distinct_user_count: number | null;
  /** Activity in the Office Agent. */
  office_metrics: AnalyticsOfficeMetrics;
  /** Activity in Claude Science. */
  science_metrics: AnalyticsScienceMetrics;
  /** The user; null on a row over several users. */
  user: AnalyticsUser | null;
  /** Number of web searches. */
  web_search_count: number;
  /** Activity while Chat and Cowork unified was on. Absent where that is not offered. */
  chat_cowork_unified_metrics?: AnalyticsChatCoworkUnifiedMetrics | null;
  /**
   * Activity in Claude Tag, if the user has linked a Slack account. People without a link count only in the
   * summaries. Absent where Claude Tag is not reported.
   */
  claude_tag_metrics?: AnalyticsClaudeTagMetrics | null;
  /**
   * Last day in UTC with activity, within the range and the filters.
   * (format date)
   */
  last_activity_date?: string | null;
  /** Id of the RBAC group. */
  rbac_group_id?: string | null;
  /** Name of the RBAC group, where it can be told; null when the group is deleted. Go by `rbac_group_id`. */
  rbac_group_name?: string | null;
}

/** One page of activity by user. */
export interface AnalyticsUserActivityList {
  /** The items. */
  data: AnalyticsUserActivity[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Who made an API key. */
export interface APIKeyCreatedBy {
  /** Id of the user or service account. */
  id: string;
  /** Whether it is a user or a service account. */
  type: "service_account" | "user";
}

/** A user as the principal of an API key. */
export interface APIKeyUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** Id of the user. */
  user_id: string;
}

/** A service account as the principal of an API key. */
export interface APIKeyServiceAccountActor {
  /** Always `service_account_actor`. */
  type: "service_account_actor";
  /** Id of the service account. */
  service_account_id: string;
}

/** The key is one of the organization, without a workspace. It occurs only with a `principal`. */
export interface APIKeyOrganizationScope {
  /** Always `organization`. */
  type: "organization";
}

/** The key is one of a workspace. The default workspace too is given by its id. */
export interface APIKeyWorkspaceScope {
  /** Always `workspace`. */
  type: "workspace";
  /** Id of the workspace. */
  workspace_id: string;
}

/**
 * An API key of the organization. The secret is never part of it; keys are made in the Console, not through
 * the API.
 */
export interface APIKey {
  /** Id of the API key. */
  id: string;
  /** Always `api_key`. */
  type: "api_key";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Who made the key; null when nobody is recorded, as for old keys and keys that the system made. */
  created_by: APIKeyCreatedBy | null;
  /**
   * When the key expires; null when it never does.
   * (format date-time)
   */
  expires_at: string | null;
  /** Name of the key. */
  name: string;
  /** A few characters of the secret, to recognise the key by. */
  partial_key_hint: string | null;
  /** The user or service account that requests with the key act as; null when the key stands for itself. */
  principal: (APIKeyUserActor | APIKeyServiceAccountActor) | null;
  /**
   * Whether the key belongs to a workspace or to the whole organization. Only a key with a `principal` can have
   * the organization as its scope.
   */
  scope: APIKeyOrganizationScope | APIKeyWorkspaceScope;
  /** Whether the key works. Only `active` keys do; `expired` is set by the API once `expires_at` has passed. */
  status: "active" | "archived" | "expired" | "inactive";
}

/** One page of API keys. */
export interface APIKeyList {
  /** The items. */
  data: APIKey[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** Changes to an API key. What is left out stays as it is. */
export interface APIKeyUpdateRequest {
  /** New name. */
  name?: string | null;
  /** New status. */
  status?: "active" | "archived" | "inactive" | null;
}

/** The Compliance API is on. */
export interface ComplianceSettingsStateEnabled {
  /** Always `enabled`. */
  type: "enabled";
}

/** The Compliance API is off. */
export interface ComplianceSettingsStateDisabled {
  /** Always `disabled`. */
  type: "disabled";
}

/** The Compliance API, on or off. */
export type ComplianceSettingsState = ComplianceSettingsStateEnabled | ComplianceSettingsStateDisabled;

/** Whether the organization records its activity for the Compliance API. */
export interface ComplianceSettingsInfo {
  /** Always `compliance_settings`. */
  type: "compliance_settings";
  /** Whether the Compliance API is on. */
  state: ComplianceSettingsState;
}

/** Turns the Compliance API on. */
export interface ComplianceSettingsStateEnabledParam {
  /** Always `enabled`. */
  type: "enabled";
}

/** Turns the Compliance API off. */
export interface ComplianceSettingsStateDisabledParam {
  /** Always `disabled`. */
  type: "disabled";
}

/** The Compliance API, to be turned on or off. */
export type ComplianceSettingsStateParam = ComplianceSettingsStateEnabledParam | ComplianceSettingsStateDisabledParam;

/** The state to put the Compliance API into. */
export interface ComplianceSettingUpdateRequest {
  /** The new state. */
  state: ComplianceSettingsStateParam;
}

/** At least one workspace encrypts with the key. */
export interface ExternalKeyAttachedAttachment {
  /** Always `attached`. */
  type: "attached";
}

/** No workspace uses the key, so that it can be deleted. */
export interface ExternalKeyUnattachedAttachment {
  /** Always `unattached`. */
  type: "unattached";
}

/** A key in AWS KMS. */
export interface AWSExternalKeyConfig {
  /** Always `aws`. */
  type: "aws";
  /**
   * ARN of the key. On Claude Platform on AWS an alias is refused, and the organization's own key has to be one
   * of a single region.
   */
  kms_arn: string;
  /** AWS region; taken from `kms_arn` when absent. */
  region?: string | null;
}

/** A key in Google Cloud KMS. */
export interface GCPExternalKeyConfig {
  /** Always `gcp`. */
  type: "gcp";
  /** Resource name of the key, in full. */
  key_name: string;
}

/** A key in Azure Key Vault. */
export interface AzureExternalKeyConfig {
  /** Always `azure`. */
  type: "azure";
  /** Name of the key in its vault. */
  key_name: string;
  /** Tenant id in Azure AD. */
  tenant_id: string;
  /**
   * URL of the vault or managed HSM, such as `https://example.vault.azure.net`.
   * (format uri)
   */
  vault_uri: string;
  /** Application id in Azure AD; null stands for the multitenant application of Anthropic. */
  client_id?: string | null;
}

/**
 * The coordinates of an encryption key that the customer keeps in a cloud. Workspaces refer to it; while one
 * does, its provider data is as good as fixed, because stored data can be read only with it.
 */
export interface ExternalKey {
  /** Id of the external key, with the prefix `ekey_`; on Claude Platform on AWS it can be the ARN of a KMS key. */
  id: string;
  /** Always `external_key`. */
  type: "external_key";
  /**
   * Whether a workspace encrypts with the key. Archived workspaces count, deleted ones do not; only an
   * `unattached` key can be deleted.
   */
  attachment: ExternalKeyAttachedAttachment | ExternalKeyUnattachedAttachment;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name for people; null when there is none. */
  display_name: string | null;
  /** Region where the key is used. */
  geo: string;
  /** Which cloud has the key, and how to reach it. */
  provider_config: AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfig;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * The user profile that the key is tied to. Such a key goes only with a workspace of that profile, and one
   * without only with a workspace that has no profile.
   */
  user_profile_id: string | null;
}

/** One page of external keys. */
export interface ExternalKeyList {
  /** The items. */
  data: ExternalKey[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A key in Azure Key Vault, as a request names it. */
export interface AzureExternalKeyConfigParam {
  /** Always `azure`. */
  type: "azure";
  /** Name of the key in its vault. */
  key_name: string;
  /** Tenant id in Azure AD. */
  tenant_id: string;
  /**
   * URL of the vault or managed HSM, such as `https://example.vault.azure.net`.
   * (format uri)
   */
  vault_uri: string;
  /**
   * Application id in Azure AD, only for an application registered in the directory of the customer. Without it,
   * the multitenant application of Anthropic is used.
   */
  client_id?: string | null;
}

/** A new external key. */
export interface ExternalKeyCreateRequest {
  /** Which cloud has the key, and how to reach it. */
  provider_config: AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfigParam;
  /** Name for people. */
  display_name?: string | null;
  /** Always `us`. */
  geo?: "us";
  /**
   * User profile of the customer whose key it is. It cannot be set or changed later; leave it out only for a key
   * of your own organization.
   */
  user_profile_id?: string | null;
}

/** Changes to an external key. What is left out stays as it is. */
export interface ExternalKeyUpdateRequest {
  /** New name. */
  display_name?: string | null;
  /** Region where the key is used; `us` is the only one. */
  geo?: "us" | null;
  /** New coordinates of the key. */
  provider_config?: (AWSExternalKeyConfig | GCPExternalKeyConfig | AzureExternalKeyConfigParam) | null;
}

/** Says that an external key is deleted. */
export interface ExternalKeyDeleteResponse {
  /** Id that the key had. */
  id: string;
  /** Always `external_key_deleted`. */
  type: "external_key_deleted";
}

/**
 * Outcome of encrypting and decrypting once with the key. The call answers 200 even if the key does not work:
 * read `status`.
 */
export interface ExternalKeyValidateResponse {
  /** Always `external_key_validation`. */
  type: "external_key_validation";
  /** What went wrong; null unless `status` is `failure`. */
  error: string | null;
  /** Whether the key works. A timeout is a `failure` as well. */
  status: "failure" | "success";
}

/** The keys are found through the OIDC discovery document of the issuer. */
export interface JWKSDiscovery {
  /** Always `discovery`. */
  type: "discovery";
  /** Certificate of a CA, in PEM, to verify the server that has the keys. */
  ca_cert_pem?: string | null;
  /** Base of the discovery URL, where it is not `issuer_url`. */
  discovery_base?: string | null;
}

/** The keys are fetched from one URL. */
export interface JWKSExplicitURL {
  /** Always `explicit_url`. */
  type: "explicit_url";
  /**
   * URL of the keys.
   * (format uri)
   */
  url: string;
  /** Certificate of a CA, in PEM, to verify the server that has the keys. */
  ca_cert_pem?: string | null;
}

/** The keys themselves; nothing is fetched. */
export interface JWKSInline {
  /** Always `inline`. */
  type: "inline";
  /** The keys, as JSON Web Keys. */
  keys: {
    [key: string]: unknown;
  }[];
}

/** How the regular fetching of an issuer's keys goes. */
export interface FederationIssuerPollStatus {
  /** Failed fetches since the last one that worked. */
  consecutive_failures: number;
  /**
   * When a fetch last worked.
   * (format date-time)
   */
  last_fetched_at: string | null;
  /**
   * When the next fetch is due; null while paused.
   * (format date-time)
   */
  next_poll_at: string | null;
}

/**
 * An OIDC identity provider whose tokens the organization accepts in exchange for access tokens, under
 * federation rules.
 */
export interface FederationIssuer {
  /** Id of the issuer. */
  id: string;
  /** Always `federation_issuer`. */
  type: "federation_issuer";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** Id of the user or service account that archived it. */
  archived_by_actor_id: string | null;
  /** Whether a token with a `jti` claim can be exchanged only once. Tokens without that claim are not checked. */
  check_jti: boolean;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the user or service account that made it. */
  created_by_actor_id: string | null;
  /**
   * The `iss` claim that tokens carry; compared character for character.
   * (format uri)
   */
  issuer_url: string;
  /** Where the keys that verify signatures come from. */
  jwks: JWKSDiscovery | JWKSExplicitURL | JWKSInline;
  /**
   * When fetching of keys was paused after repeated failures; null while it runs. Send `jwks_polling_disabled:
   * false` in an update to resume.
   * (format date-time)
   */
  jwks_polling_disabled_at: string | null;
  /** Longest time in seconds from `iat` to `exp` of a token. Both claims are required. */
  max_jwt_lifetime_seconds: number;
  /** Name of the issuer, chosen by an admin. */
  name: string;
  /** How fetching of keys goes. Null for inline keys, before the first fetch, and when it is not known. */
  poll_status: FederationIssuerPollStatus | null;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Id of the user or service account that last changed it. */
  updated_by_actor_id: string | null;
}

/** One page of federation issuers. */
export interface FederationIssuerList {
  /** The items. */
  data: FederationIssuer[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new issuer. */
export interface FederationIssuerCreateRequest {
  /**
   * The `iss` claim that tokens carry; compared character for character.
   * (format uri)
   */
  issuer_url: string;
  /**
   * Name of lower-case letters, digits and hyphens. A name that another issuer has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name: string;
  /**
   * Whether a token with a `jti` claim can be exchanged only once. Tokens without that claim are not checked.
   * @default true
   */
  check_jti?: boolean | null;
  /** Where the keys that verify signatures come from. Without it, OIDC discovery. */
  jwks?: JWKSDiscovery | JWKSExplicitURL | JWKSInline;
  /**
   * Longest time in seconds from `iat` to `exp` of a token; at most 49 hours. Both claims are required.
   * (minimum 1, maximum 176400)
   * @default 3600
   */
  max_jwt_lifetime_seconds?: number | null;
}

/** Changes to an issuer. What is left out stays as it is. */
export interface FederationIssuerUpdateRequest {
  /** Whether a token with a `jti` claim can be exchanged only once. Tokens without that claim are not checked. */
  check_jti?: boolean | null;
  /**
   * New `iss` claim. With discovery and no `discovery_base` the keys come from it too. A platform shared by many
   * tenants is refused while a live rule does not pin the tenant.
   * (format uri)
   */
  issuer_url?: string | null;
  /** Replaces where the keys come from, as a whole. */
  jwks?: (JWKSDiscovery | JWKSExplicitURL | JWKSInline) | null;
  /** Send false to resume the fetching of keys. True is refused: only the API pauses it. */
  jwks_polling_disabled?: boolean | null;
  /**
   * Longest time in seconds from `iat` to `exp` of a token; at most 49 hours. Both claims are required.
   * (minimum 1, maximum 176400)
   */
  max_jwt_lifetime_seconds?: number | null;
  /**
   * New name of lower-case letters, digits and hyphens. A name that another issuer has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name?: string | null;
}

/**
 * Conditions on a token; all that are given have to hold. `audience` is not enough: one of `subject_prefix`,
 * `claims` and `condition` is needed, and a bare `*` does not count.
 */
export interface FederationRuleMatch {
  /** Value that the `aud` claim has to be or contain, instead of the audience that the API expects by default. */
  audience?: string | null;
  /** Claims at the top level and the strings that they have to equal. For other types use `condition`. */
  claims?: {
    [key: string]: string;
  } | null;
  /** CEL expression over `claims` that has to be true. One that is true for every token is refused with 400. */
  condition?: string | null;
  /** Value that the `sub` claim has to equal or, with a `*` at its end, begin with. */
  subject_prefix?: string | null;
}

/** A service account that access tokens act as. */
export interface ServiceAccountTarget {
  /** Always `service_account`. */
  type: "service_account";
  /** Id of the service account. */
  service_account_id: string;
  /** Name of the service account, as it is now. Ignored in requests. */
  service_account_name?: string | null;
}

/**
 * Says which tokens of an issuer may be exchanged for an access token, what that token may do, and whom it
 * acts as. An access token is for one workspace, of those that the rule is enabled for; the service account
 * has to be a member of it.
 */
export interface FederationRule {
  /** Id of the rule. */
  id: string;
  /** Always `federation_rule`. */
  type: "federation_rule";
  /** Whether the rule holds for all workspaces, later ones included. Then `workspace_ids` has no effect. */
  applies_to_all_workspaces: boolean;
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** Id of the user or service account that archived it. */
  archived_by_actor_id: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the user or service account that made it. */
  created_by_actor_id: string | null;
  /** Free text. */
  description: string | null;
  /** Id of the issuer whose tokens the rule accepts. */
  issuer_id: string;
  /** Name of the issuer, as it is now. */
  issuer_name: string | null;
  /** What a token has to fulfil. */
  match: FederationRuleMatch;
  /** Name of the rule, chosen by an admin. */
  name: string;
  /** OAuth scopes of the access token, with blanks between them. */
  oauth_scope: string;
  /** Whom the access token acts as. */
  target: ServiceAccountTarget;
  /**
   * Lifetime of an access token in seconds. It is cut to twice the time that the exchanged token is still valid,
   * but not below 60.
   */
  token_lifetime_seconds: number;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Id of the user or service account that last changed it. */
  updated_by_actor_id: string | null;
  /** Ids of the workspaces that the rule is enabled for. Empty for an older rule that has only `workspace_id`. */
  workspace_ids: string[];
}

/** One page of federation rules. */
export interface FederationRuleList {
  /** The items. */
  data: FederationRule[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new rule. It needs `workspace_id` or `applies_to_all_workspaces`. */
export interface FederationRuleCreateRequest {
  /** Id of the issuer whose tokens the rule accepts. */
  issuer_id: string;
  /** What a token has to fulfil. */
  match: FederationRuleMatch;
  /**
   * Name of lower-case letters, digits and hyphens. A name that another rule has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name: string;
  /**
   * OAuth scopes of the access token, with blanks between them. A caller with OAuth may set only
   * `workspace:developer` and `workspace:inference`; others take the Console.
   */
  oauth_scope: string;
  /** Whom the access token acts as. */
  target: ServiceAccountTarget;
  /** Enables the rule for all workspaces, later ones included. */
  applies_to_all_workspaces?: boolean;
  /** Free text. */
  description?: string | null;
  /**
   * Lifetime of an access token in seconds. It is cut to twice the time that the exchanged token is still valid,
   * but not below 60.
   * (minimum 60, maximum 86400)
   * @default 3600
   */
  token_lifetime_seconds?: number;
  /** Id of the workspace. */
  workspace_id?: string | null;
}

/** Changes to a rule. What is left out stays as it is. */
export interface FederationRuleUpdateRequest {
  /**
   * True enables the rule for all workspaces, later ones included. False is refused with 400 when that leaves
   * the rule without a workspace.
   */
  applies_to_all_workspaces?: boolean | null;
  /** New free text; null clears it. */
  description?: string | null;
  /** Replaces the conditions as a whole. */
  match?: FederationRuleMatch | null;
  /**
   * New name of lower-case letters, digits and hyphens. A name that another rule has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name?: string | null;
  /**
   * New OAuth scopes, with blanks between them. A caller with OAuth may set only `workspace:developer` and
   * `workspace:inference`; others take the Console.
   */
  oauth_scope?: string | null;
  /** Replaces whom the access token acts as. */
  target?: ServiceAccountTarget | null;
  /**
   * New lifetime of access tokens in seconds. It is cut to twice the time that the exchanged token is still
   * valid, but not below 60.
   * (minimum 60, maximum 86400)
   */
  token_lifetime_seconds?: number | null;
  /** Id of the workspace. */
  workspace_id?: string | null;
}

/** A workspace that a federation rule is enabled for. It has no id of its own. */
export interface FederationRuleWorkspace {
  /** Always `federation_rule_workspace`. */
  type: "federation_rule_workspace";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the user or service account that enabled it; null when that is not known. */
  created_by_actor_id: string | null;
  /** Id of the rule. */
  federation_rule_id: string;
  /** Id of the workspace. */
  workspace_id: string;
  /** Name of the workspace; null in the answer to enabling it. */
  workspace_name: string | null;
}

/** One page of workspaces of a federation rule. */
export interface FederationRuleWorkspaceList {
  /** The items. */
  data: FederationRuleWorkspace[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A workspace to enable a federation rule for. */
export interface FederationRuleWorkspaceAddRequest {
  /** Id of the workspace. */
  workspace_id: string;
}

/** Says that a federation rule is no longer enabled for a workspace. */
export interface FederationRuleWorkspaceRemoveResponse {
  /** Always `federation_rule_workspace_deleted`. */
  type: "federation_rule_workspace_deleted";
  /** Id of the rule. */
  federation_rule_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/**
 * Role of a user in the organization. `managed`, `owner`, `membership_admin` and `primary_owner` occur only in
 * Claude Enterprise.
 */
export type OrganizationRole =
  | "admin"
  | "billing"
  | "claude_code_user"
  | "developer"
  | "managed"
  | "membership_admin"
  | "owner"
  | "primary_owner"
  | "user";

/** An invitation to join the organization. It lapses 21 days after it was sent. */
export interface OrganizationInvite {
  /** Id of the invite. */
  id: string;
  /** Always `invite`. */
  type: "invite";
  /**
   * When it was accepted; null until then.
   * (format date-time)
   */
  accepted_at: string | null;
  /** Email address of the invited person. */
  email: string;
  /**
   * When it lapses.
   * (format date-time)
   */
  expires_at: string;
  /**
   * When it was made.
   * (format date-time)
   */
  invited_at: string;
  /** RBAC groups that the user joins on acceptance; only for Claude Enterprise. */
  rbac_group_ids: string[];
  /** Role in the organization that the user gets. */
  role: OrganizationRole;
  /** Where the invite stands. Only a `pending` one can be deleted. */
  status: "accepted" | "deleted" | "expired" | "pending";
}

/** One page of invites. */
export interface OrganizationInviteList {
  /** The items. */
  data: OrganizationInvite[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** An invitation to send. */
export interface InviteCreateRequest {
  /** Email address to invite. */
  email: string;
  /**
   * Role in the organization. Claude Enterprise takes `user` and `managed` (the latter needs the scope
   * `write:rbac_groups` as well), all others the rest; nobody can be invited as `admin`.
   */
  role: "billing" | "claude_code_user" | "developer" | "managed" | "user";
  /**
   * RBAC groups to join on acceptance. Only for Claude Enterprise, with a key that has the scope
   * `write:rbac_groups`.
   */
  rbac_group_ids?: string[];
}

/** Says that an invite is deleted. */
export interface InviteDeleteResponse {
  /** Id that the invite had. */
  id: string;
  /** Always `invite_deleted`. */
  type: "invite_deleted";
}

/** The organization that the key belongs to. */
export interface OrganizationInfo {
  /** Id of the organization. */
  id: string;
  /** Always `organization`. */
  type: "organization";
  /** Name of the organization. */
  name: string;
}

/** The limits are for a family of models. */
export interface OrganizationRateLimitModelGroup {
  /** Id of the group, the same in all organizations. */
  id: string;
  /** Always `model_group`. */
  type: "model_group";
  /** Name for people; it may change. */
  display_name: string;
}

/** The limits are for message batches. */
export interface OrganizationRateLimitBatchGroup {
  /** Id of the group, the same in all organizations. */
  id: string;
  /** Always `batch`. */
  type: "batch";
}

/** The limits are for counting tokens. */
export interface OrganizationRateLimitTokenCountGroup {
  /** Id of the group, the same in all organizations. */
  id: string;
  /** Always `token_count`. */
  type: "token_count";
}

/** The limits are for files. */
export interface OrganizationRateLimitFilesGroup {
  /** Id of the group, the same in all organizations. */
  id: string;
  /** Always `files`. */
  type: "files";
}

/** The limits are for skills. */
export interface OrganizationRateLimitSkillsGroup {
  /** Id of the group, the same in all organizations. */
  id: string;
  /** Always `skills`. */
  type: "skills";
}

/** The limits are for the web search tool. */
export interface OrganizationRateLimitWebSearchGroup {
  /** Id of the group, the same in all organizations. */
  id: string;
  /** Always `web_search`. */
  type: "web_search";
}

/** One limit. */
export interface OrganizationRateLimitValue {
  /** What is counted and over what time, such as `requests_per_minute`. */
  type: string;
  /** The most that is allowed. */
  value: number;
}

/** The limits that the organization has for one group: a family of models, or one part of the API. */
export interface OrganizationRateLimit {
  /**
   * Id of the entry, which differs between organizations. It is the `rate_limit_id` when the limits of a
   * workspace are set.
   */
  id: string;
  /** Always `rate_limit`. */
  type: "rate_limit";
  /** What the limits are for. */
  group:
    | OrganizationRateLimitModelGroup
    | OrganizationRateLimitBatchGroup
    | OrganizationRateLimitTokenCountGroup
    | OrganizationRateLimitFilesGroup
    | OrganizationRateLimitSkillsGroup
    | OrganizationRateLimitWebSearchGroup;
  /** The limits, one for each thing that is counted. */
  limits: OrganizationRateLimitValue[];
  /**
   * Ids and aliases of the models that the limits are for, as far as the organization has access; null unless
   * the group is a `model_group`.
   */
  models: string[] | null;
}

/** One page of rate limits. */
export interface OrganizationRateLimitList {
  /** The items. */
  data: OrganizationRateLimit[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A group of members. Its roles are given in the admin settings and only read here. */
export interface RBACGroup {
  /** Id of the group. */
  id: string;
  /** Always `rbac_group`. */
  type: "rbac_group";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name of the group; others may have the same. */
  name: string;
  /**
   * Ids of the roles that the group has. Null means that they cannot be read at the moment, not that there are
   * none.
   */
  role_ids: string[] | null;
  /** Whether the group was made by hand (`direct`) or comes from an identity provider (`scim`). */
  source_type: "direct" | "scim";
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of RBAC groups. */
export interface RBACGroupList {
  /** The items. */
  data: RBACGroup[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new RBAC group. */
export interface RBACGroupCreateRequest {
  /** Name of the group; need not be unique. */
  name: string;
}

/** Changes to an RBAC group. */
export interface RBACGroupUpdateRequest {
  /** New name; need not be unique. */
  name?: string | null;
}

/** Says that an RBAC group is deleted. */
export interface DeletedRBACGroup {
  /** Id that the group had. */
  id: string;
  /** Always `rbac_group_deleted`. */
  type: "rbac_group_deleted";
}

/** A user as a member of an RBAC group. */
export interface RBACGroupMember {
  /** Always `rbac_group_member`. */
  type: "rbac_group_member";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Email address of the user. */
  email: string;
  /** Id of the RBAC group. */
  rbac_group_id: string;
  /** Id of the user. */
  user_id: string;
}

/** One page of members of an RBAC group. */
export interface RBACGroupMemberList {
  /** The items. */
  data: RBACGroupMember[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A user to add to an RBAC group. */
export interface RBACGroupMemberAddRequest {
  /** Id of the user. */
  user_id: string;
}

/** Says that a user is no longer in an RBAC group. */
export interface DeletedRBACGroupMember {
  /** Always `rbac_group_member_deleted`. */
  type: "rbac_group_member_deleted";
  /** Id of the RBAC group. */
  rbac_group_id: string;
  /** Id of the user. */
  user_id: string;
}

/** The role comes with the product; nobody in the organization can change or delete it. */
export interface RBACRoleSourceBuiltIn {
  /** Always `built_in`. */
  type: "built_in";
}

/** Admins of the organization can change and delete the role. */
export interface RBACRoleSourceCustom {
  /** Always `custom`. */
  type: "custom";
}

/** Where a role comes from. A kind that is unknown to you is not to be taken for `custom`. */
export type RBACRoleSource = RBACRoleSourceBuiltIn | RBACRoleSourceCustom;

/**
 * A set of permissions that RBAC groups can be given. Roles are managed in the admin settings and only read
 * here.
 */
export interface RBACRole {
  /** Id of the role. */
  id: string;
  /** Always `rbac_role`. */
  type: "rbac_role";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name of the role. That of a built-in role may change, so keep the id to refer to it. */
  display_name: string;
  /** Whether the role is built in or the organization's own. */
  source: RBACRoleSource;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of RBAC roles. */
export interface RBACRoleList {
  /** The items. */
  data: RBACRole[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The permission is for the organization: a product feature or a part of its administration. */
export interface RBACOrganizationPermissionResource {
  /** Always `organization`. */
  type: "organization";
  /** Id of the organization. */
  organization_id: string;
}

/** The permission is for one tool of a connector, with the action `use` or `always_allow`. */
export interface RBACConnectorToolPermissionResource {
  /** Always `connector_tool`. */
  type: "connector_tool";
  /** Id of the connector. */
  connector_id: string;
  /**
   * Name of the tool. One with unusual characters is replaced by a prefix and a hash, from which it cannot be
   * recovered.
   */
  tool_name: string;
}

/** The permission is for one OAuth scope of a connector, with the action `grant`. */
export interface RBACConnectorScopePermissionResource {
  /** Always `connector_scope`. */
  type: "connector_scope";
  /** Id of the connector. */
  connector_id: string;
  /**
   * The OAuth scope. One with characters such as `:` or `/` is replaced by a prefix and a hash, from which it
   * cannot be recovered.
   */
  scope: string;
}

/** The permission is for one connector as a whole. */
export interface RBACConnectorPermissionResource {
  /** Always `connector`. */
  type: "connector";
  /** Id of the connector. */
  connector_id: string;
}

/** The permission is for every connector. */
export interface RBACAllConnectorsPermissionResource {
  /** Always `all_connectors`. */
  type: "all_connectors";
}

/** One action that a role allows on one resource. */
export interface RBACRolePermission {
  /** Always `rbac_role_permission`. */
  type: "rbac_role_permission";
  /**
   * What is allowed; the words depend on the kind of resource. For an organization, `capability_access_all` and
   * `capability_access_all_ga` stand for many product features at once, so a look at single rows is not enough.
   */
  action: string;
  /** What the action is allowed on. */
  resource:
    | RBACOrganizationPermissionResource
    | RBACConnectorToolPermissionResource
    | RBACConnectorScopePermissionResource
    | RBACConnectorPermissionResource
    | RBACAllConnectorsPermissionResource;
}

/** One page of permissions of a role. */
export interface RBACRolePermissionList {
  /** The items. */
  data: RBACRolePermission[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * An identity for programs. What it may do follows from the federation rules that target it and from its roles
 * in workspaces.
 */
export interface ServiceAccount {
  /** Id of the service account, with the prefix `svac_`. */
  id: string;
  /** Always `service_account`. */
  type: "service_account";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /** Id of the user or service account that archived it. */
  archived_by_actor_id: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Id of the user or service account that made it. */
  created_by_actor_id: string | null;
  /** Free text. */
  description: string | null;
  /** Name of the service account, chosen by an admin. */
  name: string;
  /**
   * Role in the organization. A federation rule with the scope `org:admin` works only as long as this is
   * `admin`.
   */
  organization_role: "admin" | "developer";
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
  /** Id of the user or service account that last changed it. */
  updated_by_actor_id: string | null;
}

/** One page of service accounts. */
export interface ServiceAccountList {
  /** The items. */
  data: ServiceAccount[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A new service account. */
export interface ServiceAccountCreateRequest {
  /**
   * Name of lower-case letters, digits and hyphens. A name that another service account has is refused with 409.
   * (min length 1, max length 255, pattern ^[a-z0-9-]+$)
   */
  name: string;
  /** Free text. */
  description?: string | null;
  /**
   * Role in the organization.
   * @default "developer"
   */
  organization_role?: "admin" | "developer";
}

/** Changes to a service account. What is left out stays as it is. */
export interface ServiceAccountUpdateRequest {
  /** New free text; null clears it. */
  description?: string | null;
  /** New role in the organization; null leaves it as it is. */
  organization_role?: "admin" | "developer" | null;
}

/** Role of a member in a workspace. `workspace_billing` comes with the role in the organization. */
export type WorkspaceRole =
  "workspace_admin" | "workspace_billing" | "workspace_developer" | "workspace_restricted_developer" | "workspace_user";

/** A service account as a member of a workspace. It has no id of its own. */
export interface ServiceAccountWorkspaceMember {
  /** Always `service_account_workspace_member`. */
  type: "service_account_workspace_member";
  /** Id of the user or service account that added it. */
  created_by_actor_id: string | null;
  /**
   * True for the membership in the default workspace that each service account has unless it was added
   * explicitly. It has the role `workspace_user` and cannot be removed.
   */
  implicit: boolean | null;
  /** Id of the service account. */
  service_account_id: string;
  /** Id of the workspace. */
  workspace_id: string;
  /** Role in the workspace; never `workspace_billing`. */
  workspace_role: WorkspaceRole;
}

/** One page of memberships of service accounts in workspaces. */
export interface ServiceAccountWorkspaceMemberList {
  /** The items. */
  data: ServiceAccountWorkspaceMember[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Role in a workspace that can be given to a new member or a service account. */
export type NoBillingWorkspaceRole =
  "workspace_admin" | "workspace_developer" | "workspace_restricted_developer" | "workspace_user";

/** A workspace to add a service account to. */
export interface ServiceAccountWorkspaceAddRequest {
  /** Id of the workspace. */
  workspace_id: string;
  /** Role in the workspace. */
  workspace_role: NoBillingWorkspaceRole;
}

/** Says that a service account is no longer a member of a workspace. */
export interface ServiceAccountWorkspaceRemoveResponse {
  /** Always `service_account_workspace_member_deleted`. */
  type: "service_account_workspace_member_deleted";
  /** Id of the service account. */
  service_account_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** Whether a request is decided, and how. */
export type SpendLimitIncreaseRequestStatus = "approved" | "denied" | "pending";

/** A user of the organization. */
export interface SpendLimitUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** Whether the account is deleted. */
  deleted: boolean;
  /** Email address; null for a deleted or unreadable account. */
  email_address: string | null;
  /** Name; null when none is set, and for a deleted or unreadable account. */
  name: string | null;
  /** Id of the user. */
  user_id: string;
}

/** An Admin API key with scopes, acting for the organization. */
export interface SpendLimitScopedAPIKeyActor {
  /** Always `scoped_api_key_actor`. */
  type: "scoped_api_key_actor";
  /** Id of the key. */
  scoped_api_key_id: string;
}

/** Who asks for a higher limit. */
export type SpendLimitIncreaseRequestActor = SpendLimitUserActor | SpendLimitScopedAPIKeyActor;

/** Length of time after which spend starts from zero. */
export type SpendLimitPeriod = "daily" | "monthly" | "weekly";

/** Who decided on the request. */
export type SpendLimitIncreaseRequestResolvedBy = SpendLimitUserActor | SpendLimitScopedAPIKeyActor;

/** The limit is for one member. */
export interface SpendLimitUserScope {
  /** Always `user`. */
  type: "user";
  /** Id of the user. */
  user_id: string;
}

/** The limit is for each member with seats of one tier. */
export interface SpendLimitSeatTierScope {
  /** Always `seat_tier`. */
  type: "seat_tier";
  /** Name of the tier. */
  seat_tier: string;
}

/** The limit is for the members of one RBAC group. */
export interface SpendLimitRBACGroupScope {
  /** Always `rbac_group`. */
  type: "rbac_group";
  /** Id of the RBAC group. */
  rbac_group_id: string;
}

/** The limit is for one service of the organization. */
export interface SpendLimitOrganizationServiceScope {
  /** Always `organization_service`. */
  type: "organization_service";
  /** Name of the service. */
  service: string;
}

/** The limit is for the organization as a whole. */
export interface SpendLimitOrganizationScope {
  /** Always `organization`. */
  type: "organization";
}

/** The limit is for one workspace of an organization of the Console. */
export interface SpendLimitWorkspaceScope {
  /** Always `workspace`. */
  type: "workspace";
  /** Id of the workspace. */
  workspace_id: string;
}

/**
 * The monthly cap that comes with the usage tier of an organization of the Console, or a higher one that was
 * granted. It cannot be changed here, and its times are those of the organization, so `updated_at` does not
 * tell of a change.
 */
export interface SpendLimitUsageTierScope {
  /** Always `usage_tier`. */
  type: "usage_tier";
}

/** The limit that holds for one member over one period, where it comes from, and what the member has spent. */
export interface SpendSummary {
  /** The member. */
  actor: SpendLimitUserActor | SpendLimitScopedAPIKeyActor;
  /**
   * The limit, as a whole number in the minor unit of `currency` (cents for USD). Null means none for this
   * period; another period may still have one.
   */
  amount: string | null;
  /** Currency of the organization, as an ISO 4217 code. */
  currency: string;
  /** The period that limit and spend are for. */
  period: SpendLimitPeriod;
  /**
   * Spent so far in the period, in the minor unit of `currency`: a decimal string with up to three decimals. It
   * is `0` when the spend cannot be read.
   */
  period_to_date_spend: string;
  /** Whom the row is for. */
  scope:
    | SpendLimitUserScope
    | SpendLimitSeatTierScope
    | SpendLimitRBACGroupScope
    | SpendLimitOrganizationServiceScope
    | SpendLimitOrganizationScope
    | SpendLimitWorkspaceScope
    | SpendLimitUsageTierScope;
  /** The scope that the limit comes from, which may be one that the member inherits from. */
  source:
    | SpendLimitUserScope
    | SpendLimitSeatTierScope
    | SpendLimitRBACGroupScope
    | SpendLimitOrganizationServiceScope
    | SpendLimitOrganizationScope
    | SpendLimitWorkspaceScope
    | SpendLimitUsageTierScope;
  /** Id of the limit that holds. */
  spend_limit_id: string;
}

/** A member who is at the limit asks for a higher one. */
export interface SpendLimitIncreaseRequest {
  /** Id of the request. */
  id: string;
  /** Always `spend_limit_increase_request`. */
  type: "spend_limit_increase_request";
  /** Who asks. */
  actor: SpendLimitIncreaseRequestActor;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Period of the limit that is in the way. */
  period: SpendLimitPeriod;
  /**
   * When it was decided; null while pending.
   * (format date-time)
   */
  resolved_at: string | null;
  /** Who decided; null while pending. */
  resolved_by: SpendLimitIncreaseRequestResolvedBy | null;
  /** The limit and spend of the member, while it is pending. */
  spend_summary: SpendSummary | null;
  /** Whether it is decided, and how. */
  status: SpendLimitIncreaseRequestStatus;
}

/** One page of requests for more. */
export interface SpendLimitIncreaseRequestList {
  /** The items. */
  data: SpendLimitIncreaseRequest[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The limit to give the member. */
export interface SpendLimitIncreaseRequestApproveRequest {
  /** The new limit, as a whole number in minor units, such as cents. */
  amount: string;
  /** Period of the new limit. Without it, the one that the member was stopped by. */
  period?: SpendLimitPeriod | null;
  /** Sends the member no email. */
  suppress_notification?: boolean;
}

/** A cap on metered spend of one scope over one period. */
export interface SpendLimit {
  /** Id of the limit, with the prefix `spl_`. */
  id: string;
  /** Always `spend_limit`. */
  type: "spend_limit";
  /**
   * The cap, as a whole number in the minor unit of `currency`: `50000` is 500 US dollars. Null means that this
   * scope sets no number.
   */
  amount: string | null;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Currency of the organization, as an ISO 4217 code. */
  currency: string;
  /**
   * False while extra usage is off for the organization, where the limit is the organization's; the amount is
   * kept. Otherwise true.
   */
  is_enabled: boolean;
  /** The period that the cap is for. */
  period: SpendLimitPeriod;
  /** Whom the cap is for. */
  scope:
    | SpendLimitUserScope
    | SpendLimitSeatTierScope
    | SpendLimitRBACGroupScope
    | SpendLimitOrganizationServiceScope
    | SpendLimitOrganizationScope
    | SpendLimitWorkspaceScope
    | SpendLimitUsageTierScope;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** The request, approved, with the limit that was set. */
export interface SpendLimitIncreaseRequestApproveResponse {
  /** Id of the request. */
  id: string;
  /** Always `spend_limit_increase_request`. */
  type: "spend_limit_increase_request";
  /** Who asked. */
  actor: SpendLimitIncreaseRequestActor;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Period of the limit that was in the way. */
  period: SpendLimitPeriod;
  /**
   * When it was approved.
   * (format date-time)
   */
  resolved_at: string | null;
  /** Who approved it. */
  resolved_by: SpendLimitIncreaseRequestResolvedBy | null;
  /** The limit that was set. */
  spend_limit: SpendLimit | null;
  /** The limit and spend of the member. */
  spend_summary: SpendSummary | null;
  /** Always `approved` here. */
  status: SpendLimitIncreaseRequestStatus;
}

/** How to deny a request. */
export interface SpendLimitIncreaseRequestDenyRequest {
  /** Sends the member no email. */
  suppress_notification?: boolean;
}

/** One page of effective spend limits. */
export interface SpendSummaryList {
  /** The items. */
  data: SpendSummary[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A person in the organization, with a role. */
export interface OrganizationUser {
  /** Id of the user. */
  id: string;
  /** Always `user`. */
  type: "user";
  /**
   * When the user joined.
   * (format date-time)
   */
  added_at: string;
  /** Email address of the user. */
  email: string;
  /** Name of the user. */
  name: string;
  /** Role in the organization. */
  role: OrganizationRole;
}

/** One page of users. */
export interface OrganizationUserList {
  /** The items. */
  data: OrganizationUser[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** Changes to a user. */
export interface UserUpdateRequest {
  /**
   * New role. Claude Enterprise takes `user` and `managed` (the latter needs the scope `write:rbac_groups` as
   * well), all others the rest; `admin` cannot be given.
   */
  role: "billing" | "claude_code_user" | "developer" | "managed" | "user";
}

/** Says that a user is no longer a member. */
export interface UserRemoveResponse {
  /** Id of the user. */
  id: string;
  /** Always `user_deleted`. */
  type: "user_deleted";
}

/** A place where requests may be processed. */
export type AllowedInferenceGeo = "global" | "us";

/** Where a workspace keeps data and where its requests may be processed. */
export interface DataResidency {
  /** Where requests may be processed: a list of places, or `unrestricted`. */
  allowed_inference_geos: "unrestricted" | AllowedInferenceGeo[];
  /** Where a request is processed that names no place. */
  default_inference_geo: "global" | "us";
  /** Always `us`. */
  workspace_geo: "us";
}

/** A part of the organization with its own members, API keys, limits and stored data. */
export interface Workspace {
  /** Id of the workspace. */
  id: string;
  /** Always `workspace`. */
  type: "workspace";
  /**
   * When it was archived; null while it is not.
   * (format date-time)
   */
  archived_at: string | null;
  /**
   * Id under which the data of the workspace is encrypted. The policy of a customer's key in AWS KMS refers to
   * it; on Google Cloud and Azure nothing has to.
   */
  compartment_id: string;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Where data is stored and requests are processed. */
  data_residency: DataResidency;
  /** Color in the Console, as a hexadecimal code. */
  display_color: string;
  /**
   * Id of the customer's key that stored data is encrypted with; null when there is none. Once attached, a key
   * stays.
   */
  external_key_id: string | null;
  /** Name of the workspace. */
  name: string;
  /** Tags, as strings by name. */
  tags: {
    [key: string]: string;
  };
  /** The user profile that each inference request through the workspace has to name; null when there is none. */
  user_profile_id: string | null;
}

/** One page of workspaces. */
export interface WorkspaceList {
  /** The items. */
  data: Workspace[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** Where a new workspace keeps data and where its requests may be processed. */
export interface DataResidencyCreateConfig {
  /** Where requests may be processed: a list of places, or `unrestricted`, the default. */
  allowed_inference_geos?: "unrestricted" | AllowedInferenceGeo[] | null;
  /** Where a request is processed that names no place; `global` by default. It has to be among the allowed ones. */
  default_inference_geo?: "global" | "us" | null;
  /** Where data is stored; `us` by default. It never changes. */
  workspace_geo?: "us" | null;
}

/** A new workspace. */
export interface WorkspaceCreateRequest {
  /** Name of the workspace. */
  name: string;
  /**
   * Where data is stored and requests are processed. Without it, data is kept in `us` and requests are processed
   * anywhere.
   */
  data_residency?: DataResidencyCreateConfig | null;
  /** Color in the Console, as a hexadecimal code. */
  display_color?: string | null;
  /** Id of an external key to encrypt stored data with. It cannot be detached or replaced later. */
  external_key_id?: string | null;
  /** Tags, as strings by name. Names must not begin with `anthropic`. */
  tags?: {
    [key: string]: string;
  } | null;
  /**
   * User profile that each inference request through the workspace then has to name. It cannot be replaced or
   * removed later, except by deleting the profile.
   */
  user_profile_id?: string | null;
}

/** Changes to where the requests of a workspace may be processed. Where data is stored cannot change. */
export interface DataResidencyUpdateConfig {
  /** Where requests may be processed: a list of places, or `unrestricted`. */
  allowed_inference_geos?: "unrestricted" | AllowedInferenceGeo[] | null;
  /** Where a request is processed that names no place. It has to be among the allowed ones. */
  default_inference_geo?: "global" | "us" | null;
}

/** Changes to a workspace. What is left out stays as it is. */
export interface WorkspaceUpdateRequest {
  /** New rules on where requests are processed. */
  data_residency?: DataResidencyUpdateConfig | null;
  /** New color in the Console, as a hexadecimal code. */
  display_color?: string;
  /** Id of an external key to encrypt stored data with. It cannot be detached or replaced later. */
  external_key_id?: string;
  /** New name. */
  name?: string;
  /** Tags, as strings by name. Names must not begin with `anthropic`. */
  tags?: {
    [key: string]: string | null;
  } | null;
  /**
   * User profile that each inference request through the workspace then has to name. It cannot be replaced or
   * removed, has to fit the external key, and is refused for the default workspace.
   */
  user_profile_id?: string;
}

/** A user as a member of a workspace. It has no id of its own. */
export interface WorkspaceMember {
  /** Always `workspace_member`. */
  type: "workspace_member";
  /** Id of the user. */
  user_id: string;
  /** Id of the workspace. */
  workspace_id: string;
  /** Role in the workspace. */
  workspace_role: WorkspaceRole;
}

/** One page of members of a workspace. */
export interface WorkspaceMemberList {
  /** The items. */
  data: WorkspaceMember[];
  /** Whether there are more. */
  has_more: boolean;
  /** Id of the first item of this page, for `before_id`; null when the page is empty. */
  first_id: string | null;
  /** Id of the last item of this page, for `after_id`; null when the page is empty. */
  last_id: string | null;
}

/** A user to add to a workspace. */
export interface WorkspaceMemberAddRequest {
  /** Id of the user. */
  user_id: string;
  /** Role in the workspace. `workspace_billing` cannot be given here. */
  workspace_role: NoBillingWorkspaceRole;
}

/** Changes to a member of a workspace. */
export interface WorkspaceMemberUpdateRequest {
  /** New role in the workspace. */
  workspace_role: WorkspaceRole;
}

/** Says that a user is no longer a member of a workspace. */
export interface WorkspaceMemberRemoveResponse {
  /** Always `workspace_member_deleted`. */
  type: "workspace_member_deleted";
  /** Id of the user. */
  user_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** The limit is set for the workspace. */
export interface WorkspaceRateLimitWorkspaceSource {
  /** Always `workspace`. */
  type: "workspace";
}

/** The limit of the organization holds, as none is set for the workspace. */
export interface WorkspaceRateLimitOrganizationSource {
  /** Always `organization`. */
  type: "organization";
}

/** One limit of a workspace. */
export interface WorkspaceRateLimitValue {
  /** What is counted and over what time, such as `requests_per_minute`. */
  type: string;
  /** The same limit of the organization; null when it has none. */
  org_limit: number | null;
  /** Whether the limit is set for the workspace or comes from the organization. */
  source: WorkspaceRateLimitWorkspaceSource | WorkspaceRateLimitOrganizationSource;
  /** The most that is allowed. */
  value: number;
}

/** The limits that a workspace has for one group: a family of models, or one part of the API. */
export interface WorkspaceRateLimit {
  /** Always `workspace_rate_limit`. */
  type: "workspace_rate_limit";
  /** What the limits are for. */
  group:
    | OrganizationRateLimitModelGroup
    | OrganizationRateLimitBatchGroup
    | OrganizationRateLimitTokenCountGroup
    | OrganizationRateLimitFilesGroup
    | OrganizationRateLimitSkillsGroup
    | OrganizationRateLimitWebSearchGroup;
  /**
   * The limits that are set for the workspace and, with `include_inherited`, those that come from the
   * organization.
   */
  limits: WorkspaceRateLimitValue[];
  /**
   * Ids and aliases of the models that the limits are for, as far as the workspace has access; null unless the
   * group is a `model_group`.
   */
  models: string[] | null;
  /** Id of the organization's entry for the same group. */
  rate_limit_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** One page of rate limits of a workspace. */
export interface WorkspaceRateLimitList {
  /** The items. */
  data: WorkspaceRateLimit[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** What a limit counts and over what time. */
export type WorkspaceRateLimitMeasure =
  | "fast_itpmca"
  | "fast_otpm"
  | "input_tokens_per_minute"
  | "input_tokens_per_minute_cache_aware"
  | "output_tokens_per_minute"
  | "requests_per_minute"
  | "tokens_per_day"
  | "tokens_per_minute"
  | "tool_uses_per_second";

/** One limit to set or clear. */
export interface WorkspaceRateLimitUpdateValue {
  /** What is counted and over what time. */
  type: WorkspaceRateLimitMeasure;
  /** The most that is to be allowed; null puts the limit of the organization back in force. */
  value: number | null;
}

/** Limits to set for a workspace. */
export interface WorkspaceRateLimitUpdateRequest {
  /** The limits to set or clear. Others stay as they are. */
  limits: WorkspaceRateLimitUpdateValue[];
}

/** A service account to add to a workspace. */
export interface WorkspaceServiceAccountAddRequest {
  /** Id of the service account. */
  service_account_id: string;
  /** Role in the workspace. */
  workspace_role: NoBillingWorkspaceRole;
}

/** Changes to a service account as a member of a workspace. */
export interface WorkspaceServiceAccountUpdateRequest {
  /** New role in the workspace. */
  workspace_role: NoBillingWorkspaceRole;
}

/** Says that a service account is no longer a member of a workspace. */
export interface WorkspaceServiceAccountRemoveResponse {
  /** Always `service_account_workspace_member_deleted`. */
  type: "service_account_workspace_member_deleted";
  /** Id of the service account. */
  service_account_id: string;
  /** Id of the workspace. */
  workspace_id: string;
}

/** Where a skill comes from. */
export interface SkillSource {
  /**
   * The `custom` ones belong to the workspace, those of `anthropic` are offered to all and cannot be changed,
   * `anthropic_example` are samples, and `plugin` ones come with an installed plugin.
   */
  type: "custom" | "anthropic" | "anthropic_example" | "plugin";
}

/**
 * Instructions and files for one kind of task, kept in versions. A request or an agent that names it has them
 * in the container.
 */
export interface Skill {
  /** Id of the skill. Its form may change. */
  id: string;
  /** Always `skill`. */
  type: "skill";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** Name for people, on one line; several skills may share it. The name in `SKILL.md` if none was given. */
  display_name: string;
  /** Id of the newest version, which is what `latest` stands for. */
  latest_version_id: string;
  /** Where the skill comes from. */
  source: SkillSource;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** A page of skills. */
export interface SkillList {
  /** The items. */
  data: Skill[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The files of the first version of a skill. */
export interface SkillCreateRequest {
  /**
   * The files, all in one folder with `SKILL.md` at its top, or one zip with that folder. Their names keep the
   * folder.
   */
  files: Uploadable[];
  /**
   * Name for people, on one line; the name in `SKILL.md` if null or left out.
   * (max length 255)
   */
  display_name?: string | null;
}

/** Confirms that a skill is deleted. */
export interface DeletedSkill {
  /** Id of the skill that is gone. */
  id: string;
  /** Always `skill_deleted`. */
  type: "skill_deleted";
}

/** One version of a skill: a complete set of files that never changes. */
export interface SkillVersion {
  /** Id of the version. Use it to pin the version. */
  id: string;
  /** Always `skill_version`. */
  type: "skill_version";
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** What the skill is for, taken from `SKILL.md`. */
  description: string;
  /** Technical name of the skill, the same in all versions. It is the name of the folder and of a downloaded zip. */
  name: string;
  /** Id of the skill. */
  skill_id: string;
}

/** A page of versions of a skill, newest first. */
export interface SkillVersionList {
  /** The items. */
  data: SkillVersion[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** The files of a new version. They replace those of the version before as a whole. */
export interface SkillVersionCreateRequest {
  /**
   * The files, all in one folder with `SKILL.md` at its top, or one zip with that folder. The name in `SKILL.md`
   * must be that of the skill.
   */
  files: Uploadable[];
}

/** Confirms that a version of a skill is deleted. */
export interface DeletedSkillVersion {
  /** Id of the version that is gone. */
  id: string;
  /** Always `skill_version_deleted`. */
  type: "skill_version_deleted";
}

/**
 * Direction of a list of user profiles; `desc` by default, which is the newest first or, by `name`, from Z to
 * A.
 */
export type UserProfileListOrder = "asc" | "desc";

/**
 * What a list of user profiles is ordered by; `created_at` by default. By `name`, case does not count and
 * profiles without a name come last.
 */
export type UserProfileListOrderBy = "created_at" | "name";

/** All open actions on a profile in one word. Treat an unknown value as `restricted`. */
export type UserProfileEnforcementStatus = "unrestricted" | "pending" | "restricted" | "banned";

/**
 * What an entity is to the platform: an end user of its product (`application`, the default), or a company
 * that it resells access to (`passthrough`).
 */
export type UserProfileAccessType = "application" | "passthrough";

/** What the end user can do about a restriction: pass an identity check. Treat an unknown value as null. */
export type UserProfileEnforcementActionNextStep = "verify";

/** Why a limit was put. Treat an unknown value as `unspecified`. */
export type UserProfileEnforcementActionReason =
  | "unsupported_region"
  | "fraud_or_abuse"
  | "high_harm"
  | "usage_policy_violation"
  | "account_compromise"
  | "unspecified";

/** The entity is served only in part, or not at all, until this is resolved. */
export interface UserProfileEnforcementActionRestriction {
  /** Id of the action, with the prefix `enac_`. */
  id: string;
  /** Always `restriction`. */
  type: "restriction";
  /**
   * What the end user can do now: `verify` is to pass an identity check. Null when there is nothing to do, as
   * while a check is reviewed.
   */
  action: UserProfileEnforcementActionNextStep | null;
  /**
   * When it ends by itself; null when it does not, as for `account_compromise`.
   * (format date-time)
   */
  expires_at: string | null;
  /**
   * When it was opened.
   * (format date-time)
   */
  opened_at: string;
  /** Why the limit was put. */
  reason: UserProfileEnforcementActionReason;
}

/** The entity is no longer served where the ban applies, for good. */
export interface UserProfileEnforcementActionBan {
  /** Id of the action, with the prefix `enac_`. */
  id: string;
  /** Always `ban`. */
  type: "ban";
  /** Always null: a ban cannot be cleared by the end user. */
  action: UserProfileEnforcementActionNextStep | null;
  /**
   * Always null: a ban does not end.
   * (format date-time)
   */
  expires_at: string | null;
  /**
   * When it was opened.
   * (format date-time)
   */
  opened_at: string;
  /** Why the ban was put. */
  reason: UserProfileEnforcementActionReason;
}

/**
 * A limit that Anthropic has put on the entity behind a profile, and that is still in force. Treat an unknown
 * type as `restriction`.
 */
export type UserProfileEnforcementAction = UserProfileEnforcementActionRestriction | UserProfileEnforcementActionBan;

/**
 * Status of an account at the platform: in good standing (`active`), restricted for now (`suspended`), or
 * barred (`blocked`). It has no effect on what the API decides.
 */
export type UserProfileExternalUserAccountStatus = "active" | "suspended" | "blocked";

/** Kind of entity, as the platform states it. */
export type UserProfileExternalUserEntityType = "individual" | "business" | "non_profit" | "government";

/** What the platform states about an entity. Nobody verifies it; null stands for what was not stated. */
export interface UserProfileExternalUserDetails {
  /** Status of the entity's account at the platform. */
  account_status: UserProfileExternalUserAccountStatus | null;
  /** Country, as an ISO 3166-1 code of two letters. */
  country: string | null;
  /** Hash of the email address, as the platform computed it. */
  email_hash: string | null;
  /** Kind of entity. */
  entity_type: UserProfileExternalUserEntityType | null;
  /** Hash of the name, as the platform computed it. */
  name_hash: string | null;
  /**
   * When the entity became a customer of the platform, in UTC.
   * (format date-time)
   */
  onboarded_at: string | null;
  /** Id of the entity at the platform. */
  reference_id: string | null;
}

/**
 * What requests have to allow in order to get the relaxed safeguards. A request that does not is still served,
 * with the usual safeguards. The values differ between profiles and may change.
 */
export interface UserProfileCyberRequirements {
  /** Whether the data of the request has to be retainable. */
  data_retention: boolean;
  /** Whether people at Anthropic have to be allowed to review what is retained. */
  human_review: boolean;
}

/** Where a profile stands in a program: in it, waiting, or declined or removed. */
export type UserProfileProgramStatus = "active" | "pending" | "rejected";

/** A tier of the program for cyber verification. */
export interface UserProfileCyberTier {
  /**
   * Whether the tier applies to the profile. `inactive` covers everything else, from never applied for to
   * declined.
   */
  status: "active" | "inactive";
}

/**
 * Where a profile stands in the Cyber Verification Program, under which requests that name the profile meet
 * fewer safeguards.
 */
export interface UserProfileCyberProgram {
  /**
   * What requests have to allow in order to get the relaxed safeguards of all active tiers; null when no tier is
   * active or `tiers` is empty.
   */
  requirements: UserProfileCyberRequirements | null;
  /**
   * `active` with an active tier, or with access to earlier models only; `pending` while an application is
   * reviewed or not yet applied; `rejected` when it was declined.
   */
  status: UserProfileProgramStatus;
  /**
   * The tiers by key: `a` is Specialized Access, `b` Red Team Access, `c` Defense Access. None includes another.
   * An empty map, as in lists, says nothing about them. Ignore unknown keys.
   */
  tiers: {
    [key: string]: UserProfileCyberTier;
  };
}

/** A feature of the program for Enterprise Frontier Safeguards. */
export interface UserProfileEfsFeature {
  /** Whether the entity may use the feature. It may still have to be set up. */
  status: "active" | "inactive";
}

/** Where a profile stands in Enterprise Frontier Safeguards. */
export interface UserProfileEfsProgram {
  /**
   * The features by key: `data_retention_exemption`, `cmek` and `storage`. A missing key does not mean inactive,
   * only that it may not be read. Ignore unknown keys.
   */
  features: {
    [key: string]: UserProfileEfsFeature;
  };
  /** Decision on the entity as a whole. `active` does not approve any feature by itself. */
  status: UserProfileProgramStatus;
}

/**
 * Where a profile stands in the programs for extra capabilities or exemptions. Null stands for no status, for
 * no right to read it, and for a list that leaves it out; retrieving the profile shows all. Ignore unknown
 * keys.
 */
export interface UserProfilePrograms {
  /**
   * The Cyber Verification Program. Lists and updates may show less than the truth, so retrieve the profile to
   * be sure.
   */
  cyber: UserProfileCyberProgram | null;
  /** Enterprise Frontier Safeguards. Always null in lists. */
  efs: UserProfileEfsProgram | null;
}

/**
 * Whom a platform serves by means of the API: an end user of its product, or a company that buys access from
 * it. Requests for messages, batches and token counts name it in the header `anthropic-user-profile-id`.
 */
export interface UserProfile {
  /** Id of the profile, with the prefix `uprof_`. */
  id: string;
  /** Always `user_profile`. */
  type: "user_profile";
  /** What the entity is to the platform. Absent with the beta `user-profiles-2026-03-24`. */
  access_type: UserProfileAccessType;
  /**
   * When it was created.
   * (format date-time)
   */
  created_at: string;
  /** The limits in force on the profile; empty when there are none. */
  enforcement_actions: UserProfileEnforcementAction[];
  /**
   * All of `enforcement_actions` in one word: `banned` if one is a ban, `pending` while an identity check that
   * may lift them is reviewed, `restricted` with any other, `unrestricted` with none.
   */
  enforcement_status: UserProfileEnforcementStatus;
  /**
   * What the platform states about the entity; not verified. Absent with older betas, which have `external_id`
   * instead.
   */
  external_user_details: UserProfileExternalUserDetails;
  /** Pairs of your own. */
  metadata: {
    [key: string]: string;
  };
  /** Name of the company or person; null until it is stated. */
  name: string | null;
  /**
   * Where the profile stands in programs. Absent with a user-profiles beta up to `user-profiles-2026-09-04`,
   * which has `trust_grants` instead.
   */
  programs: UserProfilePrograms;
  /**
   * When it was last changed.
   * (format date-time)
   */
  updated_at: string;
}

/** One page of user profiles. */
export interface UserProfileList {
  /** The items. */
  data: UserProfile[];
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/**
 * What the platform states about an entity. In an update, what is left out stays, and a value that is set
 * cannot be cleared.
 */
export interface UserProfileExternalUserDetailsParams {
  /** Status of the entity's account at the platform. */
  account_status?: UserProfileExternalUserAccountStatus | null;
  /**
   * Country of the entity, as an ISO 3166-1 code of two capital letters. Whether the country exists is not
   * checked.
   * (pattern ^[A-Z]{2}$)
   */
  country?: string | null;
  /**
   * Hash of the email address. Any hash function will do, as the value is opaque to the API.
   * (min length 1, max length 255)
   */
  email_hash?: string | null;
  /** Kind of entity. */
  entity_type?: UserProfileExternalUserEntityType | null;
  /**
   * Hash of the name. Any hash function will do, as the value is opaque to the API.
   * (min length 1, max length 255)
   */
  name_hash?: string | null;
  /**
   * When the entity became a customer of the platform; at most one minute in the future.
   * (format date-time)
   */
  onboarded_at?: string;
  /**
   * Id of the entity at the platform; need not be unique.
   * (min length 1, max length 255)
   */
  reference_id?: string | null;
}

/** A new user profile. Everything is optional. */
export interface UserProfileCreateRequest {
  /** What the entity is to the platform; `application` by default. */
  access_type?: UserProfileAccessType;
  /** What the platform states about the entity. Refused with older betas, which take `external_id` instead. */
  external_user_details?: UserProfileExternalUserDetailsParams;
  /** Pairs of your own, at most 16. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * Name of the company or person.
   * (max length 255)
   */
  name?: string | null;
}

/** Changes to a user profile. What is left out stays as it is. */
export interface UserProfileUpdateRequest {
  /** What the entity is to the platform from now on. */
  access_type?: UserProfileAccessType | null;
  /**
   * What the platform states about the entity. What is left out stays; null is refused. Not accepted with the
   * older betas.
   */
  external_user_details?: UserProfileExternalUserDetailsParams;
  /** Pairs of your own, merged into those that are there; null or an empty text removes one. */
  metadata?: {
    [key: string]: string;
  };
  /**
   * New name.
   * (max length 255)
   */
  name?: string | null;
}

/** Says that a user profile is deleted. */
export interface DeletedUserProfile {
  /** Id that the profile had. */
  id: string;
  /** Always `user_profile_deleted`. */
  type: "user_profile_deleted";
}

/** The end user behind the profile enrolls in a program. */
export interface UserProfileEnrollEndUserAction {
  /** Always `enroll_end_user`. */
  type: "enroll_end_user";
}

/** What a URL is wanted for. */
export interface UserProfileActionURLCreateRequest {
  /** What the holder of the URL can do. */
  action: UserProfileEnrollEndUserAction;
}

/** A URL for the person who is to take an action. Whoever has it can open it. */
export interface UserProfileActionURL {
  /** Always `user_profile_action_url`. */
  type: "user_profile_action_url";
  /**
   * When the URL stops working.
   * (format date-time)
   */
  expires_at: string;
  /**
   * The URL to hand on.
   * (format uri)
   */
  url: string;
}

/** Input tokens written to the prompt cache, by how long the entry lives. */
export interface UsageReportCacheCreation {
  /** Tokens of entries that live for an hour. */
  ephemeral_1h_input_tokens: number;
  /** Tokens of entries that live for five minutes. */
  ephemeral_5m_input_tokens: number;
}

/** Calls of tools that the API runs. */
export interface UsageReportServerToolUse {
  /** Web searches. */
  web_search_requests: number;
}

/** Tokens used by messages that have the same values of all groups. */
export interface MessagesUsageReportResult {
  /** Null unless grouped by account, and for requests without a user account. */
  account_id: string | null;
  /** Null unless grouped by API key, and for usage in the Console. */
  api_key_id: string | null;
  /** Input tokens written to the prompt cache. */
  cache_creation: UsageReportCacheCreation;
  /** Input tokens read from the prompt cache. */
  cache_read_input_tokens: number;
  /** Size of the input in tokens. Null unless grouped by context window. */
  context_window: ("0-200k" | "200k-1M") | null;
  /** Where inference ran. Null unless grouped by region. */
  inference_geo: ("global" | "not_available" | "us") | null;
  /** Id of the model. Null unless grouped by model. */
  model: string | null;
  /** Output tokens. */
  output_tokens: number;
  /** Calls of server tools. */
  server_tool_use: UsageReportServerToolUse;
  /** Null unless grouped by service account, and for requests without one. */
  service_account_id: string | null;
  /** Service tier. Null unless grouped by service tier. */
  service_tier: ("batch" | "flex" | "flex_discount" | "priority" | "priority_on_demand" | "standard") | null;
  /** Input tokens that the prompt cache had no part in. */
  uncached_input_tokens: number;
  /** Null unless grouped by workspace, and for the default workspace. */
  workspace_id: string | null;
}

/** The usage of messages in one span of time. */
export interface MessagesUsageReportBucket {
  /**
   * When the bucket begins; this moment belongs to it.
   * (format date-time)
   */
  starting_at: string;
  /**
   * When the bucket ends; this moment belongs to the next one.
   * (format date-time)
   */
  ending_at: string;
  /** The rows of the bucket; none when nothing was used. */
  results: MessagesUsageReportResult[];
}

/** A page of the report on messages. */
export interface MessagesUsageReport {
  /** The buckets, oldest first. */
  data: MessagesUsageReportBucket[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A person. */
export interface ClaudeCodeUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** Email address of the person. */
  email_address: string;
}

/** An API key. */
export interface ClaudeCodeAPIActor {
  /** Always `api_actor`. */
  type: "api_actor";
  /** Name of the key. */
  api_key_name: string;
}

/** Who used Claude Code. */
export type ClaudeCodeActor = ClaudeCodeUserActor | ClaudeCodeAPIActor;

/** Lines changed by Claude Code. */
export interface ClaudeCodeLinesOfCode {
  /** Lines added. */
  added: number;
  /** Lines removed. */
  removed: number;
}

/** What came of the sessions of a day. */
export interface ClaudeCodeCoreMetrics {
  /** Commits that Claude Code made. */
  commits_by_claude_code: number;
  /** Lines changed, over all files. */
  lines_of_code: ClaudeCodeLinesOfCode;
  /** Sessions that were started. */
  num_sessions: number;
  /** Pull requests that Claude Code opened. */
  pull_requests_by_claude_code: number;
}

/** An estimate of a cost. */
export interface ClaudeCodeEstimatedCost {
  /** Amount in the smallest unit of the currency: 186 is $1.86. */
  amount: number;
  /** Currency code, such as `USD`. */
  currency: string;
}

/** Tokens of one model. */
export interface ClaudeCodeTokens {
  /** Input tokens written to the prompt cache. */
  cache_creation: number;
  /** Input tokens read from the prompt cache. */
  cache_read: number;
  /** Input tokens outside the cache. */
  input: number;
  /** Output tokens. */
  output: number;
}

/** Tokens and cost of one model. */
export interface ClaudeCodeModelUsage {
  /** What the tokens cost, roughly. */
  estimated_cost: ClaudeCodeEstimatedCost;
  /** Id of the model. */
  model: string;
  /** Tokens by kind. */
  tokens: ClaudeCodeTokens;
}

/** What people made of the edits that one tool proposed. */
export interface ClaudeCodeToolActions {
  /** Proposals that were taken. */
  accepted: number;
  /** Proposals that were turned down. */
  rejected: number;
}

/** What one person or API key did with Claude Code on one day, in one kind of terminal. */
export interface ClaudeCodeUsageRecord {
  /** Who used it. */
  actor: ClaudeCodeActor;
  /** Sessions, commits, pull requests and lines. */
  core_metrics: ClaudeCodeCoreMetrics;
  /** How the usage is paid, by the API or by a subscription. */
  customer_type: "api" | "subscription";
  /**
   * The day, as its first moment in UTC.
   * (format date-time)
   */
  date: string;
  /** True for sessions in the cloud; those on people's own machines are in rows of their own. */
  is_remote: boolean;
  /** Tokens and cost, one entry per model. */
  model_breakdown: ClaudeCodeModelUsage[];
  /**
   * The organization that the usage belongs to.
   * (format uuid)
   */
  organization_id: string;
  /** Kind of terminal or editor, such as `iTerm.app`. */
  terminal_type: string;
  /**
   * What people made of proposed edits, by tool: `edit_tool`, `multi_edit_tool`, `write_tool`,
   * `notebook_edit_tool`, and others as they come.
   */
  tool_actions: {
    [key: string]: ClaudeCodeToolActions;
  };
  /** Kind of subscription; null for usage of the API. */
  subscription_type?: ("enterprise" | "team") | null;
}

/** A page of the report on Claude Code. */
export interface ClaudeCodeUsageReport {
  /** The rows. */
  data: ClaudeCodeUsageRecord[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** Costs that have the same values of all groups. */
export interface CostReportResult {
  /** Amount in the smallest unit of the currency, as a decimal number: `123.45` is $1.23. */
  amount: string;
  /** Currency code; `USD` today. */
  currency: string;
  /** What the cost is for. Null unless grouped by description. */
  cost_type: ("code_execution" | "session_usage" | "tokens" | "web_search") | null;
  /** The item as the invoice has it. Null unless grouped by description. */
  description: string | null;
  /** Id of the model. Null unless grouped by description, and for what is not tokens. */
  model: string | null;
  /** Kind of tokens. Null unless grouped by description, and for what is not tokens. */
  token_type:
    | (
        | "uncached_input_tokens"
        | "output_tokens"
        | "cache_read_input_tokens"
        | "cache_creation.ephemeral_1h_input_tokens"
        | "cache_creation.ephemeral_5m_input_tokens"
      )
    | null;
  /** Size of the input in tokens. Null unless grouped by description, and for what is not tokens. */
  context_window: ("0-200k" | "200k-1M") | null;
  /**
   * Where inference ran; `not_available` for models that do not let the caller choose. Null unless grouped by
   * description.
   */
  inference_geo: ("global" | "not_available" | "us") | null;
  /** Service tier. Null unless grouped by description, and for what is not tokens. */
  service_tier: ("batch" | "standard") | null;
  /** Null unless grouped by workspace, and for the default workspace. */
  workspace_id: string | null;
}

/** The costs of one day. */
export interface CostReportBucket {
  /**
   * When the day begins.
   * (format date-time)
   */
  starting_at: string;
  /**
   * When the day ends; this moment belongs to the next one.
   * (format date-time)
   */
  ending_at: string;
  /** The rows of the day; none when nothing was spent. */
  results: CostReportResult[];
}

/** A page of the report on costs. */
export interface CostReport {
  /** The days, oldest first. */
  data: CostReportBucket[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null on the last page. */
  next_page: string | null;
}

/** A piece of text. */
export interface ChatCompletionTextPart {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
}

/** Text, as one string or in parts. */
export type ChatCompletionTextContent = string | ChatCompletionTextPart[];

/** Directions, as newer clients call them; they become part of the system prompt. */
export interface ChatCompletionDeveloperMessageParam {
  /** Always `developer`. */
  role: "developer";
  /** The directions. */
  content: ChatCompletionTextContent;
  /** Name of the speaker. Ignored. */
  name?: string;
}

/** Directions; they become part of the system prompt. */
export interface ChatCompletionSystemMessageParam {
  /** Always `system`. */
  role: "system";
  /** The directions. */
  content: ChatCompletionTextContent;
  /** Name of the speaker. Ignored. */
  name?: string;
}

/** Where an image is. */
export interface ChatCompletionImageURL {
  /** URL of the image; a `data:` URL holds the image itself. */
  url: string;
  /** How closely to look. Ignored. */
  detail?: string;
}

/** An image. */
export interface ChatCompletionImagePart {
  /** Always `image_url`. */
  type: "image_url";
  /** The image. */
  image_url: ChatCompletionImageURL;
}

/** Sound. Ignored, and left out of the input. */
export interface ChatCompletionAudioPart {
  /** Always `input_audio`. */
  type: "input_audio";
  /** The sound. */
  input_audio: {
    [key: string]: unknown;
  };
}

/** A file. Ignored. */
export interface ChatCompletionFilePart {
  /** Always `file`. */
  type: "file";
  /** The file. */
  file: {
    [key: string]: unknown;
  };
}

/** A part of a message of the user. */
export type ChatCompletionUserPart =
  ChatCompletionTextPart | ChatCompletionImagePart | ChatCompletionAudioPart | ChatCompletionFilePart;

/** Text, as one string or in parts, with images. */
export type ChatCompletionUserContent = string | ChatCompletionUserPart[];

/** A message of the user. */
export interface ChatCompletionUserMessageParam {
  /** Always `user`. */
  role: "user";
  /** The message. */
  content: ChatCompletionUserContent;
  /** Name of the speaker. Ignored. */
  name?: string;
}

/** A refusal. Ignored. */
export interface ChatCompletionRefusalPart {
  /** Always `refusal`. */
  type: "refusal";
  /** What was said instead of an answer. */
  refusal: string;
}

/** A part of a message of the assistant. */
export type ChatCompletionAssistantPart = ChatCompletionTextPart | ChatCompletionRefusalPart;

/** Text, as one string or in parts; null beside tool calls. */
export type ChatCompletionAssistantContent = string | ChatCompletionAssistantPart[] | null;

/** A function and its arguments. */
export interface ChatCompletionFunctionCall {
  /** Name of the function. */
  name: string;
  /** The arguments, as JSON. They are not sure to follow the schema of the function. */
  arguments: string;
}

/** A call of a tool. */
export interface ChatCompletionToolCall {
  /** Id of the call; the message with its result repeats it. */
  id: string;
  /** Always `function`. */
  type: "function";
  /** What to call. */
  function: ChatCompletionFunctionCall;
}

/** An earlier message of the assistant. */
export interface ChatCompletionAssistantMessageParam {
  /** Always `assistant`. */
  role: "assistant";
  /** The message. */
  content?: ChatCompletionAssistantContent;
  /** The calls that it asked for. */
  tool_calls?: ChatCompletionToolCall[];
  /**
   * The old form of `tool_calls`.
   * @deprecated
   */
  function_call?: ChatCompletionFunctionCall | null;
  /** Sound. Ignored. */
  audio?: {
    [key: string]: unknown;
  } | null;
  /** A refusal. Ignored. */
  refusal?: string | null;
  /** Name of the speaker. Ignored. */
  name?: string;
}

/** The result of a call of a tool. */
export interface ChatCompletionToolMessageParam {
  /** Always `tool`. */
  role: "tool";
  /** The result. */
  content: ChatCompletionTextContent;
  /** Id of the call. */
  tool_call_id: string;
  /** Name of the speaker. Ignored. */
  name?: string;
}

/** The result of a function call, in the old form. */
export interface ChatCompletionFunctionMessageParam {
  /** Always `function`. */
  role: "function";
  /** The result. */
  content: ChatCompletionTextContent;
  /** Name of the function. Ignored. */
  name?: string;
}

/** A message of the conversation. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

/** Options of a stream. */
export interface ChatCompletionStreamOptions {
  /** True adds a chunk with the usage before the end. */
  include_usage?: boolean;
}

/** A function that the model may have called. */
export interface ChatCompletionFunction {
  /** Name of the function. */
  name: string;
  /** What it does and when to call it. */
  description?: string;
  /** JSON Schema of its arguments. */
  parameters?: {
    [key: string]: unknown;
  };
  /** Whether arguments must follow the schema. Ignored. */
  strict?: boolean | null;
}

/** A tool. */
export interface ChatCompletionTool {
  /** Always `function`. */
  type: "function";
  /** The function to call. */
  function: ChatCompletionFunction;
}

/** A function by its name. */
export interface ChatCompletionFunctionName {
  /** Name of the function. */
  name: string;
}

/** The tool that must be called. */
export interface ChatCompletionNamedToolChoice {
  /** Always `function`. */
  type: "function";
  /** The function to call. */
  function: ChatCompletionFunctionName;
}

/** Whether and which tools to call. */
export type ChatCompletionToolChoice = ("none" | "auto" | "required") | ChatCompletionNamedToolChoice;

/** A conversation in OpenAI's format. */
export interface ChatCompletionCreateRequest {
  /** The model to ask, by its Claude id. */
  model: Model;
  /**
   * The conversation.
   * (min items 1)
   */
  messages: ChatCompletionMessageParam[];
  /**
   * Most tokens to generate.
   * (minimum 1)
   */
  max_tokens?: number | null;
  /**
   * Most tokens to generate; the newer name.
   * (minimum 1)
   */
  max_completion_tokens?: number | null;
  /**
   * True answers with chunks as they come.
   * @default false
   */
  stream?: boolean | null;
  /** Options of a stream. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Texts that end the completion. Those of white space only are not supported. */
  stop?: string | string[] | null;
  /**
   * Randomness of the answer, from 0 to 1; what is above 1 counts as 1.
   * (minimum 0, maximum 2)
   */
  temperature?: number | null;
  /**
   * Picks each token among the likeliest that reach this share of probability.
   * (minimum 0, maximum 1)
   */
  top_p?: number | null;
  /**
   * How many answers to give; 1 is the only value.
   * (minimum 1, maximum 1)
   */
  n?: number | null;
  /** Tools that the model may have called. */
  tools?: ChatCompletionTool[];
  /** Whether and which tools to call. */
  tool_choice?: ChatCompletionToolChoice;
  /** False allows one call of a tool at a time. */
  parallel_tool_calls?: boolean;
  /**
   * The old form of `tools`.
   * @deprecated
   */
  functions?: ChatCompletionFunction[];
  /**
   * The `thinking` of `messages.create`, which OpenAI's format does not have. The thoughts are not part of the
   * answer.
   */
  thinking?: {
    [key: string]: unknown;
  };
  /** Sound as output. Ignored. */
  audio?: {
    [key: string]: unknown;
  } | null;
  /** Penalty for frequent tokens. Ignored. */
  frequency_penalty?: number | null;
  /** Bias of single tokens. Ignored. */
  logit_bias?: {
    [key: string]: number;
  } | null;
  /** Log probabilities. Ignored. */
  logprobs?: boolean | null;
  /** Tags of the request. Ignored. */
  metadata?: {
    [key: string]: string;
  } | null;
  /** Kinds of output. Ignored. */
  modalities?: string[] | null;
  /** Output that is expected. Ignored. */
  prediction?: {
    [key: string]: unknown;
  } | null;
  /** Penalty for tokens that occurred. Ignored. */
  presence_penalty?: number | null;
  /** How much to think; `thinking` says it here. Ignored. */
  reasoning_effort?: string | null;
  /** Format of the answer; `messages.create` has structured outputs. Ignored. */
  response_format?: {
    [key: string]: unknown;
  } | null;
  /** Seed for repeatable answers. Ignored. */
  seed?: number | null;
  /** Service tier. Ignored. */
  service_tier?: string | null;
  /** Whether to keep the completion. Ignored. */
  store?: boolean | null;
  /** How many log probabilities. Ignored. */
  top_logprobs?: number | null;
  /** Id of the end user. Ignored. */
  user?: string;
}

/** A message of the assistant. */
export interface ChatCompletionMessage {
  /** Always `assistant`. */
  role: "assistant";
  /** The text; may be null when there are only tool calls. */
  content: string | null;
  /** Calls of tools that the model asks for. */
  tool_calls?: ChatCompletionToolCall[] | null;
  /** Always empty. */
  refusal?: string | null;
  /** Always empty. */
  audio?: {
    [key: string]: unknown;
  } | null;
}

/** The answer to a request. */
export interface ChatCompletionChoice {
  /** Always 0. */
  index: number;
  /** The message. */
  message: ChatCompletionMessage;
  /**
   * Why the model stopped: `stop` at a natural end or a stop sequence, `length` at the limit of tokens,
   * `tool_calls` to have tools called.
   */
  finish_reason: "stop" | "length" | "tool_calls" | "content_filter" | "function_call";
  /** Always empty. */
  logprobs?: {
    [key: string]: unknown;
  } | null;
}

/** Tokens of a request. */
export interface ChatCompletionUsage {
  /** Input tokens. */
  prompt_tokens: number;
  /** Output tokens. */
  completion_tokens: number;
  /** Both together. */
  total_tokens: number;
  /** Always empty. */
  prompt_tokens_details?: {
    [key: string]: unknown;
  } | null;
  /** Always empty. */
  completion_tokens_details?: {
    [key: string]: unknown;
  } | null;
}

/** A completion in OpenAI's format. */
export interface ChatCompletion {
  /** Id of the completion. */
  id: string;
  /** Always `chat.completion`. */
  object: "chat.completion";
  /** When the completion was made, in seconds since 1970. */
  created: number;
  /** The model that answered. */
  model: string;
  /**
   * The answer; there is always exactly one.
   * (min items 1, max items 1)
   */
  choices: ChatCompletionChoice[];
  /** Tokens of the request. */
  usage?: ChatCompletionUsage;
  /** Always empty. */
  service_tier?: string | null;
  /** Always empty. */
  system_fingerprint?: string | null;
}

/** An addition to a function call. */
export interface ChatCompletionFunctionCallDelta {
  /** Name of the function; where the call begins. */
  name?: string;
  /** JSON text to append to the arguments. */
  arguments?: string;
}

/** An addition to a call of a tool. */
export interface ChatCompletionToolCallDelta {
  /** Position of the call, from 0. */
  index: number;
  /** Id of the call; where it begins. */
  id?: string;
  /** Always `function`; where the call begins. */
  type?: "function";
  /** What to add. */
  function?: ChatCompletionFunctionCallDelta;
}

/** An addition to the message. */
export interface ChatCompletionDelta {
  /** Always `assistant`; in the first chunk. */
  role?: "assistant";
  /** Text to append. */
  content?: string | null;
  /** Calls of tools to begin or to continue. */
  tool_calls?: ChatCompletionToolCallDelta[] | null;
  /** Always empty. */
  refusal?: string | null;
}

/** What is new in the answer. */
export interface ChatCompletionChunkChoice {
  /** Always 0. */
  index: number;
  /** What to add to the message. */
  delta: ChatCompletionDelta;
  /** Why the model stopped; null until it does. */
  finish_reason?: ("stop" | "length" | "tool_calls" | "content_filter" | "function_call") | null;
  /** Always empty. */
  logprobs?: {
    [key: string]: unknown;
  } | null;
}

/** A piece of a streamed completion. */
export interface ChatCompletionChunk {
  /** Id of the completion, the same in all of its chunks. */
  id: string;
  /** Always `chat.completion.chunk`. */
  object: "chat.completion.chunk";
  /** When the completion was made, in seconds since 1970. */
  created: number;
  /** The model that answers. */
  model: string;
  /** What is new; empty in the chunk that carries the usage. */
  choices: ChatCompletionChunkChoice[];
  /** Tokens of the request, in the last chunk when `stream_options.include_usage` asks for it. */
  usage?: ChatCompletionUsage | null;
  /** Always empty. */
  service_tier?: string | null;
  /** Always empty. */
  system_fingerprint?: string | null;
}

/** A failure, in OpenAI's format. */
export interface ChatCompletionError {
  /** What went wrong, for people to read; not the words that OpenAI uses. */
  message: string;
  /** Broad kind of the failure. */
  type?: string | null;
  /** The parameter that is to blame, if any. */
  param?: string | null;
  /** Code of the cause, if any. */
  code?: string | null;
}

/** The body of a failure, in OpenAI's format. */
export interface ChatCompletionErrorResponse {
  /** What went wrong. */
  error: ChatCompletionError;
}

/** What was done. New types come without notice. */
export type ComplianceActivityType =
  | "abuse_decision_received"
  | "account_deleted"
  | "admin_api_key_created"
  | "admin_api_key_deleted"
  | "admin_api_key_updated"
  | "admin_connector_request_resolved"
  | "admin_request_created"
  | "age_verified"
  | "anonymous_mobile_login_attempted"
  | "api_key_created"
  | "audit_log_export_accessed"
  | "audit_log_export_started"
  | "billing_emails_updated"
  | "ccr_agent_created"
  | "ccr_agent_deleted"
  | "ccr_agent_proxy_credential_created"
  | "ccr_agent_proxy_credential_deleted"
  | "ccr_agent_proxy_credential_rotated"
  | "ccr_agent_proxy_credential_updated"
  | "ccr_agent_proxy_destination_deleted"
  | "ccr_agent_proxy_network_events_listed"
  | "ccr_agent_proxy_profile_bound"
  | "ccr_agent_proxy_profile_created"
  | "ccr_agent_proxy_profile_deleted"
  | "ccr_agent_proxy_profile_unbound"
  | "ccr_agent_proxy_profile_updated"
  | "ccr_agent_proxy_provisioning_credential_rejected"
  | "ccr_agent_proxy_provisioning_link_enabled"
  | "ccr_agent_proxy_provisioning_link_generated"
  | "ccr_agent_proxy_provisioning_link_revoked"
  | "ccr_agent_proxy_provisioning_link_submitted"
  | "ccr_agent_proxy_rule_deleted"
  | "ccr_agent_slack_access_scope_created"
  | "ccr_agent_slack_access_scope_deleted"
  | "ccr_agent_slack_binding_created"
  | "ccr_agent_slack_binding_deleted"
  | "ccr_agent_updated"
  | "ccr_role_channel_assignment_deleted"
  | "ccr_role_channel_assignment_updated"
  | "claude_artifact_access_failed"
  | "claude_artifact_created"
  | "claude_artifact_published"
  | "claude_artifact_sharing_updated"
  | "claude_artifact_viewed"
  | "claude_chat_access_failed"
  | "claude_chat_created"
  | "claude_chat_deleted"
  | "claude_chat_deletion_failed"
  | "claude_chat_settings_updated"
  | "claude_chat_snapshot_created"
  | "claude_chat_snapshot_deleted"
  | "claude_chat_snapshot_viewed"
  | "claude_chat_sync_source_created"
  | "claude_chat_sync_source_deleted"
  | "claude_chat_sync_source_updated"
  | "claude_chat_updated"
  | "claude_chat_viewed"
  | "claude_code_credential_revoked"
  | "claude_code_review_config_updated"
  | "claude_code_review_repository_added"
  | "claude_code_review_repository_removed"
  | "claude_code_review_repository_updated"
  | "claude_code_runner_deleted"
  | "claude_code_runner_pool_created"
  | "claude_code_runner_pool_deleted"
  | "claude_code_runner_pool_secret_minted"
  | "claude_code_runner_pool_session_queue_updated"
  | "claude_code_runner_pool_updated"
  | "claude_code_security_center_config_updated"
  | "claude_code_security_scan_cancelled"
  | "claude_code_security_scan_created"
  | "claude_code_security_scan_project_updated"
  | "claude_code_security_scan_project_visibility_updated"
  | "claude_code_security_scan_run_updated"
  | "claude_code_security_scan_schedule_deleted"
  | "claude_code_security_scan_schedule_updated"
  | "claude_code_security_vulnerability_fix_session_created"
  | "claude_code_security_vulnerability_updated"
  | "claude_code_security_webhook_created"
  | "claude_code_security_webhook_deleted"
  | "claude_code_security_webhook_secret_updated"
  | "claude_code_security_webhook_updated"
  | "claude_code_team_memory_acl_updated"
  | "claude_code_team_memory_updated"
  | "claude_code_team_onboarding_guide_updated"
  | "claude_code_user_marketplaces_updated"
  | "claude_code_user_memory_updated"
  | "claude_code_user_plugins_updated"
  | "claude_code_user_settings_updated"
  | "claude_command_created"
  | "claude_command_deleted"
  | "claude_command_replaced"
  | "claude_file_access_failed"
  | "claude_file_deleted"
  | "claude_file_exported"
  | "claude_file_uploaded"
  | "claude_file_viewed"
  | "claude_gdrive_integration_created"
  | "claude_gdrive_integration_deleted"
  | "claude_gdrive_integration_updated"
  | "claude_github_integration_created"
  | "claude_github_integration_deleted"
  | "claude_github_integration_updated"
  | "claude_organization_settings_updated"
  | "claude_plugin_created"
  | "claude_plugin_deleted"
  | "claude_plugin_disabled"
  | "claude_plugin_enabled"
  | "claude_plugin_replaced"
  | "claude_plugin_updated"
  | "claude_project_archived"
  | "claude_project_created"
  | "claude_project_deleted"
  | "claude_project_document_access_failed"
  | "claude_project_document_bulk_deletion_audit_truncated"
  | "claude_project_document_deleted"
  | "claude_project_document_deletion_failed"
  | "claude_project_document_updated"
  | "claude_project_document_uploaded"
  | "claude_project_document_viewed"
  | "claude_project_file_access_failed"
  | "claude_project_file_bulk_deletion_audit_truncated"
  | "claude_project_file_deleted"
  | "claude_project_file_deletion_failed"
  | "claude_project_file_uploaded"
  | "claude_project_reported"
  | "claude_project_sharing_updated"
  | "claude_project_sync_source_created"
  | "claude_project_sync_source_deleted"
  | "claude_project_sync_source_updated"
  | "claude_project_viewed"
  | "claude_published_artifact_deleted"
  | "claude_pubsec_identity_configured"
  | "claude_skill_created"
  | "claude_skill_deleted"
  | "claude_skill_disabled"
  | "claude_skill_enabled"
  | "claude_skill_replaced"
  | "claude_user_role_updated"
  | "claude_user_seat_tier_updated"
  | "claude_user_settings_updated"
  | "cli_plugin_exec_policy_updated"
  | "compliance_api_accessed"
  | "cowork_session_updated"
  | "design_project_artifact_published"
  | "design_project_created"
  | "design_project_deleted"
  | "design_project_member_added"
  | "design_project_member_removed"
  | "design_project_member_role_updated"
  | "design_project_published"
  | "design_project_sharing_updated"
  | "design_project_unpublished"
  | "design_project_updated"
  | "design_project_version_restored"
  | "design_project_viewed"
  | "desktop_extension_allowlisted"
  | "desktop_extension_blocklisted"
  | "desktop_extension_deleted"
  | "desktop_extension_removed_from_allowlist"
  | "desktop_extension_unblocked"
  | "desktop_extension_uploaded"
  | "desktop_extension_version_uploaded"
  | "domain_claim_initiated"
  | "end_user_invite_requested"
  | "extra_usage_billing_enabled"
  | "extra_usage_credit_granted"
  | "extra_usage_spend_limit_created"
  | "extra_usage_spend_limit_deleted"
  | "extra_usage_spend_limit_increase_request_approved"
  | "extra_usage_spend_limit_increase_request_denied"
  | "extra_usage_spend_limit_updated"
  | "ghe_configuration_created"
  | "ghe_configuration_deleted"
  | "ghe_configuration_updated"
  | "ghe_user_connected"
  | "ghe_user_disconnected"
  | "ghe_webhook_signature_invalid"
  | "github_token_import"
  | "group_created"
  | "group_deleted"
  | "group_list_viewed"
  | "group_member_added"
  | "group_member_addition_failed"
  | "group_member_list_viewed"
  | "group_member_removal_failed"
  | "group_member_removed"
  | "group_project_shares_revoked"
  | "group_updated"
  | "group_viewed"
  | "group_visibility_updated"
  | "inference_hooks_config_deleted"
  | "inference_hooks_config_updated"
  | "inference_hooks_request_denied"
  | "inference_hooks_request_failed_open"
  | "inference_hooks_signing_secret_generated"
  | "integration_user_connected"
  | "integration_user_disconnected"
  | "invoice_collection_method_updated"
  | "lti_launch_initiated"
  | "lti_launch_success"
  | "lti_platform_created"
  | "lti_platform_updated"
  | "magic_link_login_failed"
  | "magic_link_login_initiated"
  | "magic_link_login_succeeded"
  | "managed_organization_setup_completed"
  | "marketplace_created"
  | "marketplace_deleted"
  | "marketplace_updated"
  | "marketplace_webhook_deleted"
  | "marketplace_webhook_provisioned"
  | "mcp_directory_server_published"
  | "mcp_server_created"
  | "mcp_server_deleted"
  | "mcp_server_managed_auth_token_exchanged"
  | "mcp_server_managed_auth_updated"
  | "mcp_server_updated"
  | "mcp_tool_policy_updated"
  | "org_analytics_api_capability_updated"
  | "org_bulk_delete_initiated"
  | "org_capability_grant_added"
  | "org_capability_grant_removed"
  | "org_claude_code_data_sharing_disabled"
  | "org_claude_code_data_sharing_enabled"
  | "org_claude_code_desktop_disabled"
  | "org_claude_code_desktop_enabled"
  | "org_claude_code_zero_data_retention_disabled"
  | "org_compliance_api_settings_updated"
  | "org_connector_domain_guard_updated"
  | "org_cowork_act_without_asking_mode_disabled"
  | "org_cowork_act_without_asking_mode_enabled"
  | "org_cowork_agent_disabled"
  | "org_cowork_agent_enabled"
  | "org_cowork_auto_mode_disabled"
  | "org_cowork_auto_mode_enabled"
  | "org_cowork_disabled"
  | "org_cowork_enabled"
  | "org_cowork_mcp_always_allow_disabled"
  | "org_cowork_mcp_always_allow_enabled"
  | "org_cowork_otlp_settings_updated"
  | "org_creation_blocked"
  | "org_data_export_accessed"
  | "org_data_export_completed"
  | "org_data_export_started"
  | "org_data_residency_updated"
  | "org_deleted_via_bulk"
  | "org_deletion_requested"
  | "org_directory_resync_completed"
  | "org_directory_resync_failed"
  | "org_directory_resync_started"
  | "org_directory_sync_activated"
  | "org_directory_sync_add_initiated"
  | "org_directory_sync_deleted"
  | "org_discoverability_disabled"
  | "org_discoverability_enabled"
  | "org_discoverability_settings_updated"
  | "org_domain_add_initiated"
  | "org_domain_removed"
  | "org_domain_verified"
  | "org_external_key_created"
  | "org_external_key_deleted"
  | "org_external_key_updated"
  | "org_external_key_validated"
  | "org_hipaa_self_serve_enabled"
  | "org_invite_link_disabled"
  | "org_invite_link_generated"
  | "org_invite_link_regenerated"
  | "org_invite_viewed"
  | "org_invites_listed"
  | "org_ip_restriction_created"
  | "org_ip_restriction_deleted"
  | "org_ip_restriction_updated"
  | "org_join_proposal_decided"
  | "org_join_request_approved"
  | "org_join_request_created"
  | "org_join_request_dismissed"
  | "org_join_request_instant_approved"
  | "org_join_requests_bulk_dismissed"
  | "org_magic_link_second_factor_toggled"
  | "org_member_invites_disabled"
  | "org_member_invites_enabled"
  | "org_members_exported"
  | "org_model_default_updated"
  | "org_parent_join_proposal_created"
  | "org_parent_search_performed"
  | "org_sso_add_initiated"
  | "org_sso_connection_activated"
  | "org_sso_connection_deactivated"
  | "org_sso_connection_deleted"
  | "org_sso_group_role_mappings_updated"
  | "org_sso_provisioning_mode_changed"
  | "org_sso_seat_tier_assignment_toggled"
  | "org_sso_seat_tier_mappings_updated"
  | "org_sso_toggled"
  | "org_sync_deleting_synchronized_files_started"
  | "org_sync_synchronized_files_deleted"
  | "org_taint_added"
  | "org_taint_removed"
  | "org_user_deleted"
  | "org_user_invite_accepted"
  | "org_user_invite_deleted"
  | "org_user_invite_re_sent"
  | "org_user_invite_rejected"
  | "org_user_invite_sent"
  | "org_user_left"
  | "org_user_trusted_devices_revoked"
  | "org_user_viewed"
  | "org_users_listed"
  | "org_work_across_apps_disabled"
  | "org_work_across_apps_enabled"
  | "organization_address_updated"
  | "organization_icon_deleted"
  | "organization_icon_updated"
  | "owned_projects_access_restored"
  | "payment_method_updated"
  | "pending_share_created"
  | "pending_share_revoked"
  | "phone_code_sent"
  | "phone_code_verified"
  | "platform_agent_archived"
  | "platform_agent_created"
  | "platform_agent_deleted"
  | "platform_agent_deployment_archived"
  | "platform_agent_deployment_created"
  | "platform_agent_deployment_deleted"
  | "platform_agent_deployment_paused"
  | "platform_agent_deployment_run_triggered"
  | "platform_agent_deployment_unpaused"
  | "platform_agent_deployment_updated"
  | "platform_agent_session_archived"
  | "platform_agent_session_created"
  | "platform_agent_session_deleted"
  | "platform_agent_session_resource_added"
  | "platform_agent_session_resource_deleted"
  | "platform_agent_session_resource_updated"
  | "platform_agent_session_thread_archived"
  | "platform_agent_session_updated"
  | "platform_agent_updated"
  | "platform_api_key_created"
  | "platform_api_key_updated"
  | "platform_app_attest_authentication"
  | "platform_billing_upgraded_to_prepaid"
  | "platform_clearance_workspace_program_request_cleared"
  | "platform_clearance_workspace_program_request_set"
  | "platform_cost_report_viewed"
  | "platform_federated_authentication"
  | "platform_federation_issuer_archived"
  | "platform_federation_issuer_updated"
  | "platform_federation_rule_archived"
  | "platform_federation_rule_updated"
  | "platform_federation_rule_workspace_added"
  | "platform_federation_rule_workspace_removed"
  | "platform_file_content_downloaded"
  | "platform_file_deleted"
  | "platform_file_uploaded"
  | "platform_memory_created"
  | "platform_memory_deleted"
  | "platform_memory_store_archived"
  | "platform_memory_store_created"
  | "platform_memory_store_deleted"
  | "platform_memory_store_updated"
  | "platform_memory_updated"
  | "platform_memory_version_redacted"
  | "platform_oauth_app_created"
  | "platform_oauth_app_revoked"
  | "platform_oauth_app_updated"
  | "platform_plugin_directory_submission_created"
  | "platform_plugin_directory_submission_deleted"
  | "platform_plugin_directory_submission_updated"
  | "platform_service_account_archived"
  | "platform_service_account_updated"
  | "platform_service_account_workspace_member_added"
  | "platform_service_account_workspace_member_removed"
  | "platform_service_account_workspace_member_updated"
  | "platform_signing_key_created"
  | "platform_signing_key_deleted"
  | "platform_signing_key_rotated"
  | "platform_skill_version_created"
  | "platform_skill_version_deleted"
  | "platform_spend_limit_alert_emails_updated"
  | "platform_spend_limit_created"
  | "platform_spend_limit_deleted"
  | "platform_spend_limit_updated"
  | "platform_usage_report_claude_code_viewed"
  | "platform_usage_report_messages_viewed"
  | "platform_workspace_archived"
  | "platform_workspace_created"
  | "platform_workspace_inference_data_retention_disabled"
  | "platform_workspace_inference_data_retention_enabled"
  | "platform_workspace_member_added"
  | "platform_workspace_member_removed"
  | "platform_workspace_member_updated"
  | "platform_workspace_member_viewed"
  | "platform_workspace_members_listed"
  | "platform_workspace_rate_limit_deleted"
  | "platform_workspace_rate_limit_updated"
  | "platform_workspace_updated"
  | "plugin_installation_preference_updated"
  | "prepaid_auto_recharge_disabled"
  | "prepaid_auto_recharge_updated"
  | "prepaid_extra_usage_auto_reload_disabled"
  | "prepaid_extra_usage_auto_reload_enabled"
  | "prepaid_extra_usage_auto_reload_settings_updated"
  | "primary_owner_transferred"
  | "rbac_role_assigned"
  | "rbac_role_created"
  | "rbac_role_deleted"
  | "rbac_role_permission_added"
  | "rbac_role_permission_removed"
  | "rbac_role_unassigned"
  | "rbac_role_updated"
  | "role_assignment_granted"
  | "role_assignment_revoked"
  | "scim_user_created"
  | "scim_user_deleted"
  | "scim_user_updated"
  | "scoped_api_key_deleted"
  | "scoped_api_key_updated"
  | "seat_tier_changes_cancelled"
  | "seat_tiers_purchased"
  | "service_created"
  | "service_deleted"
  | "service_key_created"
  | "service_key_revoked"
  | "session_revoked"
  | "session_share_accessed"
  | "session_share_created"
  | "session_share_revoked"
  | "slack_workspace_claim_revoked"
  | "slack_workspace_claimed"
  | "social_login_succeeded"
  | "sso_login_failed"
  | "sso_login_initiated"
  | "sso_login_succeeded"
  | "sso_second_factor_magic_link"
  | "step_up_authentication_failed"
  | "step_up_authentication_succeeded"
  | "step_up_credential_enrolled"
  | "subscription_cancellation_scheduled"
  | "subscription_quantity_updated"
  | "subscription_renewed"
  | "subscription_resumed"
  | "subscription_started"
  | "subscription_upgraded"
  | "trusted_device_credential_rotated"
  | "trusted_device_enrolled"
  | "trusted_device_revoked"
  | "tunnel_archived"
  | "tunnel_certificate_added"
  | "tunnel_certificate_revoked"
  | "tunnel_created"
  | "tunnel_token_minted"
  | "tunnel_token_revealed"
  | "tunnel_token_revoked"
  | "tunnel_token_rotated"
  | "user_consent_recorded"
  | "user_consent_revoked"
  | "user_logged_out"
  | "verification_evidence_submitted"
  | "verification_program_application_created"
  | "workspace_member_spend_limit_created"
  | "workspace_member_spend_limit_deleted"
  | "workspace_member_spend_limit_updated"
  | "workspace_spend_limit_alert_emails_updated"
  | "workspace_spend_limit_created"
  | "workspace_spend_limit_deleted"
  | (string & {});

/** An API key, in a call of the Claude API or of this one. */
export interface ComplianceAPIActor {
  /** Always `api_actor`. */
  type: "api_actor";
  /** Id of the key. */
  api_key_id: string;
  /** Address that the request came from. */
  ip_address: string;
  /** Software that sent the request, as it calls itself. */
  user_agent: string;
}

/** A person who is signed in. */
export interface ComplianceUserActor {
  /** Always `user_actor`. */
  type: "user_actor";
  /** Id of the user. */
  user_id: string;
  /** Email address of the user. */
  email_address: string;
  /** Address that the request came from. */
  ip_address: string;
  /** Software that sent the request, as it calls itself. */
  user_agent: string;
}

/** A person who is not signed in yet. */
export interface ComplianceUnauthenticatedUserActor {
  /** Always `unauthenticated_user_actor`. */
  type: "unauthenticated_user_actor";
  /** The address that was given, unproven. */
  unauthenticated_email_address?: string | null;
  /** Address that the request came from. */
  ip_address: string;
  /** Software that sent the request, as it calls itself. */
  user_agent: string;
}

/** Somebody at Anthropic. */
export interface ComplianceAnthropicActor {
  /** Always `anthropic_actor`. */
  type: "anthropic_actor";
  /** Always null; people at Anthropic are not named. */
  email_address?: string | null;
}

/** A process of Anthropic that runs by itself. */
export interface ComplianceSystemActor {
  /** Always `system_actor`. */
  type: "system_actor";
  /** Name of the process, when it is known. */
  service?: string | null;
}

/** An admin API key. */
export interface ComplianceAdminAPIKeyActor {
  /** Always `admin_api_key_actor`. */
  type: "admin_api_key_actor";
  /** Id of the key. */
  admin_api_key_id: string;
  /** Address that the request came from. */
  ip_address: string;
  /** Software that sent the request, as it calls itself. */
  user_agent: string;
}

/** A service account. */
export interface ComplianceServiceAccountActor {
  /** Always `service_account_actor`. */
  type: "service_account_actor";
  /** Id of the service account. */
  service_account_id: string;
  /** Address that the request came from. */
  ip_address: string;
  /** Software that sent the request, as it calls itself. */
  user_agent: string;
}

/** A directory that sends its changes by SCIM. */
export interface ComplianceDirectorySyncActor {
  /** Always `scim_directory_sync_actor`. */
  type: "scim_directory_sync_actor";
  /** Id of the directory. */
  directory_id: string;
  /** Id of the event that brought the change. */
  workos_event_id: string;
  /** Kind of the directory, such as `OktaSCIMV2`. */
  idp_connection_type?: string | null;
}

/** A workload that proved itself by a signed identity token. */
export interface ComplianceFederatedIdentityActor {
  /** Always `federated_identity_actor`. */
  type: "federated_identity_actor";
  /** Issuer of the token. */
  issuer: string;
  /** Subject of the token. */
  subject: string;
  /** Audience of the token. */
  audience?: string[];
  /** Address that the request came from. */
  ip_address?: string | null;
  /** Software that sent the request, as it calls itself. */
  user_agent?: string | null;
}

/** The AWS account that the organization is bound to. */
export interface ComplianceAWSProvider {
  /** Always `aws`. */
  type: "aws";
  /** Id of the account. */
  account_id: string;
  /** ARN of the principal that asked for the token, signed by AWS. */
  signed_principal: string;
}

/** The Azure subscription that the organization is bound to. */
export interface ComplianceAzureProvider {
  /** Always `azure`. */
  type: "azure";
  /** Id of the subscription. */
  subscription_id: string;
}

/** The Google Cloud project that the organization is bound to. */
export interface ComplianceGCPProvider {
  /** Always `gcp`. */
  type: "gcp";
  /** Number of the project. */
  project_number: string;
}

/** An issuer that the organization registered. */
export interface ComplianceOIDCProvider {
  /** Always `oidc`. */
  type: "oidc";
  /** URL of the issuer; null when the token could not be verified. */
  issuer?: string | null;
}

/** A provider that vouches for identities. */
export type ComplianceFederatedProvider =
  ComplianceAWSProvider | ComplianceAzureProvider | ComplianceGCPProvider | ComplianceOIDCProvider;

/** An identity that a trusted provider vouches for, without an account here. */
export interface ComplianceFederatedActor {
  /** Always `federated_actor`. */
  type: "federated_actor";
  /** Who vouches. */
  provider: ComplianceFederatedProvider;
  /** The provider's name for the identity, in its own form. */
  subject?: string | null;
  /** Address that the request came from. */
  ip_address?: string | null;
  /** Software that sent the request, as it calls itself. */
  user_agent?: string | null;
}

/** A mobile device that proved itself by App Attest. */
export interface ComplianceAttestedDeviceActor {
  /** Always `attested_device_actor`. */
  type: "attested_device_actor";
  /** Id of the client. */
  external_client_id: string;
  /** Hash of the id of the device's key. */
  kid_hash: string;
  /** Address that the request came from. */
  ip_address?: string | null;
  /** Software that sent the request, as it calls itself. */
  user_agent?: string | null;
}

/** Who did something. New kinds may come. */
export type ComplianceActor =
  | ComplianceAPIActor
  | ComplianceUserActor
  | ComplianceUnauthenticatedUserActor
  | ComplianceAnthropicActor
  | ComplianceSystemActor
  | ComplianceAdminAPIKeyActor
  | ComplianceServiceAccountActor
  | ComplianceDirectorySyncActor
  | ComplianceFederatedIdentityActor
  | ComplianceFederatedActor
  | ComplianceAttestedDeviceActor;

/**
 * Something that was done. Besides the properties here, each type brings its own: ids of what it was done to,
 * old and new values.
 */
export interface ComplianceActivity {
  /** Id of the activity. */
  id: string;
  /** What was done; it decides which other properties there are. */
  type: ComplianceActivityType;
  /** Who did it. */
  actor: ComplianceActor;
  /**
   * When it was done.
   * (format date-time)
   */
  created_at: string;
  /** The organization that it was done in; null for sign-ins, sign-outs and calls of this API. */
  organization_id?: string | null;
  /**
   * The same organization, by its UUID.
   * (format uuid)
   */
  organization_uuid?: string | null;
  [key: string]: unknown;
}

/** A page of activities. */
export interface ComplianceActivityList {
  /** The activities. */
  data: ComplianceActivity[];
  /** True when there is more in the direction of the request. */
  has_more: boolean;
  /** Cursor of the first item, for `before_id`; null when there is none. */
  first_id: string | null;
  /** Cursor of the last item, for `after_id`; null when there is none. */
  last_id: string | null;
}

/** What is known about one version of an artifact of a chat. */
export interface ComplianceArtifact {
  /** Id of the artifact, the same for all of its versions. */
  id: string;
  /** Id of the version. */
  version_id: string;
  /** Media type of the artifact, such as `text/markdown`. */
  artifact_type: string | null;
  /** The chat that it was made in. */
  claude_chat_id: string;
  /**
   * When the version was made.
   * (format date-time)
   */
  created_at: string;
  /** MD5 of the text in UTF-8, in lowercase hex digits. */
  md5: string;
  /** Size of the text in UTF-8, in bytes. */
  size_bytes: number;
  /** Title of the artifact. */
  title: string | null;
}

/** The text of a version of an artifact. */
export type ComplianceArtifactContent = string;

/** A person, by id and address. */
export interface ComplianceUser {
  /** Id of the user. */
  id: string;
  /** Email address of the user. */
  email_address: string;
}

/** A chat, without its messages. */
export interface ComplianceChat {
  /** Id of the chat. */
  id: string;
  /** Title of the chat. */
  name: string;
  /**
   * When the chat began.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the chat last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * When the user deleted the chat; null or absent if it was not.
   * (format date-time)
   */
  deleted_at?: string | null;
  /**
   * Page of the chat.
   * (format uri)
   */
  href: string;
  /** Model that was chosen for the chat; null for some old ones. */
  model: string | null;
  /** The organization of the chat. */
  organization_id?: string;
  /**
   * The same organization, by its UUID.
   * (format uuid)
   */
  organization_uuid: string;
  /** The project of the chat, if it has one. */
  project_id: string | null;
  /** Who made the chat; null when the account is gone or is outside what the key may read. */
  user: ComplianceUser | null;
}

/** A page of chats. */
export interface ComplianceChatList {
  /** The chats. */
  data: ComplianceChat[];
  /** True when there is more in the direction of the request. */
  has_more: boolean;
  /** Cursor of the first item, for `before_id`; null when there is none. */
  first_id: string | null;
  /** Cursor of the last item, for `after_id`; null when there is none. */
  last_id: string | null;
}

/** Confirms that a chat is deleted. */
export interface ComplianceDeletedChat {
  /** Id of what is gone. */
  id: string;
  /** Always `claude_chat_deleted`. */
  type: "claude_chat_deleted";
}

/** Text. */
export interface ComplianceChatTextBlock {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
  /** True when thoughts of the model were cut out of the text. */
  thinking_redacted?: boolean;
  /** Always false in chats. */
  truncated?: boolean;
}

/** A call of a tool. */
export interface ComplianceChatToolUseBlock {
  /** Always `tool_use`. */
  type: "tool_use";
  /** Id of the call. */
  id: string | null;
  /** Name of the tool. */
  name: string;
  /** The input as JSON; cut short, and then not JSON any more, when `truncated`. */
  input: string;
  /** Integration that brings the tool, if one does. */
  integration_name?: string | null;
  /** MCP server that brings the tool, if one does: scheme, host and path. */
  mcp_server_url?: string | null;
  /** True when `input` was cut short. */
  truncated: boolean;
}

/** A text in the result of a tool. */
export interface ComplianceToolResultText {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
}

/** The result of a tool. */
export interface ComplianceChatToolResultBlock {
  /** Always `tool_result`. */
  type: "tool_result";
  /** Id of the call. */
  tool_use_id: string | null;
  /** Name of the tool. */
  name: string;
  /** The texts of the result; what is not text is left out. */
  content: ComplianceToolResultText[];
  /** True when the tool reported an error. */
  is_error: boolean;
  /** Integration that brings the tool, if one does. */
  integration_name?: string | null;
  /** MCP server that brings the tool, if one does: scheme, host and path. */
  mcp_server_url?: string | null;
  /** True when a text was cut short. */
  truncated: boolean;
}

/** A block of a message. */
export type ComplianceChatContentBlock =
  ComplianceChatTextBlock | ComplianceChatToolUseBlock | ComplianceChatToolResultBlock;

/** A version of an artifact. */
export interface ComplianceChatArtifact {
  /** Id of the artifact. */
  id: string;
  /** Id of the version. */
  version_id: string;
  /** Media type of the artifact. */
  artifact_type: string | null;
  /** Title of the artifact. */
  title: string | null;
}

/** A file that was attached. */
export interface ComplianceChatFileReference {
  /** Id of the file. */
  id: string;
  /** Name of the file. */
  filename: string;
  /**
   * When the file was uploaded.
   * (format date-time)
   */
  created_at?: string;
  /** MD5 of the file, in lowercase hex digits, when it is known. */
  md5?: string | null;
  /** Media type, when it is known. */
  mime_type: string | null;
  /** Size in bytes, when it is known. */
  size_bytes?: number | null;
}

/** A file that the model made. */
export interface ComplianceGeneratedFileReference {
  /** Id of the file. */
  id: string;
  /** Name of the file. */
  filename: string;
  /** MD5 of the file, in lowercase hex digits, when it is known. */
  md5?: string | null;
  /** Media type, when it is known. */
  mime_type: string | null;
  /** Size in bytes, when it is known. */
  size_bytes?: number | null;
}

/** A message of a chat. */
export interface ComplianceChatMessage {
  /** Id of the message. */
  id: string;
  /** Who speaks. */
  role: "user" | "assistant";
  /**
   * When the user sent it, or when the model finished it.
   * (format date-time)
   */
  created_at: string;
  /** The content. */
  content: ComplianceChatContentBlock[];
  /** Artifacts that the message made or changed. */
  artifacts?: ComplianceChatArtifact[] | null;
  /** Files that the user attached. */
  files?: ComplianceChatFileReference[] | null;
  /** Files that the model made with tools. */
  generated_files?: ComplianceGeneratedFileReference[] | null;
}

/** A chat with a page of its messages. */
export interface ComplianceChatMessageList {
  /** Id of the chat. */
  id: string;
  /** Title of the chat. */
  name: string;
  /**
   * When the chat began.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the chat last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * When the user deleted the chat; null or absent if it was not.
   * (format date-time)
   */
  deleted_at?: string | null;
  /**
   * Page of the chat.
   * (format uri)
   */
  href: string;
  /** Model that was chosen for the chat; null for some old ones. */
  model: string | null;
  /** The organization of the chat. */
  organization_id?: string;
  /**
   * The same organization, by its UUID.
   * (format uuid)
   */
  organization_uuid: string;
  /** The project of the chat, if it has one. */
  project_id: string | null;
  /** Who made the chat; null when the account is gone or is outside what the key may read. */
  user: ComplianceUser | null;
  /** The messages. */
  chat_messages: ComplianceChatMessage[];
  /** True when there are more messages in the direction of the request. */
  has_more: boolean;
  /** Cursor of the first message, for `before_id`; null when there is none. */
  first_id: string | null;
  /** Cursor of the last message, for `after_id`; null when there is none. */
  last_id: string | null;
}

/** What is known about an uploaded file. */
export interface ComplianceChatFile {
  /** Id of the file. */
  id: string;
  /** Name of the file, if it has one. */
  filename: string | null;
  /**
   * When the file was uploaded.
   * (format date-time)
   */
  created_at: string;
  /** MD5 of the file, in lowercase hex digits, when it is known. */
  md5: string | null;
  /** Media type, when it is known. */
  mime_type: string | null;
  /** Size in bytes, when it is known. */
  size_bytes: number | null;
  /** Chats that the file is attached to. */
  claude_chat_ids: string[];
  /** Messages that the file is attached to. */
  message_ids: string[];
}

/** Confirms that a file is deleted. */
export interface ComplianceDeletedFile {
  /** Id of what is gone. */
  id: string;
  /** Always `claude_file_deleted`. */
  type: "claude_file_deleted";
}

/**
 * The bytes of a file, in its own media type.
 * (format binary)
 */
export type ComplianceFileContent = Uploadable;

/** What is known about a file that the model made. */
export interface ComplianceGeneratedFile {
  /** Id of the file. */
  id: string;
  /** Name of the file. */
  filename: string;
  /**
   * When the file was made, when that is known.
   * (format date-time)
   */
  created_at: string | null;
  /** The chat that the file was made in. */
  claude_chat_id: string;
  /** MD5 of the file, in lowercase hex digits, when it is known. */
  md5: string | null;
  /** Media type, when it is known. */
  mime_type: string | null;
  /** Size in bytes, when it is known. */
  size_bytes: number | null;
}

/** A version of an artifact of Claude Code. */
export interface ComplianceCodeArtifactVersion {
  /** Id of the version. */
  id: string;
  /**
   * When it was published.
   * (format date-time)
   */
  created_at: string | null;
  /** Title of the artifact in this version; its id where the title is not kept. */
  name: string;
}

/** An artifact that was published from Claude Code. */
export interface ComplianceCodeArtifact {
  /** Id of the artifact. */
  id: string;
  /**
   * The organization of the artifact.
   * (format uuid)
   */
  organization_uuid: string;
  /** Id of the owner, even if the account is gone; null when an agent published it. */
  owner_user_id: string | null;
  /** The version that readers other than the owner get, if `read_mode` lets them. */
  published_version_id: string | null;
  /** Who may read it: its owner, some users, the organization, or everybody. */
  read_mode: "org" | "owner" | "public" | "users";
  /**
   * When it last changed; null for old ones.
   * (format date-time)
   */
  updated_at: string | null;
  /**
   * The owner; null when an agent published it, when the account is gone, or when it is outside what the key may
   * read.
   */
  user: ComplianceUser | null;
  /** The latest versions, about twenty at most. */
  versions: ComplianceCodeArtifactVersion[];
}

/** A page of artifacts of Claude Code. */
export interface ComplianceCodeArtifactList {
  /** The artifacts; a page may have none and still not be the last one. */
  data: ComplianceCodeArtifact[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** Confirms that an artifact of Claude Code is deleted. */
export interface ComplianceDeletedCodeArtifact {
  /** Id of what is gone. */
  id: string;
  /** Always `code_artifact_deleted`. */
  type: "code_artifact_deleted";
}

/** A project. */
export interface ComplianceProject {
  /** Id of the project. */
  id: string;
  /** Name of the project. */
  name: string;
  /**
   * When the project was made.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the project last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * When a user deleted the project; null or absent if none did.
   * (format date-time)
   */
  deleted_at?: string | null;
  /** True when only the maker and the collaborators see it, false when the whole organization does. */
  is_private: boolean;
  /** The organization of the project. */
  organization_id: string;
  /**
   * The same organization, by its UUID.
   * (format uuid)
   */
  organization_uuid: string;
  /** Who made the project; null when the account is gone or is outside what the key may read. */
  user: ComplianceUser | null;
}

/** A page of projects. */
export interface ComplianceProjectList {
  /** The projects. */
  data: ComplianceProject[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A project with its instructions and counts. */
export interface ComplianceProjectDetails {
  /** Id of the project. */
  id: string;
  /** Name of the project. */
  name: string;
  /**
   * When the project was made.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the project last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * When a user deleted the project; null or absent if none did.
   * (format date-time)
   */
  deleted_at?: string | null;
  /** True when only the maker and the collaborators see it, false when the whole organization does. */
  is_private: boolean;
  /** The organization of the project. */
  organization_id: string;
  /**
   * The same organization, by its UUID.
   * (format uuid)
   */
  organization_uuid: string;
  /** Who made the project; null when the account is gone or is outside what the key may read. */
  user: ComplianceUser | null;
  /** What the project is about. */
  description: string;
  /** Directions that the project gives to the model. */
  instructions: string;
  /** Files and documents in the project. */
  attachments_count: number;
  /** Chats in the project. */
  chats_count: number;
}

/** Confirms that a project is deleted. */
export interface ComplianceDeletedProject {
  /** Id of what is gone. */
  id: string;
  /** Always `claude_project_deleted`. */
  type: "claude_project_deleted";
}

/** A document of a project, with its text. */
export interface ComplianceProjectDocument {
  /** Id of the document. */
  id: string;
  /** Name of the document. */
  filename: string;
  /**
   * When the document was added.
   * (format date-time)
   */
  created_at: string;
  /** Who made the document; null when the account is gone or is outside what the key may read. */
  user: ComplianceUser | null;
  /** The text. */
  content: string;
}

/** Confirms that a document of a project is deleted. */
export interface ComplianceDeletedProjectDocument {
  /** Id of what is gone. */
  id: string;
  /** Always `claude_project_document_deleted`. */
  type: "claude_project_document_deleted";
}

/** What is known about a document of a project. */
export interface ComplianceProjectDocumentMetadata {
  /** Id of the document. */
  id: string;
  /** Name of the document. */
  filename: string;
  /**
   * When the document was added.
   * (format date-time)
   */
  created_at: string;
  /** Who made the document; null when the account is gone or is outside what the key may read. */
  user: ComplianceUser | null;
  /** The project of the document. */
  claude_project_id: string;
  /** MD5 of the text in UTF-8, in lowercase hex digits. */
  md5: string;
  /** Always `text/plain`. */
  mime_type: "text/plain";
  /** Size of the text in UTF-8, in bytes. */
  size_bytes: number;
}

/** A file of a project. */
export interface ComplianceProjectFileReference {
  /** Always `project_file`. */
  type: "project_file";
  /** Id of the file. */
  id: string;
  /** Name of the file. */
  filename: string;
  /**
   * When the file was added.
   * (format date-time)
   */
  created_at: string;
  /** MD5 of the file, in lowercase hex digits, when it is known. */
  md5?: string | null;
  /** Media type; `application/octet-stream` when it is not known. */
  mime_type: string;
  /** Size in bytes, when it is known. */
  size_bytes?: number | null;
}

/** A document of a project. */
export interface ComplianceProjectDocumentReference {
  /** Always `project_doc`. */
  type: "project_doc";
  /** Id of the document. */
  id: string;
  /** Name of the document. */
  filename: string;
  /**
   * When the document was added.
   * (format date-time)
   */
  created_at: string;
  /** Always `text/plain`. */
  mime_type: "text/plain";
  /**
   * Null today.
   * (format date-time)
   */
  updated_at?: string | null;
}

/** A file or a document of a project. */
export type ComplianceProjectAttachment = ComplianceProjectFileReference | ComplianceProjectDocumentReference;

/** A page of attachments. */
export interface ComplianceProjectAttachmentList {
  /** The attachments. */
  data: ComplianceProjectAttachment[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A role on a project. */
export type ComplianceProjectRole = "admin" | "editor" | "owner" | "viewer";

/** A user with a role on a project. */
export interface ComplianceProjectUserCollaborator {
  /** Always `user`. */
  type: "user";
  /** Id of the user; null when the account is gone. */
  user_id: string | null;
  /** The role on the project. */
  role: ComplianceProjectRole;
  /**
   * When the role was given.
   * (format date-time)
   */
  granted_at: string;
}

/** A group with a role on a project. */
export interface ComplianceProjectGroupCollaborator {
  /** Always `group`. */
  type: "group";
  /** Id of the group. */
  group_id: string;
  /** The role on the project. */
  role: ComplianceProjectRole;
  /**
   * When the role was given.
   * (format date-time)
   */
  granted_at: string;
}

/** A whole organization with a role on a project. */
export interface ComplianceProjectOrganizationCollaborator {
  /** Always `organization`. */
  type: "organization";
  /**
   * UUID of the organization.
   * (format uuid)
   */
  organization_uuid: string;
  /** The role on the project. */
  role: ComplianceProjectRole;
  /**
   * When the role was given.
   * (format date-time)
   */
  granted_at: string;
}

/** All holders of an organization role, with a role on a project. */
export interface ComplianceProjectOrganizationRoleCollaborator {
  /** Always `organization_role`. */
  type: "organization_role";
  /** The organization role. */
  organization_role: string;
  /** The role on the project. */
  role: ComplianceProjectRole;
  /**
   * When the role was given.
   * (format date-time)
   */
  granted_at: string;
}

/** Somebody with a role on a project. */
export type ComplianceProjectCollaborator =
  | ComplianceProjectUserCollaborator
  | ComplianceProjectGroupCollaborator
  | ComplianceProjectOrganizationCollaborator
  | ComplianceProjectOrganizationRoleCollaborator;

/** A page of collaborators. */
export interface ComplianceProjectCollaboratorList {
  /** The collaborators. */
  data: ComplianceProjectCollaborator[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A person in a session. */
export interface ComplianceSessionUser {
  /** Id of the user, even when the account is gone. */
  id: string;
  /**
   * Email address; null when the account is gone, when it is outside what the key may read, and always beside
   * messages.
   */
  email_address?: string | null;
}

/** A session on somebody's own machine. */
export interface ComplianceLocalSession {
  /** Always `compliance_local_session`. */
  type: "compliance_local_session";
  /** Id of the session. */
  id: string;
  /**
   * When the first call of the model was made that is still kept.
   * (format date-time)
   */
  created_at: string;
  /**
   * The organization of the session.
   * (format uuid)
   */
  organization_uuid: string;
  /** The product that the session ran in; null when it was not recorded. */
  product_surface: ("cowork" | "claude_code" | (string & {})) | null;
  /** Who was signed in. */
  user: ComplianceSessionUser;
  /** The workspace of the session, if it has one. */
  workspace_id: string | null;
}

/** A page of sessions, newest first. */
export interface ComplianceLocalSessionList {
  /** The sessions. */
  data: ComplianceLocalSession[];
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** Text. */
export interface ComplianceSessionTextBlock {
  /** Always `text`. */
  type: "text";
  /** The text. */
  text: string;
  /**
   * True when the text was cut at about 1 MiB, or when something that is not text was left out or is stood for
   * by it.
   */
  truncated: boolean;
}

/** A call of a tool. */
export interface ComplianceSessionToolUseBlock {
  /** Always `tool_use`. */
  type: "tool_use";
  /** Id of the call. */
  id: string | null;
  /** Name of the tool. */
  name: string;
  /** The input as JSON; cut short, and then not JSON any more, when `truncated`. */
  input: string;
  /** True when `input` was cut short. */
  truncated: boolean;
}

/** The result of a tool. */
export interface ComplianceSessionToolResultBlock {
  /** Always `tool_result`. */
  type: "tool_result";
  /** Id of the call. */
  tool_use_id: string | null;
  /** Name of the tool. */
  name: string;
  /** The texts of the result. */
  content: ComplianceToolResultText[];
  /** True when the tool reported an error. */
  is_error: boolean;
  /** True when a text was cut short, or when something that is not text was left out. */
  truncated: boolean;
}

/** A block of a message. */
export type ComplianceSessionContentBlock =
  ComplianceSessionTextBlock | ComplianceSessionToolUseBlock | ComplianceSessionToolResultBlock;

/** The content cannot be given. */
export interface ComplianceContentUnavailable {
  /** Always `content_unavailable`. */
  type: "content_unavailable";
  /**
   * Why: it was not recorded, the organization's key is gone, it is older than is kept, or it is too large. More
   * reasons may come.
   */
  reason: "not_captured" | "cmek_key_revoked" | "retention_elapsed" | "oversize" | (string & {});
}

/** What the client said the assistant had answered before; nobody verified that. */
export interface ComplianceClientAsserted {
  /** Always `client_asserted`. */
  type: "client_asserted";
}

/**
 * A note that the API put in: a system prompt that is not shown, or a history that differs from what was
 * recorded.
 */
export interface ComplianceSyntheticMarker {
  /** Always `synthetic_marker`. */
  type: "synthetic_marker";
}

/** Where a message comes from. */
export type ComplianceProvenance = ComplianceContentUnavailable | ComplianceClientAsserted | ComplianceSyntheticMarker;

/** A message of a local session. */
export interface ComplianceLocalSessionMessage {
  /** Always `compliance_local_session_message`. */
  type: "compliance_local_session_message";
  /** Id of the message; the same as long as the message is kept. */
  id: string;
  /** Who speaks. */
  role: "user" | "assistant";
  /**
   * When the message was recorded; messages of one call share it.
   * (format date-time)
   */
  created_at: string;
  /** The content; empty when it cannot be given. */
  content: ComplianceSessionContentBlock[];
  /** Where the message comes from, when it is not simply what was said in the session. */
  provenance?: ComplianceProvenance | null;
}

/** A page of messages of a local session. */
export interface ComplianceLocalSessionMessageList {
  /** The messages. */
  data: ComplianceLocalSessionMessage[];
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
  /** The session, without email address. */
  session: ComplianceLocalSession;
}

/** A session in Anthropic's cloud. */
export interface ComplianceRemoteSession {
  /** Id of the session. */
  id: string;
  /** Where the session is in its life; a pending one has no messages yet. */
  status: "pending" | "active" | "paused" | "archived" | "failed" | (string & {});
  /**
   * When the session was made.
   * (format date-time)
   */
  created_at: string;
  /**
   * When the session last changed.
   * (format date-time)
   */
  updated_at: string;
  /**
   * The organization of the session.
   * (format uuid)
   */
  organization_uuid: string;
  /** Who owns the session; null when an agent does. */
  user?: ComplianceSessionUser | null;
  /** The agent that owns the session, if one does. */
  agent_id?: string | null;
  /** Who started the session, when that is known; always null beside messages. */
  started_by_user?: ComplianceSessionUser | null;
  /** The project of the session, if it has one; always null beside messages. */
  claude_project_id?: string | null;
  /** The product that the session was started from; null when it is not known. */
  product_surface?: ("cowork_remote" | (string & {})) | null;
}

/** A page of sessions, newest first. */
export interface ComplianceRemoteSessionList {
  /** The sessions. */
  data: ComplianceRemoteSession[];
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A message of a remote session. */
export interface ComplianceRemoteSessionMessage {
  /** Id of the message. */
  id: string;
  /** Who speaks. */
  role: "user" | "assistant";
  /**
   * When the message was recorded.
   * (format date-time)
   */
  created_at: string;
  /** The content. */
  content: ComplianceSessionContentBlock[];
  /** True when there is content that cannot be given, because it is too large or cannot be decrypted. */
  content_unavailable: boolean;
  /** Who sent the message to an agent's session; null in sessions of users. */
  sent_by_user_id?: string | null;
}

/** A page of messages of a remote session. */
export interface ComplianceRemoteSessionMessageList {
  /** The messages. */
  data: ComplianceRemoteSessionMessage[];
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
  /** The session, without email addresses and project. */
  session: ComplianceRemoteSession;
}

/** A group of users that roles are given to. */
export interface ComplianceGroup {
  /** Id of the group. */
  id: string;
  /** Name of the group. */
  name: string;
  /** What the group is for. */
  description: string;
  /** Ids of the roles that the group has. */
  roles: string[] | null;
  /** Where the group comes from: made by hand, or from a directory. */
  source_type: "direct" | "scim" | (string & {});
  /** When the group was made, in ISO 8601, often without a time zone; null when it is not known. */
  created_at: string | null;
  /** When the group last changed, in ISO 8601, often without a time zone; null when it is not known. */
  updated_at: string | null;
}

/** A page of groups. */
export interface ComplianceGroupList {
  /** The groups. */
  data: ComplianceGroup[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A member of a group. */
export interface ComplianceGroupMember {
  /** Id of the user. */
  user_id: string;
  /** Email address of the user. */
  email: string;
  /** When the user became a member, in ISO 8601, often without a time zone; null when it is not known. */
  created_at: string | null;
  /** When the membership last changed, in ISO 8601, often without a time zone; null when it is not known. */
  updated_at: string | null;
}

/** A page of members. */
export interface ComplianceGroupMemberList {
  /** The members. */
  data: ComplianceGroupMember[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** An organization. */
export interface ComplianceOrganization {
  /**
   * UUID of the organization.
   * (format uuid)
   */
  uuid: string;
  /** Name of the organization. */
  name: string;
  /**
   * When the organization was made.
   * (format date-time)
   */
  created_at: string;
}

/** A page of organizations. */
export interface ComplianceOrganizationList {
  /** The organizations. */
  data: ComplianceOrganization[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A role of an organization. */
export interface ComplianceRole {
  /** Id of the role. */
  id: string;
  /** Name of the role. */
  name: string;
  /** What the role is for. */
  description: string;
  /** When the role was made, in ISO 8601, often without a time zone; null when it is not known. */
  created_at: string | null;
  /** When the role last changed, in ISO 8601, often without a time zone; null when it is not known. */
  updated_at: string | null;
}

/** A page of roles. */
export interface ComplianceRoleList {
  /** The roles. */
  data: ComplianceRole[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** Something that a role allows. */
export interface ComplianceRolePermission {
  /** What may be done. */
  action: string;
  /** Id of what it may be done to. */
  resource_id: string;
  /** Kind of what it may be done to, such as `organization`. */
  resource_type: string;
}

/** A page of permissions. */
export interface ComplianceRolePermissionList {
  /** The permissions. */
  data: ComplianceRolePermission[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A member of an organization. */
export interface ComplianceOrganizationUser {
  /** Id of the user. */
  id: string;
  /** Email address of the user. */
  email: string;
  /** Name of the user. */
  full_name: string;
  /** Built-in role in the organization; roles that groups bring come on top. */
  organization_role:
    | "admin"
    | "billing"
    | "claude_code_user"
    | "developer"
    | "managed"
    | "membership_admin"
    | "owner"
    | "primary_owner"
    | "user";
  /**
   * When the account was made.
   * (format date-time)
   */
  created_at: string;
}

/** A page of users. */
export interface ComplianceOrganizationUserList {
  /** The users. */
  data: ComplianceOrganizationUser[];
  /** True when there is another page. */
  has_more: boolean;
  /** Token for `page` of the next request; null or absent on the last page. */
  next_page?: string | null;
}

/** A compliance key, without its secret. */
export interface ComplianceAPIKey {
  /** Always `compliance_api_key`. */
  type: "compliance_api_key";
  /** Id of the key. */
  id: string;
  /** Name of the key. */
  name: string;
  /** What the key may do. */
  scopes: string[];
  /** False when the key was switched off. */
  is_active: boolean;
  /**
   * When the key was made.
   * (format date-time)
   */
  created_at: string;
  /** Who made it; null for automation and for accounts that are gone. */
  created_by_id: string | null;
  /**
   * When the key expires; null for never.
   * (format date-time)
   */
  expires_at?: string | null;
}

/** A setting that is on or off. */
export interface ComplianceBooleanSetting {
  /** Always `boolean`. */
  type: "boolean";
  /** Name of the setting. */
  name:
    | "ai_powered_artifacts_enabled"
    | "api_workbench_feedback_collection_enabled"
    | "artifact_connectors_enabled"
    | "ask_your_org_enabled"
    | "chat_enabled"
    | "claude_ai_chat_sharing_enabled"
    | "claude_ai_feedback_collection_enabled"
    | "claude_ai_integration_sharing_enabled"
    | "claude_code_desktop_bypass_permissions_enabled"
    | "claude_code_desktop_enabled"
    | "claude_code_fast_mode_enabled"
    | "claude_code_metrics_logging_enabled"
    | "claude_code_remote_control_enabled"
    | "claude_code_review_enabled"
    | "claude_code_routines_enabled"
    | "claude_code_security_enabled"
    | "claude_code_trusted_devices_required"
    | "claude_code_web_enabled"
    | "claude_code_workflows_enabled"
    | "claude_design_enabled"
    | "claude_in_slack_enabled"
    | "code_execution_enabled"
    | "code_execution_network_egress_enabled"
    | "connector_tools_default_always_allow"
    | "content_redaction_enabled"
    | "cowork_trusted_devices_required"
    | "desktop_extension_allowlist_enabled"
    | "directory_sync_enabled"
    | "frontier_data_use_enabled"
    | "hipaa_compliance_enabled"
    | "inline_visualizations_enabled"
    | "ip_allowlist_enabled"
    | "location_metadata_enabled"
    | "member_usage_dashboard_visible"
    | "memory_enabled"
    | "org_wide_skill_sharing_enabled"
    | "public_projects_enabled"
    | "skill_sharing_enabled"
    | "skills_enabled"
    | "sso_claude_ai_enforced"
    | "sso_console_enforced"
    | "sso_enabled"
    | "third_party_interactive_content_enabled"
    | "user_skill_creation_enabled"
    | "web_search_enabled"
    | "work_across_apps_enabled"
    | (string & {});
  /** True when it is on. */
  value: boolean;
}

/** A setting that is a whole number. */
export interface ComplianceIntegerSetting {
  /** Always `integer`. */
  type: "integer";
  /** Name of the setting. */
  name: "account_session_duration_seconds" | (string & {});
  /** The number; null for no limit. */
  value: number | null;
}

/** A setting that is a text. */
export interface ComplianceStringSetting {
  /** Always `string`. */
  type: "string";
  /** Name of the setting. */
  name: "claude_code_default_worker_environment_id" | "claude_code_default_worker_pool_id" | (string & {});
  /** The text; null when none is set. */
  value: string | null;
}

/** A setting that is a list of texts. */
export interface ComplianceStringListSetting {
  /** Always `string_list`. */
  type: "string_list";
  /** Name of the setting. */
  name: "allowed_invite_domains" | "disabled_admin_request_types" | "ip_allowlist_ip_ranges" | (string & {});
  /** The texts. */
  value: string[];
}

/** How people become members. */
export interface ComplianceProvisioningModeSetting {
  /** Always `provisioning_mode`. */
  type: "provisioning_mode";
  /** Name of the setting. */
  name: "sso_provisioning_mode" | (string & {});
  /**
   * The mode in force. `login_only` as well when a mode is set whose means, single sign-on or a directory, is
   * off.
   */
  value: "jit_advanced" | "jit_permissive" | "login_only" | "scim_advanced" | "scim_permissive";
}

/** Data is kept for some time after it was last used. */
export interface ComplianceFixedRetention {
  /** Always `fixed`. */
  type: "fixed";
  /** How many days or months. */
  duration: number;
  /** Unit of `duration`. */
  timescale: "day" | "month";
}

/** Data is kept without end. */
export interface ComplianceIndefiniteRetention {
  /** Always `indefinite`. */
  type: "indefinite";
}

/** A period to keep data for. */
export type ComplianceRetention = ComplianceFixedRetention | ComplianceIndefiniteRetention;

/** How long data is kept. */
export interface ComplianceDataRetentionSetting {
  /** Always `data_retention`. */
  type: "data_retention";
  /** Name of the setting. */
  name: "data_retention_periods" | (string & {});
  /**
   * The period by kind of data. `all` stands for every kind and then stands alone; a kind that is missing has no
   * period of the organization's own.
   */
  value: {
    [key: string]: ComplianceRetention;
  };
}

/** A setting, by the kind of its value. */
export type ComplianceSetting =
  | ComplianceBooleanSetting
  | ComplianceIntegerSetting
  | ComplianceStringSetting
  | ComplianceStringListSetting
  | ComplianceProvisioningModeSetting
  | ComplianceDataRetentionSetting;

/** What is in force in an organization. */
export interface ComplianceOrganizationSettings {
  /** Always `effective_organization_settings`. */
  type: "effective_organization_settings";
  /** The organization, by its UUID. */
  organization_id: string;
  /** Compliance keys of the organization and those around it, oldest first. */
  api_keys: ComplianceAPIKey[];
  /** The settings. */
  settings: ComplianceSetting[];
}

/** An identity token of an issuer that the organization trusts, as in RFC 7523. */
export interface OAuthJWTBearerGrant {
  /** Always `urn:ietf:params:oauth:grant-type:jwt-bearer`. */
  grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer";
  /**
   * The identity token, a JWT of at most 16 KiB that is signed with an asymmetric key. It names its key (`kid`)
   * and has `sub`, `iat` and `exp`; clocks may differ by 30 seconds.
   * (min length 1, max length 16384)
   */
  assertion: string;
  /** Id of the federation rule to apply. */
  federation_rule_id: string;
  /**
   * The organization that the rule belongs to.
   * (format uuid)
   */
  organization_id: string;
  /**
   * Id of the service account to act as. Documented as required; clients may leave it out where the rule has
   * only one target.
   */
  service_account_id?: string;
  /**
   * Id of the workspace that the access token is for, or `default`. Needed when the rule covers several
   * workspaces.
   */
  workspace_id?: string;
}

/** The refresh token of an interactive login. */
export interface OAuthRefreshTokenGrant {
  /** Always `refresh_token`. */
  grant_type: "refresh_token";
  /** Id of the client that the login was made with. */
  client_id: string;
  /** The refresh token. */
  refresh_token: string;
}

/** Proof of an identity, by kind of grant. */
export type OAuthTokenCreateRequest = OAuthJWTBearerGrant | OAuthRefreshTokenGrant;

/** An access token, to be sent as a Bearer token until it expires. */
export interface OAuthAccessToken {
  /** The token. */
  access_token: string;
  /** `Bearer`. */
  token_type: "Bearer" | (string & {});
  /** Seconds until the token expires. */
  expires_in: number;
  /** What the token may do. */
  scope?: "workspace:developer" | "workspace:inference" | "workspace:manage_tunnels" | "org:admin" | (string & {});
  /** The refresh token to use next time; an identity token brings none. */
  refresh_token?: string;
}
