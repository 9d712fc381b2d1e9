/** What the programs have in common: what they ask for, and how they tell what came of it. */

export const model = "claude-sonnet-4-5";
export const apiKey = process.env.ANTHROPIC_API_KEY;
export const baseURL = process.env.ANTHROPIC_BASE_URL;

export const question = [{ role: "user", content: "Name a prime number." }];
/** The local API calls a tool whose name the user writes. */
export const weatherQuestion = [{ role: "user", content: "Ask get_weather about Lima." }];
export const weatherSchema = {
  type: "object",
  properties: { city: { type: "string", description: "A city" } },
  required: ["city"],
};
export const weatherTool = { name: "get_weather", description: "The weather of a city", input_schema: weatherSchema };
/** What the API refuses: its highest temperature is 1. */
export const tooHot = 3;

/** Runs the steps one after the other, and prints what each gave or threw. */
export async function report(steps) {
  const outcome = {};
  for (const [name, step] of Object.entries(steps)) {
    try {
      outcome[name] = (await step()) ?? null;
    } catch (error) {
      // What is refused before it is sent has a class of its own here.
      const { status, type = error.error?.error?.type } = error;
      outcome[name] = { thrown: status === undefined ? "Error" : error.constructor.name, status, type };
    }
  }
  process.stdout.write(`\n${JSON.stringify(outcome)}\n`);
}

/** All that a stream gives. */
export async function all(stream) {
  const items = [];
  for await (const item of stream) items.push(item);
  return items;
}
