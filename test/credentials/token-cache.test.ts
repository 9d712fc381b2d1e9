/** When a token is served, refreshed behind the caller's back, waited for, and thrown away. The clock is the test's. */
import { describe, expect, test, vi } from "vitest";
import type { AccessToken } from "../../src/contract/index.js";
import { retryable } from "../../src/send/retryable.js";
import { createTokens } from "../../src/credentials/token-cache.js";

const START = 1_800_000_000;

/** A cache whose provider answers when the test says so. */
function cache() {
  let at = START;
  const asked: { force: boolean; answer: (token: AccessToken) => void; fail: (error: Error) => void }[] = [];
  const failed = vi.fn<(error: unknown) => void>();
  const tokens = createTokens(
    (options) => new Promise((answer, fail) => asked.push({ force: options?.forceRefresh === true, answer, fail })),
    failed,
    { now: () => at, elapsed: () => at },
  );
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  return {
    tokens,
    asked,
    failed,
    turn,
    wait: (seconds: number) => (at += seconds),
    /** A cache that holds a token with that many seconds left. */
    async hold(left: number | null, token = "first") {
      const got = tokens.get();
      await turn();
      asked[0]!.answer({ token, expiresAt: left === null ? null : at + left });
      await got;
    },
  };
}

// @promise Auth: An access token is asked for once and kept until it is about to expire; then it is refreshed in the
//   background, and waited for at the end
describe("with a token in hand", () => {
  test.each([null, 1e9, 121])("of %s seconds, it is served and nobody is asked", async (left) => {
    const { tokens, asked, hold, turn } = cache();
    await hold(left);
    expect((await tokens.get()).token).toBe("first");
    await turn();
    expect(asked).toHaveLength(1);
  });

  test.each([120, 75, 31])(
    "of %d seconds, it is served at once and refreshed in the background, once",
    async (left) => {
      const { tokens, asked, hold, turn } = cache();
      await hold(left);
      const served = await Promise.all([tokens.get(), tokens.get(), tokens.get()]);
      expect(served.map(({ token }) => token)).toEqual(["first", "first", "first"]);
      await turn();
      expect(asked.map(({ force }) => force)).toEqual([false, false]);
      asked[1]!.answer({ token: "second", expiresAt: START + 3600 });
      await turn();
      expect((await tokens.get()).token).toBe("second");
    },
  );

  test.each([30, 1, 0, -100])("of %d seconds, calls wait for the next, of one refresh", async (left) => {
    const { tokens, asked, hold, turn } = cache();
    await hold(left);
    const all = Promise.all(Array.from({ length: 1000 }, () => tokens.get()));
    await turn();
    expect(asked).toHaveLength(2);
    asked[1]!.answer({ token: "second", expiresAt: START + 3600 });
    expect(new Set((await all).map(({ token }) => token))).toEqual(new Set(["second"]));
  });
});

describe("a refresh that fails", () => {
  // @promise Auth: A refresh that fails is no…
  test("in the background fails nobody, is told, and is left alone for five seconds", async () => {
    const { tokens, asked, failed, hold, turn, wait } = cache();
    await hold(100);
    await tokens.get();
    await turn();
    asked[1]!.fail(new Error("endpoint is down"));
    await turn();
    expect(failed).toHaveBeenCalledOnce();
    wait(4);
    expect((await tokens.get()).token).toBe("first");
    await turn();
    expect(asked).toHaveLength(2);
    wait(1);
    expect((await tokens.get()).token).toBe("first");
    await turn();
    expect(asked).toHaveLength(3);
  });

  // @promise Auth: A refresh that fails is no failure of a call as long as the token is valid
  test("is no failure of a call as long as the token is valid", async () => {
    const { tokens, asked, hold, turn, wait } = cache();
    await hold(20);
    const waiting = tokens.get();
    await turn();
    asked[1]!.fail(new Error("endpoint is down"));
    expect((await waiting).token).toBe("first");
    wait(20);
    const late = tokens.get();
    await turn();
    asked[2]!.fail(new Error("endpoint is down"));
    await expect(late).rejects.toThrow("endpoint is down");
  });

  // @promise Auth: A refresh that fails is no…
  test("fails every call that waits, and the next call asks again", async () => {
    const { tokens, asked, turn } = cache();
    const all = Promise.allSettled([tokens.get(), tokens.get()]);
    await turn();
    asked[0]!.fail(new Error("no"));
    expect((await all).map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    const next = tokens.get();
    await turn();
    asked[1]!.answer({ token: "late", expiresAt: null });
    expect((await next).token).toBe("late");
  });

  test("is one that never settles, too: after a minute it has failed, and the next caller starts another", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const { tokens, asked, failed, turn } = cache();
      const waiting = tokens.get().catch((error: Error) => error);
      await turn();
      vi.advanceTimersByTime(59_999);
      void tokens.get().catch(() => {});
      await turn();
      expect(asked).toHaveLength(1);
      vi.advanceTimersByTime(1);
      expect(await waiting).toMatchObject({ message: expect.stringMatching(/within 60 s/) });
      expect(failed).toHaveBeenCalledOnce();
      expect(retryable(await waiting)).toBe(true);
      const next = tokens.get();
      await turn();
      asked[1]!.answer({ token: "second", expiresAt: null });
      asked[0]!.answer({ token: "first", expiresAt: null });
      expect((await next).token).toBe("second");
      expect((await tokens.get()).token).toBe("second");
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  test("pauses the next one by a clock that does not jump with the time of day", async () => {
    let [at, elapsed] = [START, 0];
    let asked = 0;
    const provider = async () => {
      if (asked++ > 0) throw new Error("down");
      return { token: "first", expiresAt: START + 100 };
    };
    const tokens = createTokens(provider, () => {}, { now: () => at, elapsed: () => elapsed });
    await tokens.get();
    await tokens.get();
    await new Promise((resolve) => setImmediate(resolve));
    at -= 3600;
    elapsed += 6;
    await tokens.get();
    at += 3600;
    await tokens.get();
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked).toBe(3);
  });

  test("by throwing at once is the same", async () => {
    const tokens = createTokens(
      () => {
        throw new Error("at once");
      },
      () => {},
    );
    await expect(tokens.get()).rejects.toThrow("at once");
    await expect(tokens.get()).rejects.toThrow("at once");
  });
});

describe("a token that the API turned down", () => {
  test("is asked for anew with force, once for all that had it", async () => {
    const { tokens, asked, hold, turn } = cache();
    await hold(3600);
    const all = Promise.all(
      Array.from({ length: 1000 }, () => {
        tokens.refuse("first");
        return tokens.get();
      }),
    );
    await turn();
    expect(asked.map(({ force }) => force)).toEqual([false, true]);
    asked[1]!.answer({ token: "second", expiresAt: START + 3600 });
    await all;
    tokens.refuse("first");
    expect((await tokens.get()).token).toBe("second");
    expect(asked).toHaveLength(2);
  });

  test("does not come back by a refresh that was under way", async () => {
    const { tokens, asked, hold, turn } = cache();
    await hold(100);
    await tokens.get();
    await turn();
    tokens.refuse("first");
    const next = tokens.get();
    await turn();
    expect(asked.map(({ force }) => force)).toEqual([false, false, true]);
    asked[2]!.answer({ token: "second", expiresAt: START + 3600 });
    await next;
    asked[1]!.answer({ token: "first", expiresAt: START + 100 });
    await turn();
    expect((await tokens.get()).token).toBe("second");
  });

  test("is still asked for with force when the first try fails", async () => {
    const { tokens, asked, hold, turn } = cache();
    await hold(3600);
    tokens.refuse("first");
    const failing = tokens.get();
    await turn();
    asked[1]!.fail(new Error("down"));
    await expect(failing).rejects.toThrow("down");
    void tokens.get();
    await turn();
    expect(asked[2]!.force).toBe(true);
  });
});
