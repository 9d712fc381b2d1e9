import type { JsonObject } from "./json.js";
import { findRow, type ResourceStore } from "./store.js";

/** Resources in memory, by their path, e.g. `/v1/files/file_123`. */
export interface LocalState {
  /** A copy of the resource; undefined when there is none. */
  get(path: string): JsonObject | undefined;
  /** Adds or replaces a resource; its id is the end of the path. */
  set(path: string, value: JsonObject): void;
  /** Paths of the resources, oldest first; of one collection when it is named. */
  paths(collection?: string): string[];
}

export function createState(store: ResourceStore): LocalState {
  const split = (path: string): [collection: string, id: string] => {
    const at = path.lastIndexOf("/");
    return [path.slice(0, at), decodeURIComponent(path.slice(at + 1))];
  };
  return {
    get(path) {
      const [name, id] = split(path);
      const collection = store.collections.get(name);
      const row = collection && findRow(collection, id);
      return row && structuredClone(row.value);
    },
    set(path, value) {
      const [name, id] = split(path);
      const collection = store.collection(name);
      const row = findRow(collection, id);
      const copy = { ...structuredClone(value), id };
      if (!row) return void store.add(collection, copy);
      row.value = copy;
      store.weigh(row);
    },
    paths: (only) =>
      [...store.collections].flatMap(([name, rows]) =>
        only !== undefined && only !== name
          ? []
          : [...rows.values()].filter((row) => !row.deleted).map((row) => `${name}/${encodeURIComponent(row.id)}`),
      ),
  };
}
