// Generated from spec/ by `make generate`. Do not edit.

import type { Uploadable } from "../../src/contract.js";

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
