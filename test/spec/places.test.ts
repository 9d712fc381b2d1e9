/** Where things stand in the source, by `spec/extensions.md`. */
import { expect, test } from "vitest";
import { exampleNames } from "../../spec/examples.js";
import { files, operations, read } from "./source.js";

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
/** `a/b` of the operation `a.b.list`. */
const resourceOf = (operationId: string) => operationId.split(".").slice(0, -1).map(kebab).join("/");
const placesOf = (resource: string) =>
  resource.split("/").map((_, at, names) => `${names.slice(0, at + 1).join("/")}.yaml`);

test("the operations of a.b stand in a/b.yaml or in a.yaml", () => {
  const elsewhere = operations.filter(
    ({ file, operation }) => !placesOf(resourceOf(operation.operationId)).includes(file),
  );
  expect(elsewhere.map(({ file, operation }) => `${operation.operationId} in ${file}`)).toEqual([]);
});

test("the operations of a resource stand in one file", () => {
  const places = new Map<string, Set<string>>();
  for (const { file, operation } of operations) {
    const resource = resourceOf(operation.operationId);
    places.set(resource, (places.get(resource) ?? new Set()).add(file));
  }
  expect([...places].filter(([, found]) => found.size > 1)).toEqual([]);
});

test("every example is of a body in its file, or of a schema in its file", () => {
  const lost = [...files].flatMap(([file, text]) => {
    const keys = Object.keys((file.startsWith("shared/") ? {} : read(file)["examples"]) ?? {});
    const names = exampleNames(text.split("\n"));
    const isUsed = (key: string) => {
      const schema = key.split(".")[0]!;
      if (!names.get(schema)?.some((name) => `${schema}.${name}` === key)) return text.includes(`#/examples/${key}"`);
      return new RegExp(`#/schemas/${schema}\\b|^  ${schema}:`, "m").test(text);
    };
    return keys.filter((key) => !isUsed(key)).map((key) => `${file}: ${key}`);
  });
  expect(lost).toEqual([]);
});

test("no file has operations or examples but that of a resource", () => {
  const homes = new Set(operations.map(({ file }) => file));
  const others = [...files.keys()].filter((file) => !homes.has(file) && file !== "openapi.yaml");
  expect(others.filter((file) => read(file)["paths"] !== undefined)).toEqual([]);
});
