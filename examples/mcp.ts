/**
 * Answers a question with the tools of an MCP server: of a command, or of a small one that is made here.
 *
 *   ANTHROPIC_API_KEY=… tsx examples/mcp.ts "What is in this folder?" npx -y @modelcontextprotocol/server-filesystem .
 */
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import Claude from "claude-openapi";
import { mcpTools } from "claude-openapi/helpers/beta/mcp";
import { text } from "claude-openapi/messages";

const [content = "What day is today? Use date.", command, ...args] = process.argv.slice(2);
const model = process.env.MODEL ?? "claude-haiku-4-5";

/** A server with one tool, in this process. */
async function calendar() {
  const server = new McpServer({ name: "calendar", version: "1.0.0" });
  server.registerTool("date", { description: "The date of today" }, () => ({
    content: [{ type: "text", text: new Date().toDateString() }],
  }));
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  return near;
}

const client = new Client({ name: "example", version: "1.0.0" });
await client.connect(command === undefined ? await calendar() : new StdioClientTransport({ command, args }));
try {
  const { tools } = await client.listTools();
  const runner = new Claude().beta.messages.toolRunner(
    { model, max_tokens: 1024, messages: [{ role: "user", content }], tools: mcpTools(tools, client) },
    { onToolCall: ({ toolUse }) => console.log(`→ ${toolUse.name}`) },
  );
  console.log(text(await runner));
} finally {
  await client.close();
}
