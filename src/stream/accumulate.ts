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

/** A block, for which deltas may come as long as the message goes on. */
interface OpenBlock {
  readonly block: Fields;
  /** Tool input that has arrived, in the order of arrival. */
  json: string[] | undefined;
  /** How many pieces of it `input` was made of. */
  finished?: number;
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
  readonly #blocks = new Map<unknown, OpenBlock>();
  /** Blocks that have ended since somebody looked. */
  readonly #ended = new Set<OpenBlock | undefined>();
  /** Text for one field of one block that is not in the block yet. */
  #batch: string[] = [];
  #open: OpenBlock | undefined;
  #field = "";

  /** Without `showInput` the input of a tool block stays as it began until the block ends. */
  constructor(showInput?: ShowInput) {
    this.#showInput = showInput;
  }

  /** The message so far; undefined before `message_start`. One object that grows; up to date when it is asked for. */
  get message(): Fields | undefined {
    this.#finish();
    return this.#message;
  }

  /** The block that events of this index are about, up to date. */
  block(index: unknown): Fields | undefined {
    this.#finish();
    return this.#blocks.get(index)?.block;
  }

  /** Takes an event; one that is not of a message stream changes nothing. */
  add(event: object): void {
    const { type, index } = event as Fields;
    if (type === "content_block_delta") return this.#add(this.#blocks.get(index), (event as Fields)["delta"]);
    const { message, content_block } = event as Fields;
    if (type === "message_start" && isRecord(message)) return this.#start(message);
    if (this.#message === undefined) return;
    if (type === "content_block_start" && isRecord(content_block)) this.#begin(index, { ...content_block });
    else if (type === "content_block_stop") this.#ended.add(this.#blocks.get(index));
    else if (type === "message_delta") this.#merge(this.#message, event as Fields);
    else if (type === "message_stop") {
      for (const open of this.#blocks.values()) this.#ended.add(open);
      this.complete = true;
    }
  }

  /**
   * The message as it will stay. Tool input that is cut becomes what was shown of it last, and its text is where
   * `toolInputError` finds it.
   */
  settle(): Fields | undefined {
    this.#finish();
    for (const open of this.#blocks.values()) finishInput(open, open.block["input"]);
    return this.#message;
  }

  /** Tool input is parsed when somebody looks at the message, which may be nobody. */
  #finish(): void {
    this.#flush();
    for (const open of this.#ended) finishInput(open, {});
    this.#ended.clear();
  }

  #start(message: Fields): void {
    const { content, usage } = message;
    // Events stay as they arrived: what changes is a copy.
    this.#message = { ...message, content: Array.isArray(content) ? [...content] : [] };
    if (isRecord(usage)) this.#message["usage"] = { ...usage };
    this.complete = false;
    this.#blocks.clear();
    this.#batch = [];
  }

  #begin(index: unknown, block: Fields): void {
    const { type, to, citations } = block;
    if (Array.isArray(citations)) block["citations"] = [...citations];
    // By arrival, not by index: an index out of all proportion must not make an array of that length.
    (this.#message!["content"] as unknown[]).push(block);
    this.#blocks.set(index, { block, json: undefined });
    // A fallback block names the model that went on with the answer.
    if (type === "fallback" && isRecord(to)) mergeFields(this.#message!, { model: to["model"] });
  }

  #merge(message: Fields, { delta, usage: counters, ...more }: Fields): void {
    const { usage } = message;
    // What a message is does not change, and the rest is about the event.
    const { type: _, id: _id, role: _role, content: _content, ...changed } = { ...more, ...(isRecord(delta) && delta) };
    mergeFields(message, changed);
    if (isRecord(counters) && isRecord(usage)) mergeFields(usage, counters);
    else if (counters !== undefined) mergeFields(message, { usage: counters });
  }

  #add(open: OpenBlock | undefined, delta: unknown): void {
    if (open === undefined || !isRecord(delta)) return;
    const { block } = open;
    const { type } = delta;
    // These carry the final value, null included.
    const complete = type === "signature_delta" || type === "compaction_delta";
    for (const key in delta) {
      const value = delta[key];
      const final = complete && !GROWING.test(key);
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
    if (open !== this.#open || field !== this.#field) {
      this.#flush();
      this.#open = open;
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
    const { block, json } = this.#open!;
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

/** What is appended, whatever a delta calls itself. */
const GROWING = /^(text|thinking|partial_json)$/;

/** The field of a delta that goes to `input`. */
const INPUT = "partial_json";

/** Null says that there is nothing to say, so it never replaces a value. */
function mergeFields(target: Fields, fields: Fields): void {
  for (const [key, value] of Object.entries(fields))
    if (value !== null || !Object.hasOwn(target, key)) setOwn(target, key, value);
}

function finishInput(open: OpenBlock | undefined, otherwise: unknown): void {
  if (!open?.json || open.finished === open.json.length) return;
  const { block, json } = open;
  open.finished = json.length;
  const raw = json.join("");
  let input = otherwise;
  delete block["input_error"];
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
