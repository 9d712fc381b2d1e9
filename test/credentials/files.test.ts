/** Files of tokens: who may read them, and how they are written. */
import { fork } from "node:child_process";
import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from "node:fs/promises";
import { describe, expect, test, vi } from "vitest";
import { fileStore, readText, writeText } from "../../src/credentials/files.js";
import { rejection } from "../support/observed.js";
import { folder } from "../support/profiles.js";

const silent = () => {};

describe("a credentials file", () => {
  test.each([0o600, 0o400, 0o700])("of mode %o is read", async (mode) => {
    await using home = await folder({ "t.json": { access_token: "t" } });
    await chmod(home.at("t.json"), mode);
    expect(await fileStore(home.at("t.json"), silent).read()).toEqual({ access_token: "t" });
  });

  // @promise Auth: A credentials file that others can read or write is refused; it is written for its owner only
  test.each([
    [0o640, "read"],
    [0o604, "read"],
    [0o644, "read"],
    [0o620, "written"],
    [0o602, "written"],
    [0o666, "written"],
  ])("of mode %o is refused, with the command that helps", async (mode, what) => {
    await using home = await folder({ "t.json": { access_token: "canary" } });
    await chmod(home.at("t.json"), mode);
    const error = await rejection(fileStore(home.at("t.json"), silent).read());
    expect(error.name).toBe("WorkloadIdentityError");
    expect(error.message).toContain(`can be ${what} by others (mode ${mode.toString(8)}): run \`chmod 600`);
    expect(error.message).not.toContain("canary");
  });

  // @promise Auth: A credentials file that others…
  test("is judged by what a link leads to", async () => {
    await using home = await folder({ "t.json": { access_token: "t" } });
    await symlink(home.at("t.json"), home.at("link.json"));
    expect(await fileStore(home.at("link.json"), silent).read()).toEqual({ access_token: "t" });
    await chmod(home.at("t.json"), 0o644);
    await expect(fileStore(home.at("link.json"), silent).read()).rejects.toThrow(/chmod 600/);
  });

  // @promise Auth: A credentials file that others…
  test("of another user is read with a warning", async () => {
    await using home = await folder({ "t.json": { access_token: "t" } });
    const own = process.getuid!();
    const uid = vi.spyOn(process, "getuid").mockReturnValue(own + 1);
    try {
      const warn = vi.fn();
      await fileStore(home.at("t.json"), warn).read();
      expect(warn.mock.calls).toEqual([[expect.stringContaining(`belongs to user ${own}`)]]);
    } finally {
      uid.mockRestore();
    }
  });

  test("that is missing is undefined, that is broken an error which does not quote it", async () => {
    await using home = await folder({ "t.json": "{canary" });
    expect(await fileStore(home.at("none.json"), silent).read()).toBeUndefined();
    const error = await rejection(fileStore(home.at("t.json"), silent).read());
    expect(error.message).toMatch(/not a JSON object$/);
  });
});

describe("text", () => {
  test("is read whole, characters over chunks included", async () => {
    await using home = await folder();
    const text = "é".repeat(40_000);
    await writeFile(home.at("t"), `x${text}`);
    expect(await readText(home.at("t"))).toBe(`x${text}`);
  });

  // @promise Auth: A credentials file that others…
  test("is written for the owner only, into folders made for the owner only, with nothing left beside it", async () => {
    await using home = await folder();
    const mask = process.umask(0);
    try {
      await writeText(home.at("a/b/t.json"), "one");
      await chmod(home.at("a/b/t.json"), 0o666);
      await writeText(home.at("a/b/t.json"), "two");
    } finally {
      process.umask(mask);
    }
    expect(await readFile(home.at("a/b/t.json"), "utf8")).toBe("two");
    expect((await stat(home.at("a/b/t.json"))).mode & 0o777).toBe(0o600);
    expect((await stat(home.at("a/b"))).mode & 0o777).toBe(0o700);
    expect(await readdir(home.at("a/b"))).toEqual(["t.json"]);
  });

  test("that cannot replace its target leaves nothing beside it", async () => {
    await using home = await folder();
    await mkdir(home.at("t.json/full"), { recursive: true });
    await expect(writeText(home.at("t.json"), "x")).rejects.toThrow();
    expect(await readdir(home.path)).toEqual(["t.json"]);
  });

  // @promise Auth: Processes that refresh at the same time never see half a file, and none is left with a used refresh
  //   token
  test("is never torn, though several processes write and one reads", async () => {
    await using home = await folder();
    const path = home.at("t.json");
    const program = home.at("write.mjs");
    // What writeText does, in plain JavaScript: a child has no TypeScript.
    const { build } = await import("esbuild");
    const entry = new URL("../../src/credentials/files.ts", import.meta.url).pathname;
    await build({ entryPoints: [entry], bundle: true, platform: "node", format: "esm", outfile: home.at("files.mjs") });
    await writeFile(
      program,
      `import { writeText } from "./files.mjs";
       const [path, mark] = process.argv.slice(2);
       for (let turn = 0; turn < 40; turn++) await writeText(path, JSON.stringify({ mark: mark.repeat(5000 + turn) }));`,
    );
    await writeText(path, JSON.stringify({ mark: "z" }));
    const running = new Set(["a", "b"]);
    const children = [...running].map(
      (mark) =>
        new Promise<number | null>((resolve) =>
          fork(program, [path, mark], { execArgv: [] }).once("exit", (code) => {
            running.delete(mark);
            resolve(code);
          }),
        ),
    );
    let reads = 0;
    for (; running.size > 0; reads++) {
      const { mark } = JSON.parse((await readText(path))!) as { mark: string };
      expect(mark).toBe(mark[0]!.repeat(mark.length));
    }
    expect(await Promise.all(children)).toEqual([0, 0]);
    expect(reads).toBeGreaterThan(20);
  });
});
