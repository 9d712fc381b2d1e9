/** Message stream events to the message that they add up to. Nothing is copied twice, whatever the number of events. */
import { isRecord, setData, setOwn } from "../base/properties.js";

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
}

/** Makes `input` of a block what has arrived of it; `arrived` gives all pieces so far. */
export type ShowInput = (block: Fields, arrived: () => readonly string[]) => void;

/** Small deltas that are joined at once: kept one by one, 200,000 of them cost the garbage collector more than all else. */
const BATCH = 128;
const LONG = 4096;

/**
 * A message that grows with each event. Of a delta each field goes to the block: text is appended to text, anything
 * else replaces, known or not. `usage` is cumulative: counters overwrite.
 */
export class Accumulator {
  /** `message_stop` has arrived. */
  complete = false;
  readonly #showInput: ShowInput | undefined;
  #message: Fields | undefined;
  #blocks = new Map<unknown, OpenBlock>();
  #last: OpenBlock | undefined;
  #lastIndex: unknown;
  /** Text for one field of the last block that is not in the block yet. */
  #batch: string[] = [];
  #field = "";

  /** Without `showInput` the input of a tool block stays as it began until the block ends. */
  constructor(showInput?: ShowInput) {
    this.#showInput = showInput;
  }

  /** The message so far; undefined before `message_start`. One object that grows; up to date when it is asked for. */
  get message(): Fields | undefined {
    this.#flush();
    return this.#message;
  }

  /** The block that events of this index are about, up to date. */
  block(index: unknown): Fields | undefined {
    this.#flush();
    return this.#at(index)?.block;
  }

  /** Takes an event; one that is not of a message stream changes nothing. */
  add(event: object): void {
    const { type, index } = event as Fields;
    if (type === "content_block_delta") return this.#delta(this.#at(index), (event as Fields)["delta"]);
    const { message, content_block } = event as Fields;
    if (type === "message_start" && isRecord(message)) return this.#start(message);
    if (this.#message === undefined) return;
    if (type === "content_block_start" && isRecord(content_block)) this.#open(index, { ...content_block });
    else if (type === "content_block_stop") this.#close(index);
    else if (type === "message_delta") this.#merge(event as Fields);
    else if (type === "message_stop") this.#stop();
  }

  /**
   * The message as it will stay. Tool input that is cut becomes what was shown of it last, and its text is where
   * `toolInputError` finds it.
   */
  settle(): Fields | undefined {
    this.#flush();
    for (const { block, json } of this.#blocks.values()) if (json) finishInput(block, json, block["input"]);
    return this.#message;
  }

  #start(message: Fields): void {
    const { content, usage } = message;
    // Events stay as they arrived: what changes is a copy.
    this.#message = { ...message, content: Array.isArray(content) ? [...content] : [] };
    if (isRecord(usage)) this.#message["usage"] = { ...usage };
    this.complete = false;
    this.#blocks.clear();
    this.#last = undefined;
    this.#batch = [];
  }

  #open(index: unknown, block: Fields): void {
    this.#flush();
    const { content } = this.#message!;
    const { type, to, citations } = block;
    if (Array.isArray(citations)) block["citations"] = [...citations];
    // By arrival, not by index: an index out of all proportion must not make an array of that length.
    (content as unknown[]).push(block);
    this.#last = { block, json: undefined };
    this.#lastIndex = index;
    this.#blocks.set(index, this.#last);
    // A fallback block names the model that went on with the answer.
    if (type === "fallback" && isRecord(to)) mergeField(this.#message!, "model", to["model"]);
  }

  #close(index: unknown): void {
    this.#flush();
    const open = this.#blocks.get(index);
    if (open?.json) finishInput(open.block, open.json, {});
    this.#blocks.delete(index);
  }

  #stop(): void {
    for (const index of [...this.#blocks.keys()]) this.#close(index);
    this.complete = true;
  }

  #merge(event: Fields): void {
    const message = this.#message!;
    const { delta, usage, ...more } = event;
    const counters = message["usage"];
    const changed = isRecord(delta) ? { ...more, ...delta } : more;
    for (const key of Object.keys(changed)) if (!FIXED.has(key)) mergeField(message, key, changed[key]);
    if (isRecord(usage) && isRecord(counters)) {
      for (const name of Object.keys(usage)) mergeField(counters, name, usage[name]);
    } else if (usage !== undefined) mergeField(message, "usage", usage);
  }

  #at(index: unknown): OpenBlock | undefined {
    if (this.#last !== undefined && this.#lastIndex === index) return this.#last;
    this.#flush();
    this.#lastIndex = index;
    return (this.#last = this.#blocks.get(index));
  }

  #delta(open: OpenBlock | undefined, delta: unknown): void {
    if (open === undefined || !isRecord(delta)) return;
    const { block } = open;
    const { type } = delta;
    // These carry the final value, null included.
    const complete = type === "signature_delta" || type === "compaction_delta";
    for (const key in delta) {
      const value = delta[key];
      const final = complete && !GROWING.has(key);
      if (key === "type" || key === "id" || key === "estimated_tokens" || (value === null && !final)) continue;
      if (typeof value === "string" && !final) {
        this.#append(open, key, value);
        continue;
      }
      this.#flush();
      const { citations } = block;
      if (key !== "citation") setOwn(block, key, value);
      else if (Array.isArray(citations)) citations.push(value);
      else block["citations"] = [value];
    }
  }

  #append(open: OpenBlock, field: string, text: string): void {
    if (field !== this.#field) {
      this.#flush();
      this.#field = field;
    }
    if (field === INPUT && open.json === undefined) {
      const json = (open.json = [] as string[]);
      this.#showInput?.(open.block, () => {
        this.#flush();
        return json;
      });
    }
    // Long text is not worth the copy.
    if (this.#batch.push(text) === BATCH || text.length > LONG) this.#flush();
  }

  #flush(): void {
    if (this.#batch.length === 0) return;
    const { block, json } = this.#last!;
    const text = this.#batch.join("");
    this.#batch = [];
    if (this.#field === INPUT) json!.push(text);
    else {
      // Concatenation is constant in time here: the engine keeps both parts until somebody reads the whole.
      const before = block[this.#field];
      setOwn(block, this.#field, typeof before === "string" ? before + text : text);
    }
  }
}

/** What no delta changes: what a message is, and what other events are about. */
const FIXED: ReadonlySet<string> = new Set(["type", "id", "role", "content"]);

/** What is appended, whatever a delta calls itself. */
const GROWING: ReadonlySet<string> = new Set(["text", "thinking", "partial_json"]);

/** The field of a delta that goes to `input`. */
const INPUT = "partial_json";

/** Null says that there is nothing to say, so it never replaces a value. */
function mergeField(target: Fields, key: string, value: unknown): void {
  if (value !== null || !Object.hasOwn(target, key)) setOwn(target, key, value);
}

function finishInput(block: Fields, json: string[], otherwise: unknown): void {
  const raw = json.join("");
  let input = otherwise;
  try {
    input = raw.trim() === "" ? block["input"] : JSON.parse(raw);
  } catch (error) {
    // Not enumerable, so that the block can still be sent back to the API as it is.
    const value: ToolInputError = { raw, error: error as SyntaxError };
    Object.defineProperty(block, "input_error", { value, configurable: true });
  }
  setData(block, "input", input);
}

/**
 * The text and the error of tool input that is not JSON, because the model wrote it so or because the stream broke off
 * inside it; undefined for any other block. `input` is `{}` then; in what a message stream had received before it broke
 * it is what is complete. Also in the block itself, as `input_error`, which is not enumerable.
 */
export function toolInputError(block: object): ToolInputError | undefined {
  return (block as { input_error?: ToolInputError }).input_error;
}
