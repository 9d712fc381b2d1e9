/** `coverage.md` and `README.md` of `generated/`. */
import { flat, type Operation, type VersionModel } from "../model.js";
import { callOf } from "./params.js";
import type { TypesFile } from "./types.js";

/** Every operation with its methods, and which of the `official` methods (accessors of the official SDKs) are missing. */
export function emitCoverage(models: readonly VersionModel[], official: readonly string[]): string {
  const rows = new Map<string, { operation: Operation; calls: string[]; versions: string[] }>();
  for (const { version, resources, betaResources } of models)
    for (const operation of [...flat(resources), ...flat(betaResources)]) {
      const row = rows.get(operation.row.on) ?? { operation, calls: [], versions: [] };
      rows.set(operation.row.on, row);
      if (!row.calls.includes(callOf(operation))) row.calls.push(callOf(operation));
      if (!row.versions.includes(version)) row.versions.push(version);
    }
  const list = [...rows.values()];
  const calls = list.flatMap((row) => row.calls);
  const table = list.map(({ operation, calls, versions }) => {
    const { row, event, result } = operation;
    const stage = calls.every((call) => call.startsWith("beta."))
      ? "beta"
      : calls.length > 1
        ? "stable and beta"
        : "stable";
    const stream = event ? "events" : result.kind === "lines" ? "lines" : result.kind === "binary" ? "bytes" : "";
    const limit = row.max ? `${row.max / 2 ** 20} MiB` : "";
    const cells = [row.on, calls.join("<br>"), versions.sort().join("<br>"), stage, row.page ?? "", limit, stream];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "# Coverage",
    "",
    `${list.length} operations, ${calls.length} methods: ${calls.filter((call) => !call.startsWith("beta.")).length} stable, ${calls.filter((call) => call.startsWith("beta.")).length} beta.`,
    "",
    "| route | calls | API versions | stage | pages | limit | stream |",
    "| --- | --- | --- | --- | --- | --- | --- |",
    ...table,
    ...gapsOf(calls, official),
  ].join("\n");
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
