/** Programs of other people's clients, and what each of them sees. */

export interface Program {
  /** Its folder, which its packages are in. */
  readonly folder: "node" | "python" | "llm" | "go" | "java";
  readonly file: string;
  /** What it prints, a row for each thing that it does. */
  readonly sees: Readonly<Record<string, unknown>>;
}

const LIMA = [["get_weather", { place: "Lima" }]];
const ROME = { city: "Rome" };

/** The official SDKs of other languages, each with what it does with more than messages. */
const OFFICIAL = {
  chat: ["end_turn", true, true],
  stream: true,
  tools: LIMA,
  pages: true,
  files: [3, "abc"],
  agent: ["rivers", 1],
  error: [404, "not_found_error", "model: claude-none", true],
};

export const PROGRAMS: readonly Program[] = [
  {
    folder: "node",
    file: "anthropic.mjs",
    sees: {
      chat: ["end_turn", true, true],
      stream: true,
      tools: LIMA,
      pages: true,
      files: [3, "abc"],
      error: [404, "NotFoundError"],
    },
  },
  {
    folder: "node",
    file: "ai-sdk.mjs",
    sees: {
      chat: ["stop", true, true],
      stream: ["stop", true],
      tools: [2, true],
      object: ROME,
      error: [404, "model: claude-none"],
    },
  },
  {
    folder: "node",
    file: "langchain.mjs",
    sees: { chat: ["end_turn", true, true], stream: true, tools: LIMA, object: ROME, error: [404, "not_found_error"] },
  },
  {
    folder: "node",
    file: "openai.mjs",
    sees: { chat: ["stop", true, true], stream: true, tools: LIMA, object: ROME, error: [404, "NotFoundError"] },
  },
  {
    folder: "python",
    file: "openai_client.py",
    sees: { chat: ["stop", true, true], stream: true, tools: LIMA, object: ROME, error: [404, "NotFoundError"] },
  },
  {
    folder: "python",
    file: "langchain_client.py",
    sees: {
      chat: ["end_turn", true, true],
      stream: true,
      tools: LIMA,
      object: ROME,
      error: [404, "AnthropicModelNotFoundError"],
    },
  },
  {
    folder: "python",
    file: "litellm_client.py",
    sees: { chat: ["stop", true, true], stream: true, tools: LIMA, error: [404, "NotFoundError"] },
  },
  {
    folder: "python",
    file: "pydantic_ai_client.py",
    sees: { chat: true, stream: true, tools: true, object: ROME, error: [404, "ModelNotFoundError"] },
  },
  { folder: "python", file: "instructor_client.py", sees: { object: ROME } },
  {
    folder: "llm",
    file: "llm_client.py",
    sees: {
      chat: [true, true],
      stream: true,
      tools: [true, ["get_weather"]],
      object: true,
      attachment: true,
      thinking: true,
      conversation: true,
      models: [0, true],
      command: [0, true],
      count: [0, true],
      error: [400, "BadRequestError"],
    },
  },
  { folder: "go", file: "program", sees: { ...OFFICIAL, runner: ["Lima", true], batch: ["one", "succeeded"] } },
  { folder: "java", file: "local.Program", sees: { ...OFFICIAL, object: true, batch: ["one", true] } },
];
