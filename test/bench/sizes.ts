/** What is counted and not timed: bytes of bundles and of the install, and what a consumer's type-check costs. */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./measure.js";

const fixture = (name: string) => readFileSync(join(root, "test/bench/fixtures", name), "utf8");

/**
 * Bytes of a program for browsers, minified and gzipped: what is there when it starts. What is imported while it runs is a file
 * of its own, as every bundler has it.
 */
export async function bundleBytes(program: string): Promise<number> {
  const result = await build({
    stdin: { contents: fixture(program), resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    treeShaking: true,
    splitting: true,
    outdir: join(root, "bundle"),
    metafile: true,
    write: false,
    logLevel: "silent",
    tsconfigRaw: {},
    absWorkingDir: root,
  });
  const { outputs } = result.metafile;
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const one of outputs[path]!.imports) if (one.kind === "import-statement" && !one.external) load(one.path);
  };
  load(Object.keys(outputs).find((path) => outputs[path]!.entryPoint === "<stdin>")!);
  const texts = result.outputFiles.filter(({ path }) => loaded.has(relative(root, path)));
  return gzipSync(Buffer.concat(texts.map(({ contents }) => contents)), { level: 9 }).length;
}

export interface TypeCheck {
  readonly instantiations: number;
  readonly memoryMB: number;
  readonly files: number;
}

/** What `tsc` spends on a program of a project that has installed the package and nothing else. */
export function typeCheck(program: string, packageName: string): TypeCheck {
  const folder = mkdtempSync(join(tmpdir(), "claude-openapi-types-"));
  try {
    const link = join(folder, "node_modules", packageName);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(packageName === "claude-openapi" ? root : join(root, "node_modules", packageName), link, "dir");
    writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    writeFileSync(join(folder, program), fixture(program));
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
      module: "nodenext",
      types: [],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
      // Followed to this repository, a package would find the types of Node among our development dependencies.
      preserveSymlinks: true,
    };
    const config = join(folder, "tsconfig.json");
    writeFileSync(config, JSON.stringify({ compilerOptions, files: [program] }));
    // With its collector at hand, the compiler counts what is in use; without, what nobody has swept yet as well.
    const compiler = ["--expose-gc", join(root, "node_modules/typescript/bin/tsc")];
    const printed = execFileSync(process.execPath, [...compiler, "-p", config, "--extendedDiagnostics"], {
      encoding: "utf8",
    });
    const figure = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+)`, "m").exec(printed)?.[1]);
    return {
      instantiations: figure("Instantiations"),
      memoryMB: Math.round(figure("Memory used") / 1000),
      files: figure("Files"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytesOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

/** Bytes of a package as installed, with what it depends on. */
export function installedBytes(name: string, seen = new Set<string>()): number {
  if (seen.has(name)) return 0;
  seen.add(name);
  const folder = join(root, "node_modules", name);
  const manifest = createRequire(join(root, "package.json"))(join(folder, "package.json")) as { dependencies?: object };
  return (
    bytesOf(folder) + Object.keys(manifest.dependencies ?? {}).reduce((sum, one) => sum + installedBytes(one, seen), 0)
  );
}

/** The same for this package, from what `npm pack` would ship. */
export function ownInstalledBytes(): number {
  const printed = execFileSync("npm", ["pack", "--dry-run", "--ignore-scripts", "--json"], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ unpackedSize }] = JSON.parse(printed) as [{ unpackedSize: number }];
  const { dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { dependencies: object };
  return Object.keys(dependencies).reduce((sum, name) => sum + installedBytes(name), unpackedSize);
}
