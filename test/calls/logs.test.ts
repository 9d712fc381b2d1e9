import { describe, expect, test, vi } from "vitest";
import { createLogger } from "../../src/base/logs.js";
import { redacted } from "../../src/send/log-attempts.js";
import { createClient, observe } from "../support/observed.js";

const spies = () => ({ error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() });
const names = ["error", "warn", "info", "debug"] as const;

describe("level", () => {
  test.each([
    ["off", 0],
    ["error", 1],
    ["warn", 2],
    ["info", 3],
    ["debug", 4],
  ])("%s lets %i through", (level, count) => {
    const target = spies();
    const logger = createLogger(target, level, undefined);
    for (const name of names) logger[name]("text", 1);
    expect(names.filter((name) => target[name].mock.calls.length > 0).length).toBe(count);
  });

  test("comes from the option, then the environment, then is warn", () => {
    expect(createLogger(spies(), "info", "debug").level).toBe("info");
    expect(createLogger(spies(), undefined, "debug").level).toBe("debug");
    expect(createLogger(spies(), undefined, undefined).level).toBe("warn");
    const target = spies();
    expect(createLogger(target, undefined, "loud").level).toBe("warn");
    expect(target.warn).toHaveBeenCalledWith(expect.stringContaining("ANTHROPIC_LOG"));
  });
});

test("a logger that throws or rejects breaks nothing", async () => {
  const fail = () => {
    throw new Error("disk full");
  };
  const reject = () => Promise.reject(new Error("disk full")) as never;
  for (const broken of [fail, reject]) {
    const logger = { error: broken, warn: broken, info: broken, debug: broken };
    const { client } = observe(() => Response.json({ ok: 1 }), { logger, logLevel: "debug" });
    await expect(client.models.retrieve("m")).resolves.toEqual({ ok: 1 });
  }
});

// @promise Secrets: No log at any level, no error…
test("no level shows a credential or a body", async () => {
  const lines: unknown[] = [];
  const write = (...line: unknown[]) => lines.push(...line);
  const logger = { error: write, warn: write, info: write, debug: write };
  const { client } = observe(
    (_, attempt) =>
      Response.json(
        { text: "private-answer" },
        { status: attempt === 1 ? 503 : 200, headers: { "retry-after-ms": "1", "set-cookie": "sk-c" } },
      ),
    {
      logger,
      logLevel: "debug",
      apiKey: "sk-secret",
      defaultHeaders: { "x-gateway-token": "sk-gw", cookie: "sk-cookie" },
    },
  );
  await client.messages.create({ max_tokens: 1, messages: "private-prompt" });
  const text = JSON.stringify(lines);
  expect(text).toContain("503");
  expect(text).toContain("next attempt in 1 ms");
  expect(text).not.toMatch(/sk-|private/);
});

test("rate limit headers are not taken for secrets", () => {
  const headers = new Headers({ "anthropic-ratelimit-tokens-limit": "5", "Proxy-Authorization": "x" });
  expect(redacted(headers, String)).toEqual({ "anthropic-ratelimit-tokens-limit": "5", "proxy-authorization": "***" });
});

// @promise Seeing inside: Nothing is written to the…
test("all warnings go through the logger", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  const logger = spies();
  createClient({ logger, logLevel: "shout" as never });
  expect(logger.warn).toHaveBeenCalledOnce();
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});
