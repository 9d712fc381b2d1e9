/** The guides of `docs/`, by what a reader wants to do. */
import { readFileSync } from "node:fs";

export interface GuideGroup {
  readonly title: string;
  /** Names of files in `docs/`, without the ending. */
  readonly guides: readonly string[];
}

export const guideGroups: readonly GuideGroup[] = [
  { title: "Start", guides: ["messages", "streaming", "errors", "pages", "credentials", "moving-over", "migrate"] },
  {
    title: "Conversations",
    guides: ["structured-output", "tools", "toolsets", "mcp", "memory", "threads", "fallback"],
  },
  { title: "Calls", guides: ["retries", "rate-limits", "middleware", "opentelemetry", "requests"] },
  { title: "Much at once", guides: ["batches", "transfer"] },
  { title: "Where it runs", guides: ["node-fetch", "browsers"] },
  { title: "Agents and organization", guides: ["agents", "webhooks", "admin"] },
  { title: "Clouds", guides: ["aws", "google-cloud", "bedrock", "vertex", "foundry"] },
  { title: "Beside the client", guides: ["local-api", "document"] },
];

const FOLDER = new URL("../docs/", import.meta.url);

export const guideSource = (name: string): string => readFileSync(new URL(`${name}.md`, FOLDER), "utf8");

/** The first heading of a page. */
export const titleOf = (source: string): string => /^# (.+)$/m.exec(source)?.[1] ?? "";

/** A guide as the site has it: links to what the site has not become plain text, and names of files the titles of guides. */
export const guidePage = (source: string): string =>
  source.replace(/(?<!!)\[([^\]]*)\]\((?!\w+:|#)([^)#]*)[^)]*\)/g, (whole, text: string, to: string) => {
    const name = to.replace(/\.md$/, "");
    if (!guideGroups.some(({ guides }) => guides.includes(name))) return text;
    return text === to ? whole.replace(text, titleOf(guideSource(name))) : whole;
  });
