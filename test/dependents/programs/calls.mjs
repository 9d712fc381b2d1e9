/** What is called below the wrappers, which hand out a client or trace one. */
import { all, model, question, tooHot, weatherQuestion, weatherTool } from "./steps.mjs";

const params = { model, max_tokens: 200, messages: question };
const weather = { ...params, tools: [weatherTool], messages: weatherQuestion };

/** The steps of a client. `extra` goes along with the params, and `without` leaves steps out. */
export function stepsOf(client, { extra = {}, without = [] } = {}) {
  const beta = () => client().beta.messages;
  const steps = {
    chat: () => client().messages.create({ ...params, ...extra }),
    stream: async () => all(await client().messages.create({ ...params, ...extra, stream: true })),
    "stream by events": async () => {
      const seen = [];
      const stream = client().messages.stream({ ...params, ...extra });
      stream.on("text", (text) => seen.push(text));
      return [await stream.finalMessage(), seen];
    },
    "with its response": async () => {
      const {
        data,
        response,
        request_id: id,
      } = await client()
        .messages.create({ ...params, ...extra })
        .withResponse();
      return [data, response.status, typeof id];
    },
    tool: () => client().messages.create({ ...weather, ...extra }),
    "tool, streamed": async () => all(await client().messages.create({ ...weather, ...extra, stream: true })),
    beta: () => beta().create({ ...params, ...extra, betas: ["context-1m-2025-08-07"] }),
    "beta, streamed": async () => all(await beta().create({ ...params, ...extra, stream: true })),
    error: () => client().messages.create({ ...params, ...extra, temperature: tooHot }),
    "error of a stream": async () =>
      all(await client().messages.create({ ...params, ...extra, temperature: tooHot, stream: true })),
  };
  return Object.fromEntries(Object.entries(steps).filter(([name]) => !without.includes(name)));
}
