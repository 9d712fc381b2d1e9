/** Uploads arrive whole at every attempt, or not at all. */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  createReadStream,
  mkdirSync,
  mkdtempSync,
  openAsBlob,
  readdirSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import Claude, {
  ClaudeError,
  APIResponseError,
  ArgumentError,
  type ClientOptions,
  LimitError,
  type Progress,
  type Uploadable,
} from "../../src/index.js";
import { FileChangedError, fileFromPath } from "../../src/node/index.js";
import { failure } from "../support/calls.js";
import { json } from "../support/fault-script.js";
import { faultServer } from "../support/fault-server.js";
import { overFetch } from "../support/fetch.js";
import { bytes } from "../support/random.js";
import { skipUnless } from "../support/skip.js";
import { type Sink, sink } from "../support/upload-sink.js";

const folder = mkdtempSync(join(tmpdir(), "uploads-"));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "data.bin");
const data = bytes(700_000);
const sha256 = createHash("sha256").update(data).digest("hex");
beforeEach(() => writeFileSync(path, data));

const clientOf = ({ baseURL }: { baseURL: string }, options: ClientOptions = {}) =>
  new Claude({ apiKey: "k", baseURL, ...overFetch, ...options });
const named = (source: AsyncIterable<Uint8Array>): Uploadable => Object.assign(source, { path: "data.bin" });
async function* chunks(from: Uint8Array = data, size = 50_000) {
  for (let at = 0; at < from.length; at += size) yield from.subarray(at, at + size);
}
const web = () => createReadableStream() as unknown as Uploadable;
const createReadableStream = () => new Blob([data]).stream();

const REPEATABLE: Record<string, () => Promise<Uploadable> | Uploadable> = {
  "a path": () => fileFromPath(path),
  "a blob on disk": async () => new File([await openAsBlob(path)], "data.bin"),
  "a File": () => new File([data], "data.bin"),
};
const ONCE: Record<string, () => Uploadable> = {
  "a read stream": () => createReadStream(path),
  "a generator": () => named(chunks()),
  "a stream of the web": web,
  "a Response": () => new Response(data),
};
/** An answer that is retried at once. */
const busy = (server: Parameters<NonNullable<Parameters<typeof sink>[0]>>[0]) =>
  server.writeHead(503, { "retry-after-ms": "1" }).end("{}");
const whole = (server: Sink) => server.uploads.map((upload) => upload.complete && upload.sha256 === sha256);

describe.each([true, false])("retries (watched: %s)", (watched) => {
  const options = watched ? { onUploadProgress: () => {} } : {};

  // @promise Uploads and downloads: A source that can be read again is sent whole by every attempt, also after a break
  //   in the middle of it
  test.each(Object.entries(REPEATABLE))("%s is sent whole by every attempt", async (_, make) => {
    await using server = await sink((response, nth) => (nth < 3 ? busy(response) : response.end("{}")));
    await clientOf(server).files.upload({ file: await make() }, options);
    expect(whole(server)).toEqual([true, true, true]);
    expect(server.uploads.every(({ announced, received }) => announced === received)).toBe(true);
  });

  // @promise Uploads and downloads: A source that can be read…
  test.each(Object.entries(REPEATABLE))("%s is sent whole after a break in the middle of it", async (_, make) => {
    await using server = await faultServer((_seen, nth) =>
      nth === 1 ? { fault: { at: "upload", byte: 300_000, do: "reset" } } : json({ id: "file_1" }),
    );
    await clientOf(server).files.upload({ file: await make() }, options);
    expect(server.requests).toHaveLength(2);
    const { body, headers } = server.requests[1]!;
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": headers["content-type"]! },
    }).formData();
    expect(Buffer.from(data).equals(Buffer.from(await (form.get("file") as File).arrayBuffer()))).toBe(true);
  });

  // @promise Uploads and downloads: One that can be read once is sent once, and refused when it was read before
  test.each(Object.entries(ONCE))("%s is sent once", async (_, make) => {
    await using server = await sink(busy);
    const error = await failure(clientOf(server).files.upload({ file: make() }, options));
    expect(error).toMatchObject({ status: 503, attempts: 1 });
    expect(whole(server)).toEqual([true]);
  });
});

describe("a source that was read before", () => {
  // @promise Uploads and downloads: One that can be read once…
  test.each(Object.entries(ONCE))("%s is refused, not sent empty", async (_, make) => {
    await using server = await sink();
    const client = clientOf(server);
    const file = make();
    await client.files.upload({ file });
    const error = await failure(client.files.upload({ file }));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(/read before/);
    expect(whole(server)).toEqual([true]);
  });

  // @promise Uploads and downloads: One that can be read once…
  test.each(Object.entries(ONCE))("%s is refused when a middleware sends the request twice", async (_, make) => {
    await using server = await sink();
    const twice = clientOf(server, {
      middleware: [
        async (request, next) => {
          await (await next(request)).text();
          return next(request);
        },
      ],
    });
    expect(await failure(twice.files.upload({ file: make() }))).toBeInstanceOf(ArgumentError);
    expect(whole(server)).toEqual([true]);
  });

  // @promise Uploads and downloads: One that can be read once…
  test("twice in one form is refused", async () => {
    await using server = await sink();
    const file = createReadStream(path);
    const call = clientOf(server).beta.skills.create({ files: [file, file], display_title: "x" } as never);
    expect(await failure(call)).toBeInstanceOf(ArgumentError);
    expect(server.uploads.filter(({ complete }) => complete)).toEqual([]);
  });

  test("an iterable that starts anew is not one", async () => {
    await using server = await sink();
    const file = named({ [Symbol.asyncIterator]: () => chunks() });
    for (let turn = 0; turn < 2; turn++) await clientOf(server).files.upload({ file });
    expect(whole(server)).toEqual([true, true]);
  });
});

describe("a source that fails midway", () => {
  const broken = async function* () {
    yield* chunks(data.subarray(0, 300_000));
    throw new Error("the disk is gone");
  };
  const sources: Record<string, () => Promise<Uploadable> | Uploadable> = {
    "a generator": () => named(broken()),
    "a read stream": () => {
      const stream = createReadStream(path, { highWaterMark: 4096 });
      stream.once("data", () => stream.pause());
      return Object.assign(stream, {
        [Symbol.asyncIterator]: async function* (): AsyncGenerator<Uint8Array> {
          yield data.subarray(0, 300_000);
          stream.destroy(new Error("the disk is gone"));
          yield* stream.iterator() as AsyncIterable<Uint8Array>;
        },
      });
    },
    "a Response": () => {
      const source = broken();
      const pull = async (controller: ReadableStreamDefaultController) =>
        controller.enqueue((await source.next()).value);
      return new Response(new ReadableStream({ pull }));
    },
    "a path": async () => {
      const file = await fileFromPath(path);
      const stream = () => {
        const [reader, cut] = [file.stream().getReader(), () => truncateSync(path, 300_000)];
        return new ReadableStream({
          async pull(controller) {
            const next = await reader.read();
            if (next.done) controller.close();
            else controller.enqueue(next.value);
            cut();
          },
        });
      };
      return { ...file, stream } as Uploadable;
    },
    "a blob on disk": async () => {
      const blob = await openAsBlob(path);
      truncateSync(path, 300_000);
      return new File([blob], "data.bin");
    },
  };

  // @promise Uploads and downloads: A source that fails midway never makes a request that looks complete
  test.each(Object.entries(sources))("%s never makes a request that looks complete", async (name, make) => {
    await using server = await sink();
    const error = await failure(
      clientOf(server, { maxRetries: 1 }).files.upload({ file: await make() }, { onUploadProgress: () => {} }),
    );
    await server.settled(error.attempts);
    expect(server.uploads.map(({ complete }) => complete)).not.toContain(true);
    expect(error).toBeInstanceOf(name === "a path" ? FileChangedError : ClaudeError);
    if (name === "a generator") expect(String(error.cause)).toMatch(/disk is gone/);
  });

  // @promise Limits: What does not know its size…
  test("by its own count: what is above the limit is stopped, and the largest part is named", async () => {
    await using server = await sink();
    const client = clientOf(server, { maxRequestBytes: 400_000 });
    const error = await failure(client.files.upload({ file: named(chunks()), note: new File(["x"], "n") } as never));
    expect(error).toBeInstanceOf(LimitError);
    expect(error).toMatchObject({ limit: 400_000, largest: "file", option: "maxRequestBytes" });
    await server.settled(1);
    expect(server.uploads[0]!.complete).toBe(false);
  });
});

// @promise Uploads and downloads: A file on disk that changes or goes away between attempts is a typed error, not a
//   mixture
describe("a file that changes between attempts", () => {
  const changes: Record<string, () => void> = {
    shrinks: () => truncateSync(path, 1000),
    grows: () => appendFileSync(path, "more"),
    "is written anew with as many bytes": () => {
      writeFileSync(path, bytes(data.length, 2));
      utimesSync(path, 0, 0);
    },
    "is emptied": () => truncateSync(path, 0),
  };

  test.each(Object.entries(changes))("%s", async (_, change) => {
    await using server = await sink((response) => (change(), busy(response)));
    const error = await failure(clientOf(server).files.upload({ file: await fileFromPath(path) }));
    expect(error).toBeInstanceOf(FileChangedError);
    expect(error.message).toMatch(/^data\.bin changed/);
    expect(error.attempts).toBe(2);
    expect(whole(server).filter(Boolean)).toHaveLength(1);
    expect(server.uploads.filter(({ complete }) => complete)).toHaveLength(1);
  });

  test("is removed", async () => {
    await using server = await sink((response) => (rmSync(path), busy(response)));
    const error = await failure(clientOf(server).files.upload({ file: await fileFromPath(path) }));
    expect(error).toMatchObject({ name: "ClaudeError", attempts: 2, message: expect.stringContaining("ENOENT") });
    expect(server.uploads.filter(({ complete }) => complete)).toHaveLength(1);
  });
});

describe("fileFromPath", () => {
  test("is a Blob by its shape, and can be read as often as one likes", async () => {
    const file = await fileFromPath(pathToFileURL(path));
    expect(file).toMatchObject({ name: "data.bin", size: data.length, type: "application/octet-stream", path });
    // Byte by byte a matcher would take seconds.
    const same = (one: ArrayBuffer, other: ArrayBuffer | Uint8Array) =>
      expect(Buffer.from(one).equals(Buffer.from(other as ArrayBuffer))).toBe(true);
    for (let turn = 0; turn < 2; turn++) same(await file.arrayBuffer(), data);
    const cut = file.slice(100, -100).slice(-300_000, 200_000, "x/y");
    const plain = new Blob([data]).slice(100, -100).slice(-300_000, 200_000, "x/y");
    expect([cut.size, cut.type]).toEqual([plain.size, plain.type]);
    for (const [from, to] of [[0, 100_000], [-5], [700_001], [5, 2], []] as [number?, number?][]) {
      same(await file.slice(from, to).arrayBuffer(), await new Blob([data]).slice(from, to).arrayBuffer());
    }
  });

  test("of nothing is sent as nothing", async () => {
    const empty = join(folder, "empty.TXT");
    writeFileSync(empty, "");
    await using server = await faultServer(json({ id: "file_1" }));
    const seen: Progress[] = [];
    await clientOf(server).files.upload(
      { file: await fileFromPath(empty) },
      { onUploadProgress: (at) => seen.push(at) },
    );
    const { received, body } = server.requests[0]!;
    expect(seen.at(-1)).toEqual({ loaded: received, total: received });
    expect(body.toString()).toMatch(/filename="empty.TXT"\r\nContent-Type: text\/plain\r\n\r\n\r\n--/);
  });

  test("takes a name with folders where the call keeps them, and a type", async () => {
    await using server = await faultServer(json({ id: "skill_1" }));
    const file = await fileFromPath(path, { name: "skill/data.bin", type: "x/y" });
    await clientOf(server).beta.skills.create({ files: [file] } as never);
    expect(server.requests[0]!.body.toString("latin1")).toMatch(/filename="skill\/data.bin"\r\nContent-Type: x\/y\r\n/);
  });

  test("refuses what is no file", async () => {
    mkdirSync(join(folder, "inner"), { recursive: true });
    expect(await failure(fileFromPath(join(folder, "inner")))).toBeInstanceOf(ArgumentError);
    const error = await failure(fileFromPath(join(folder, "none")));
    expect(error).toBeInstanceOf(ArgumentError);
    expect(error.message).toMatch(/none cannot be read: ENOENT$/);
  });

  const listed = skipUnless(process.platform === "linux", "only Linux lists the open files of a process in a folder");
  test("leaves no file open, read to its end or not", listed, async () => {
    const open = () => readdirSync("/proc/self/fd").length;
    const file = await fileFromPath(path);
    const before = open();
    await file.arrayBuffer();
    const reader = file.stream().getReader();
    await reader.read();
    expect(open()).toBe(before + 1);
    await reader.cancel();
    truncateSync(path, 10);
    await expect(file.arrayBuffer()).rejects.toBeInstanceOf(FileChangedError);
    expect(open()).toBe(before);
  });
});

// @promise Uploads and downloads: Progress grows to the whole…
test("progress starts again with each attempt, and ends at the whole", async () => {
  await using server = await sink((response, nth) => (nth < 2 ? busy(response) : response.end("{}")));
  const seen: Progress[] = [];
  await clientOf(server).files.upload({ file: await fileFromPath(path) }, { onUploadProgress: (at) => seen.push(at) });
  const total = server.uploads[0]!.received;
  const again = seen.findIndex(({ loaded }, at) => at > 0 && loaded < seen[at - 1]!.loaded);
  const attempts = [seen.slice(0, again), seen.slice(again)];
  for (const attempt of attempts) {
    expect(attempt.at(-1)).toEqual({ loaded: total, total });
    expect(attempt.every(({ loaded }, at) => at === 0 || loaded > attempt[at - 1]!.loaded)).toBe(true);
  }
});

// @promise Uploads and downloads: An upload follows no redirect, because its body is not kept
test("an upload does not follow a redirect: its body is not kept", async () => {
  await using server = await faultServer({ status: 307, headers: { location: "/v1/elsewhere" } });
  const error = await failure(clientOf(server).files.upload({ file: await fileFromPath(path) }));
  expect(error).toBeInstanceOf(APIResponseError);
  expect(error.message).toMatch(/redirect of an upload/);
  expect(server.requests).toHaveLength(1);
});
