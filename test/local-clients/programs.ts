/** Programs of other people's clients, and what each of them sees. */

export interface Program {
  readonly file: string;
  /** What it prints, a row for each thing that it does. */
  readonly sees: Readonly<Record<string, unknown>>;
}

const LIMA = [["get_weather", { place: "Lima" }]];
const ROME = { city: "Rome" };

export const NODE: readonly Program[] = [
  {
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
    file: "langchain.mjs",
    sees: { chat: ["end_turn", true, true], stream: true, tools: LIMA, object: ROME, error: [404, "not_found_error"] },
  },
  {
    file: "openai.mjs",
    sees: { chat: ["stop", true, true], stream: true, tools: LIMA, object: ROME, error: [404, "NotFoundError"] },
  },
];

export const PYTHON: readonly Program[] = [
  {
    file: "openai_client.py",
    sees: { chat: ["stop", true, true], stream: true, tools: LIMA, object: ROME, error: [404, "NotFoundError"] },
  },
  {
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
    file: "litellm_client.py",
    sees: { chat: ["stop", true, true], stream: true, tools: LIMA, error: [404, "NotFoundError"] },
  },
  {
    file: "pydantic_ai_client.py",
    sees: { chat: true, stream: true, tools: true, object: ROME, error: [404, "ModelNotFoundError"] },
  },
  { file: "instructor_client.py", sees: { object: ROME } },
];
