/** The route tables: a row per operation, a text per top-level resource, a tree per API version. */
import type { Route } from "../../src/contract/index.js";
import { routesOf, segmentOf } from "../../src/contract/route-notation.js";
import { flat, type Resource, type VersionModel } from "../model.js";
import { digits, pascal } from "../names.js";
import { specifierOf } from "./runtime.js";

/** What programs of one resource mostly ask for alone: as an object, which needs no reader of the notation. */
const ALONE = "messages";

interface Rows {
  /** The text of each resource, by the name of its constant. */
  readonly texts: ReadonlyMap<string, string>;
  readonly trees: readonly Tree[];
}

interface Tree {
  readonly version: string;
  /** Names of constants. */
  readonly own: readonly string[];
  readonly beta: readonly string[];
}

/** `models`: newest first; a resource that is the same in an older version or in the beta namespace has one constant. */
export function rowTexts(models: readonly VersionModel[]): Rows {
  const texts = new Map<string, string>();
  const byText = new Map<string, string>();
  const constants = (resources: readonly Resource[], beta: boolean, suffix: string) =>
    resources.map((resource) => {
      const text = itemText(resource, NOTHING);
      const [key] = resource.path as [string];
      const name = byText.get(text) ?? `${beta ? `beta${pascal(key)}` : key}${suffix}`;
      byText.set(text, name);
      texts.set(name, text);
      return name;
    });
  const trees = models.map(({ version, resources, betaResources }, at) => {
    const suffix = at === 0 ? "" : digits(version);
    return { version, own: constants(resources, false, suffix), beta: constants(betaResources, true, suffix) };
  });
  return { texts, trees };
}

/** `rows.ts`: the texts, and the trees of the versions, which read a text when its resource is first asked for. */
export function emitRows({ texts, trees }: Rows): string {
  const declarations = [...texts].map(([name, text]) =>
    name === ALONE
      ? `export const ${name}: RouteTree = ${objectText(text)};`
      : `export const ${name}: string = ${JSON.stringify(text)};`,
  );
  const treeText = (names: readonly string[], more: string[] = []) =>
    `/* @__PURE__ */ treeOf(${[...names.map((name) => (name === ALONE ? `{ ${name} }` : name)), ...more].join(", ")})`;
  return [
    importsOf("treeOf"),
    ...declarations,
    ...trees.map(({ version, own, beta }) =>
      [
        `/** Every operation of API version ${version}. */`,
        `export const ${treeName(version)}: RouteTree = ${treeText(own, [`{ beta: ${treeText(beta)} }`])};`,
      ].join("\n"),
    ),
  ].join("\n\n");
}

/** `routes.ts`: each resource by itself, for programs that have no more. */
export function emitRoutes({ texts, trees }: Rows): string {
  const names = [...texts.keys()].filter((name) => name !== ALONE);
  return [
    `${importsOf("routesOf")}\nimport * as rows from "./rows.js";`,
    `export { ${[ALONE, ...trees.map(({ version }) => treeName(version))].join(", ")} } from "./rows.js";`,
    names.map((name) => `export const ${name}: RouteTree = /* @__PURE__ */ routesOf(rows.${name});`).join("\n"),
  ].join("\n\n");
}

const importsOf = (reader: "routesOf" | "treeOf") =>
  `import type { RouteTree } from "${specifierOf("contract", 0)}";
import { ${reader} } from "${specifierOf("routeNotation", 0)}";`;

const treeName = (version: string) => `routes${digits(version)}`;

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
