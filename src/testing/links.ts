import { parentOf, type Document, type DocumentOperation, type Schema } from "./document.js";
import { lastParam } from "./kinds.js";
import { itemSchema, itemTemplate, retrieveOf, sameSchema } from "./neighbours.js";
import { isNullable, members, propertiesOf, enumValuesOf } from "./shape.js";

/** The operation that streams what happens, and the list of it. */
export interface Log {
  readonly stream: DocumentOperation;
  readonly list: DocumentOperation;
}

/** Reads something off a document once. */
function once<T extends object>(read: (document: Document) => T): (document: Document) => T {
  const known = new WeakMap<Document, T>();
  return (document) => {
    const value = known.get(document) ?? read(document);
    known.set(document, value);
    return value;
  };
}

/** Streams that never end, with the list that holds what they told: the one above them, or the one beside them. */
export const logsOf = once((document: Document): readonly Log[] =>
  document.operations.flatMap((stream) => {
    if (!stream.stream?.["x-stream-end"]?.never) return [];
    const above = document.find("GET", parentOf(stream.path));
    const beside = document.operations.find(
      (one) => one.kind === "list" && parentOf(one.path) === parentOf(stream.path),
    );
    const list = above?.kind === "list" ? above : beside;
    return list ? [{ stream, list }] : [];
  }),
);

/** Operations that hand out the next resource of a collection, or null. */
export const takesOf = once((document: Document): readonly DocumentOperation[] =>
  document.operations.filter((one) => {
    const schema = one.json?.schema;
    if (one.kind !== "other" || one.method !== "GET" || !schema || !isNullable(document, schema)) return false;
    const parts = members(document, schema) ?? [];
    const own = retrieveOf(document, parentOf(one.path))?.json?.schema;
    return parts.some((part) => sameSchema(document, part, own));
  }),
);

/** The list below a resource that holds its former states: its items are like the resource. */
export function historyOf(document: Document, collection: string): DocumentOperation | undefined {
  const item = itemTemplate(document, collection);
  const own = retrieveOf(document, collection)?.json?.schema;
  return document.operations.find(
    (one) => one.kind === "list" && parentOf(one.path) === item && sameSchema(document, itemSchema(document, one), own),
  );
}

/** The collection beside this one that has a record of every change: each names the other. */
export function recordsOf(document: Document, collection: string): DocumentOperation | undefined {
  const typeOf = (schema: Schema | undefined): string =>
    String(enumValuesOf(document, propertiesOf(document, schema)["type"])?.[0] ?? "");
  const own = retrieveOf(document, collection)?.json?.schema;
  return document.operations.find((one) => {
    const schema = one.kind === "retrieve" ? one.json?.schema : undefined;
    const properties = propertiesOf(document, schema);
    if (!schema || parentOf(parentOf(one.path)) !== parentOf(collection) || !("operation" in properties)) return false;
    return `${typeOf(schema)}_id` in propertiesOf(document, own) && `${typeOf(own)}_id` in properties;
  });
}

/** Collections that fill as other things happen, and so are empty at first. */
export const fedCollections = once((document: Document): ReadonlySet<string> => {
  const collections = [...new Set(document.operations.map(({ path }) => path))].filter(
    (path) => lastParam(path) === undefined && itemTemplate(document, path) !== undefined,
  );
  const records = collections.flatMap((path) => recordsOf(document, path)?.path ?? []).map(parentOf);
  const histories = collections.flatMap((path) => historyOf(document, path)?.path ?? []);
  const logs = logsOf(document).flatMap(({ list }) => [list.path, parentOf(parentOf(list.path))]);
  return new Set([...records, ...histories, ...logs, ...takesOf(document).map(({ path }) => parentOf(path))]);
});
