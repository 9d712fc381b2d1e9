/** `coverage.md` and `README.md` of `generated/`. */
import {
  type RequestOrResponse,
  type OpenApiDocument,
  operationsIn,
  type RawOperation,
  resolveRef,
  webhooksIn,
} from "../document.js";
import { callOf, flat, type ClientOperation, type VersionModel } from "../model.js";

interface Row {
  readonly operation: ClientOperation;
  readonly calls: Set<string>;
  readonly official: Set<string>;
  readonly versions: Set<string>;
  /** Examples of what is sent and what comes back: what the contract suite runs. */
  readonly isExampled: boolean;
}

/** Every operation with its methods, webhooks, and which of the `official` methods (accessors of the official SDKs) are missing. */
export function emitCoverage(models: readonly VersionModel[], official: readonly string[]): string {
  const rows = new Map<string, Row>();
  for (const { version, full, resources, betaResources } of models) {
    const exampled = new Set(operationsIn(full).flatMap((found) => (isExampled(full, found) ? [onOf(found)] : [])));
    for (const operation of [...flat(resources), ...flat(betaResources)]) {
      const { on } = operation.row;
      const empty = { calls: new Set<string>(), official: new Set<string>(), versions: new Set<string>() };
      const row = rows.get(on) ?? { operation, ...empty, isExampled: exampled.has(on) };
      rows.set(on, row);
      row.calls.add(callOf(operation));
      row.versions.add(version);
      if (operation.official) row.official.add(callOf(operation));
    }
  }
  const list = [...rows.values()];
  const calls = list.flatMap((row) => [...row.calls]);
  const beta = calls.filter(isBeta).length;
  const known = list.filter((row) => row.official.size > 0).length;
  return [
    "# Coverage",
    "",
    `${list.length} operations, ${calls.length} methods: ${calls.length - beta} stable, ${beta} beta. The official SDKs have ${known} of the operations.`,
    "",
    "Parity: the types, the requests and the results of the methods that the official SDKs have too are compared with",
    "theirs. Contract: the examples of the operation go through the client to the local API and back.",
    "",
    "| route | calls | API versions | stage | official SDKs | pages | limit | stream | parity | contract |",
    "| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |",
    ...list.map(rowOf),
    ...webhooks(models),
    ...gapsOf(calls, official, list),
  ].join("\n");
}

const onOf = ({ method, path }: { readonly method: string; readonly path: string }) =>
  `${method.toUpperCase()} ${path}`;

/** Whether the body, where there is one, and the answer have examples. */
function isExampled(document: OpenApiDocument, { operation }: { readonly operation: RawOperation }): boolean {
  const body = operation.requestBody && resolveRef<RequestOrResponse>(document, operation.requestBody);
  const [, ok] = Object.entries(operation.responses ?? {}).find(([status]) => status.startsWith("2")) ?? [];
  const media = [body, ok && resolveRef<RequestOrResponse>(document, ok)].flatMap((part) =>
    Object.values(part?.content ?? {}),
  );
  return media.every(({ examples, example }) => example !== undefined || Object.keys(examples ?? {}).length > 0);
}

const isBeta = (call: string) => call.startsWith("beta.");

function rowOf({ operation, calls, official, versions, ...about }: Row): string {
  const { row, event, result } = operation;
  const stream = event ? "events" : result.kind === "lines" ? "lines" : result.kind === "binary" ? "bytes" : "";
  const cells = [
    row.on,
    [...calls].join("<br>"),
    [...versions].sort().join("<br>"),
    stageOf(calls),
    official.size === 0 ? "no" : official.size === calls.size ? "yes" : `${stageOf(official)} only`,
    row.page ?? "",
    row.max ? `${row.max / 2 ** 20} MiB` : "",
    stream,
    official.size === 0 ? "none to compare" : "types and wire",
    about.isExampled ? "yes" : "no example",
  ];
  return `| ${cells.join(" | ")} |`;
}

function stageOf(calls: ReadonlySet<string>): string {
  const beta = [...calls].filter(isBeta).length;
  return beta === 0 ? "stable" : beta === calls.size ? "beta" : "stable and beta";
}

/** What the API sends by itself, with the kinds of events. */
function webhooks(models: readonly VersionModel[]): string[] {
  const found = models.flatMap(({ version, stable, full }) => [
    ...webhooksIn(full).map((webhook) => ({ ...webhook, document: full, version, stage: "beta" })),
    ...webhooksIn(stable).map((webhook) => ({ ...webhook, document: stable, version, stage: "stable" })),
  ]);
  const rows = [...new Set(found.map(({ path }) => path))].map((name) => {
    const same = found.filter(({ path }) => path === name);
    const versions = [...new Set(same.map(({ version }) => version))].sort().join(", ");
    const stage = same.some((one) => one.stage === "stable") ? "stable and beta" : "beta";
    const kinds = [...new Set(same.flatMap(({ document, operation }) => kindsOf(document, operation)))];
    return `- \`${name}\` (${versions}, ${stage})${kinds.length > 0 ? `, ${kinds.length} kinds: ${kinds.join(", ")}` : ""}`;
  });
  return rows.length > 0 ? ["", "## Webhooks", "", ...rows] : [];
}

/** Values of the discriminator of the body, or of a property of it. */
function kindsOf(document: OpenApiDocument, { requestBody }: RawOperation): string[] {
  const content = requestBody ? (resolveRef<RequestOrResponse>(document, requestBody).content ?? {}) : {};
  const bodies = Object.values(content).map(({ schema = {} }) => resolveRef(document, schema));
  const parts = bodies.flatMap(({ properties = {} }) =>
    Object.values(properties).map((part) => resolveRef(document, part)),
  );
  return [...bodies, ...parts].flatMap(({ discriminator, oneOf = [] }) =>
    oneOf.flatMap((member) => {
      const value = discriminator && resolveRef(document, member).properties?.[discriminator.propertyName]?.const;
      return value === undefined ? [] : [String(value)];
    }),
  );
}

/** What is missing and nothing explains: methods of the official SDKs, and operations that no suite can run. */
function gapsOf(calls: readonly string[], official: readonly string[], list: readonly Row[]): string[] {
  const gaps = official.filter((call) => !calls.includes(call));
  const silent = list.filter((row) => !row.isExampled).map(({ operation }) => operation.row.on);
  const groups = new Map<string, string[]>();
  for (const gap of gaps) {
    const resource = gap.slice(0, gap.lastIndexOf("."));
    groups.set(resource, [...(groups.get(resource) ?? []), gap.slice(resource.length + 1)]);
  }
  const rows = [...groups].map(([resource, methods]) => `- \`${resource}\`: ${methods.join(", ")}`);
  return [
    "",
    "## Gaps",
    "",
    `Unexplained gaps: ${gaps.length + silent.length}.`,
    "",
    `- methods of the official SDKs that are not described: ${gaps.length} of ${official.length}`,
    `- operations without examples, which no suite can run: ${silent.length} of ${list.length}`,
    ...rows,
    ...silent.map((on) => `- no example: ${on}`),
  ];
}

export const README = [
  "# generated",
  "",
  "Written by `make generate` out of `spec/`; changes made here are lost. Delete the folder and run `make generate`: it comes",
  "back as it was.",
  "",
  "- `openapi/`: the published documents, `<version>.json` with everything and `<version>.stable.json` without beta",
  "- `types/`: every type of a version: a declaration per component schema, params types, the interfaces of the operations, and",
  "  the namespace `Claude`",
  "- `paths/`: openapi-typescript's `paths`, for `claude-openapi/http` only",
  "- `rows.ts`, `routes.ts`: a row per operation",
  "- `error-codes.ts`: known error codes with status and details",
  "- `exports/`: the subpaths of the official package with their names, and where ours come from",
  "- `official/`: modules of official names for an older API version, from `src/official/<the newest>`",
  "- `coverage.md`: every operation",
].join("\n");
