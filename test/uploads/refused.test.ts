/** Uploads that would arrive as something else than what was meant: they are made whole, or refused in words that help. */
import { afterEach, describe, expect, test, vi } from "vitest";
import { ArgumentError, toFile, type Uploadable } from "../../src/index.js";
import { encodeForm } from "../../src/request/multipart.js";
import { clientOf, failure, GOOD } from "../support/calls.js";
import { faultServer } from "../support/fault-server.js";

afterEach(() => void vi.unstubAllGlobals());

describe("a path or bytes in place of a file", () => {
  test.each(["/etc/hostname", "./a.txt", "../a.txt", "~/a.txt", "C:\\a.txt", "/a"])("toFile(%j)", async (path) => {
    const refused = toFile(path);
    await expect(refused).rejects.toBeInstanceOf(ArgumentError);
    await expect(refused).rejects.toThrow(/fileFromPath/);
    expect(await (await toFile(path, "name.txt")).text()).toBe(path);
  });

  test("text that is none is what it was", async () => {
    for (const text of ["hello", "/ a line\n", "and/or", ""]) expect(await (await toFile(text)).text()).toBe(text);
  });

  test.each([
    ["/etc/hostname", /fileFromPath/],
    [Buffer.from("x"), /toFile/],
    [new ArrayBuffer(1), /toFile/],
    [toFile("x", "a"), /await/],
  ])("upload({ file: %s })", async (file, words) => {
    await using server = await faultServer(GOOD);
    const error = await failure(clientOf(server).files.upload({ file: file as unknown as Uploadable }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(words);
    expect(server.requests).toHaveLength(0);
  });
});

test("a form that a runtime joins to less than its parts is streamed", async () => {
  const Whole = Blob;
  const joins = class extends Whole {
    constructor(parts?: BlobPart[], options?: BlobPropertyBag) {
      // As in Bun, of what is on disk.
      super(
        parts?.filter((part) => !(part instanceof Whole)),
        options,
      );
    }
  };
  const file = new File(["the text of a file"], "a.txt");
  vi.stubGlobal("Blob", joins);
  Object.setPrototypeOf(File.prototype, joins.prototype);
  try {
    const { size, open } = encodeForm({ file }, false);
    const body = await open();
    const text = await new Response(body).text();
    expect(text).toContain("the text of a file");
    expect(text).toHaveLength(size!);
  } finally {
    Object.setPrototypeOf(File.prototype, Whole.prototype);
  }
});

test("a fetch that makes a text of a stream does not pass for an upload", async () => {
  await using server = await faultServer(GOOD);
  // As node-fetch does.
  const textual = (url: unknown, init?: RequestInit) =>
    fetch(String(url), { ...init, body: String(init?.body), headers: { "content-type": "text/plain" } });
  const file = (async function* () {
    yield new TextEncoder().encode("bytes");
  })();
  const error = await failure(
    clientOf(server, { fetch: textual as typeof fetch, maxRetries: 2 }).files.upload({
      file: Object.assign(file, { path: "a" }),
    }),
  );
  expect(error).toBeInstanceOf(ArgumentError);
  expect(error.message).toMatch(/cannot send a stream/);
  expect(server.requests).toHaveLength(0);
});

test("bytes that are not as many as were told of are refused", async () => {
  await using server = await faultServer(GOOD);
  const short = Object.assign(new File(["five5"], "a"), { stream: () => new Blob(["four"]).stream() });
  const error = await failure(clientOf(server).files.upload({ file: short }, { onUploadProgress: () => {} }));
  expect(error.message).toMatch(/instead of/);
});
