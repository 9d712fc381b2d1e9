/** What follows from the kind of an operation, by the table `shared/kinds.yaml`. Pure: data in, names out. */
import { credentialsProblem, statedSecurity } from "./credentials.js";

const MULTIPART = "multipart/form-data";

/** What a row of `also` may depend on, beside the path and the kind. */
const CONDITIONS = {
  "path-parameter": ({ path }) => path.includes("{"),
  "limited-body": ({ operation }) =>
    operation["x-max-request-bytes"] !== undefined || operation.requestBody?.content?.[MULTIPART] !== undefined,
  "beta-value": ({ operation }) => Array.isArray(operation["x-beta"]) && operation["x-beta"].length > 0,
};

const LISTS = ["security", "below", "paths", "kinds", "parameters", "headers", "responses"];
const isMap = (node) => node !== null && typeof node === "object" && !Array.isArray(node);
const isMapOf = (node, isValue) => isMap(node) && Object.values(node).every(isValue);
const isNames = (node) => Array.isArray(node) && node.every((name) => ["string", "number"].includes(typeof name));
const isRow = (node) => isMap(node) && LISTS.every((key) => node[key] === undefined || isNames(node[key]));

/** Why the table cannot be used; undefined when it can. */
export function tableProblem({ statuses, kinds, also, codes, limit, pages, credentials, ids }) {
  if (!isMapOf(statuses, (name) => typeof name === "string")) return "statuses is not a map of names";
  if (!isMapOf(kinds, isRow)) return "kinds is not a map of rows";
  if (!Array.isArray(also) || !also.every(isRow)) return "also is not a list of rows";
  const unknown = also.find(({ when }) => when !== undefined && !Object.hasOwn(CONDITIONS, when));
  if (unknown) return `there is no condition ${JSON.stringify(unknown.when)}`;
  if (!isMapOf(codes, isMap)) return "codes is not a map of rows";
  if (typeof limit !== "string" || !isMapOf(pages, isNames)) return "limit is not a name, or pages not a map of lists";
  const problem = credentialsProblem(credentials);
  if (problem) return `credentials: ${problem}`;
  return isMapOf(ids, isMap) ? undefined : "ids is not a map of rows";
}

const isBelow = (path, prefixes) => prefixes === undefined || prefixes.some((prefix) => path.startsWith(prefix));
const isOneOf = (path, paths) => paths === undefined || paths.includes(path);

/** Names of the schemes that the operation states by itself; undefined when it takes those of its kind. */
const schemesOf = (operation) => statedSecurity(operation)?.flatMap((requirement) => Object.keys(requirement));

/** The kind of credential that the operation takes: the first row that fits. */
export function kindOf(table, path, operation) {
  const schemes = schemesOf(operation);
  const isKnown = schemes === undefined || schemes.every((name) => Object.hasOwn(table.credentials.words, name));
  return Object.entries(table.kinds).find(
    ([, row]) =>
      isBelow(path, row.below) &&
      (row.security === undefined ? isKnown && schemes?.length !== 0 : row.security.join() === schemes?.join()),
  )?.[0];
}

const listOf = (node) => (Array.isArray(node) ? node : []);

/**
 * The parts that the operation has in common with its kind: names of `parameters.yaml`, in their order, names of
 * `headers.yaml` for its success, and the name of `responses.yaml` by status.
 */
export function partsOf(table, path, operation) {
  const kind = kindOf(table, path, operation);
  const rows = table.also.filter(
    ({ when, kinds, below, paths }) =>
      (when === undefined || CONDITIONS[when]({ path, operation })) &&
      (kinds === undefined || kinds.includes(kind)) &&
      isBelow(path, below) &&
      isOneOf(path, paths),
  );
  const all = [table.kinds[kind] ?? {}, ...rows];
  const codes = listOf(operation["x-error-codes"])
    .map((code) => table.codes[code]?.status)
    .filter(Boolean);
  const statuses = [...new Set([...all.flatMap((row) => row.responses ?? []), ...codes])];
  return {
    parameters: [...new Set(all.flatMap((row) => row.parameters ?? []))],
    headers: [...new Set(all.flatMap((row) => row.headers ?? []))],
    responses: Object.fromEntries(statuses.map((status) => [String(status), table.statuses[status]])),
  };
}

/** The names in a path, e.g. `["file_id"]`. */
export const idNames = (path) => Array.from(path.matchAll(/\{([^}]+)\}/g), ([, name]) => name);

/** The parameters of a path by the table of ids, in their order; undefined in the place of one that is not there. */
export function idsOf(table, path) {
  return idNames(path).map((name) => {
    const upTo = path.slice(0, path.indexOf(`{${name}}`)) + `{${name}}`;
    const row = table.ids[upTo] ?? table.ids[name];
    if (row === undefined) return undefined;
    const { description, schema = { type: "string", minLength: 1 }, example } = row;
    return { name, in: "path", required: true, description, schema, ...(example !== undefined && { example }) };
  });
}
