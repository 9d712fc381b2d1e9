/** Where a reader arrives. */
import { guideGroups, guideSource, titleOf } from "./guides.js";
import { block, escapeHtml, fence, frontmatter, link, table } from "./html.js";
import type { Shown } from "./schema.js";
import type { TypePages } from "./types.js";

const HELLO = `import Claude from "claude-openapi";

const claude = new Claude(); // ANTHROPIC_API_KEY

const message = await claude.messages.create({
  model: "claude-haiku-4-5",
  max_tokens: 200,
  messages: [{ role: "user", content: "Name a prime number." }],
});`;

export function homePage(shown: readonly Shown[]): string {
  const [newest] = shown;
  return [
    frontmatter({
      title: "Claude API",
      titleTemplate: "claude-openapi",
      sidebar: false,
      outline: false,
      aside: false,
      pageClass: "home",
    }),
    "# The Claude API",
    block(
      "p",
      'class="tagline"',
      "Every operation, type, event and error code of the API, and guides for the TypeScript client that is made from the same " +
        "document. Not made by Anthropic, and not supported by Anthropic.",
    ),
    block(
      "p",
      'class="actions"',
      link(`/${newest?.view.name}/messages/messages.create`, "Create a message") +
        link(`/${newest?.view.name}/`, "All operations") +
        link("/guides/messages", "Guides"),
    ),
    fence("sh", "npm install claude-openapi"),
    fence("ts", HELLO),
    "## Reference",
    table(
      ["API version", "Stage", "Operations", "Types"],
      shown.map(({ view, types }) => [
        link(`/${view.name}/`, view.version),
        view.isStable ? "stable" : "with beta",
        link(`/${view.name}/`, String(view.operations.length)),
        link(`/${view.name}/types/`, countOf(types).toLocaleString("en")),
      ]),
    ),
    "## Guides",
    block("div", 'class="cards"', guideGroups.map(cardOf).join("")),
  ].join("\n\n");
}

const countOf = ({ pages }: TypePages): number => pages.reduce((sum, { types }) => sum + types.length, 0);

const cardOf = ({ title, guides }: (typeof guideGroups)[number]): string =>
  `<div><h3>${escapeHtml(title)}</h3><ul>${guides
    .map((name) => `<li>${link(`/guides/${name}`, escapeHtml(titleOf(guideSource(name))))}</li>`)
    .join("")}</ul></div>`;
