/** A memory store in the local API, and the folder that it is mounted in. */
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { BetaManagedAgentsSession } from "../../generated/types/2026-10-21.js";
import { MARKER_PATH } from "../../src/sessions/memory-sync.js";
import { RECORD_PATH } from "../../src/memory-stores/record.js";
import Claude from "../../src/2026-10-21.js";
import { createLocalApi } from "../../src/testing/index.js";

export type Texts = Readonly<Record<string, string>>;

/** The files below a folder by their names, but for those that are no memories. */
export async function filesOf(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts: Record<string, string> = {};
  for (const path of names.sort()) texts[path.slice(root.length + 1)] = await readFile(path, "utf8");
  delete texts[MARKER_PATH];
  delete texts[RECORD_PATH];
  return texts;
}

export async function put(root: string, texts: Texts): Promise<void> {
  for (const [name, text] of Object.entries(texts)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
}

export interface Mounted extends AsyncDisposable {
  readonly baseURL: string;
  readonly client: Claude;
  readonly id: string;
  /** A folder of this test alone. */
  readonly above: string;
  /** Where the store is to be mounted: nothing is there yet. */
  readonly root: string;
  /** A session that has the store; `more` is of the resource. */
  session(more?: object, id?: string): BetaManagedAgentsSession;
  /** What is in the store, by the names of the files. */
  remote(): Promise<Record<string, string>>;
  /** Changes the store: null deletes. */
  change(texts: Readonly<Record<string, string | null>>): Promise<void>;
  /** What was asked for since the last time, ids left out, and the status that it got. */
  asked(): string[];
}

/** A store with these memories. */
export async function memoryStore(texts: Texts): Promise<Mounted> {
  const api = createLocalApi();
  const server = await api.listen();
  const above = await realpath(await mkdtemp(join(tmpdir(), "memories-")));
  const root = join(above, "mnt/notes");
  const ids = /(memstore|mem|memver)_\w+/g;
  const options = { apiKey: "k", baseURL: server.url, maxRetries: 0, logLevel: "off" as const };
  const client = new Claude(options);
  const { id } = await client.beta.memoryStores.create({ name: "notes" });
  const memories = client.beta.memoryStores.memories;
  const all = async () => {
    const found = new Map<string, { id: string; content: string }>();
    for await (const item of memories.list(id, { view: "full", limit: 20 }))
      if (item.type === "memory") found.set(item.path.slice(1), { id: item.id, content: item.content! });
    return found;
  };
  const change = async (changes: Readonly<Record<string, string | null>>) => {
    const there = await all();
    for (const [name, content] of Object.entries(changes)) {
      const memory = there.get(name);
      if (content === null) await memories.delete(memory!.id, { memory_store_id: id });
      else if (memory) await memories.update(memory.id, { memory_store_id: id, content });
      else await memories.create(id, { path: `/${name}`, content });
    }
  };
  await change(texts);
  api.clearRequests();
  return {
    ...{ baseURL: server.url, client, id, above, root, change },
    session: (more = {}, session = "sesn_1") =>
      ({
        ...{ id: session, type: "session", status: "running", agent: { skills: [] } },
        resources: [{ type: "memory_store", memory_store_id: id, mount_path: root, access: "read_write", ...more }],
      }) as unknown as BetaManagedAgentsSession,
    remote: async () => Object.fromEntries([...(await all())].map(([name, { content }]) => [name, content]).sort()),
    asked() {
      const shown = api.requests.map(
        ({ method, path, status, headers }) =>
          `${method} ${path.replace(ids, "$1")} ${headers["anthropic-beta"]} ${status}`,
      );
      api.clearRequests();
      return shown;
    },
    async [Symbol.asyncDispose]() {
      await server.close();
      await rm(above, { recursive: true, force: true });
    },
  };
}
