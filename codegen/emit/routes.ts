/** The route tables: a row per operation, a constant per top-level resource, a tree per API version. */
import type { Route } from "../../src/contract/index.js";
import { routesOf, segmentOf } from "../../src/contract/route-notation.js";
import { flat, type Resource, type VersionModel } from "../model.js";
import { digits, pascal } from "../names.js";
import { specifierOf } from "./runtime.js";

/** What programs of one resource mostly ask for alone: as an object, which needs no reader of the notation. */
const ALONE = "messages";

/** `models`: newest first; a resource that is the same in an older version or in the beta namespace has one constant. */
export function emitRoutes(models: readonly VersionModel[]): string {
  const constants = new Map<string, string>();
  const byText = new Map<string, string>();
  const constant = (resource: Resource, beta: boolean, suffix: string): string => {
    const text = itemText(resource, NOTHING);
    const known = byText.get(text);
    if (known !== undefined) return known;
    const name = `${beta ? `beta${pascal(resource.path[0]!)}` : resource.path[0]!}${suffix}`;
    byText.set(text, name);
    constants.set(name, name === ALONE ? objectText(text) : `/* @__PURE__ */ routesOf(${JSON.stringify(text)})`);
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
  const imports = [
    `import type { RouteTree } from "${specifierOf("contract", 0)}";`,
    `import { routesOf } from "${specifierOf("routeNotation", 0)}";`,
  ];
  return [imports.join("\n"), ...declarations, ...trees].join("\n\n");
}

/** What all rows of a tree have in common. */
interface Group {
  readonly path: string;
  readonly betas: string;
}
const NOTHING: Group = { path: "", betas: "" };

const betasOf = ({ betas = [] }: Route) => betas.join();
const pathOf = ({ on }: Route) => on.slice(on.indexOf(" ") + 1).replace(PARAM, nameless);

/** `/models/{model_id}`: a param that is called as what stands before it needs no name. */
const PARAM = /([a-z_]+)\/\{([^}]+)\}/g;
const nameless = (whole: string, plural: string, name: string) =>
  name === `${plural.replace(/ies$/, "y").replace(/s$/, "")}_id` ? `${plural}/{}` : whole;

const sharedStart = (left: readonly string[], right: readonly string[]) =>
  left.filter((_, at) => left.slice(0, at + 1).every((part, index) => part === right[index]));

function groupOf(resource: Resource, above: Group): Group {
  const rows = flat([resource]).map(({ row }) => row);
  if (rows.length === 0) return above;
  const common = rows.map((row): readonly string[] => pathOf(row).split("/")).reduce(sharedStart);
  const betas = new Set(rows.map(betasOf));
  return { path: common.join("/"), betas: betas.size === 1 ? [...betas][0]! : above.betas };
}

/** A resource in the notation of `src/contract/route-notation.ts`. */
function itemText(resource: Resource, above: Group): string {
  const { path, operations, children } = resource;
  const name = path.at(-1)!;
  const group = groupOf(resource, above);
  const betas = group.betas === above.betas ? "" : `,"betas":${JSON.stringify(group.betas.split(","))}`;
  const items = [
    `${name}:${pathText(name, group.path.slice(above.path.length))}${betas}}`,
    ...operations.map(({ accessor, row }) => rowText(accessor.at(-1)!, row, group)),
    ...children.map((child) => itemText(child, group)),
  ];
  return `${items.join(",")}}`;
}

function rowText(name: string, row: Route, group: Group): string {
  const { on, betas, ...rest } = row;
  const more: Partial<Route> = { ...rest, ...(betasOf(row) !== group.betas && { betas: betas ?? [] }) };
  const [method] = on.split(" ");
  const isList = method === "GET" && row.page === "cursor";
  if (isList) delete (more as { page?: unknown }).page;
  const sign = isList ? "=" : SIGN_OF[method!];
  if (!sign) throw new Error(`${on}: the notation of rows has no sign for ${method}`);
  const json = JSON.stringify(more).slice(1, -1);
  return `${name}${sign}${pathText(name, pathOf(row).slice(group.path.length))}${json && `,${json}`}}`;
}

const SIGN_OF: Readonly<Record<string, string>> = { GET: "<", POST: ">", DELETE: "~" };

/** A path as it follows a name: `*` for a param, and nothing for the segment that follows from the name. */
function pathText(name: string, path: string): string {
  const text = path.replace(/\{(\w*)\}/g, "*$1");
  const segment = segmentOf(name);
  const at = `${text}/`.indexOf(`${segment}/`);
  return at < 0 ? text : `${text.slice(0, at + 1)}${text.slice(at + segment.length)}`;
}

/** A resource as an object: what has nothing but a method and a path is a text. */
const objectText = (text: string) =>
  JSON.stringify(routesOf(text), (_, node: Route) => {
    const { on, ...more } = node;
    if (on === undefined) return node;
    return Object.keys(more).length > 0 ? { on: on.trim(), ...more } : on.trim();
  });
