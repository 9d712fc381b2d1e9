/** The route tables: a row per operation, a constant per top-level resource, a tree per API version. */
import type { Route } from "../../src/contract.js";
import type { Resource, VersionModel } from "../model.js";
import { digits, pascal } from "../names.js";

/** `models`: newest first; a resource that is the same in an older version or in the beta namespace has one constant. */
export function emitRoutes(models: readonly VersionModel[]): string {
  const constants = new Map<string, string>();
  const byText = new Map<string, string>();
  const constant = (resource: Resource, beta: boolean, suffix: string): string => {
    const text = treeText(resource);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const name = `${beta ? `beta${pascal(resource.path[0]!)}` : resource.path[0]!}${suffix}`;
    byText.set(text, name);
    constants.set(name, text);
    return name;
  };
  const trees = models.map((model, at) => {
    const suffix = at === 0 ? "" : digits(model.version);
    const members = (resources: readonly Resource[], beta: boolean) =>
      resources.map((resource) => {
        const [key, name] = [resource.path[0]!, constant(resource, beta, suffix)];
        return key === name ? key : `${key}: ${name}`;
      });
    const own = members(model.resources, false);
    const inBeta = members(model.betaResources, true);
    return [
      `/** Every operation of API version ${model.version}. */`,
      `export const routes${digits(model.version)}: RouteTree = { ${[...own, `beta: { ${inBeta.join(", ")} }`].join(", ")} };`,
    ].join("\n");
  });
  const declarations = [...constants].map(([name, text]) => `export const ${name}: RouteTree = ${text};`);
  return ['import type { RouteTree } from "../src/contract.js";', ...declarations, ...trees].join("\n\n");
}

function treeText({ operations, children }: Resource): string {
  const rows = operations.map(({ accessor, row }) => `${accessor.at(-1)!}: ${rowText(row)},`);
  const nested = children.map((child) => `${child.path.at(-1)!}: ${treeText(child)},`);
  return `{\n${[...rows, ...nested].join("\n")}\n}`;
}

/** A bare string when the row has nothing to add. */
function rowText({ on, ...more }: Route): string {
  if (Object.keys(more).length === 0) return JSON.stringify(on);
  const entries = Object.entries({ on, ...more }).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return `{ ${entries.join(", ")} }`;
}
