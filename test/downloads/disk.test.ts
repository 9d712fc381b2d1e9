/** What a disk may do to a download, and what a download may do to it: nothing is lost, and nothing is left behind. */
import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { ArgumentError } from "../../src/index.js";
import { saveTo } from "../../src/node/index.js";
import { partOf } from "../../src/node/part-files.js";
import type { DownloadCall } from "../../src/transfer.js";
import { clientOf, failure } from "../support/calls.js";
import { child } from "../support/child.js";
import { faultServer } from "../support/fault-server.js";
import { bytes } from "../support/random.js";
import { ranges } from "../support/ranges.js";
import { skipUnless } from "../support/skip.js";

const folder = fs.mkdtempSync(join(tmpdir(), "disk-"));
afterAll(() => fs.rmSync(folder, { recursive: true }));
beforeEach(() => fs.readdirSync(folder).forEach((name) => fs.rmSync(join(folder, name), { recursive: true })));
const path = join(folder, "out.bin");
const content = bytes(300_000);
const call =
  (server: { baseURL: string }): DownloadCall =>
  (options) =>
    clientOf(server).files.download("file_1", {}, options);
const there = () => fs.readdirSync(folder).toSorted();
const posix = skipUnless(process.platform !== "win32", "Windows has neither such signals nor such permissions");

/** Saves to the path that the environment of the test gives, and says what came of it. */
const PROGRAM = (more: string) => `
  import { existsSync } from "node:fs";
  import Claude from "client";
  import { saveTo } from "client/node";
  const client = new Claude({ apiKey: "k", baseURL: process.argv[2], maxRetries: 0 });
  const path = ${JSON.stringify(path)};
  const options = { onDownloadProgress: ({ loaded }) => { ${more} } };
  try {
    await saveTo(path, (request) => client.files.download("file_1", {}, request), options);
    console.log("saved");
  } catch (error) {
    console.log(error.code ?? error.name);
  }
`;

// @promise Uploads and downloads: What a process that was killed left of a download is removed by the next one to that path;
//   parts that somebody may still write to are left alone
describe("a process that is killed", posix, () => {
  test("leaves the old file, and a part that is gone after the next download", { timeout: 60_000 }, async () => {
    await using server = await faultServer(ranges([{ content }]));
    fs.writeFileSync(path, "old");
    const { signal } = await child(
      PROGRAM(`if (loaded > 100_000) process.kill(process.pid, "SIGKILL");`),
      server.baseURL,
    );
    expect(signal).toBe("SIGKILL");
    expect(fs.readFileSync(path, "utf8")).toBe("old");
    expect(there()).toEqual(["out.bin", expect.stringMatching(/^out\.bin\..*\.part$/)]);
    expect(fs.statSync(join(folder, there()[1]!)).size).toBeGreaterThan(0);
    await saveTo(path, call(server));
    expect(there()).toEqual(["out.bin"]);
    expect(fs.readFileSync(path).equals(content)).toBe(true);
  });

  test("is told from one that goes on, and from one on another machine", async () => {
    await using server = await faultServer(ranges([{ content }]));
    const mine = partOf(path);
    const by = (pid: number, machine = /\.([\da-f]{8})-/.exec(mine)![1]!) =>
      mine.replace(/\.[\da-f]{8}-\d+-/, `.${machine}-${pid}-`);
    const gone = spawnSync(process.execPath, ["-e", ""]).pid;
    const before = performance.timeOrigin / 1000 - 3600;
    const parts: [name: string, written: number | undefined, stays: boolean][] = [
      [mine, undefined, true],
      [by(process.ppid), undefined, true],
      [by(gone), undefined, false],
      [by(gone, "00000000"), undefined, true],
      [by(gone, "11111111"), Date.now() / 1000 - 2 * 86_400, false],
      [`${path}.part`, before, true],
      [`${path}.notes.part`, before, true],
      [partOf(join(folder, "out")), before, true],
    ];
    for (const [name, written] of parts) {
      fs.writeFileSync(name, "part");
      if (written) fs.utimesSync(name, written, written);
    }
    await saveTo(path, call(server));
    const stay = parts.filter(([, , stays]) => stays).map(([name]) => name.slice(folder.length + 1));
    expect(there()).toEqual([...stay, "out.bin"].toSorted());
    // One of our number from before we were there.
    fs.utimesSync(mine, before, before);
    await saveTo(path, call(server));
    expect(fs.existsSync(mine)).toBe(false);
  });

  test("two downloads to one path at the same time do not disturb each other", async () => {
    await using server = await faultServer(ranges([{ content }]));
    await Promise.all(Array.from({ length: 4 }, () => saveTo(path, call(server))));
    expect(there()).toEqual(["out.bin"]);
    expect(fs.readFileSync(path).equals(content)).toBe(true);
  });
});

// @promise Uploads and downloads: A disk that is full ends a download with the error of the file system; the old file stays,
//   nothing is left beside it and the connection is closed
describe("a disk that is full", () => {
  const small = join(tmpdir(), `full-${process.pid}`);
  fs.mkdirSync(small);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=128k", "tmpfs", small]).status === 0;
  afterAll(() => {
    if (mounted) spawnSync("umount", [small]);
    fs.rmdirSync(small);
  });

  test("ENOSPC", skipUnless(mounted, "no right to mount a small file system here"), async () => {
    await using server = await faultServer(ranges([{ content, cut: 290_000, how: "stall" }]));
    fs.writeFileSync(join(small, "out.bin"), "old");
    await expect(saveTo(join(small, "out.bin"), call(server))).rejects.toMatchObject({ code: "ENOSPC" });
    expect(fs.readdirSync(small)).toEqual(["out.bin"]);
    expect(fs.readFileSync(join(small, "out.bin"), "utf8")).toBe("old");
    await server.quiet();
    expect(server.requests).toHaveLength(1);
  });

  test("or a limit of the process", { ...posix, timeout: 60_000 }, async () => {
    await using server = await faultServer(ranges([{ content }]));
    fs.writeFileSync(path, "old");
    const { stdout } = await child(PROGRAM(""), server.baseURL, 20_000, "ulimit -f 100");
    expect(stdout).toBe("EFBIG\n");
    expect(there()).toEqual(["out.bin"]);
    expect(fs.readFileSync(path, "utf8")).toBe("old");
  });
});

// @promise Uploads and downloads: A file that is replaced keeps its permissions, and a link to it stays one
describe("the file that is replaced", posix, () => {
  test.each([0o600, 0o640, 0o666, 0o777])("keeps its mode, %o, also beyond the umask", async (mode) => {
    await using server = await faultServer(ranges([{ content }]));
    fs.writeFileSync(path, "old");
    fs.chmodSync(path, mode);
    const before = process.umask(0o077);
    const modes = new Set<number>();
    const onDownloadProgress = () => there().forEach((name) => modes.add(fs.statSync(join(folder, name)).mode & 0o777));
    try {
      await saveTo(path, call(server), { onDownloadProgress });
    } finally {
      process.umask(before);
    }
    expect(fs.statSync(path).mode & 0o777).toBe(mode);
    // Nobody else could read it on the way.
    expect([...modes]).toEqual([mode]);
    await saveTo(path, call(server), { mode: 0o400 });
    expect(fs.statSync(path).mode & 0o777).toBe(0o400);
  });

  test("is what a link leads to", async () => {
    await using server = await faultServer(ranges([{ content }]));
    const target = join(folder, "target.bin");
    fs.writeFileSync(target, "old");
    fs.symlinkSync("target.bin", path);
    expect(await saveTo(path, call(server))).toEqual({ path, size: content.length });
    expect(fs.lstatSync(path).isSymbolicLink()).toBe(true);
    expect(fs.readFileSync(target).equals(content)).toBe(true);
    expect(there()).toEqual(["out.bin", "target.bin"]);
  });

  test("is a file, or nothing is sent", async () => {
    await using server = await faultServer(ranges([{ content }]));
    fs.mkdirSync(path);
    expect(await failure(saveTo(path, call(server)))).toBeInstanceOf(ArgumentError);
    expect(await failure(saveTo("/dev/null", call(server)))).toBeInstanceOf(ArgumentError);
    expect(server.requests).toHaveLength(0);
    expect(there()).toEqual(["out.bin"]);
  });
});
