/** Names: call paths, types, params, constants; and what may not be a name. Pure. */
import type { SpecProblem } from "./problems.js";

export const pascal = (name: string) =>
  name.replace(/(?:^|[_\-./])([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
export const camel = (name: string) => pascal(name).replace(/^./, (letter) => letter.toLowerCase());

/** Words that type names write in capitals where they begin a name: `apiKeys` → `APIKeys`. */
const typeCase = (name: string) => pascal(name.replace(/^(?:api|mcp|rbac)(?=[A-Z]|$)/, (word) => word.toUpperCase()));

/** `messages.countTokens` → `["messages", "countTokens"]`. */
export const callPath = (operationId: string): string[] => operationId.split(".");

/** Why a call path cannot be one, if so. */
export function refuseCallPath(path: readonly string[]): string | undefined {
  if (path.length < 2) return "names no resource: an operationId is a call path like models.list";
  for (const name of path) {
    if (!/^[a-z][A-Za-z0-9]*$/.test(name)) return `holds ${JSON.stringify(name)}, which is not a camelCase name`;
    if (name === "on") return `holds "on", which marks a row in the route tables`;
    if (name in Object.prototype) return `holds "${name}", which every object has already`;
  }
  if (path[0] === "beta") return `begins with "beta", which is the namespace of the full view`;
  return undefined;
}

export function singular(noun: string): string {
  if (noun.endsWith("ies")) return noun.replace(/ies$/, "y");
  if (/(ch|sh|ss|x)es$/.test(noun)) return noun.replace(/es$/, "");
  return /[^s]s$/.test(noun) ? noun.slice(0, -1) : noun;
}

export function plural(noun: string): string {
  if (noun.toLowerCase().endsWith("data")) return noun;
  if (/[^aeiou]y$/.test(noun)) return noun.replace(/y$/, "ies");
  return /(ch|sh|s|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

/** The TypeScript name of a component schema: `TextBlock` for stable callers, `BetaTextBlock` in the beta namespace. */
export const typeName = (component: string, beta: boolean) => (beta ? `Beta${component}` : component);

/** The name of the interface of a resource: `["messages", "batches"]` → `MessagesBatches`. */
export const interfaceName = (resource: readonly string[]) => resource.map(typeCase).join("");

/** What callers call a query parameter or a part of a form: the name without the brackets of a list. */
export const callerName = (name: string) => name.replace(/\[\]$/, "");

/** `["messages", "batches", "create"]` → `BatchCreateParams`. */
export const paramsName = (accessor: readonly string[]) =>
  `${typeCase(singular(accessor.at(-2)!))}${typeCase(accessor.at(-1)!)}Params`;

/** The same with every name of the call path, for when the short one is taken. */
export const longParamsName = (accessor: readonly string[]) => `${interfaceName(accessor)}Params`;

/** The name of the interface of a parameter that the spec describes once: `after_id` → `AfterIdParam`. */
export const paramTypeName = (component: string) => `${pascal(component)}Param`;

/** `Page` of `ModelInfo` → `ModelInfosPage`. */
export const pageName = (item: string, pageClass: string) => `${plural(item)}${pageClass}`;

/** `2026-10-21` → `20261021`, for names that hold a version. */
export const digits = (version: string) => version.replaceAll("-", "");

/** Names that mean two things. Each entry is a name and what it comes from; `whereOf` says where that is. */
export function collisions(
  names: Iterable<readonly [name: string, from: string]>,
  whereOf: (from: string) => string = (from) => from,
): SpecProblem[] {
  const seen = new Map<string, string>();
  const problems: SpecProblem[] = [];
  for (const [name, from] of names) {
    const first = seen.get(name);
    if (first === undefined) seen.set(name, from);
    else problems.push({ where: whereOf(from), message: `the type name ${name} is taken by ${whereOf(first)}` });
  }
  return problems;
}
