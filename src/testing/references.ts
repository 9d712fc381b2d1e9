/** Ids in a body name resources, which have to be there. */
import type { ValidCall } from "./call.js";
import { isObject, isText, type Json } from "./json.js";
import { collectionAt } from "./places.js";
import { notFound } from "./problem.js";
import { findRow } from "./store.js";

/** The collection of what a property names. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  agent: "/v1/agents",
  agent_id: "/v1/agents",
  environment_id: "/v1/environments",
  external_key_id: "/v1/organizations/external_keys",
  external_key_ids: "/v1/organizations/external_keys",
  external_storage_id: "/v1/organizations/external_storage",
  file_id: "/v1/files",
  issuer_id: "/v1/organizations/federation_issuers",
  marketplace_id: "/v1/organizations/plugin_marketplaces",
  memory_store_id: "/v1/memory_stores",
  service_account_id: "/v1/organizations/service_accounts",
  session_id: "/v1/sessions",
  session_ids: "/v1/sessions",
  user_profile_id: "/v1/user_profiles",
  vault_ids: "/v1/vaults",
  workspace_ids: "/v1/organizations/workspaces",
};

/** What callers fill with words of their own. */
const FREE = new Set(["input", "input_schema", "metadata", "schema", "parameters"]);
/** Containers come with replies; none is kept here. */
const CONTAINER = "container";

/** @throws Problem 404 for an id in the body that names nothing. */
export function checkReferences(call: ValidCall): void {
  if (call.anyId) return;
  const { container } = call.body;
  if (isText(container) && call.operation.stream !== undefined)
    throw notFound(`${CONTAINER}: No container found with id '${container}'`);
  walk(call, call.body);
}

function walk(call: ValidCall, value: Json): void {
  if (Array.isArray(value)) for (const item of value) walk(call, item);
  if (!isObject(value)) return;
  const { type, skill_id: skill } = value;
  if (type === "custom" && isText(skill)) demand(call, "skill_id", "/v1/skills", skill);
  if (type === "agent" && isText(value["id"])) demand(call, "agent", "/v1/agents", value["id"]);
  for (const [name, item] of Object.entries(value)) {
    if (FREE.has(name)) continue;
    const collection = Object.hasOwn(COLLECTIONS, name) ? COLLECTIONS[name] : undefined;
    const ids = collection === undefined ? [] : [item].flat().filter(isText);
    for (const id of ids) demand(call, name, collection ?? "", id);
    walk(call, item);
  }
}

function demand(call: ValidCall, name: string, collection: string, id: string): void {
  if (call.document.find("POST", collection) === undefined && call.document.find("GET", collection) === undefined)
    return;
  if (findRow(collectionAt(call, collection, {}), id)) return;
  throw notFound(`${name}: No object found with id '${id}'`);
}
