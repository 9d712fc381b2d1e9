/**
 * Cuts one view out of the one source: an API version, and what callers without beta headers may rely on (`stable`) or
 * everything (`full`). The rules are those of `extensions.md`, "How a view is cut". Redocly runs it as the decorator
 * `spec/view`; `codegen/` calls `cutView` on a bundled document.
 */

/** API versions, oldest first. */
export const versions = ["2023-06-01", "2026-10-21"];

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
const UNIONS = ["oneOf", "anyOf"];
const MARKS = ["x-stage", "x-since", "x-until", "x-optional"];
/** Keys whose value is data of the API, never part of the description of it. */
const DATA = new Set(["example", "default", "const", "enum", "value", "x-known-values"]);
/** Keys that say something about a union without constraining it. */
const ANNOTATIONS = new Set(["title", "description", "default", "deprecated", "example", "examples", "discriminator"]);
const ENUMERATION = new Set(["type", "enum", "const", "description", "title"]);

const isObject = (node) => node !== null && typeof node === "object";
const equal = (left, right) => JSON.stringify(left) === JSON.stringify(right);
const isUnder = (ref) => /^#\/components\/([^/]+)\/([^/]+)/.exec(ref) ?? [];
const unescape = (segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~");

/** True when the marks of a node leave it in the view. */
export function belongs(node, { version, stage }) {
  /** A mark may differ by stage: `x-since: { stable: 2026-10-21 }`. */
  const at = (mark) => (isObject(mark) ? mark[stage === "full" ? "beta" : "stable"] : mark);
  const only = node["x-stage"];
  if (only === "beta" && stage !== "full") return false;
  if (only === "stable" && stage !== "stable") return false;
  const [since, until] = [at(node["x-since"]), at(node["x-until"])];
  if (since !== undefined && String(since) > version) return false;
  return until === undefined || String(until) >= version;
}

/** The document of one view, as a new object; the given document (bundled: references are local) stays as it is. */
export function cutView(document, view) {
  const isOut = (node) => isObject(node) && (!belongs(node, view) || (typeof node.$ref === "string" && isRefOut(node)));
  const isRefOut = ({ $ref }) => {
    const [, kind, name] = isUnder($ref);
    const target = document.components?.[kind]?.[unescape(name ?? "")];
    return isObject(target) && !belongs(target, view);
  };

  /** `isMap`: the keys are names chosen by the author (properties, components), so none of them is a keyword. */
  function cut(node, isMap = false) {
    if (Array.isArray(node)) return node.filter((item) => !isOut(item)).map((item) => cut(item));
    if (!isObject(node)) return node;
    const result = {};
    for (const [key, value] of Object.entries(node)) {
      const isData = !isMap && (DATA.has(key) || (key === "examples" && Array.isArray(value)));
      if (!isMap && MARKS.includes(key)) continue;
      if (isData) result[key] = structuredClone(value);
      else if (!isOut(value)) result[key] = cut(value, !isMap && MAPS.has(key));
    }
    return isMap ? result : finish(result, node);
  }

  function finish(result, source) {
    if (Array.isArray(source.required) && isObject(source.properties)) cutRequired(result, source);
    if (source.discriminator?.mapping) cutMapping(result, source);
    if (Array.isArray(result.parameters)) result.parameters = unique(result.parameters);
    if ("x-beta" in result) cutBetas(result);
    for (const key of [...UNIONS, "allOf"]) if (Array.isArray(result[key])) result = simplify(result, key);
    if (isObject(source.schema) && result.schema) trimExamples(result, source.schema);
    return result;
  }

  function cutRequired(result, source) {
    const isKept = (name) => {
      const property = source.properties[name];
      if (property === undefined) return true;
      return name in result.properties && !isOptional(property["x-optional"]);
    };
    result.required = source.required.filter(isKept);
    if (result.required.length === 0) delete result.required;
  }

  /** The value is a stage, the last version in which the property is optional, or such a version by stage. */
  function isOptional(mark) {
    const stage = view.stage === "full" ? "beta" : "stable";
    if (mark === "beta" || mark === "stable") return mark === stage;
    const until = isObject(mark) ? mark[stage] : mark;
    return until !== undefined && String(until) >= view.version;
  }

  function cutMapping(result, source) {
    const members = (schema) => UNIONS.flatMap((key) => schema[key] ?? []).map((member) => member.$ref);
    const gone = members(source).filter((ref) => !members(result).includes(ref));
    const entries = Object.entries(source.discriminator.mapping).filter(([, ref]) => !gone.includes(ref));
    result.discriminator.mapping = Object.fromEntries(entries);
  }

  function cutBetas(operation) {
    if (view.stage === "stable") delete operation["x-beta"];
    else if (Array.isArray(operation["x-beta"]))
      operation["x-beta"] = operation["x-beta"].map((item) => (isObject(item) ? item.value : item));
  }

  /** Examples of a media type or a parameter lose the properties that the view does not have. */
  function trimExamples(result, schema) {
    if ("example" in result) trim(result.example, schema);
    for (const example of Object.values(result.examples ?? {})) if (isObject(example)) trimExample(example, schema);
  }

  /** A named example may serve several schemas, so it is copied before it is trimmed for one. */
  function trimExample(example, schema) {
    const [, kind, name] = isUnder(example.$ref);
    const target = kind === "examples" ? document.components?.examples?.[unescape(name)] : undefined;
    if (target) {
      delete example.$ref;
      Object.assign(example, structuredClone(target));
      for (const mark of MARKS) delete example[mark];
    }
    trim(example.value, schema);
  }

  function trim(value, schema) {
    if (!isObject(value) || !isObject(schema)) return;
    if (typeof schema.$ref === "string") {
      const [, kind, name] = isUnder(schema.$ref);
      trim(value, document.components?.[kind]?.[unescape(name ?? "")]);
    }
    if (Array.isArray(value)) for (const item of value) trim(item, schema.items);
    for (const [name, property] of Object.entries(Array.isArray(value) ? {} : (schema.properties ?? {})))
      if (isOut(property)) delete value[name];
      else trim(value[name], property);
    const branches = [...UNIONS, "allOf"].flatMap((key) => schema[key] ?? []);
    for (const branch of branches) if (fits(value, branch)) trim(value, branch);
  }

  /** False when a constant of the branch says that the value belongs to another one. */
  function fits(value, branch) {
    const [, kind, name] = isUnder(branch.$ref);
    const target = kind === "schemas" ? document.components?.schemas?.[unescape(name)] : branch;
    const constants = Object.entries(target?.properties ?? {}).filter(([, property]) => property.const !== undefined);
    return constants.every(([key, property]) => value[key] === undefined || value[key] === property.const);
  }

  const result = cut(document);
  if (result.info) result.info.version = view.version;
  dissolveChoices(result, document);
  dropEmptyPaths(result);
  dropUnreachable(result);
  return result;
}

const MAPS = new Set([
  ...["paths", "webhooks", "properties", "patternProperties", "$defs", "dependentSchemas", "responses", "content"],
  ...["headers", "examples", "schemas", "parameters", "requestBodies", "securitySchemes", "links", "callbacks"],
  ...["pathItems", "mapping", "encoding", "variables", "scopes"],
]);

const unique = (list) => list.filter((item, at) => list.findIndex((other) => equal(item, other)) === at);

/** A union of one becomes that one; a union of string enumerations becomes one enumeration. */
function simplify(schema, key) {
  const { [key]: members, ...rest } = schema;
  const isOnly = Object.keys(rest).every((name) => ANNOTATIONS.has(name) || name.startsWith("x-"));
  if (!isOnly) return schema;
  if (members.length === 1) {
    delete rest.discriminator;
    return { ...members[0], ...rest };
  }
  if (members.length === 0 || !members.every(isEnumeration)) return schema;
  return { type: "string", enum: unique(members.flatMap((member) => member.enum ?? [member.const])), ...rest };
}

function isEnumeration(schema) {
  const values = schema.enum ?? ("const" in schema ? [schema.const] : []);
  if (values.length === 0 || !values.every((value) => typeof value === "string")) return false;
  return Object.keys(schema).every((key) => ENUMERATION.has(key));
}

/** A union that beta values choose from, left with one member: what refers to it refers to that member. */
function dissolveChoices(result, source) {
  const all = source.components?.schemas ?? {};
  const isChosen = ({ $ref }) => all[unescape(isUnder($ref)[2] ?? "")]?.["x-beta"] !== undefined;
  const isChoice = (schema) => UNIONS.some((key) => schema[key]?.some(isChosen));
  const targets = new Map(
    Object.entries(result.components?.schemas ?? {})
      .filter(([name, schema]) => schema.$ref && isChoice(all[name]))
      .map(([name, { $ref }]) => [`#/components/schemas/${name}`, $ref]),
  );
  const visit = (node) => {
    if (!isObject(node)) return;
    if (targets.has(node.$ref)) node.$ref = targets.get(node.$ref);
    Object.values(node).forEach(visit);
  };
  if (targets.size > 0) visit(result);
}

function dropEmptyPaths(document) {
  const used = new Set();
  for (const items of [document.paths ?? {}, document.webhooks ?? {}])
    for (const [path, item] of Object.entries(items)) {
      const operations = METHODS.filter((method) => item[method]).map((method) => item[method]);
      for (const tag of operations.flatMap((operation) => operation.tags ?? [])) used.add(tag);
      if (operations.length === 0 && item.$ref === undefined) delete items[path];
    }
  if (document.webhooks && Object.keys(document.webhooks).length === 0) delete document.webhooks;
  if (document.tags) document.tags = document.tags.filter((tag) => used.has(tag.name));
  if (document["x-tagGroups"])
    document["x-tagGroups"] = document["x-tagGroups"]
      .map((group) => ({ ...group, tags: group.tags.filter((name) => used.has(name)) }))
      .filter((group) => group.tags.length > 0);
}

function dropUnreachable(document) {
  const reached = new Set();
  const visit = (node) => {
    if (!isObject(node)) return;
    for (const [key, value] of Object.entries(node)) {
      if (key === "$ref" && typeof value === "string") follow(value);
      else if (key === "security" && Array.isArray(value)) value.forEach(demand);
      else if (key === "mapping" && isObject(value)) Object.values(value).forEach(follow);
      else visit(value);
    }
  };
  const demand = (requirement) => {
    for (const name of Object.keys(requirement ?? {})) reached.add(`#/components/securitySchemes/${name}`);
  };
  const follow = (ref) => {
    const [, kind, name] = isUnder(ref);
    const pointer = `#/components/${kind}/${name}`;
    if (kind === undefined || reached.has(pointer)) return;
    reached.add(pointer);
    visit(document.components?.[kind]?.[unescape(name)]);
  };
  const { components, ...roots } = document;
  visit(roots);
  for (const [kind, members] of Object.entries(components ?? {})) {
    for (const name of Object.keys(members)) {
      const pointer = `#/components/${kind}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
      if (!reached.has(pointer)) delete members[name];
    }
    if (Object.keys(members).length === 0) delete components[kind];
  }
}

const view = ({ version, stage }) => ({
  Root: {
    leave(root) {
      const result = cutView(root, { version, stage });
      for (const key of Object.keys(root)) delete root[key];
      Object.assign(root, result);
    },
  },
});

export default () => ({ id: "spec", decorators: { oas3: { view } } });
