/** Every published operation has the parts of its kind, and the table has no row without an effect. */
import { describe, expect, test } from "vitest";
import { idNames, kindOf, partsOf, tableProblem } from "../../spec/kinds.js";
import { versions } from "../../spec/views.js";
import { operations, publishedOperations, read, table } from "./source.js";

const without = new Map(operations.map(({ operation }) => [operation.operationId, operation["x-without"]]));

describe.each(versions.flatMap((version) => [version, `${version}.stable`]))("in %s, every operation", (view) => {
  const published = publishedOperations(view).map(({ path, operation, names }) => {
    const parts = partsOf(table, path, operation);
    const mark = without.get(operation.operationId);
    return {
      ...{ id: operation.operationId, path, operation, names },
      // The stable views know no beta values.
      parameters: parts.parameters.filter(
        (name) => !mark?.parameters?.includes(name) && !(view.endsWith(".stable") && name === "anthropic-beta"),
      ),
      headers: parts.headers.filter((name) => !mark?.headers?.includes(name)),
      responses: Object.keys(parts.responses),
    };
  });

  const idsWhere = (isWrong: (one: (typeof published)[number]) => boolean) =>
    published.filter(isWrong).map(({ id }) => id);

  test("has the parameters of its kind", () => {
    expect(idsWhere(({ names, parameters }) => !parameters.every((name) => names.includes(name)))).toEqual([]);
  });
  test("has the headers of its kind on its success", () => {
    const headersOf = ({ operation }: (typeof published)[number]) => {
      return Object.keys(operation.responses["200"]?.headers ?? {});
    };
    expect(idsWhere((one) => !one.headers.every((name) => headersOf(one).includes(name)))).toEqual([]);
  });
  test("has the errors of its kind, its path, its body and its codes", () => {
    const statuses = ({ operation }: (typeof published)[number]) => Object.keys(operation.responses);
    expect(idsWhere((one) => !one.responses.every((status) => statuses(one).includes(status)))).toEqual([]);
  });
  test("can choose a workspace only where its kind says so", () => {
    const name = "anthropic-workspace-id";
    expect(idsWhere((one) => one.names.includes(name) !== one.parameters.includes(name))).toEqual([]);
  });
  test("has the parameters of its path first, in their order", () => {
    expect(idsWhere(({ path, names }) => idNames(path).some((name, at) => names[at] !== name))).toEqual([]);
  });
});

describe("the table", () => {
  const parts = operations.map(({ path, operation }) => ({ path, operation, kind: kindOf(table, path, operation) }));

  test("can be used", () => {
    expect(tableProblem(table)).toBeUndefined();
    expect(tableProblem({ ...table, also: [{ when: "moon" }] })).toBe('there is no condition "moon"');
    expect(tableProblem({ ...table, kinds: { reader: { parameters: "version" } } })).toBe("kinds is not a map of rows");
  });
  test("has an operation for each kind, and a kind for each operation", () => {
    expect([...new Set(parts.map(({ kind }) => kind))].sort()).toEqual(Object.keys(table.kinds).sort());
  });
  test("has a use for each row of also", () => {
    const effects = (rows: KindRows) =>
      JSON.stringify(operations.map(({ path, operation }) => partsOf({ ...table, also: rows }, path, operation)));
    const all = effects(table.also);
    for (const row of table.also)
      expect([row, effects(table.also.filter((other) => other !== row))]).not.toEqual([row, all]);
  });
  test("describes only ids that are in a path", () => {
    const paths = Object.keys(read("openapi.yaml")["paths"]!);
    const used = (key: string) =>
      key.startsWith("/")
        ? paths.some((path) => path.startsWith(key))
        : paths.some((path) => idNames(path).includes(key));
    expect(Object.keys(table.ids).filter((key) => !used(key))).toEqual([]);
  });
  test("names only parts that there are", () => {
    const names = (file: string) => Object.keys(read(`shared/${file}.yaml`));
    const rows = [...Object.values(table.kinds), ...table.also] as Partial<
      Record<"parameters" | "headers", string[]>
    >[];
    expect(names("parameters")).toEqual(expect.arrayContaining([table.limit, ...Object.values(table.pages).flat()]));
    expect(names("parameters")).toEqual(expect.arrayContaining(rows.flatMap((row) => row.parameters ?? [])));
    expect(names("headers")).toEqual(expect.arrayContaining(rows.flatMap((row) => row.headers ?? [])));
    expect(names("responses").sort()).toEqual(Object.values(table.statuses).sort());
  });
});

type KindRows = typeof table.also;
