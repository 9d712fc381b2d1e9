/** `coverage.md` and `README.md` of `generated/`. */
import { type Body, type Document, type RawOperation, resolve, webhooksOf } from "../document.js";
import { callOf, flat, type Operation, type VersionModel } from "../model.js";
import type { TypesFile } from "./types.js";

interface Row {
  readonly operation: Operation;
  readonly calls: Set<string>;
  readonly official: Set<string>;
  readonly versions: Set<string>;
}

/** Every operation with its methods, webhooks, and which of the `official` methods (accessors of the official SDKs) are missing. */
export function emitCoverage(models: readonly VersionModel[], official: readonly string[]): string {
  const rows = new Map<string, Row>();
  for (const { version, resources, betaResources } of models)
    for (const operation of [...flat(resources), ...flat(betaResources)]) {
      const { on } = operation.row;
      const row = rows.get(on) ?? { operation, calls: new Set(), official: new Set(), versions: new Set() };
      rows.set(on, row);
      row.calls.add(callOf(operation));
      row.versions.add(version);
      if (operation.official) row.official.add(callOf(operation));
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
    "| route | calls | API versions | stage | official SDKs | pages | limit | stream |",
    "| --- | --- | --- | --- | --- | --- | --- | --- |",
    ...list.map(rowOf),
    ...webhooks(models),
    ...gapsOf(calls, official),
  ].join("\n");
}

const isBeta = (call: string) => call.startsWith("beta.");

function rowOf({ operation, calls, official, versions }: Row): string {
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
    ...webhooksOf(full).map((webhook) => ({ ...webhook, document: full, version, stage: "beta" })),
    ...webhooksOf(stable).map((webhook) => ({ ...webhook, document: stable, version, stage: "stable" })),
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
function kindsOf(document: Document, { requestBody }: RawOperation): string[] {
  const content = requestBody ? (resolve<Body>(document, requestBody).content ?? {}) : {};
  const bodies = Object.values(content).map(({ schema = {} }) => resolve(document, schema));
  const parts = bodies.flatMap(({ properties = {} }) =>
    Object.values(properties).map((part) => resolve(document, part)),
  );
  return [...bodies, ...parts].flatMap(({ discriminator, oneOf = [] }) =>
    oneOf.flatMap((member) => {
      const value = discriminator && resolve(document, member).properties?.[discriminator.propertyName]?.const;
      return value === undefined ? [] : [String(value)];
    }),
  );
}

function gapsOf(calls: readonly string[], official: readonly string[]): string[] {
  const gaps = official.filter((call) => !calls.includes(call));
  if (gaps.length === 0) return [];
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
    `Methods of the official SDKs that are not described yet: ${gaps.length} of ${official.length}.`,
    "",
    ...rows,
  ];
}

export function emitReadme(types: readonly TypesFile[]): string {
  const rows = types.map(
    ({ path, counts }) => `| \`${path}\` | ${counts.declared} | ${counts.aliased} | ${counts.shared} |`,
  );
  return [
    "# generated",
    "",
    "Written by `make generate` out of `spec/`; changes made here are lost. Delete the folder and run `make generate`: it comes",
    "back as it was.",
    "",
    "- `openapi/`: the published documents, `<version>.json` with everything and `<version>.stable.json` without beta",
    "- `types/`: a declaration per component schema; `Beta…` names in `<version>.beta.ts`",
    "- `resources/`: params types, and the interfaces of the operations",
    "- `names/`: the namespace `Claude` of each version",
    "- `paths/`: openapi-typescript's `paths`, for `claude-openapi/http` only",
    "- `routes.ts`: a row per operation",
    "- `error-codes.ts`: known error codes with status and details",
    "- `coverage.md`: every operation",
    "",
    "| types | declared | alias of the stable type | same as in the newest version |",
    "| --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}
