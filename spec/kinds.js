/** What follows from the kind of an operation, by the table `shared/kinds.yaml`. Pure: data in, names out. */

const MULTIPART = "multipart/form-data";

/** What a row of `also` may depend on, beside the path and the kind. */
const CONDITIONS = {
  "path-parameter": ({ path }) => path.includes("{"),
  "limited-body": ({ operation }) =>
    operation["x-max-request-bytes"] !== undefined || operation.requestBody?.content?.[MULTIPART] !== undefined,
  "beta-value": ({ operation }) => Array.isArray(operation["x-beta"]) && operation["x-beta"].length > 0,
};

/** Why the table cannot be used; undefined when it can. */
export function tableProblem({ kinds, statuses, also = [] }) {
  const isMap = (node) => node !== null && typeof node === "object" && !Array.isArray(node);
  if (!isMap(kinds) || !Object.values(kinds).every(isMap)) return "kinds is not a map of rows";
  if (!isMap(statuses)) return "statuses is not a map";
  if (!Array.isArray(also) || !also.every(isMap)) return "also is not a list of rows";
  const unknown = also.find(({ when }) => when !== undefined && !(when in CONDITIONS));
  return unknown && `there is no condition ${unknown.when}`;
}

const isBelow = (path, prefixes) => prefixes === undefined || prefixes.some((prefix) => path.startsWith(prefix));
const isOneOf = (path, paths) => paths === undefined || paths.includes(path);

/** Names of the schemes that the operation states by itself; undefined when it takes those of the whole API. */
const schemesOf = ({ security }) => security?.flatMap((requirement) => Object.keys(requirement)).join();

/** The kind of credential that the operation takes: the first row that fits. */
export function kindOf(table, path, operation) {
  const schemes = schemesOf(operation);
  return Object.entries(table.kinds).find(
    ([, row]) => isBelow(path, row.below) && (schemes ?? "any") === (row.security?.join() ?? "any"),
  )?.[0];
}

/**
 * The parts that the operation has in common with its kind: names of `parameters.yaml`, in their order, names of
 * `headers.yaml` for its success, and the name of `responses.yaml` by status.
 */
export function partsOf(table, path, operation) {
  const kind = kindOf(table, path, operation);
  const rows = (table.also ?? []).filter(
    ({ when, kinds, below, paths }) =>
      (when === undefined || CONDITIONS[when]({ path, operation })) &&
      (kinds === undefined || kinds.includes(kind)) &&
      isBelow(path, below) &&
      isOneOf(path, paths),
  );
  const all = [table.kinds[kind] ?? {}, ...rows];
  const codes = (operation["x-error-codes"] ?? []).map((code) => table.codes?.[code]?.status).filter(Boolean);
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
