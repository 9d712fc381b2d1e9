/**
 * Writes out what the source leaves to rules, by `extensions.md`, "What follows": the parts that an operation has in
 * common with its kind, path and page parameters, examples, discriminator mappings. Redocly runs it as the preprocessor
 * `complete/source`, before it lints or bundles, on a document whose root has `x-kinds`; on any other it does nothing.
 */
import { dirname, join } from "node:path";
import { securityOf, sentenceOf, statedSecurity } from "./credentials.js";
import { exampleFinder } from "./examples.js";
import { idNames, idsOf, kindOf, partsOf, tableProblem } from "./kinds.js";
import { completeMapping } from "./mappings.js";

const METHODS = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
const REDUNDANT = "follows from the kind of the operation, from its path or from its pages: leave it out";

const isObject = (node) => node !== null && typeof node === "object" && !Array.isArray(node);
const equal = (left, right) => JSON.stringify(left) === JSON.stringify(right);

function source() {
  let table;
  const examplesOf = exampleFinder();
  return {
    Root(root, ctx) {
      table = root["x-kinds"] && tableOf(root["x-kinds"], ctx);
      delete root["x-kinds"];
    },
    PathItem(item, ctx) {
      if (table === undefined || !isObject(item) || !ctx.rawLocation.pointer.startsWith("#/paths/")) return;
      for (const method of METHODS)
        if (isObject(item[method])) completeOperation(item[method], operationContext(table, method, ctx));
    },
    RequestBody(body, ctx) {
      if (table !== undefined) completeBody(body, ctx);
    },
    Parameter(parameter) {
      if (table === undefined || parameter.example !== undefined || !isObject(table.examples)) return;
      if (Object.hasOwn(table.examples, parameter.name)) parameter.example = table.examples[parameter.name];
    },
    MediaType(media, ctx) {
      if (table === undefined) return;
      const { "x-shows": changes } = media;
      delete media["x-shows"];
      if (media.examples || typeof media.schema?.$ref !== "string") return;
      const found = examplesOf(media.schema, ctx, changes);
      if (found) media.examples = found;
      if (changes && Object.values(found ?? { none: undefined }).includes(undefined))
        ctx.report({ message: "x-shows: the example has that already, or there is none", location: ctx.location });
    },
    Schema(schema, ctx) {
      if (table !== undefined && isObject(schema.discriminator)) completeMapping(schema, ctx);
    },
  };
}

/** The table that `x-kinds` names, with the tables that it names in turn, and the folder of the parts. */
function tableOf(reference, ctx) {
  const { node, location } = ctx.resolve(reference);
  const report = (message) => ctx.report({ message: `x-kinds: ${message}`, location: ctx.location.child("x-kinds") });
  if (!isObject(node)) return void report("there is no table");
  const file = location.source.absoluteRef;
  const parts = Object.fromEntries(
    ["codes", "credentials", "ids", "examples"].map((key) => {
      const part = node[key];
      return [key, part?.$ref ? ctx.resolve(part, file).node : part];
    }),
  );
  const table = { ...node, ...parts, folder: dirname(file) };
  const problem = tableProblem(table);
  return problem === undefined ? table : void report(problem);
}

function operationContext(table, method, ctx) {
  const at = ctx.location.child(method);
  const place = (file, name) => `${join(table.folder, file)}#/${name}`;
  return {
    ...{ table, at, method, path: String(ctx.key) },
    refuse: (message, ...keys) => ctx.report({ message, location: keys.length > 0 ? at.child(keys) : at }),
    resolve: (node) => (node?.$ref ? ctx.resolve(node).node : node) ?? {},
    refer: (file, name) => ({ $ref: place(file, name) }),
    /** Whether the node is a reference to that part. */
    isPart(node, file, name) {
      const { location } = node?.$ref ? ctx.resolve(node) : {};
      return location !== undefined && `${location.source.absoluteRef}${location.pointer}` === place(file, name);
    },
  };
}

function completeOperation(operation, context) {
  const { table, path, refuse } = context;
  if (kindOf(table, path, operation) === undefined) refuse("no row of the kinds has the security of the operation");
  const parts = subtract(partsOf(table, path, operation), operation["x-without"], refuse);
  delete operation["x-without"];
  completeSecurity(operation, context);
  operation.parameters = parametersOf(operation, parts, context);
  if (operation.parameters.length === 0) delete operation.parameters;
  const own = isObject(operation.responses) ? operation.responses : {};
  const headers = parts.headers.map((name) => [name, name]);
  for (const [status, response] of Object.entries(own)) {
    if (!status.startsWith("2") || !isObject(response) || response.$ref) continue;
    if (operation["x-shows"]) for (const media of mediaIn(response)) media["x-shows"] = operation["x-shows"];
    response.headers = merge(response.headers, headers, "headers.yaml", context, "responses", status, "headers");
    if (Object.keys(response.headers).length === 0) delete response.headers;
    moveLast(response, "content");
  }
  delete operation["x-shows"];
  const responses = Object.entries(parts.responses);
  operation.responses = merge(own, responses, "responses.yaml", context, "responses");
  moveLast(operation, "requestBody", "responses");
}

/** What the operation takes, and the sentence about it; what the root says is said there. */
function completeSecurity(operation, { table, path, method, refuse }) {
  const security = securityOf(table.credentials, path, method);
  if (security && equal(security, operation.security)) refuse(`security ${REDUNDANT}`, "security");
  if (security) operation.security ??= security;
  const stated = statedSecurity(operation);
  if (stated === undefined || stated.length === 0) return;
  const texts = [operation.description, sentenceOf(table.credentials, stated)];
  operation.description = texts
    .filter((text) => typeof text === "string")
    .map((text) => text.trim())
    .join(" ");
}

/** What the operation says by itself goes before what is common. */
function merge(own, common, file, { refer, refuse, isPart }, ...keys) {
  const stated = isObject(own) ? own : {};
  for (const [key, name] of common) if (isPart(stated[key], file, name)) refuse(`${key} ${REDUNDANT}`, ...keys, key);
  return { ...Object.fromEntries(common.map(([key, name]) => [key, refer(file, name)])), ...stated };
}

/** `x-without` takes parts away, which have to be there. */
function subtract(parts, mark, refuse) {
  if (mark === undefined) return parts;
  if (typeof mark?.reason !== "string") refuse("x-without says no reason", "x-without");
  const without = (key) => {
    const names = Array.isArray(mark?.[key]) ? mark[key] : [];
    for (const name of names.filter((one) => !parts[key].includes(one)))
      refuse(`x-without names ${name}, which the operation would not have`, "x-without", key);
    return parts[key].filter((name) => !names.includes(name));
  };
  return { ...parts, parameters: without("parameters"), headers: without("headers") };
}

/** In this order: of the path, of the query (pages beside `limit`), of the kind, and headers of its own. */
function parametersOf(operation, parts, context) {
  const { table, refuse, resolve, refer, isPart } = context;
  const file = "parameters.yaml";
  const own = (Array.isArray(operation.parameters) ? operation.parameters : []).map((node, index) => {
    const { name, in: place } = resolve(node);
    return { node, name, place, index };
  });
  const pages = table.pages?.[operation["x-page"]] ?? [];
  const limits = pages.length > 0 ? [table.limit] : [];
  for (const { node, name, index } of own)
    if ([...parts.parameters, ...limits, ...pages].some((part) => isPart(node, file, part)))
      refuse(`${name} ${REDUNDANT}`, "parameters", index);

  const headers = own.filter(({ place }) => place === "header");
  const query = own.filter(({ place }) => place !== "header" && place !== "path").map(({ node }) => node);
  const limit = query.findIndex((node) => resolve(node).name === "limit");
  const isStated = (name) => own.some((parameter) => parameter.place === "query" && parameter.name === name);
  const asked = [...(limit < 0 ? limits : []), ...pages.filter((name) => !isStated(name))];
  const common = parts.parameters.filter((name) => !headers.some((header) => header.name === name));
  return [
    ...pathParameters(own, context),
    ...query.slice(0, limit + 1),
    ...asked.map((name) => refer(file, name)),
    ...query.slice(limit + 1),
    ...common.map((name) => refer(file, name)),
    ...headers.map(({ node }) => node),
  ];
}

function pathParameters(own, { table, path, refuse }) {
  const rows = idsOf(table, path);
  return idNames(path).flatMap((name, at) => {
    const stated = own.find((parameter) => parameter.place === "path" && parameter.name === name);
    if (stated && equal(stated.node, rows[at])) refuse(`${name} ${REDUNDANT}`, "parameters", stated.index);
    const node = stated?.node ?? rows[at];
    if (node === undefined) refuse(`${name} is not in the table of ids`);
    return node === undefined ? [] : [node];
  });
}

/** A body is required where it does not say otherwise, which it may not where its schema has required properties. */
function completeBody(body, ctx) {
  const report = (message) => ctx.report({ message, location: ctx.location.child("required") });
  const schemas = Object.values(isObject(body.content) ? body.content : {}).map((media) => media?.schema);
  const resolved = schemas.map((schema) => (schema?.$ref ? ctx.resolve(schema).node : schema));
  if (body.required === true) report("a body is required unless it says otherwise: leave it out");
  if (body.required === false && resolved.some((schema) => schema?.required?.length > 0))
    report("a body whose schema has required properties is required");
  body.required ??= true;
  moveLast(body, "content");
}

const mediaIn = ({ content }) => Object.values(isObject(content) ? content : {}).filter(isObject);

/** Keys stand in the order in which people write them. */
function moveLast(node, ...keys) {
  for (const key of keys) {
    const { [key]: value } = node;
    delete node[key];
    if (value !== undefined) node[key] = value;
  }
}

export default () => ({ id: "complete", preprocessors: { oas3: { source } } });
