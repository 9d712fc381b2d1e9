import { examplesOf, type Document, type DocumentOperation, type Schema } from "./document.js";
import { isObject, isText, type JsonObject } from "./json.js";
import { lastParam } from "./kinds.js";
import { fedCollections } from "./links.js";
import { itemTemplate, pathKeyOf } from "./neighbours.js";
import { knownValues, propertiesOf, enumValuesOf } from "./shape.js";
import type { Seed } from "./store.js";

/**
 * Resources that are there from the start, newest first: those that nobody creates. They are the document's examples,
 * and one for each value that it knows for a model-like id.
 */
export function seedsOf(
  document: Document,
  template: string,
  params: Readonly<Record<string, string>>,
  now: number,
): Seed[] {
  if (document.find("POST", template)?.kind === "create" || fedCollections(document).has(template)) return [];
  const list = document.find("GET", template);
  const item = itemTemplate(document, template);
  const retrieve = item === undefined ? undefined : document.find("GET", item);
  const pages = examplesOf(document, list?.json).flatMap((page) =>
    isObject(page) && list && Array.isArray(page[list.items]) ? page[list.items] : [],
  );
  const examples = [...examplesOf(document, retrieve?.json), ...pages].filter(isObject);
  const shown = item === undefined ? undefined : shownKey(document, item);
  const seeds = new Map<string, JsonObject>();
  const nameless: JsonObject[] = [];
  for (const value of examples) {
    const key = pathKeyOf(item, value);
    if (key === undefined) nameless.push(value);
    else if (!seeds.has(key)) seeds.set(key, value);
  }
  const base = [...seeds.values()][0] ?? {};
  const ends = namedLike(document, retrieve)?.["x-end-of-life"] ?? {};
  const known = namedLike(document, retrieve)?.["x-known-values"] ?? [];
  const dated = new Set(known.filter((id) => /-\d{8}$/.test(id)).map((id) => id.slice(0, -9)));
  const ids = [...new Set([...known.filter((id) => !dated.has(id)), ...seeds.keys()])];
  const made = ids.map((id, at): Seed => {
    const value = seeds.get(id) ?? varied(document, retrieve, base, id, at);
    return { id, value: ends[id] === undefined ? value : { ...value, ...ended(value, ends[id], now) } };
  });
  if (shown !== undefined && retrieve && !ids.includes(shown) && known.length === 0 && seeds.size > 0)
    made.push({ id: shown, value: renamed(item, base, shown) });
  const time = ({ value }: Seed): number => (isText(value["created_at"]) ? Date.parse(value["created_at"]) : 0);
  const rest = nameless.map((value, at): Seed => ({ id: at === 0 && seeds.size === 0 ? shown : undefined, value }));
  return [...made.sort((a, b) => time(b) - time(a)), ...rest].map((seed) => placed(seed, params));
}

/** The id that the document shows in the path of a resource. */
function shownKey(document: Document, item: string): string | undefined {
  const name = lastParam(item);
  const operation = document.operations.find(({ path }) => path === item);
  const parameter = operation?.parameters.find((one) => one.in === "path" && one.name === name);
  return isText(parameter?.example) ? parameter.example : undefined;
}

function renamed(item: string | undefined, base: JsonObject, id: string): JsonObject {
  const key = pathKeyOf(item, base);
  return Object.fromEntries(Object.entries(base).map(([name, value]) => [name, value === key ? id : value]));
}

/** A resource below others names them as the path does. */
function placed({ id, value }: Seed, params: Readonly<Record<string, string>>): Seed {
  const named = Object.entries(params).filter(([name]) => isText(value[name]) && value[name] !== id);
  return { id, value: { ...value, ...Object.fromEntries(named) } };
}

/** The schema that is named like the `type` of the resource: it knows ids, and when they come to their end. */
function namedLike(document: Document, retrieve: DocumentOperation | undefined): Schema | undefined {
  const types = enumValuesOf(document, propertiesOf(document, retrieve?.json?.schema)["type"]) ?? [];
  const name = Object.keys(document.schemas).find((schema) => types.includes(schema.toLowerCase()));
  return name === undefined ? undefined : document.schemas[name];
}

/** When a model is retired, if that is known. */
export const endOf = (document: Document, model: string): number =>
  Date.parse(document.schemas["Model"]?.["x-end-of-life"]?.[model] ?? "");

/** A time in the form that the examples have. */
const wholeSeconds = (time: number): string => new Date(time).toISOString().replace(".000Z", "Z");

/** What a resource says of its end. */
function ended(value: JsonObject, end: string, now: number): JsonObject {
  const lifecycle = Date.parse(end) <= now ? "retired" : "deprecated";
  return {
    ...("lifecycle" in value && { lifecycle }),
    ...("retires_at" in value && { retires_at: wholeSeconds(Date.parse(end)) }),
  };
}

function varied(
  document: Document,
  retrieve: DocumentOperation | undefined,
  base: JsonObject,
  id: string,
  at: number,
): JsonObject {
  const value = { ...structuredClone(base), id };
  const created = isText(base["created_at"]) ? Date.parse(base["created_at"]) : NaN;
  if (!Number.isNaN(created)) Object.assign(value, { created_at: wholeSeconds(created - at * 86_400_000) });
  if (isText(base["display_name"])) Object.assign(value, { display_name: title(id) });
  // A property whose known values are parts of ids follows the id.
  for (const [name, property] of Object.entries(propertiesOf(document, retrieve?.json?.schema))) {
    const part = knownValues(document, property).find((known) => id.split("-").includes(known));
    if (part !== undefined) Object.assign(value, { [name]: part });
  }
  return value;
}

const title = (id: string): string =>
  id
    .replace(/-\d{8}$/, "")
    .replace(/(\d)-(?=\d)/g, "$1.")
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
