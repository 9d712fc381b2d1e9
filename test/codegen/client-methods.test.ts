/** What a generator of a client leaves out, or writes over, is noticed. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withoutMethod } from "../../clients/methods.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "client-"));
  mkdirSync(join(folder, "api"));
  writeFileSync(join(folder, "api/Webhooks.java"), "  public Event webhooksEvent(Body body) {}\n");
  writeFileSync(join(folder, "api/books_list.py"), "def sync(): ...\n");
  writeFileSync(join(folder, "models.py"), "def booksCreate(): ...\n");
});
afterAll(() => rmSync(folder, { recursive: true }));

test("by the names in the files", () => {
  const methods = { files: /\.java$/, name: /public \S+ (\w+)\(/g };
  expect(withoutMethod(["webhooks.event", "webhooks.list"], folder, methods)).toEqual(["webhooks.list"]);
});

test("by the names of the files", () => {
  expect(withoutMethod(["books.list", "books.create"], folder, { files: /^api\/\w+\.py$/ })).toEqual(["books.create"]);
});
