/** Archives: those that tools make, those that attack, and those that are broken. */
import { execFileSync } from "node:child_process";
import {
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { crc32, deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ArchiveError, extractSkillArchive, setupSkills } from "../../src/skills/index.js";

let above = "";
let dest = "";
beforeEach(async () => {
  above = await realpath(await mkdtemp(join(tmpdir(), "skills-")));
  dest = join(above, "skill");
});
afterEach(() => rm(above, { recursive: true, force: true }));

interface Entry {
  readonly name: string;
  readonly data?: string | Uint8Array;
  readonly mode?: number;
  /** What the directory says, where it lies. */
  readonly size?: number;
  readonly sum?: number;
  readonly flags?: number;
  readonly method?: number;
}

/** A zip archive of these entries, with `lies` as they say. */
function zip(entries: readonly Entry[]): Buffer {
  const [locals, directory]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const { name, data = "", mode = 0o100644, size, sum, flags = 0, method = 8 } of entries) {
    const content = Buffer.from(data as string);
    const packed = method === 8 ? deflateRawSync(content) : content;
    const facts = Buffer.alloc(24);
    facts.writeUInt16LE(flags, 0);
    facts.writeUInt16LE(method, 2);
    facts.writeUInt32LE(sum ?? crc32(content), 8);
    facts.writeUInt32LE(packed.length, 12);
    facts.writeUInt32LE(size ?? content.length, 16);
    facts.writeUInt16LE(Buffer.byteLength(name), 20);
    const local = Buffer.concat([Buffer.from("PK\x03\x04\x14\x00", "latin1"), facts, Buffer.from(name), packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE((mode << 16) >>> 0, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from("PK\x01\x02\x14\x03\x14\x00", "latin1"), facts, tail, Buffer.from(name));
    locals.push(local);
    offset += local.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

/** A tar archive of these members. */
function tar(
  members: readonly {
    readonly name: string;
    readonly data?: string;
    readonly type?: string;
    readonly link?: string;
    readonly mode?: number;
  }[],
): Buffer {
  const blocks = members.flatMap(({ name, data = "", type = "0", link = "", mode = 0o644 }) => {
    const header = Buffer.alloc(512);
    header.write(name, 0);
    header.write(mode.toString(8).padStart(7, "0"), 100);
    header.write(Buffer.byteLength(data).toString(8).padStart(11, "0"), 124);
    header.write(" ".repeat(8), 148);
    header.write(type, 156);
    header.write(link, 157);
    header.write("ustar\x0000", 257, "latin1");
    const sum = header.reduce((all, byte) => all + byte, 0);
    header.write(sum.toString(8).padStart(6, "0"), 148);
    const content = Buffer.from(data);
    return [header, content, Buffer.alloc((512 - (content.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}

const extract = (bytes: Uint8Array) => extractSkillArchive(new Response(bytes as Uint8Array<ArrayBuffer>), dest);

/** All below the folder, with what it is. */
async function tree(folder = dest): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const all = names.map(async (name) => {
    const about = await lstat(join(folder, name));
    const what = about.isDirectory()
      ? "folder"
      : about.isSymbolicLink()
        ? `link ${await readlink(join(folder, name))}`
        : await readFile(join(folder, name), "utf8");
    return [name, `${(about.mode & 0o777).toString(8)} ${what}`];
  });
  return Object.fromEntries(await Promise.all(all)) as Record<string, string>;
}

/** Nothing was left, beside the folder or in it. */
const nothing = async () => expect(await readdir(above)).toEqual([]);

describe("archives of tools", () => {
  test("zip, tar and tar.gz of a folder, without the folder", async () => {
    const source = join(above, "source");
    await mkdir(join(source, "my-skill/scripts/empty"), { recursive: true });
    await writeFile(join(source, "my-skill/SKILL.md"), "# Grüße\n");
    await writeFile(join(source, "my-skill/scripts/run.sh"), "#!/bin/sh\n", { mode: 0o700 });
    const long = `${"long".repeat(30)}.txt`;
    await writeFile(join(source, "my-skill", long), "x".repeat(100_000));
    await symlink("/etc/passwd", join(source, "my-skill/passwd"));
    const want = {
      "SKILL.md": "644 # Grüße\n",
      scripts: "700 folder",
      "scripts/empty": "700 folder",
      "scripts/run.sh": "755 #!/bin/sh\n",
      [long]: `644 ${"x".repeat(100_000)}`,
    };
    for (const format of ["gnu", "pax"]) {
      execFileSync("tar", ["-C", source, `--format=${format}`, "-czf", join(above, "a.tgz"), "my-skill"]);
      await extract(await readFile(join(above, "a.tgz")));
      expect(await tree()).toEqual(want);
      await rm(dest, { recursive: true });
    }
    const python = `import shutil,sys; shutil.make_archive(sys.argv[1], "zip", sys.argv[2], "my-skill")`;
    await rm(join(source, "my-skill/passwd"));
    execFileSync("python3", ["-c", python, join(above, "b"), source]);
    await extract(await readFile(join(above, "b.zip")));
    expect(await tree()).toEqual(want);
  });

  test("a folder around everything is taken away, and only then", async () => {
    await extract(
      zip([
        { name: "a/x", data: "1" },
        { name: "b/x", data: "2" },
      ]),
    );
    expect(Object.keys(await tree())).toEqual(["a", "a/x", "b", "b/x"]);
    await rm(dest, { recursive: true });
    await extract(zip([{ name: "only", data: "1" }]));
    expect(Object.keys(await tree())).toEqual(["only"]);
  });
});

describe("attacks", () => {
  const NAMES = [
    "../evil",
    "a/../../evil",
    "/evil",
    "C:\\evil",
    "c:evil",
    "..\\evil",
    "a\\..\\..\\evil",
    "..",
    "a/..",
    "a\0b",
  ];

  // @promise Agents: An archive of a skill cannot write outside its folder, leave links, or unpack without end: it is refused whole
  test.each(NAMES)("the name %j", async (name) => {
    const entries = [
      { name: "SKILL.md", data: "fine" },
      { name, data: "PWNED" },
    ];
    await expect(extract(zip(entries))).rejects.toBeInstanceOf(ArchiveError);
    await nothing();
    if (name.includes("\0") || name.includes("\\")) return;
    await expect(extract(tar(entries))).rejects.toBeInstanceOf(ArchiveError);
    await expect(extract(gzipSync(tar(entries)))).rejects.toBeInstanceOf(ArchiveError);
    await nothing();
  });

  test("links, devices and what would be written through them", async () => {
    await extract(
      zip([
        { name: "s/SKILL.md", data: "fine" },
        { name: "s/link", data: above, mode: 0o120777 },
        { name: "s/device", mode: 0o060644 },
        { name: "s/fifo", mode: 0o010644 },
      ]),
    );
    expect(await tree()).toEqual({ "SKILL.md": "644 fine" });
    await rm(dest, { recursive: true });
    await extract(
      tar([
        { name: "s/SKILL.md", data: "fine", mode: 0o4777 },
        { name: "s/sym", type: "2", link: above },
        { name: "s/hard", type: "1", link: "/etc/passwd" },
        { name: "s/sym/evil", data: "a folder of that name" },
        { name: "s/device", type: "3" },
        { name: "s/fifo", type: "6" },
      ]),
    );
    expect(await tree()).toEqual({
      "SKILL.md": "755 fine",
      sym: "700 folder",
      "sym/evil": "644 a folder of that name",
    });
    expect(await readdir(above)).toEqual(["skill"]);
  });

  test("bombs: of size, of number, of depth, and sizes that are lies", async () => {
    const zeros = Buffer.alloc(1024 * 1024);
    await expect(extract(zip([{ name: "f", data: zeros, size: 300 * 1024 * 1024 }]))).rejects.toThrow(
      /unpacks to more/,
    );
    await expect(extract(zip([{ name: "f", data: zeros, size: 10 }]))).rejects.toThrow(/broken/);
    await expect(extract(gzipSync(Buffer.alloc(300 * 1024 * 1024)))).rejects.toThrow(/unpacks to more/);
    const many = Array.from({ length: 10_001 }, (_, at) => ({ name: `f${at}` }));
    await expect(extract(zip(many))).rejects.toThrow(/more than 10000 members/);
    await expect(extract(zip([{ name: "d/".repeat(41) + "f" }]))).rejects.toThrow(/too long/);
    await expect(extract(zip([{ name: "f".repeat(2000) }]))).rejects.toThrow(/too long/);
    await nothing();
  }, 60_000);

  test("two members of one name, also where case does not count, and a file that is a folder as well", async () => {
    for (const [one, other] of [
      ["a", "a"],
      ["SKILL.md", "skill.MD"],
      ["a", "a/b"],
    ] as const)
      await expect(extract(zip([{ name: "x" }, { name: one }, { name: other, data: "2" }]))).rejects.toBeInstanceOf(
        ArchiveError,
      );
    await nothing();
  });

  test("what is encrypted, packed in other ways, wrong in its checksum, or no archive", async () => {
    for (const entry of [{ flags: 1 }, { method: 12 }, { sum: 1 }, { size: 4000 }])
      await expect(extract(zip([{ name: "f", data: "text", ...entry }]))).rejects.toBeInstanceOf(ArchiveError);
    for (const bytes of ["<html></html>", "PK\x03\x04", "\x1f\x8bxx", "x".repeat(2000)])
      await expect(extract(Buffer.from(bytes, "latin1"))).rejects.toBeInstanceOf(ArchiveError);
    await nothing();
  });

  test("archives whose bytes were changed are unpacked inside, or refused", async () => {
    const sources = [
      zip([
        { name: "s/SKILL.md", data: "fine" },
        { name: "s/b/c", data: "more" },
      ]),
      tar([
        { name: "s/SKILL.md", data: "fine" },
        { name: "s/b/c", data: "more" },
      ]),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (source, changes, cut) => {
          const bytes = Buffer.from(source.subarray(0, cut % 7 === 0 ? cut % source.length : source.length));
          for (const [at, byte] of changes) if (bytes.length > 0) bytes[at % bytes.length] = byte;
          await extract(bytes).catch((error: unknown) => expect(error).toBeInstanceOf(ArchiveError));
          expect((await readdir(above)).filter((name) => name !== "skill")).toEqual([]);
          await rm(dest, { recursive: true, force: true });
        },
      ),
      { seed: 5, numRuns: 400 },
    );
  });
});

describe("the skills of a session", () => {
  const session = (...skills: string[]) =>
    ({ agent: { skills: skills.map((skill_id) => ({ type: "custom", skill_id, version: "latest" })) } }) as never;
  const warned: string[] = [];
  const client = (names: Record<string, string>) => ({
    logger: { warn: (text: string) => void warned.push(text), info: () => {} },
    beta: {
      skills: {
        versions: {
          retrieve: async (version: string, { skill_id: id }: { skill_id: string }) => ({
            id: `${id}@${version}1`,
            name: names[id]!,
          }),
          download: async (version: string) => new Response(zip([{ name: "s/SKILL.md", data: version }]) as never),
        },
      },
    },
  });
  afterEach(() => void warned.splice(0));

  test("are set up by their names, in place of what was there, and removed", async () => {
    const workdir = join(above, "work");
    await mkdir(join(workdir, "skills/one/old"), { recursive: true });
    await mkdir(join(workdir, "skills/mine"));
    const cleanup = await setupSkills({
      workdir,
      client: client({ s1: " one ", s2: "../../two", s3: "..", s4: "" }),
      session: session("s1", "s2", "s3", "s4"),
    });
    const skills = join(workdir, "skills");
    expect((await readdir(skills)).sort()).toEqual(["mine", "one", "s4", "two"]);
    expect(await readdir(join(skills, "one"))).toEqual(["SKILL.md"]);
    expect(await readFile(join(skills, "one/SKILL.md"), "utf8")).toBe("s1@latest1");
    expect(warned).toEqual(["Skill s3 is not set up: A skill cannot be called .."]);
    await cleanup();
    expect(await readdir(skills)).toEqual(["mine"]);
  });

  test("a link of the agent's leads nothing out: nothing is written or removed where it points", async () => {
    const workdir = join(above, "work");
    await mkdir(workdir);
    await mkdir(join(above, "outside/one"), { recursive: true });
    await writeFile(join(above, "outside/one/kept"), "");
    await symlink(join(above, "outside"), join(workdir, "skills"));
    await (
      await setupSkills({ workdir, client: client({ s1: "one" }), session: session("s1") })
    )();
    expect(await readdir(join(above, "outside/one"))).toEqual(["kept"]);
    expect(warned).toHaveLength(1);
    expect((await stat(join(above, "outside"))).isDirectory()).toBe(true);
  });

  test("nothing happens without a client or a session", async () => {
    await (
      await setupSkills({ workdir: join(above, "work") })
    )();
    await nothing();
  });
});
