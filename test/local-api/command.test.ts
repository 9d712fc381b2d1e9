import { describe, expect, test, vi } from "vitest";

import { run } from "../../src/cli.js";

const HEADERS = { "x-api-key": "key", "anthropic-version": "2026-10-21", "content-type": "application/json" };

/** Starts the command, calls `use` with its URL, and stops it. */
async function serving(args: readonly string[], use: (url: string) => Promise<void>) {
  let output = "";
  let stop = (): void => {};
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const done = run(["serve", "--port", "0", ...args], {
    write: (text) => void (output += text),
    stopped: () => stopped,
  });
  const url = await vi.waitFor(
    () => /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0] ?? expect.fail(`no URL: ${output}`),
    {
      timeout: 15_000,
    },
  );
  try {
    await use(url);
  } finally {
    stop();
  }
  return { code: await done, output, url };
}

async function command(...args: string[]) {
  let output = "";
  const code = await run(args, { write: (text) => void (output += text), stopped: () => Promise.resolve() });
  return { code, output };
}

describe("claude-openapi", () => {
  test("says what it can do, and its version", async () => {
    expect(await command()).toMatchObject({ code: 0, output: expect.stringContaining("serve") });
    expect(await command("--help")).toMatchObject({ code: 0, output: expect.stringContaining("migrate <folder>") });
    for (const flag of ["--version", "-v"])
      expect(await command(flag)).toMatchObject({ code: 0, output: expect.stringMatching(/^\d+\.\d+\.\d+\S*\n$/) });
  });

  test("refuses what it does not know", async () => {
    expect(await command("start")).toMatchObject({
      code: 2,
      output: expect.stringMatching(/^unknown command: start\n/),
    });
  });
});

describe("serve", () => {
  // @promise The local API: `claude-openapi serve` says where it is, what it serves and what to export, and shows
  //   each request
  test("serves until it is stopped, and shows each request", async () => {
    const { code, output, url } = await serving(["--version", "2026-10-21"], async (at) => {
      expect((await fetch(`${at}/v1/models`, { headers: { "x-api-key": "key" } })).status).toBe(200);
    });
    expect(code).toBe(0);
    expect(output).toContain(`${url}/docs/`);
    expect(output).toMatch(/GET\s+\/v1\/models\s+200\s+req_/);
    expect(output).toContain(`ANTHROPIC_BASE_URL=${url}`);
    await expect(fetch(url)).rejects.toThrow();
  });

  test("is quiet when asked", async () => {
    const { output } = await serving(["--quiet"], async (url) => {
      expect((await fetch(`${url}/v1/models`, { headers: HEADERS })).status).toBe(200);
    });
    expect(output).not.toContain("/v1/models");
  });

  test("counts requests against --rate-limit", async () => {
    await serving(["--rate-limit", "1"], async (url) => {
      const ask = async () => (await fetch(`${url}/v1/models`, { headers: HEADERS })).status;
      expect([await ask(), await ask()]).toEqual([200, 429]);
    });
  });

  test("makes the ids of --seed", async () => {
    const create = async (url: string) => {
      const form = new FormData();
      form.append("file", new File(["a"], "a.txt"));
      const { "content-type": _, ...headers } = HEADERS;
      const reply = await fetch(`${url}/v1/files`, { method: "POST", headers, body: form });
      return ((await reply.json()) as { id: string }).id;
    };
    const ids: string[] = [];
    for (const seed of ["1", "1", "2"])
      await serving(["--seed", seed], async (url) => void ids.push(await create(url)));
    expect([ids[0] === ids[1], ids[1] === ids[2]]).toEqual([true, false]);
  });

  test("takes any model with --any-model", async () => {
    const body = JSON.stringify({ model: "mine-1", max_tokens: 9, messages: [{ role: "user", content: "Hi" }] });
    const ask = async (url: string) =>
      (await fetch(`${url}/v1/messages`, { method: "POST", headers: HEADERS, body })).status;
    await serving([], async (url) => expect(await ask(url)).toBe(404));
    await serving(["--any-model"], async (url) => expect(await ask(url)).toBe(200));
  });

  test("lets in the pages of --allow-origin", async () => {
    const headers = { ...HEADERS, "anthropic-dangerous-direct-browser-access": "true" };
    await serving(["--allow-origin", "https://a.test", "--allow-origin", "https://b.test"], async (url) => {
      const ask = async (origin: string) =>
        (await fetch(`${url}/v1/models`, { headers: { ...headers, origin } })).status;
      expect([await ask("https://a.test"), await ask("https://b.test"), await ask("https://c.test")]).toEqual([
        200, 200, 403,
      ]);
    });
  });

  test("says that any page may reach it, when any host is let in", async () => {
    const { output } = await serving(["--allow-host", "*"], async () => {});
    expect(output).toContain("Any host name is let in");
  });

  // @promise The local API: `serve --help` names every flag, and what it does not know is refused by name
  test("helps with every flag, and refuses what it does not know", async () => {
    const { code, output } = await command("serve", "--help");
    expect(code).toBe(0);
    for (const flag of ["--host ADDRESS", "--port N", "--version V", "--any-id", "--strict", "--allow-host NAME"])
      expect(output).toContain(flag);
    expect(await command("serve", "--what")).toMatchObject({ code: 2, output: expect.stringContaining("--port N") });
    expect((await command("serve", "also")).code).toBe(2);
    expect(await command("serve", "--port", "many")).toMatchObject({
      code: 2,
      output: expect.stringContaining("--port is a whole number from 0 to 65535"),
    });
    expect(await command("serve", "--version", "1999-01-01")).toMatchObject({
      code: 2,
      output: expect.stringContaining("known: 2023-06-01, 2026-10-21"),
    });
    expect(await command("serve", "--host", "0.0.0.0")).toMatchObject({
      code: 1,
      output: expect.stringContaining("--allow-host NAME"),
    });
  });
});
