/** Which credentials an operation takes, by the table `shared/credentials.yaml`, and how its description says so. Pure. */

const isMap = (node) => node !== null && typeof node === "object" && !Array.isArray(node);

const isList = (node, isItem) => Array.isArray(node) && node.every(isItem);
const isText = (node) => typeof node === "string";
const isRequirement = (node) => isMap(node) && Object.values(node).every((scopes) => isList(scopes, isText));
const isSecurity = (node) => node === undefined || isList(node, isRequirement);
const isRow = (node) =>
  isMap(node) && isList(node.below, isText) && [node.any, node.read, node.write].every(isSecurity);

/** Why the table cannot be used; undefined when it can. */
export function credentialsProblem(table) {
  if (!isMap(table) || !isMap(table.words) || !Object.values(table.words).every(isText)) return "there are no words";
  if (!isList(table.rows, isRow)) return "rows is not a list of rows";
  const named = table.rows.flatMap(({ any = [], read = [], write = [] }) => [...any, ...read, ...write]);
  const unknown = named.flatMap((one) => Object.keys(one)).find((name) => !Object.hasOwn(table.words, name));
  return unknown && `there are no words for ${unknown}`;
}

/** What an operation states by itself, where it is a list of requirements. */
export const statedSecurity = ({ security }) => (isList(security, isRequirement) ? security : undefined);

/** The requirements of the operation; undefined where it takes what the root says. */
export function securityOf({ rows }, path, method) {
  const row = rows.find(({ below }) => below.some((prefix) => path.startsWith(prefix)));
  return structuredClone(row && (row.any ?? (method === "get" ? row.read : row.write)));
}

/** The sentence of the requirements, e.g. "Takes an admin key or an OAuth token with the scope `org:admin`." */
export function sentenceOf({ words }, security) {
  const schemes = [...new Set(security.flatMap((one) => Object.keys(one)))];
  const texts = schemes.map((scheme) => {
    const scopes = security.flatMap((one) => one[scheme] ?? []).map((scope) => `\`${scope}\``);
    const which = scopes.length > 1 ? ` with one of the scopes ${listed(scopes, "and")}` : "";
    return `${words[scheme]}${scopes.length === 1 ? ` with the scope ${scopes[0]}` : which}`;
  });
  return `Takes ${listed(texts, "or")}.`;
}

/** `a`, `a or b`, `a, b or c`. */
const listed = (texts, last) =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} ${last} ${texts.at(-1)}`;
