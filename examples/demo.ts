/**
 * The main job in one program: every step is what its line of code says, through the public client.
 * Without a key it talks to the local API of `claude-openapi/testing`; with `LIVE=1` and `ANTHROPIC_API_KEY` to the real one.
 */
import { createInterface } from "node:readline/promises";
import { setTimeout as sleep } from "node:timers/promises";
import Claude, { toFile } from "claude-openapi";
import { createLocalApi } from "claude-openapi/testing";

const WIDTH = 78;
const live = process.env.LIVE === "1";
const model = process.env.MODEL ?? "claude-haiku-4-5";
const color = process.stdout.isTTY && !process.env.NO_COLOR;
const paint = (code: number, text: string) => (color ? `\u001b[${code}m${text}\u001b[0m` : text);

/** Writes text as it comes, in lines of whole words. */
function writer(indent = "  ") {
  let [column, word] = [0, ""];
  const flush = () => {
    if (column > 0 && column + word.length > WIDTH) [column] = [0, process.stdout.write("\n")];
    if (column === 0) word = indent + word.trimStart();
    process.stdout.write(word);
    [column, word] = [column + word.length, ""];
  };
  return {
    write(text: string) {
      for (const letter of text.replaceAll("\n", " ")) {
        if (letter === " ") flush();
        word += letter;
      }
    },
    end: () => (flush(), process.stdout.write("\n")),
  };
}

function say(text: string): void {
  const { write, end } = writer();
  write(text);
  end();
}

/** Writes a line that the next one overwrites; on a plain pipe only the last one is kept. */
function progress(text: string, last = false): void {
  if (color) process.stdout.write(`\r\u001b[2K  ${text}${last ? "\n" : ""}`);
  else if (last) say(text);
}

const ask = (content: string) => ({ model, max_tokens: 200, messages: [{ role: "user" as const, content }] });
const textOf = ({ content }: Claude.Message) =>
  content.map((block) => (block.type === "text" ? block.text : "")).join("");
const short = (text: string, length = 48) => (text.length > length ? `${text.slice(0, length)}…` : text);

/** Asks before it spends; true where there is nothing to spend. */
async function allowed(): Promise<boolean> {
  if (!live || process.env.YES === "1") return true;
  if (!process.stdin.isTTY) {
    console.log("LIVE=1 calls the real API, which costs about a cent: set YES=1 as well.");
    return false;
  }
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await lines.question("This calls the real API, which costs about a cent. Go on? [y/N] ");
  lines.close();
  return /^y(es)?$/i.test(answer.trim());
}

const api = createLocalApi({ eventDelay: 15, processing: { polls: 4, duration: 600 }, rateLimit: { requests: 1_000 } });
const server = live ? undefined : await api.listen();
const claude = server ? new Claude({ apiKey: "local-key", baseURL: server.url }) : new Claude();

interface Step {
  readonly title: string;
  readonly code: string;
  /** What the local API is told to do wrong; the real one cannot be. */
  readonly fault?: () => void;
  readonly run: () => Promise<void>;
}

const STEPS: readonly Step[] = [
  {
    title: "Ask, and read the answer as it comes",
    code: "for await (const text of claude.messages.stream(params).textStream)",
    async run() {
      const stream = claude.messages.stream(ask("Why do streams need an end?"));
      const { write, end } = writer();
      for await (const text of stream.textStream) write(text);
      end();
      const { stop_reason, usage } = await stream.finalMessage();
      say(paint(2, `${stop_reason}, ${usage.output_tokens} tokens, ${stream.request_id}`));
    },
  },
  {
    title: "Lose the connection in the middle of an answer",
    code: "catch (error) { error.partial }",
    fault: () => api.respond("messages.create", { fault: "cut", after: 6 }),
    async run() {
      const failure = await claude.messages
        .stream(ask("Tell me a story."))
        .finalMessage()
        .then(String, (error: unknown) => error);
      if (!(failure instanceof Claude.APIConnectionError)) throw failure;
      say(`${failure.name}, with ${JSON.stringify(textOf(failure.partial as Claude.Message))}`);
    },
  },
  {
    title: "Meet a server that is too busy, and get through",
    code: "claude.messages.create(params).withResponse()",
    fault: () =>
      api.respond("messages.create", {
        status: 529,
        type: "overloaded_error",
        message: "Busy.",
        headers: { "retry-after-ms": "200" },
      }),
    async run() {
      const { rateLimits, request_id } = await claude.messages.create(ask("Hello.")).withResponse();
      say(`answered at the second try; ${rateLimits.requests?.remaining} requests left (${request_id})`);
    },
  },
  {
    title: "Know what a request costs before it is sent",
    code: "claude.messages.countTokens(params)",
    async run() {
      const { input_tokens } = await claude.messages.countTokens({ model, messages: ask("How long am I?").messages });
      say(`${input_tokens} input tokens`);
    },
  },
  {
    title: "Walk a list, forward and backward",
    code: "page.getNextPage(), page.getPreviousPage()",
    async run() {
      const first = await claude.models.list({ limit: 3 });
      const next = await first.getNextPage();
      const back = await next.getPreviousPage();
      for (const [name, { data }] of Object.entries({ first, next, back }))
        say(`${name.padEnd(6)}${data.map(({ id }) => id).join(", ")}`);
    },
  },
  {
    title: "Upload a file, and have it back",
    code: "claude.files.upload({ file }, { onUploadProgress })",
    async run() {
      const bytes = new TextEncoder().encode("row,value\n".repeat(200_000));
      const onUploadProgress = ({ loaded }: { loaded: number }) => progress(`${loaded} of ${bytes.length} bytes`);
      const file = await claude.files.upload(
        { file: await toFile(bytes, "values.csv", { type: "text/csv" }) },
        { onUploadProgress },
      );
      progress(`${file.filename}, ${file.size_bytes} bytes, ${file.id}`, true);
      const copy = file.downloadable && (await (await claude.files.download(file.id)).arrayBuffer());
      say(
        copy
          ? `the same bytes came back: ${Buffer.from(copy).equals(bytes)}`
          : "only files made by tools can be downloaded here",
      );
      await claude.files.delete(file.id);
    },
  },
  {
    title: "Run a batch, and read its results",
    code: "for await (const line of await claude.messages.batches.results(id))",
    async run() {
      const words = ["sun", "moon", "star"];
      let batch = await claude.messages.batches.create({
        requests: words.map((word) => ({ custom_id: word, params: ask(`Spell ${word}.`) })),
      });
      while (batch.processing_status !== "ended") {
        progress(`${batch.processing_status}: ${batch.request_counts.processing} to go`);
        await sleep(live ? 5_000 : 100);
        batch = await claude.messages.batches.retrieve(batch.id);
      }
      progress(`ended: ${batch.request_counts.succeeded} succeeded`, true);
      for await (const { custom_id, result } of await claude.messages.batches.results(batch.id))
        say(`${custom_id.padEnd(5)} ${result.type === "succeeded" ? short(textOf(result.message)) : result.type}`);
    },
  },
  {
    title: "Ask for what is not there",
    code: "error instanceof Claude.NotFoundError",
    async run() {
      const error = await claude.models.retrieve("claude-that-never-was").then(String, (failure: unknown) => failure);
      if (!(error instanceof Claude.NotFoundError)) throw error;
      say(`${error.name}: ${error.message}`);
      say(paint(2, `status ${error.status}, type ${error.type}, attempts ${error.attempts}`));
    },
  },
];

try {
  if (await allowed()) {
    say(live ? "Talking to the real API." : `Talking to the local API at ${claude.baseURL}: no key, no network.`);
    const steps = STEPS.filter(({ fault }) => !live || fault === undefined);
    for (const [at, { title, code, fault, run }] of steps.entries()) {
      console.log(`\n${paint(1, `${at + 1}. ${title}`)}\n  ${paint(36, code)}`);
      fault?.();
      await run();
    }
    console.log(`\n${paint(1, "What next")}`);
    say(
      "The code of each step is in examples/demo.ts. README.md has more of it, docs/ a guide for each subject, and `make serve` keeps the local API running for programs of yours.",
    );
  }
} finally {
  await server?.close();
}
