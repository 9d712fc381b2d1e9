import { igniteEngine, Message, Plugin } from "multi-llm-ts";
import { all, apiKey, baseURL, model, report, tooHot } from "./steps.mjs";

class Weather extends Plugin {
  isEnabled() {
    return true;
  }
  getName() {
    return "get_weather";
  }
  getDescription() {
    return "The weather of a city";
  }
  getRunningDescription() {
    return "Looking";
  }
  getParameters() {
    return [{ name: "city", type: "string", description: "A city", required: true }];
  }
  async execute() {
    return { weather: "sunny" };
  }
}

function engine(...plugins) {
  const made = igniteEngine("anthropic", { apiKey, baseURL, maxRetries: 0 });
  for (const plugin of plugins) made.addPlugin(plugin);
  return made;
}
const thread = (text) => [new Message("system", "Be short."), new Message("user", text)];
const chosen = engine().buildModel(model);
chosen.capabilities.tools = true;
const options = { maxTokens: 200 };

await report({
  chat: () => engine().complete(chosen, thread("Name a prime number."), options),
  stream: () => all(engine().generate(chosen, thread("Name a prime number."), options)),
  tool: () => engine(new Weather()).complete(chosen, thread("Ask get_weather about Lima."), options),
  "tool, streamed": () => all(engine(new Weather()).generate(chosen, thread("Ask get_weather about Lima."), options)),
  error: () => engine().complete(chosen, thread("Name a prime number."), { ...options, temperature: tooHot }),
});
