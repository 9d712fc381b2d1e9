/** The server of `fixtures/exchange.mjs`, and what a program that reached it has to print. */
import { eventsOf, messageOf, text } from "../support/replies.js";
import { frames } from "../support/event-streams.js";
import { apiError, json, serve, type TestServer } from "../support/server.js";

const REPLY = { content: [text("Hello")] };

/** What `exchange` gives when everything arrived. */
export const EXCHANGED = {
  model: "m",
  text: "Hello",
  message: "Hello",
  file: ["x.txt", 300_000],
  error: [true, true, 404],
};

/** Answers a call, a stream and an upload, whose parts are read by the form parser of Node. */
export const exchangeServer = (): Promise<TestServer> =>
  serve(async ({ url, headers, body }, response) => {
    if (url === "/v1/models/m") return json(response, 200, { id: "m", type: "model" });
    if (url === "/v1/files") {
      const type = String(headers["content-type"]);
      const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
      const file = form.get("file") as File;
      return json(response, 200, { id: "file_1", type: "file", filename: file.name, size_bytes: file.size });
    }
    if (url !== "/v1/messages") return json(response, 404, apiError("not_found_error", `no ${url}`));
    const { stream } = JSON.parse(body.toString()) as { stream?: boolean };
    if (!stream) return json(response, 200, messageOf(REPLY));
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.end(frames(eventsOf(REPLY)));
  });
