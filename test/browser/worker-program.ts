/** What runs in a realm that has the web's API and nothing of Node. */
import Claude, { StreamTruncatedError } from "../../src/index.js";

const PARAMS = { model: "claude-haiku-4-5", max_tokens: 50, messages: [{ role: "user" as const, content: "Hello" }] };

/** What a worker saw of the local API. */
export interface WorkerSaw {
  readonly text: string;
  readonly streamed: readonly string[];
  readonly uploaded: string;
  readonly failure: string;
  readonly truncated: boolean;
  readonly globals: Readonly<Record<string, string>>;
}

export async function run(baseURL: string): Promise<WorkerSaw> {
  const client = new Claude({ apiKey: "worker-key", baseURL, maxRetries: 0 });
  const [block] = (await client.messages.create(PARAMS)).content;
  const streamed: string[] = [];
  for await (const text of client.messages.stream(PARAMS).textStream) streamed.push(text);
  const file = new File(["a,b\n"], "table.csv", { type: "text/csv" });
  const uploaded = await client.files.upload({ file });
  const failure = await client.models.retrieve("no-such-model").catch((error: Error) => error.constructor.name);
  const cut = new Claude({
    apiKey: "worker-key",
    fetch: async () => new Response("", { headers: { "content-type": "text/event-stream" } }),
    maxRetries: 0,
  });
  const ended = await cut.messages
    .stream(PARAMS)
    .finalMessage()
    .catch((error: unknown) => error);
  return {
    text: block?.type === "text" ? block.text : "",
    streamed,
    uploaded: uploaded.filename,
    failure: String(failure),
    truncated: ended instanceof StreamTruncatedError,
    globals: {
      process: typeof globalThis.process,
      Buffer: typeof globalThis.Buffer,
      require: typeof globalThis.require,
      setImmediate: typeof globalThis.setImmediate,
      window: typeof window,
    },
  };
}
