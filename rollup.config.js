/**
 * src/ and generated/ in few files, because a fresh process pays for every file that it opens: the core, the whole client
 * and the rows are one each, whatever subpaths there are besides, and all of them share the core.
 */
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const { exports, imports, bin } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const targets = [...Object.values(exports), ...Object.values(imports), { default: Object.values(bin)[0] }]
  .flatMap((target) => Object.values(typeof target === "string" ? {} : target))
  .filter((path) => path.endsWith(".js"));
/** Entries, as package.json names them. */
const names = [...new Set(targets)].map((path) => path.replace(/^\.\/dist\/(.*)\.js$/, "$1"));

const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: true } };
const typescript = {
  name: "typescript",
  resolveId(source, importer) {
    if (!importer || !source.startsWith(".")) return null;
    const path = fileURLToPath(new URL(source.replace(/\.js$/, ".ts"), `file://${importer}`));
    return existsSync(path) ? path : null;
  },
  async transform(text, id) {
    if (!id.endsWith(".ts")) return null;
    const { code } = await transform(text, { loader: "ts", target: "es2022", tsconfigRaw });
    return { code, map: null };
  },
};

/** Rooms that a program of one resource does without, and those that every program has. */
const WHOLE = /^src\/(client\/client|message-stream\/.+)\.ts$/;
const CORE =
  /^src\/(core|(contract|base|errors|request|stream|send|pages)\/.+|credentials\/(auth|token-cache)|client\/(bind|invoke|connect|resource))\.ts$/;
const entries = new Set(names.map((name) => `${root}${name}.ts`));

export default {
  input: Object.fromEntries(names.map((name) => [name, `${root}${name}.ts`])),
  external: /^[^./]/,
  plugins: [typescript],
  treeshake: { moduleSideEffects: false },
  output: {
    dir: `${root}dist`,
    format: "es",
    hoistTransitiveImports: false,
    chunkFileNames: "src/chunks/[name]-[hash].js",
    manualChunks(id) {
      const path = id.slice(root.length);
      if (entries.has(id)) return undefined;
      return WHOLE.test(path) ? "client" : CORE.test(path) ? "core" : undefined;
    },
  },
};
