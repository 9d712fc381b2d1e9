import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { JsonObject } from "../../src/testing/index.js";
import { listPage } from "../../src/testing/pages.js";
import { createStore } from "../../src/testing/store.js";

const idsOf = (page: JsonObject): string[] => (page["data"] as JsonObject[]).map((item) => String(item["id"]));

/** A collection of `count` rows, some of them deleted, and the ids that are left, newest first. */
function collect(count: number, deleted: ReadonlySet<number>) {
  const store = createStore();
  const collection = store.collection("/v1/things");
  for (let at = 0; at < count; at++) store.add(collection, { id: `thing_${at}` }).deleted = deleted.has(at);
  const live = [...collection.values()].filter((row) => !row.deleted).map((row) => row.id);
  return { collection, live: live.reverse() };
}

const cases = [fc.integer({ min: 0, max: 30 }), fc.uniqueArray(fc.nat(29)), fc.integer({ min: 1, max: 12 })] as const;

test.each(["cursor", "both", "report"])("style %s: a walk forward and back sees every row once", (style) => {
  fc.assert(
    fc.property(...cases, (count, deleted, limit) => {
      const { collection, live } = collect(count, new Set(deleted));
      const pages = [listPage(style, collection, { limit })];
      for (let next = pages[0]?.["next_page"]; typeof next === "string"; next = pages.at(-1)?.["next_page"]) {
        pages.push(listPage(style, collection, { limit, page: next }));
      }
      expect(pages.flatMap(idsOf)).toEqual(live);
      if (style === "report")
        expect(pages.map((page) => page["has_more"])).toEqual(pages.map((_, at) => at < pages.length - 1));
      if (style !== "both") return;
      const back: string[][] = [];
      for (let token = pages.at(-1)?.["prev_page"]; typeof token === "string";) {
        const page = listPage(style, collection, { limit, page: token });
        back.unshift(idsOf(page));
        token = page["prev_page"];
      }
      expect(back.flat()).toEqual(pages.slice(0, -1).flatMap(idsOf));
    }),
    { seed: 1 },
  );
});

test("style id: a walk forward and back sees every row once", () => {
  fc.assert(
    fc.property(...cases, (count, deleted, limit) => {
      const { collection, live } = collect(count, new Set(deleted));
      const seen: string[] = [];
      for (let page = listPage("id", collection, { limit }); ;) {
        seen.push(...idsOf(page));
        if (page["has_more"] !== true) break;
        page = listPage("id", collection, { limit, after_id: page["last_id"] ?? "" });
      }
      expect(seen).toEqual(live);
      const back: string[] = [];
      for (let first = live.at(-1); first !== undefined;) {
        const page = listPage("id", collection, { limit, before_id: first });
        back.unshift(...idsOf(page));
        first = page["has_more"] === true ? String(page["first_id"]) : undefined;
      }
      expect(back).toEqual(live.slice(0, -1));
    }),
    { seed: 1 },
  );
});
