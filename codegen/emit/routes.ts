/** The route tables: a row per operation, a constant per top-level resource, a tree per API version. */
import type { Route } from "../../src/contract/index.js";
import { flat, type Resource, type VersionModel } from "../model.js";
import { digits, pascal } from "../names.js";
import { specifierOf } from "./runtime.js";

/** `models`: newest first; a resource that is the same in an older version or in the beta namespace has one constant. */
export function emitRoutes(models: readonly VersionModel[]): string {
  const constants = new Map<string, string>();
  const byText = new Map<string, string>();
  const constant = (resource: Resource, beta: boolean, suffix: string): string => {
    const text = treeText(resource, NOTHING);
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
  return [`import type { RouteTree } from "${specifierOf("contract", 0)}";`, ...declarations, ...trees].join("\n\n");
}

/** What all rows of a tree have in common. */
interface Group {
  readonly path: string;
  readonly betas: string;
}
const NOTHING: Group = { path: "", betas: "" };

const betasOf = ({ betas }: Route) => (betas ? JSON.stringify(betas) : "");
const pathOf = ({ on }: Route) => on.slice(on.indexOf(" ") + 1).replace(PARAM, nameless);

/** `/models/{model_id}`: a param that is called as what stands before it needs no name. */
const PARAM = /([a-z_]+)\/\{([^}]+)\}/g;
const nameless = (whole: string, plural: string, name: string) =>
  name === `${plural.replace(/ies$/, "y").replace(/s$/, "")}_id` ? `${plural}/{}` : whole;

const sharedStart = (left: readonly string[], right: readonly string[]) =>
  left.filter((_, at) => left.slice(0, at + 1).every((part, index) => part === right[index]));

/** One row alone has nothing in common with others. */
function groupOf(resource: Resource, above: Group): Group {
  const rows = flat([resource]).map(({ row }) => row);
  const [first] = rows;
  if (!first || rows.length < 2) return above;
  const common = rows.map((row): readonly string[] => pathOf(row).split("/")).reduce(sharedStart);
  const betas = betasOf(first);
  return { path: common.join("/"), betas: rows.every((row) => betasOf(row) === betas) ? betas : above.betas };
}

function treeText(resource: Resource, above: Group): string {
  const { operations, children } = resource;
  const group = groupOf(resource, above);
  const on = JSON.stringify(group.path.slice(above.path.length));
  const head = group.betas === above.betas ? on : `{ on: ${on}, betas: ${group.betas} }`;
  const lines = [
    ...(head === '""' ? [] : [`"/": ${head},`]),
    ...operations.map(({ accessor, row }) => `${accessor.at(-1)!}: ${rowText(row, group)},`),
    ...children.map((child) => `${child.path.at(-1)!}: ${treeText(child, group)},`),
  ];
  return `{\n${lines.join("\n")}\n}`;
}

/** A bare string when the row has nothing to add. */
function rowText(row: Route, group: Group): string {
  const { betas, ...more } = row;
  const on = `${row.on.split(" ")[0]} ${pathOf(row).slice(group.path.length)}`.trim();
  const entries = Object.entries({ ...more, on, ...(betasOf(row) !== group.betas && { betas }) });
  if (entries.length === 1) return JSON.stringify(on);
  return `{ ${entries.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`;
}
