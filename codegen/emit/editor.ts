/** What an editor says of methods and resources. Pure. */
import type { OpenApiDocument } from "../document.js";
import { callOf, type ClientOperation, type Resource } from "../model.js";
import { exampleText } from "../publish/samples/languages.js";
import { docsOf } from "./comment.js";

/** Error codes that are named; the type `ErrorCode` has all. */
const SHOWN_CODES = 3;
/** A longer example hides what stands above it. */
const MOST_LINES = 16;

/** The docs of a method: what it does, its route and limit, an example, errors. */
export function methodDocs(operation: ClientOperation): string[] {
  const { summary, description, row, errorCodes, deprecated, sunset } = operation;
  const limit = row.max ? ` Takes at most ${(row.max / 2 ** 20).toLocaleString("en")} MiB.` : "";
  const open = row.open ? " Sends no credential." : "";
  const named = errorCodes.slice(0, SHOWN_CODES).map((code) => `\`${code}\``);
  const more = errorCodes.length - named.length;
  return docsOf(
    [
      `${summary.replace(/\.$/, "")}.`,
      ...(description ? ["", ...description.trim().split("\n")] : []),
      ...["", `\`${row.on}\`.${limit}${open}`],
      ...(named.length > 0
        ? [
            `@throws {APIError} with \`errorCode\` ${named.join(", ")}${more > 0 ? ` or ${more} more of \`ErrorCode\`` : ""}`,
          ]
        : []),
      ...(deprecated ? [`@deprecated${sunset ? ` Announced to stop working on ${sunset}.` : ""}`] : []),
    ],
    exampleOf(operation),
  );
}

/** The call of the operation's shortest example; nothing where that is too long to be read at a glance. */
function exampleOf(operation: ClientOperation): string[] {
  const call = { name: `client.${callOf(operation)}`, positional: operation.positional };
  const lines = exampleText(operation.sample, call).split("\n");
  // One character beyond Latin-1 doubles what a compiler needs for the text of the file.
  const isPlain = lines.every((line) => /^[\x20-\xff]*$/.test(line) && !line.includes("*/") && line.length < 120);
  return isPlain && lines.length <= MOST_LINES ? ["@example", ...lines] : [];
}

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The docs of every resource of a tree: what its tag says, or else what can be done with it. */
export function resourceDocs(resources: readonly Resource[], { tags = [] }: OpenApiDocument): Map<Resource, string[]> {
  const described = new Map(tags.map(({ name, description }) => [name, description]));
  const found = new Map<Resource, string[]>();
  const visit = (resource: Resource, above: string | undefined): void => {
    const tag = resource.operations[0]?.tag;
    const text = described.get((tag === above ? undefined : tag) ?? kebab(resource.path.at(-1)!));
    const summaries = resource.operations.map(({ summary }) => summary.replace(/\.$/, ""));
    const names = resource.children.map(({ path }) => `\`${path.at(-1)}\``);
    const parts = names.length > 0 ? `With ${names.join(", ")}.` : "";
    const own = text ?? (summaries.length > 0 ? `${summaries.join(". ")}.` : "");
    found.set(resource, docsOf([[own, own && text ? "" : parts].filter(Boolean).join(" ")]));
    for (const child of resource.children) visit(child, tag ?? above);
  };
  for (const resource of resources) visit(resource, undefined);
  return found;
}
