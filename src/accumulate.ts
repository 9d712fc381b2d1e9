/** Message stream events to the message that they add up to. Nothing is copied twice, whatever the number of events. */
import { PartialJSON, setOwn } from "./partial-json.js";

/** A message or a content block, as far as accumulation knows it. */
type Fields = Record<string, unknown>;

/** Why the input of a tool block is not what the model wrote. */
export interface ToolInputError {
  /** The text that the model wrote. */
  readonly raw: string;
  /** What is wrong with it. */
  readonly error: SyntaxError;
}

/** A block that deltas may still come for. */
interface OpenBlock {
  readonly block: Fields;
  /** Tool input that has arrived, in the order of arrival. */
  json: string[] | undefined;
  /** The block's own list of citations, once one has arrived. */
  citations: unknown[] | undefined;
}

/** Small deltas that are joined at once: kept one by one, 200,000 of them cost the garbage collector more than all else. */
const BATCH = 128;
const LONG = 4096;

/**
 * A message that grows with each event. Known deltas do what they say; of an unknown one each field goes to the block
 * (text is appended to text, anything else replaces). `usage` is cumulative: counters overwrite.
 */
export class Accumulator {
  /** `message_stop` has arrived. */
  complete = false;
  #message: Fields | undefined;
  #blocks = new Map<unknown, OpenBlock>();
  #last: OpenBlock | undefined;
  #lastIndex: unknown;
  /** Text for one field of the last block that is not in the block yet. */
  #batch: string[] = [];
  #field = "";

  /** The message so far; undefined before `message_start`. One object that grows; up to date when it is asked for. */
  get message(): Fields | undefined {
    if (this.#batch.length > 0) this.#flush();
    return this.#message;
  }

  /** The block that events of this index are about, up to date. */
  block(index: unknown): Fields | undefined {
    if (this.#batch.length > 0) this.#flush();
    return this.#at(index)?.block;
  }

  /** Takes an event; one that is not of a message stream changes nothing. */
  add(event: object): void {
    const fields = event as Fields;
    if (fields["type"] === "content_block_delta") return this.#delta(fields);
    if (fields["type"] === "message_start") return this.#start(fields);
    const { message } = this;
    if (message === undefined) return;
    switch (fields["type"]) {
      case "content_block_start":
        return this.#startBlock(fields, message);
      case "content_block_stop": {
        const open = this.#at(fields["index"]);
        if (open?.json) finishInput(open.block, open.json);
        this.#blocks.delete(fields["index"]);
        return;
      }
      case "message_delta":
        for (const key of Object.keys(fields)) {
          const value = fields[key];
          if (key === "delta" && isObject(value)) merge(message, value);
          else if (key === "usage" && isObject(value) && isObject(message[key])) merge(message[key], value);
          else if (key !== "type") mergeField(message, key, value);
        }
        return;
      case "message_stop":
        this.complete = true;
    }
  }

  /** The message as it will stay: tool input that is cut becomes what is complete of it. */
  settle(): Fields | undefined {
    const { message } = this;
    for (const { block, json } of this.#blocks.values()) if (json) setInput(block, block["input"]);
    return message;
  }

  #start({ message }: Fields): void {
    if (!isObject(message)) return;
    const { content, usage } = message;
    // The event stays as it arrived: what changes is a copy.
    this.#message = { ...message, content: Array.isArray(content) ? [...content] : [] };
    if (isObject(usage)) this.#message["usage"] = { ...usage };
    this.complete = false;
    this.#blocks.clear();
    this.#last = undefined;
    this.#batch = [];
  }

  #startBlock(event: Fields, message: Fields): void {
    if (!isObject(event["content_block"])) return;
    const block = { ...event["content_block"] };
    // By arrival, not by index: an index out of all proportion must not make an array of that length.
    (message["content"] as unknown[]).push(block);
    this.#last = { block, json: undefined, citations: undefined };
    this.#lastIndex = event["index"];
    this.#blocks.set(event["index"], this.#last);
    // A fallback block names the model that went on with the answer.
    if (block["type"] === "fallback" && isObject(block["to"])) merge(message, { model: block["to"]["model"] });
  }

  #at(index: unknown): OpenBlock | undefined {
    if (this.#last !== undefined && this.#lastIndex === index) return this.#last;
    const open = this.#blocks.get(index);
    if (open === undefined) return undefined;
    this.#flush();
    this.#lastIndex = index;
    return (this.#last = open);
  }

  #delta(event: Fields): void {
    const { delta } = event;
    const open = this.#at(event["index"]);
    if (open === undefined || !isObject(delta)) return;
    const { block } = open;
    let known = "";
    switch (delta["type"]) {
      case "text_delta":
        this.#text((known = "text"), delta["text"]);
        break;
      case "thinking_delta":
        this.#text((known = "thinking"), delta["thinking"]);
        break;
      case "input_json_delta":
        open.json ??= this.#lazyInput(block);
        this.#text((known = INPUT), delta["partial_json"]);
        break;
      case "citations_delta":
        known = "citation";
        if (open.citations === undefined) {
          const before = block["citations"];
          block["citations"] = open.citations = Array.isArray(before) ? [...before] : [];
        }
        open.citations.push(delta["citation"]);
        break;
      case "signature_delta":
      case "compaction_delta":
        // These carry the final value, null included.
        for (const key of Object.keys(delta)) if (key !== "type") setOwn(block, key, delta[key]);
        return;
    }
    for (const key in delta) {
      if (key === "type" || key === known || key === "estimated_tokens") continue;
      this.#flush();
      append(block, key, delta[key]);
    }
  }

  #text(field: string, text: unknown): void {
    if (typeof text !== "string") return;
    if (field !== this.#field) {
      this.#flush();
      this.#field = field;
    }
    // Long text is not worth the copy.
    if (this.#batch.push(text) === BATCH || text.length > LONG) this.#flush();
  }

  #flush(): void {
    const open = this.#last;
    if (open === undefined || this.#batch.length === 0) return;
    const text = this.#batch.length === 1 ? this.#batch[0]! : this.#batch.join("");
    this.#batch = [];
    if (this.#field === INPUT) open.json?.push(text);
    else append(open.block, this.#field, text);
  }

  /** Makes `input` what has arrived so far, parsed only when somebody looks. */
  #lazyInput(block: Fields): string[] {
    const json: string[] = [];
    const start = block["input"];
    const parser = new PartialJSON();
    let fed = 0;
    Object.defineProperty(block, "input", {
      enumerable: true,
      configurable: true,
      get: () => {
        this.#flush();
        while (fed < json.length) parser.feed(json[fed++]!);
        return parser.value ?? start;
      },
      set: (value: unknown) => {
        setInput(block, value);
      },
    });
    return json;
  }
}

/** The field of a delta, and the name of the batch, that goes to `input`. */
const INPUT = "partial_json";

function isObject(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

function append(block: Fields, key: string, value: unknown): void {
  if (key === "__proto__") return setOwn(block, key, value);
  const before = block[key];
  // Concatenation is constant in time here: the engine keeps both parts until somebody reads the whole.
  block[key] = typeof before === "string" && typeof value === "string" ? before + value : value;
}

function merge(target: Fields, source: Fields): void {
  for (const key of Object.keys(source)) mergeField(target, key, source[key]);
}

/** Null says that there is nothing to say, so it never replaces a value. */
function mergeField(target: Fields, key: string, value: unknown): void {
  if (value !== null || !Object.hasOwn(target, key)) setOwn(target, key, value);
}

function finishInput(block: Fields, json: string[]): void {
  const raw = json.join("");
  try {
    setInput(block, raw.trim() === "" ? block["input"] : JSON.parse(raw));
  } catch (error) {
    setInput(block, {});
    // Not enumerable, so that the block can still be sent back to the API as it is.
    const value: ToolInputError = { raw, error: error as SyntaxError };
    Object.defineProperty(block, "input_error", { value, configurable: true });
  }
}

function setInput(block: Fields, value: unknown): void {
  Object.defineProperty(block, "input", { value, enumerable: true, configurable: true, writable: true });
}

/**
 * Says that the model wrote tool input that is not JSON: the text and the error. Such a block has `input: {}` and the
 * same answer in a non-enumerable `input_error`. Undefined for any other block.
 */
export function toolInputError(block: object): ToolInputError | undefined {
  return (block as { input_error?: ToolInputError }).input_error;
}
