/** Stubs of a resource that we have, as if it were new: what follows from the sources is what stands in the spec. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readDocumentFacts, readSdkFacts } from "../../upstream/facts.js";
import { type View, viewsOf } from "../../upstream/ours.js";
import { readPlaces } from "../../upstream/places.js";
import { stubsOf } from "../../upstream/stubs.js";
import { versions } from "../../upstream/versions.js";

const { sdk, document } = versions["2026-10-21"];
const full = viewsOf("2026-10-21")[1]!;
const isTunnel = (name: string) => /tunnel/i.test(name);

/** The view as it was before the resource. */
function without(view: View): View {
  const schemas = Object.entries(view.document.components!.schemas!).filter(([name]) => !isTunnel(name));
  return {
    ...view,
    operations: view.operations.filter((one) => !one.id.startsWith("tunnels.")),
    document: { ...view.document, components: { ...view.document.components, schemas: Object.fromEntries(schemas) } },
  };
}

const isNew = (name: string) => name.startsWith("beta/tunnels/");
const stubs = stubsOf(readSdkFacts(sdk), readDocumentFacts(document), without(full), readPlaces(), isNew);
const tunnels = parse(stubs.get("tunnels.yaml")!) as Record<string, Record<string, never>>;

test("each operation, with what is its own", () => {
  const written = Object.values(tunnels["paths"]!).flatMap((item) => Object.values(item as object)) as {
    operationId: string;
    "x-beta"?: string[];
    "x-page"?: string;
    summary: string;
  }[];
  const ours = full.operations.filter((one) => /^tunnels\.\w+$/.test(one.id));
  expect(ours.length).toBeGreaterThan(4);
  expect(written.map((one) => one.operationId).sort()).toEqual(ours.map((one) => one.id).sort());
  for (const { id, raw } of ours) {
    const stub = written.find((one) => one.operationId === id)!;
    expect([stub["x-beta"], stub["x-page"], stub.summary], id).toEqual([raw["x-beta"], raw["x-page"], "<write>"]);
  }
});

test("a line of the root for each path", () => {
  const { paths } = parse(stubs.get("openapi.yaml")!) as { paths: Record<string, { $ref: string }> };
  expect(paths["/v1/tunnels/{tunnel_id}"]).toEqual({ $ref: "tunnels.yaml#/paths/tunnel" });
  expect(paths["/v1/tunnels"]).toEqual({ $ref: "tunnels.yaml#/paths/tunnels" });
});

test("a schema has the properties, what is required, and the bounds that the document knows", () => {
  const ours = full.document.components!.schemas!["Tunnel"]!;
  const stub = tunnels["schemas"]!["Tunnel"] as unknown as {
    properties: object;
    required: string[];
    description: string;
  };
  expect(Object.keys(stub.properties).sort()).toEqual(Object.keys(ours.properties!).sort());
  expect(stub.required).toEqual([...ours.required!].sort());
  expect(stub.description).toBe("<write>");
  expect(stub.properties).toMatchObject({ created_at: { type: "string", format: "date-time" } });
});

test("what there is already is referred to, and not written again", () => {
  expect(Object.keys(tunnels["schemas"]!).filter((name) => !isTunnel(name))).toEqual([]);
});
