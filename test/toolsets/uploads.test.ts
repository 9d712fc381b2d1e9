/** Which files a browser may upload: the same as officially, and nothing outside of the roots whatever the path. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as official from "@anthropic-ai/sdk/helpers/beta/toolsets/node";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import * as ours from "../../src/node/upload-policy.js";

let folder: string;
beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "uploads-")));
  await mkdir(join(folder, "root/in"), { recursive: true });
  await mkdir(join(folder, "rooted"));
  for (const file of ["root/in/a.txt", "secret", "rooted/b"]) await writeFile(join(folder, file), "x");
  await symlink("a.txt", join(folder, "root/in/link"));
  await symlink(folder, join(folder, "root/up"));
  await symlink(join(folder, "none"), join(folder, "root/dangling"));
  await symlink("loop", join(folder, "root/loop"));
  await symlink(join(folder, "root"), join(folder, "alias"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const kindOf = (error: unknown) => `${(error as Error).name}: ${(error as Error).message}`;

// @promise Tools: A browser uploads files below the roots that the application names, links followed, and no others
test.each([
  ...[
    "root/in/a.txt",
    "root/in/link",
    "root/new/file",
    "root",
    "alias/in/a.txt",
    "secret",
    "rooted/b",
    "root/up/secret",
  ],
  ...[
    "root/dangling",
    "root/dangling/x",
    "root/loop",
    "root/../secret",
    "",
    "a\0b",
    "x".repeat(5000),
    "root/in/a.txt/x",
  ],
])("%j", async (path) => {
  for (const roots of [["root"], ["alias", ""], ["gone"], [], [""]]) {
    const all = roots.map((root) => (root === "" ? root : join(folder, root)));
    const given = path === "" || path.includes("\0") ? path : `${folder}/${path}`;
    const of = ({ betaCheckUploadPath }: typeof official) => betaCheckUploadPath(given, all).catch(kindOf);
    expect(await of(ours)).toBe(await of(official));
  }
});

// @promise Tools: A browser uploads files below the roots…
test("any path is refused or really below the root", async () => {
  const part = fc.constantFrom("in", "up", "dangling", "loop", "..", ".", "", "secret", "root", "a.txt", "link", "new");
  const root = join(folder, "root");
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 6 }), async (parts) => {
      const path = `${root}/${parts.join("/")}`;
      const real = await ours.betaCheckUploadPath(path, [root]).catch(kindOf);
      expect(real.startsWith("UploadRefusedError: ") || real === root || real.startsWith(`${root}/`)).toBe(true);
      const found = await realpath(real).catch(() => real);
      if (!real.startsWith("Upload")) expect(found).toBe(real);
    }),
    { seed: 12, numRuns: 400 },
  );
});

// The official one lets a link to nothing through where a slash follows it.
test.each(["dangling/", "loop/", "dangling/."])("a link to nothing as %j", async (path) => {
  const refused = ours.betaCheckUploadPath(`${folder}/root/${path}`, [join(folder, "root")]).catch(kindOf);
  expect(await refused).toBe("UploadRefusedError: file_upload path is outside the configured upload roots");
});

test("roots that are one string are a mistake of the program", async () => {
  const refused = await ours.betaCheckUploadPath("/etc/passwd", "/" as never).catch((error: Error) => error.name);
  expect(refused).toBe("ToolsetConfigError");
});

test.each([
  { uploadRoots: ["root"], downloadDir: "down" },
  { uploadRoots: ["root"], downloadDir: "root/in" },
  { uploadRoots: ["root/in"], downloadDir: "ROOT" },
  { uploadRoots: [" "] },
  { downloadDir: "" },
  { uploadRoots: ["root/dangling"] },
  { downloadDir: "root/loop/x" },
  { uploadRoots: ["none"] },
])("a policy with %j", (options: official.BetaNodeFilePolicyOptions) => {
  const inFolder = (path: string) => (path.trim() === "" ? path : join(folder, path));
  const { uploadRoots, downloadDir } = options;
  const given = {
    ...(uploadRoots && { uploadRoots: uploadRoots.map(inFolder) }),
    ...(downloadDir !== undefined && { downloadDir: inFolder(downloadDir) }),
  };
  const of = ({ BetaNodeFilePolicy }: typeof official) => {
    try {
      return { ...new BetaNodeFilePolicy(given) };
    } catch (error) {
      return (error as Error).name;
    }
  };
  expect(of(ours as typeof official)).toEqual(of(official));
});

test("documents by id, and paths of downloads only where they are shown", async () => {
  const options = {
    ...{ downloadDir: join(folder, "rooted"), exposeDownloadPaths: true, uploadDocumentIds: ["d1"] },
  };
  for (const { BetaNodeFilePolicy } of [ours as typeof official, official]) {
    const policy = new BetaNodeFilePolicy(options);
    expect(policy.resolveUploadDocuments({}, ["d1"])).toEqual(["d1"]);
    expect(() => policy.resolveUploadDocuments({}, ["d1", "d2"])).toThrow("document not in the upload allowlist");
    const visible = (path: string) => policy.isPathVisible(join(folder, path));
    expect(await Promise.all(["rooted/b", "rooted", "rooted/new", "secret", "rooted/../secret"].map(visible))).toEqual([
      ...[true, true, true, false, false],
    ]);
    expect(
      await new BetaNodeFilePolicy({ ...options, exposeDownloadPaths: false }).isPathVisible(join(folder, "rooted/b")),
    ).toBe(false);
  }
});
