import type { ValidCall } from "./call.js";
import { isObject, type JsonObject } from "./json.js";
import type { Legacy } from "./legacy.js";
import { collectionAt } from "./places.js";
import { badRequest } from "./problem.js";
import type { StoredResource } from "./store.js";

const VERSIONS = "/v1/skills/{skill_id}/versions";
const MOST = 100;

/** Versions of a skill that are still there, oldest first. */
const versionsOf = (call: ValidCall, skill: unknown): StoredResource[] =>
  [...collectionAt(call, VERSIONS, { skill_id: String(skill) }).values()].filter(({ deleted }) => !deleted);

/** The time of a version in microseconds, with its place in the store to tell versions of one millisecond apart. */
const stamp = ({ value, order }: StoredResource): string =>
  String(Date.parse(String(value["created_at"])) * 1_000 + (order % 1_000));

/** Skills and their versions in the terms of `skills-2025-10-02`. */
export const legacySkills: Legacy = {
  ask(call) {
    const { body, operation, params, query } = call;
    const { skill_id: skill, version } = params;
    if (operation.kind === "list" && skill === undefined && Number(query["limit"]) > MOST)
      throw badRequest(`limit: Input should be less than or equal to ${MOST}`);
    const versions = skill === undefined ? [] : versionsOf(call, skill);
    if (operation.kind === "delete" && version === undefined && versions.length > 0)
      throw badRequest("The skill has versions: delete them first");
    const id = versions.find((row) => stamp(row) === version)?.id;
    const title = body["display_title"];
    return {
      ...call,
      ...(id !== undefined && { params: { ...params, version: id } }),
      ...(title !== undefined && { body: { ...body, display_name: title } }),
    };
  },

  show(call, value) {
    const { display_name, latest_version_id: _, source, ...same }: JsonObject = value;
    switch (value["type"]) {
      case "skill": {
        const latest = versionsOf(call, value["id"]).at(-1);
        return {
          ...same,
          display_title: display_name ?? null,
          latest_version: latest ? stamp(latest) : null,
          source: isObject(source) ? (source["type"] ?? "custom") : "custom",
        };
      }
      case "skill_version": {
        const row = versionsOf(call, value["skill_id"]).find(({ id }) => id === value["id"]);
        return { ...same, directory: value["name"] ?? "", version: row ? stamp(row) : "" };
      }
      default: {
        const row = collectionAt(call, VERSIONS).get(String(value["id"]));
        return row ? { ...same, id: stamp(row) } : value;
      }
    }
  },
};
