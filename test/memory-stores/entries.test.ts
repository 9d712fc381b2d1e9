/** Folders with more in them than is looked at. */
import type { Dirent } from "node:fs";
import { expect, test, vi } from "vitest";
import { MemoryFolder, UnusableFileError } from "../../src/memory-stores/folder.js";

vi.mock("node:fs/promises", async (original) => ({
  ...(await original<object>()),
  lstat: async () => ({ isDirectory: () => true, isSymbolicLink: () => false }),
  readdir: async (): Promise<Partial<Dirent>[]> =>
    Array.from({ length: 10_000 }, (_, nth) => ({
      name: `d${nth}`,
      isFile: () => false,
      isDirectory: () => nth === 0,
    })),
}));

test("more entries than can be listed are an error, and not deletions", async () => {
  const folder = await MemoryFolder.at("/store");
  await expect(folder.hashes()).rejects.toThrow(UnusableFileError);
  await expect(folder.hashes()).rejects.toThrow(/more than 50000 entries/);
});
