/** Writes `docs/moving-over.md`: `make promises`. */
import { readFileSync, writeFileSync } from "node:fs";
import { differences, type MeantDifference } from "./differences.js";
import { VERSIONS } from "./sides.js";

export const PAGE = new URL("../../docs/moving-over.md", import.meta.url);
const EXPORTS = new URL("../../codegen/exports.json", import.meta.url);

const INTRODUCTION = `# Moving over: what differs

A program on \`@anthropic-ai/sdk\` moves over by its imports: \`@anthropic-ai/sdk\` becomes \`claude-openapi\` (API version 2026-10-21,
as 1.x speaks it) or \`claude-openapi/2023-06-01\` (as 0.x does), and each of its subpaths the same below them. [migrate.md](migrate.md)
has the command that does it, and names what the newer API version changes. Names, classes, types and behaviour are the official
ones, but for what stands here. Both clients run the same scenarios over the same replies in \`test/moving\`; what differs there and
is not in this table, or stands in it and does not differ, fails the tests.
`;

const both = (one: MeantDifference) => (one.version ? ` (${one.version})` : "");
const rowOf = (one: MeantDifference) => `| ${one.of}${both(one)} | ${one.official} | ${one.ours} | ${one.why} |`;

const CREDENTIALS = `## Credentials

On 2026-10-21 a client has one credential, and more than one is an error at construction, as in 1.x. \`claude-openapi/2023-06-01\` keeps
the habit of 0.x: \`apiKey\` and \`authToken\` may both be given, and both travel; beside \`credentials\` the key wins.
`;

/** What the package does not answer to, from the table of exports. */
function laterOf(): string {
  const { later } = JSON.parse(readFileSync(EXPORTS, "utf8")) as { later: Record<string, string[]> };
  const named = (name: string) => `\`${name.replace(/^\.?#/, "")}\``;
  const rows = Object.entries(later).map(([what, names]) => `| ${what} | ${names.map(named).join(", ")} |`);
  return ["## Names that are not there", "", "| What | Subpaths and names |", "|---|---|", ...rows, ""].join("\n");
}

/** The page, before it is formatted. */
export function movingPage(): string {
  const table = ["| | Official | Here | Why |", "|---|---|---|---|", ...differences.map(rowOf)].join("\n");
  return [
    INTRODUCTION,
    `## What differs on purpose\n\nIn ${VERSIONS.join(" and ")}:\n\n${table}\n`,
    CREDENTIALS,
    laterOf(),
  ].join("\n");
}

/** In the house format. */
export async function formatted(text: string): Promise<string> {
  const { format, resolveConfig } = await import("prettier");
  return format(text, { ...(await resolveConfig(PAGE)), parser: "markdown" });
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeFileSync(PAGE, await formatted(movingPage()));
