/** Reads the source: one `redocly bundle` of it, uncut, and where each thing of the bundle stands in the files. */
import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, posix, relative, sep } from "node:path";
import { promisify } from "node:util";
import { parse } from "yaml";
import type { Document } from "./document.js";

const REDOCLY = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");
const QUIET = { ...process.env, CI: "1", REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** A row of the table `error-codes` in `shared/errors.yaml`. */
export interface ErrorCode {
  readonly status: number;
  /** Name of the schema of `error.details`. */
  readonly details?: string;
}

export interface Source {
  /** The bundle: local references only, marks still there. */
  readonly document: Document;
  /** Lines of every YAML file, by path below the folder of the source. */
  readonly files: ReadonlyMap<string, readonly string[]>;
  readonly errorCodes: Readonly<Record<string, ErrorCode>>;
  /** The keys that `extensions.md` describes; undefined when there is no such page. */
  readonly extensions: ReadonlySet<string> | undefined;
  /** Folder of the source as messages name it. */
  readonly folder: string;
  /** The file, relative to the folder, of a component, e.g. `("schemas", "Message")`. */
  fileOf(kind: string, name: string): string | undefined;
  /** `file:line` of a pointer into the bundle, as near as the files say it. */
  locate(pointer: string): string;
}

/** Runs redocly with the arguments; rejects with what it printed when it fails. */
export async function redocly(args: readonly string[]): Promise<string> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [REDOCLY, ...args], {
      env: QUIET,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout + stderr;
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new Error(`redocly ${args[0]} failed\n${stderr}${stdout}`, { cause: error });
  }
}

/** @param folder Folder that holds `openapi.yaml` and `redocly.yaml`. */
export async function load(folder: string): Promise<Source> {
  const out = mkdtempSync(join(tmpdir(), "claude-openapi-"));
  try {
    const bundle = join(out, "source.json");
    const flags = ["--component-renaming-conflicts-severity", "error", "--skip-decorator", "spec/view"];
    const root = join(folder, "openapi.yaml");
    const [, files] = await Promise.all([
      redocly(["bundle", root, "--config", join(folder, "redocly.yaml"), "-o", bundle, ...flags]),
      readFiles(folder),
    ]);
    const document = JSON.parse(await readFile(bundle, "utf8")) as Document;
    const table = files.get("shared/errors.yaml")?.join("\n");
    const errorCodes = table ? ((parse(table)["error-codes"] ?? {}) as Record<string, ErrorCode>) : {};
    const shown = relative(process.cwd(), folder).split(sep).join("/");
    const page = await readFile(join(folder, "extensions.md"), "utf8").catch(() => undefined);
    const extensions =
      page === undefined ? undefined : new Set([...page.matchAll(/^### `(x-[\w-]+)`/gm)].map((match) => match[1]!));
    return { document, files, errorCodes, extensions, folder: shown, ...index(files, shown) };
  } finally {
    await rm(out, { recursive: true });
  }
}

async function readFiles(folder: string): Promise<Map<string, string[]>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".yaml")).sort();
  const read = async (name: string) =>
    [name.split(sep).join("/"), (await readFile(join(folder, name), "utf8")).split("\n")] as const;
  return new Map(await Promise.all(names.map(read)));
}

interface Place {
  readonly file: string;
  /** From 0. */
  readonly line: number;
}

/** Finds components by the two outer levels of keys of each file, and what is inside them by indentation. */
export function index(files: ReadonlyMap<string, readonly string[]>, folder: string) {
  const places = new Map<string, Place>();
  for (const [file, lines] of files) {
    let section = "";
    for (const [line, text] of lines.entries()) {
      const [, indent, key] = /^( {0,2})["']?([^\s"'#][^\s"']*?)["']?:(?:\s|$)/.exec(text) ?? [];
      if (key === undefined) continue;
      if (indent === "") section = key;
      if (indent === "" || indent === "  ")
        places.set(indent ? `${file}#/${section}/${key}` : `${file}#/${key}`, { file, line });
    }
  }
  const named = new Map<string, Place[]>();
  for (const [id, place] of places) {
    const name = id.slice(id.lastIndexOf("/") + 1);
    named.set(name, [...(named.get(name) ?? []), place]);
  }
  const component = (kind: string, name: string): Place | undefined => {
    const found = named.get(name) ?? [];
    const exact = (place: Place) => places.get(`${place.file}#/${kind}/${name}`)?.line === place.line;
    return found.find(exact) ?? found.find((place) => place.file.includes(kind)) ?? found[0];
  };
  const root = files.get("openapi.yaml") ?? [];
  const pathItem = (path: string): Place => {
    const at = root.findIndex((text) =>
      new RegExp(`^\\s+["']?${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']?:`).test(text),
    );
    const ref = [root[at], root[at + 1]].join(" ").match(/\$ref:\s*["']?([^"'#\s]+)(#[^"'\s}]+)/);
    const target = ref && places.get(posix.normalize(ref[1]!) + ref[2]!);
    return target ?? { file: "openapi.yaml", line: Math.max(at, 0) };
  };
  const inside = ({ file, line }: Place, keys: readonly string[]): Place => {
    const lines = files.get(file) ?? [];
    for (const key of keys) {
      const indent = /^[\s-]*/.exec(lines[line] ?? "")![0].length;
      for (let at = line + 1; at < lines.length; at++) {
        const text = lines[at]!;
        if (text.trim() === "") continue;
        if (/^[\s-]*/.exec(text)![0].length <= indent) break;
        if (!new RegExp(`^[\\s-]*["']?${key.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}["']?:`).test(text)) continue;
        line = at;
        break;
      }
    }
    return { file, line };
  };
  return {
    fileOf: (kind: string, name: string) => component(kind, name)?.file,
    locate(pointer: string) {
      const keys = pointer
        .split("/")
        .slice(1)
        .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
      const isItem = keys[0] === "paths" || keys[0] === "webhooks";
      const start = isItem && keys[1] ? pathItem(keys[1]) : component(keys[1] ?? "", keys[2] ?? "");
      const { file, line } = start
        ? inside(start, keys.slice(isItem ? 2 : 3))
        : inside({ file: "openapi.yaml", line: 0 }, []);
      return `${folder ? `${folder}/` : ""}${file}:${line + 1}`;
    },
  };
}
