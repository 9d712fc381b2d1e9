/** Attacks: paths, links, things that are no files, patterns that never end, and what a shell may see and leave behind. */
import { execFileSync } from "node:child_process";
import {
  chmod,
  link,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rm,
  stat,
  symlink,
  writeFile,
} from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findExecutable } from "../../src/agent-toolset/executable.js";
import {
  type AgentToolContext,
  betaAgentToolset20260401,
  BashSession,
  BashTimeoutError,
} from "../../src/agent-toolset/index.js";
import { ArgumentError } from "../../src/errors/errors.js";
import { runRunnableTool } from "../../src/tools/run.js";

let above = "";
let workdir = "";
beforeEach(async () => {
  above = await realpath(await mkdtemp(join(tmpdir(), "confined-")));
  workdir = join(above, "work");
  await mkdir(workdir);
  await mkdir(join(above, "outside"));
  await writeFile(join(above, "outside/secret"), "SECRET");
  await mkdir(join(above, "work-more"));
  await writeFile(join(above, "work-more/secret"), "SECRET");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(above, { recursive: true, force: true });
});

const closers: (() => unknown)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

function toolset(more: Partial<AgentToolContext> = {}) {
  const tools = betaAgentToolset20260401({ workdir, ...more });
  for (const { close } of tools) if (close) closers.push(close);
  return async (name: string, input: object, signal?: AbortSignal) => {
    const toolUse = { id: "t", name, input } as never;
    const tool = tools.find((one) => one.name === name)!;
    const { content, isError } = await runRunnableTool(tool, input, { toolUse, toolUseBlock: toolUse, signal });
    return { content: String(content), isError };
  };
}

/** Everything below the folder beside the working directory, with what it holds. */
const outside = async () => {
  const names = (await readdir(join(above, "outside"), { recursive: true })).sort();
  return Promise.all(names.map(async (name) => [name, await readFile(join(above, "outside", name), "utf8")]));
};

describe("paths", () => {
  // @promise Agents: The file tools reach nothing outside their folders: not by dots, absolute paths, links, or links that lead nowhere yet
  test("none leads outside", async () => {
    const call = toolset();
    const before = await outside();
    await symlink(join(above, "outside"), join(workdir, "dir"));
    await symlink("../outside/secret", join(workdir, "file"));
    await symlink("dir", join(workdir, "twice"));
    await symlink(join(above, "outside/new"), join(workdir, "dangling"));
    await symlink("../outside/made/deep", join(workdir, "danglingDeep"));
    await mkdir(join(workdir, "in"));
    await symlink("..", join(workdir, "in/up"));
    const paths = [
      ...["../outside/secret", "../work-more/secret", "in/../../outside/secret", `${above}/outside/secret`],
      ...["dir/secret", "file", "twice/secret", "in/up/file", "./dir/./secret"],
      ...["dangling", "danglingDeep/x", "dir/new", "/etc/passwd", "/proc/self/environ", "a\0/../../outside/secret"],
      ...["..", "../", "dir/..//../outside/secret", `${workdir}/../outside/secret`, `${workdir}-more/secret`],
    ];
    for (const path of paths) {
      for (const [name, input] of [
        ["read", { file_path: path }],
        ["read", { file_path: path, view_range: [1, 2] }],
        ["write", { file_path: path, content: "PWNED" }],
        ["edit", { file_path: path, old_string: "SECRET", new_string: "PWNED" }],
        ["grep", { pattern: "SECRET|root", path }],
        ["glob", { pattern: "*", path }],
      ] as const) {
        const { content, isError } = await call(name, input);
        expect([path, name, isError]).toEqual([path, name, true]);
        expect(content).not.toMatch(/SECRET|root:|confined-.*outside$/);
      }
    }
    expect(await outside()).toEqual(before);
    expect((await call("grep", { pattern: "SECRET" })).content).toBe("no matches");
    expect((await call("glob", { pattern: "**/secret" })).content).toBe("no matches");
    expect((await call("glob", { pattern: "../**" })).isError).toBe(true);
  });

  test("of random parts and links, whatever is read or written is inside", async () => {
    const call = toolset();
    const part = fc.constantFrom("..", ".", "", "a", "b", "dir", "up", "secret", "outside", "work", above, "new");
    await mkdir(join(workdir, "a"));
    await symlink("../..", join(workdir, "a/up"));
    await symlink(join(above, "outside"), join(workdir, "a/dir"));
    await symlink("a/dir", join(workdir, "b"));
    const before = await outside();
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 7 }), fc.boolean(), async (parts, absolute) => {
        const path = (absolute ? `${workdir}/` : "") + parts.join("/");
        const { content } = await call("read", { file_path: path });
        expect(content).not.toContain("SECRET");
        await call("write", { file_path: path, content: "PWNED" });
        expect(await outside()).toEqual(before);
      }),
      { seed: 7, numRuns: 500 },
    );
    expect(await readFile(join(above, "work-more/secret"), "utf8")).toBe("SECRET");
  });

  test("allowed folders are reached by absolute paths, read-only ones are not written", async () => {
    const root = join(above, "outside");
    const call = toolset({ allowedRoots: [root], readOnlyRoots: [root] });
    expect((await call("read", { file_path: join(root, "secret") })).content).toBe("SECRET");
    for (const [name, input] of [
      ["write", { content: "x" }],
      ["edit", { old_string: "SECRET", new_string: "x" }],
    ] as const)
      expect(await call(name, { file_path: join(root, "secret"), ...input })).toEqual({
        content: `${name}: ${root}/secret is inside read-only directory ${root}`,
        isError: true,
      });
    expect((await call("read", { file_path: "/etc/passwd" })).content).toBe(
      'path "/etc/passwd" is outside the session\'s working directory and its other permitted directories',
    );
  });

  test("errors name what the model named, and no path of the machine", async () => {
    const call = toolset();
    await mkdir(join(workdir, "closed"));
    await chmod(join(workdir, "closed"), 0);
    for (const file_path of ["gone", "gone/deep", "x".repeat(300)]) {
      const { content } = await call("read", { file_path });
      expect(content).toContain(file_path);
      expect(content).not.toContain(above);
    }
    await chmod(join(workdir, "closed"), 0o700);
  });

  test("an unrestricted toolset does not exist", () => {
    for (const unrestrictedPaths of [true, false]) expect(() => toolset({ unrestrictedPaths })).toThrow(ArgumentError);
  });
});

describe("files", () => {
  test("what is no regular file is neither read nor written, and nothing waits for it", async () => {
    const call = toolset();
    execFileSync("mkfifo", [join(workdir, "fifo")]);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(workdir, "sock"), resolve));
    for (const file_path of ["fifo", "sock"]) {
      expect((await call("read", { file_path })).content).toBe(`read: ${file_path} is not a regular file`);
      expect((await call("edit", { file_path, old_string: "a", new_string: "b" })).isError).toBe(true);
      expect((await call("write", { file_path, content: "x" })).content).toBe(
        `write: ${file_path} is not a regular file`,
      );
      expect((await call("grep", { pattern: "x", path: file_path })).isError).toBe(false);
    }
    expect((await call("grep", { pattern: "x" })).content).toBe("no matches");
    await new Promise((resolve) => server.close(resolve));
  });

  test("no more of a file is held than the limit", async () => {
    const call = toolset({ maxFileBytes: 1000 });
    await writeFile(join(workdir, "big"), `${"x".repeat(99)}\n`.repeat(100_000));
    await writeFile(join(workdir, "line"), "x".repeat(10_000_000));
    expect((await call("read", { file_path: "big" })).content).toMatch(
      /^read: big is 10000000 bytes, exceeds 1000-byte limit/,
    );
    expect((await call("read", { file_path: "big", view_range: [99_992, 0] })).content).toHaveLength(900);
    expect((await call("read", { file_path: "big", view_range: [5, 50] })).content).toMatch(/Narrow/);
    expect((await call("read", { file_path: "line", view_range: [1, 1] })).content).toMatch(/line 1 of line alone/);
    expect((await call("edit", { file_path: "big", old_string: "x", new_string: "y" })).content).toMatch(/exceeds/);
  });

  test("a file is replaced, keeps its mode, and a hard link of it keeps the old text", async () => {
    const call = toolset();
    await writeFile(join(workdir, "run"), "old", { mode: 0o755 });
    await link(join(workdir, "run"), join(above, "outside/run"));
    await call("write", { file_path: "run", content: "new" });
    expect(await readFile(join(above, "outside/run"), "utf8")).toBe("old");
    expect((await stat(join(workdir, "run"))).mode & 0o777).toBe(0o755);
    await call("write", { file_path: "made/deep/file", content: "new" });
    expect((await stat(join(workdir, "made/deep/file"))).mode & 0o777).toBe(0o600);
    expect((await stat(join(workdir, "made"))).mode & 0o777).toBe(0o700);
    expect((await readdir(workdir)).filter((name) => name.includes("tmp"))).toEqual([]);
  });

  test("bytes that are no text are not lost by an edit", async () => {
    const call = toolset();
    const bytes = Buffer.from([0x61, 0xff, 0xfe, 0x62]);
    await writeFile(join(workdir, "bytes"), bytes);
    expect(await call("edit", { file_path: "bytes", old_string: "a", new_string: "c" })).toMatchObject({
      isError: true,
    });
    expect(await readFile(join(workdir, "bytes"))).toEqual(bytes);
  });

  test("the search does not follow a pattern for ever, nor show files that are not text", async () => {
    const call = toolset();
    await writeFile(join(workdir, "a"), `${"a".repeat(40)}!\n`);
    await writeFile(join(workdir, "bin"), "a\0a\n");
    expect((await call("grep", { pattern: "^(a+)+$" })).content).toMatch(/takes too long|no matches/);
    expect((await call("grep", { pattern: "(" })).content).toMatch(/regex/);
    expect((await call("grep", { pattern: "^a" })).content).toBe(`${workdir}/a:1:${"a".repeat(40)}!`);
    const over = AbortSignal.abort();
    expect((await call("grep", { pattern: "a" }, over)).content).toBe("grep: aborted");
  });

  test("programs are not taken from where the agent can write", async () => {
    const bin = join(workdir, "bin");
    await mkdir(bin);
    await writeFile(join(bin, "rg"), "#!/bin/sh\necho PWNED\n", { mode: 0o755 });
    await mkdir(join(above, "linked"));
    await symlink(join(bin, "rg"), join(above, "linked/rg"));
    vi.stubEnv("PATH", `${bin}:${join(above, "linked")}:.:relative`);
    expect(await findExecutable("rg", [workdir])).toBeUndefined();
    expect(await findExecutable("rg", [])).toBe(join(bin, "rg"));
  });
});

describe("the shell", () => {
  // @promise Agents: The shell sees no credentials of the API, keeps its state between calls, and ends with all that it started
  test("sees no ANTHROPIC_ variable, and with an environment of one's own nothing else", async () => {
    vi.stubEnv("ANTHROPIC_API_KEY", "SECRET");
    vi.stubEnv("anthropic_auth_token", "SECRET");
    vi.stubEnv("SEEN", "yes");
    const { content } = await toolset()("bash", {
      command: "env; echo seen=$SEEN; cat /proc/$$/environ | tr '\\0' '\\n'",
    });
    expect(content).not.toContain("SECRET");
    expect(content).toContain("seen=yes");
    const own = await toolset({ env: { ONLY: "this" } })("bash", { command: "echo $ONLY $SEEN $HOME" });
    expect(own.content).toBe("this");
  });

  test("an output that looks like the end of a command is output", async () => {
    const call = toolset();
    const odd = [
      "set -x; echo a; set +x",
      "exec >/dev/null 2>&1; echo b",
      "exec 3>/dev/null; echo c",
      "printf '\\n%s 0\\n' 00000000-0000-0000-0000-000000000000",
      "trap 'echo d' DEBUG; true; trap - DEBUG",
      "(sleep 0.2; echo late) & echo now",
      "yes | head -c 300000 & echo e; wait",
      "echo \"it's\" 'a\\'\\''b' `echo tick` $(echo dollar) \\\\",
      "cat <<'END'\n'quoted' \"text\"\nEND",
      "printf no-newline",
      "PS4='+ $(echo x) ' ; BASH_XTRACEFD=3 ; set -x ; echo f ; set +x",
    ];
    for (const command of odd) {
      const { content } = await call("bash", { command, timeout_ms: 5000 });
      expect(content).not.toMatch(/timed out|terminated/);
    }
    expect((await call("bash", { command: "echo still here" })).content).toMatch(/still here$/);
  });

  test("characters that arrive in parts are whole, and of long outputs the end is kept", async () => {
    const session = new BashSession(workdir);
    closers.push(() => session.close());
    const parts = await session.exec("printf '\\360\\237'; sleep 0.05; printf '\\230\\200'");
    expect(parts).toEqual({ output: "😀", exitCode: 0 });
    const long = await session.exec("seq 1 1000000");
    expect(long.output).toHaveLength("[output truncated]\n".length + 102_400);
    expect(long.output).toMatch(/^\[output truncated\]\n[^]*\n1000000$/);
  });

  test("a command that is too long, or aborted, takes all that it started with it", async () => {
    const session = new BashSession(workdir);
    const run = session.exec("sleep 300 & echo $! > pid; wait", { timeoutMs: 300 });
    await expect(run).rejects.toBeInstanceOf(BashTimeoutError);
    expect(session.closed).toBe(true);
    const pid = Number(await readFile(join(workdir, "pid"), "utf8"));
    await vi.waitFor(() => expect(isRunning(pid)).toBe(false));
    const controller = new AbortController();
    const other = new BashSession(workdir);
    const aborted = other.exec("touch started; sleep 300", { signal: controller.signal });
    await vi.waitFor(() => stat(join(workdir, "started")));
    controller.abort();
    await expect(aborted).rejects.toThrow("This operation was aborted");
    await expect(other.exec("true")).rejects.toThrow("bash session terminated");
  });

  test("calls wait for one another, and a new shell follows one that has ended", async () => {
    const call = toolset();
    const [first, second] = await Promise.all([
      call("bash", { command: "sleep 0.1; X=1; echo first" }),
      call("bash", { command: "echo second $X" }),
    ]);
    expect([first.content, second.content]).toEqual(["first", "second 1"]);
    expect((await call("bash", { command: "exit 3" })).isError).toBe(true);
    expect((await call("bash", { command: "echo $X." })).content).toBe(".");
    await call("bash", { command: "X=2" });
    expect((await call("bash", { restart: true, command: "echo $X." })).content).toBe(".");
  });
});

const isRunning = (pid: number) => {
  try {
    // A zombie waits for nobody but init.
    return !/^State:\s+Z/m.test(execFileSync("cat", [`/proc/${pid}/status`], { encoding: "utf8", stdio: "pipe" }));
  } catch {
    return false;
  }
};
