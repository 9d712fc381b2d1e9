/** Names that an official SDK offers beside its methods and types: exports, statics, variables, models, betas, events. */
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Node, type SourceFile, SyntaxKind } from "ts-morph";
import type { Fragment, SdkExport, SdkName, SdkType } from "../facts.js";
import type { Package } from "./package.js";

type Exports = Readonly<Record<string, unknown>>;

/** What each subpath exports, by the table in `package.json`; a pattern stands for every file that it fits. */
export function exportsOf(source: Package, folder: string): SdkExport[] {
  const table = (JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { exports: Exports }).exports;
  const keys = Object.keys(table).filter((key) => !/\.m?js$/.test(key));
  const closed = keys.filter((key) => table[key] === null).map(prefixOf);
  return [...source.declarations]
    .map(([path, file]) => ({ subpath: subpathOf(path, keys), path, file }))
    .filter(({ subpath, path }) => subpath !== undefined && !closed.some((one) => path.startsWith(one)))
    .filter(({ path }) => !path.endsWith(".browser"))
    .map(({ subpath, file }) => ({ subpath: subpath!, ...namesIn(file) }));
}

const prefixOf = (key: string) => key.replace(/^\.\//, "").replace(/\*.*$/, "");

function subpathOf(path: string, keys: readonly string[]): string | undefined {
  if (path === "index") return ".";
  const name = `./${path}`;
  return keys.some((key) => key === name || (key.includes("*") && name.startsWith(key.split("*")[0]!)))
    ? name
    : undefined;
}

function namesIn(file: SourceFile): Omit<SdkExport, "subpath"> {
  const values = new Set<string>();
  const types = new Set<string>();
  const typeOnly = new Set(
    file.getExportDeclarations().flatMap((one) =>
      one
        .getNamedExports()
        .filter((name) => one.isTypeOnly() || name.isTypeOnly())
        .map((name) => name.getAliasNode()?.getText() ?? name.getName()),
    ),
  );
  for (const [name, nodes] of file.getExportedDeclarations()) {
    const isValue = nodes.some(
      (node) => Node.isClassDeclaration(node) || Node.isFunctionDeclaration(node) || Node.isVariableDeclaration(node),
    );
    (isValue && !typeOnly.has(name) ? values : types).add(name);
  }
  return { values: [...values].sort(), types: [...types].sort() };
}

/** Statics of the client's class, those of the class that it extends, and the values of its namespace. */
export function staticsOf(source: Package): SdkName[] {
  const file = source.declarations.get("client");
  const classes = ["Anthropic", "BaseAnthropic"].map((name) => file?.getClass(name)).filter((one) => one !== undefined);
  const members = classes.flatMap((one) => one.getStaticMembers().map((member) => member.getName()));
  const exported = file?.getModule("Anthropic")?.getExportDeclarations() ?? [];
  const values = exported
    .filter((one) => !one.isTypeOnly())
    .flatMap((one) => one.getNamedExports())
    .filter((one) => !one.isTypeOnly())
    .map((one) => one.getAliasNode()?.getText() ?? one.getName());
  return [...new Set([...members, ...values])].map((name) => ({ kind: "static" as const, name }));
}

/** Variables of the environment that its code asks for, less those that every program knows. */
export function environmentOf(folder: string): SdkName[] {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const code = files.filter((file) => file.endsWith(".js") && !/^(src|_vendor|node_modules)/.test(file));
  const names = code.flatMap((file) =>
    [...readFileSync(join(folder, file), "utf8").matchAll(/readEnv\)?\(['"](ANTHROPIC_\w+)['"]/g)].map(
      (match) => match[1]!,
    ),
  );
  return [...new Set(names)].map((name) => ({ kind: "environment" as const, name }));
}

/** Deprecated models with the day on which each ends, `2027-01-22`. */
export function deprecatedModelsOf(source: Package): SdkName[] {
  const files = ["internal/data/deprecated-models", "resources/messages/messages"];
  const table = files
    .map((path) => source.code(path))
    .flatMap((file) => file?.getDescendantsOfKind(SyntaxKind.BinaryExpression) ?? [])
    .filter((one) => one.getLeft().getText() === "exports.DEPRECATED_MODELS")
    .map((one) => one.getRight())
    .find(Node.isObjectLiteralExpression);
  const constant = files
    .map((path) => source.code(path)?.getVariableDeclaration("DEPRECATED_MODELS")?.getInitializer())
    .find((one) => Node.isObjectLiteralExpression(one));
  const rows = (table ?? constant)?.asKindOrThrow(SyntaxKind.ObjectLiteralExpression).getProperties() ?? [];
  return rows.filter(Node.isPropertyAssignment).map((one) => {
    const [name, end] = [one.getNameNode(), one.getInitializerOrThrow()].map((node) => node.getText().slice(1, -1));
    return { kind: "deprecated model" as const, name: name!, end: dayOf(end!) };
  });
}

/** `November 30th, 2026` → `2026-11-30`. */
export function dayOf(text: string): string {
  const day = new Date(`${text.replace(/(\d)(st|nd|rd|th)\b/, "$1")} UTC`);
  return day.toISOString().slice(0, 10);
}

/** Beta values, and the types of the events of webhooks. */
export function valuesOf(types: readonly SdkType[]): SdkName[] {
  const byName = new Map(types.map((type) => [type.name, type.schema]));
  const betas = stringsIn(byName.get("beta/beta#AnthropicBeta"));
  const union = byName.get("beta/webhooks#BetaWebhookEventData") ?? byName.get("beta/webhooks#UnwrapWebhookEvent");
  const members = ((union?.["anyOf"] ?? []) as Fragment[]).map((one) =>
    byName.get(`beta/webhooks#${String(one["$ref"])}`),
  );
  const events = members.flatMap((one) =>
    stringsIn((one?.["properties"] as Record<string, Fragment> | undefined)?.["type"]),
  );
  return [
    ...betas.map((name) => ({ kind: "beta" as const, name })),
    ...events.map((name) => ({ kind: "webhook event" as const, name })),
  ];
}

function stringsIn(schema: Fragment | undefined): string[] {
  const {
    enum: values = [],
    const: value,
    anyOf = [],
  } = (schema ?? {}) as { enum?: string[]; const?: string; anyOf?: Fragment[] };
  return [...values, ...(value === undefined ? [] : [value]), ...anyOf.flatMap(stringsIn)];
}
