/** An MCP server with a tool, a prompt or a resource of each kind; run as a program it speaks over its standard input and output. */
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import * as z from "zod";

/** One pixel. */
export const PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==";

export interface Seen {
  /** Called when a call of `slow` begins. */
  readonly started?: () => void;
  /** Called when its client gives it up. */
  readonly cancelled?: () => void;
}

export function everythingServer({ started, cancelled }: Seen = {}): McpServer {
  const server = new McpServer({ name: "everything", version: "1.0.0" });
  const text = (words: string) => [{ type: "text" as const, text: words }];

  server.registerTool("add", { description: "Adds", inputSchema: { a: z.number(), b: z.number() } }, ({ a, b }) => ({
    content: text(String(a + b)),
  }));
  server.registerTool("picture", {}, () => ({
    content: [...text("Here:"), { type: "image", data: PNG, mimeType: "image/png" }],
  }));
  server.registerTool("sound", {}, () => ({ content: [{ type: "audio", data: "aGk=", mimeType: "audio/wav" }] }));
  server.registerTool("fail", {}, () => ({
    isError: true,
    content: [...text("Out of order"), { type: "audio", data: "aGk=", mimeType: "audio/wav" }],
  }));
  server.registerTool("value", { outputSchema: { n: z.number() } }, () => ({
    content: [],
    structuredContent: { n: 7 },
  }));
  server.registerTool("document", {}, () => ({
    content: [{ type: "resource", resource: { uri: "note://1", mimeType: "text/markdown", text: "# Hi" } }],
  }));
  server.registerTool("slow", {}, async ({ signal, _meta, sendNotification }) => {
    const progressToken = _meta?.progressToken;
    for (const progress of progressToken === undefined ? [] : [1, 2])
      await sendNotification({
        method: "notifications/progress",
        params: { progressToken: progressToken!, progress, total: 2, message: `step ${progress}` },
      });
    started?.();
    if (progressToken !== undefined) return { content: text("done") };
    await new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener("abort", () => resolve());
    });
    cancelled?.();
    return { content: [] };
  });
  server.registerPrompt("ask", { argsSchema: { about: z.string() } }, ({ about }) => ({
    messages: [
      { role: "user", content: { type: "text", text: `What about ${about}?` } },
      { role: "assistant", content: { type: "image", data: PNG, mimeType: "image/png" } },
    ],
  }));
  const resource = (name: string, uri: string, contents: { mimeType?: string; text?: string; blob?: string }) =>
    server.registerResource(name, uri, {}, () => ({ contents: [{ uri, ...contents } as never] }));
  resource("note", "note://here/notes/a.txt", { text: "notes" });
  resource("pdf", "file:///docs/b.pdf", { mimeType: "application/pdf", blob: "JVBERi0=" });
  resource("png", "file:///c.png", { mimeType: "image/png", blob: PNG });
  resource("json", "data://d", { mimeType: "application/json", text: "{}" });
  return server;
}

if (process.argv[2] === "stdio") await everythingServer().connect(new StdioServerTransport());
