/**
 * src/ and generated/ in few files, twice: ES modules in dist/esm and CommonJS in dist/cjs. A fresh process pays for every
 * file that it opens, so the core, the whole client and the rows are one each, whatever subpaths there are besides.
 * Declarations stand once, in dist/types; those of the entries lead there from both formats.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build as bundle, transform } from "esbuild";

const root = fileURLToPath(new URL(".", import.meta.url));
const manifest = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const leaves = (node) => (typeof node === "string" ? [node] : Object.values(node).flatMap(leaves));
/** What the entries of the official subpaths, which codegen/entries.ts writes, take their names from. */
const sources = ["2026-10-21", "2023-06-01"].flatMap((version) => {
  const rows = JSON.parse(readFileSync(`${root}generated/exports/${version}.json`, "utf8"));
  return rows.flatMap(({ values }) => Object.keys(values).filter((module) => module !== "Claude"));
});
const targets = [...leaves(manifest.exports), ...leaves(manifest.imports), ...leaves(manifest.bin)];
/** Entries by what package.json calls them below a format, e.g. `pacer/index`, with the module that they are made from. */
const entries = (format) =>
  Object.fromEntries([
    ...sources.map((module) => [module.replace(/^(src|generated)\//, ""), `${root}${module}.ts`]),
    ...targets.flatMap((path) => {
      const name = new RegExp(`^\\./dist/${format}/([^*]+)\\.c?js$`).exec(path)?.[1];
      return name === undefined ? [] : [[name, sourceOf(name)]];
    }),
  ]);

function sourceOf(name) {
  const found = ["src", "generated"].map((folder) => `${root}${folder}/${name}.ts`).find(existsSync);
  if (found === undefined) throw new Error(`package.json has ${name}, and there is no such module`);
  return found;
}

const tsconfigRaw = { compilerOptions: { verbatimModuleSyntax: true, useDefineForClassFields: true } };
/** Metro with the preset of bare React Native takes no class static blocks. */
const syntax = { target: "es2022", supported: { "class-static-blocks": false } };
const typescript = {
  name: "typescript",
  resolveId(source, importer) {
    if (!importer || !source.startsWith(".")) return null;
    const path = fileURLToPath(new URL(source.replace(/\.js$/, ".ts"), `file://${importer}`));
    return existsSync(path) ? path : null;
  },
  async transform(text, id) {
    if (!id.endsWith(".ts")) return null;
    // The local API is large, and nobody steps through it.
    const small = id.startsWith(`${root}src/testing/`) && { minify: true };
    const { code } = await transform(text, { loader: "ts", ...syntax, ...small, tsconfigRaw });
    return { code, map: null };
  },
};

/** What others wrote and the local API needs: one file for both formats, in front of it the licences of what is in it. */
const LIBRARIES = { source: "src/testing/libraries.ts", target: "dist/libraries/testing.cjs" };
/** Seen from any file that the local API may be in. */
const LIBRARIES_PATH = "../../libraries/testing.cjs";
const libraries = (format) => ({
  name: "libraries",
  resolveId(source, importer) {
    return importer && source === "./libraries.js" ? { id: LIBRARIES_PATH, external: true } : null;
  },
  // Jest has no `import()` in CommonJS unless Node is started for it.
  renderDynamicImport({ moduleId, targetModuleId }) {
    const isOwn = targetModuleId?.startsWith(root) ?? true;
    if (format !== "cjs" || isOwn || !moduleId.startsWith(`${root}src/testing/`)) return null;
    return { left: "Promise.resolve().then(() => require(", right: "))" };
  },
  async buildStart() {
    if (format === "esm") await bundleLibraries();
  },
});

async function bundleLibraries() {
  const options = {
    bundle: true,
    minify: true,
    platform: "node",
    format: "cjs",
    target: "node20",
    legalComments: "none",
  };
  const { outputFiles, metafile } = await bundle({
    ...options,
    absWorkingDir: root,
    entryPoints: [LIBRARIES.source],
    write: false,
    metafile: true,
  });
  const folders = Object.keys(metafile.inputs).flatMap((path) => /^node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const notices = [...new Set(folders)].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8"));
    const licence = readdirSync(`${root}${folder}`).find((file) => /^licen[cs]e/i.test(file));
    if (!licence) throw new Error(`${folder} has no licence to hand on`);
    return `${name} ${version}\n\n${readFileSync(`${root}${folder}/${licence}`, "utf8").trim()}\n`;
  });
  mkdirSync(`${root}dist/libraries`, { recursive: true });
  const comment = notices.join("\n\n").replaceAll("*/", "* /");
  writeFileSync(`${root}${LIBRARIES.target}`, `/*!\n${comment}*/\n${outputFiles[0].text}`);
}

/** What the default export of an entry is called, where it is not the ordinary client. */
const DEFAULTS = {
  bedrock: "AnthropicBedrock",
  aws: "AnthropicAws",
  vertex: "AnthropicVertex",
  "google-cloud": "AnthropicGoogleCloud",
  foundry: "AnthropicFoundry",
};

/**
 * The declarations of an entry. An ES module sees a default export of CommonJS declarations as a property of a default, so
 * that one goes by its other name.
 */
const declarations = (format) => ({
  name: "declarations",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.isEntry || !chunk.facadeModuleId) continue;
      const up = "../".repeat(chunk.fileName.split("/").length);
      const from = `${up}types/${chunk.facadeModuleId.slice(root.length).replace(/\.ts$/, ".js")}`;
      const lines = [`export * from "${from}";`];
      const main = DEFAULTS[chunk.name] ?? "Claude";
      if (chunk.exports.includes("default")) lines.push(`export { ${main} as default } from "${from}";`);
      const ending = format === "esm" ? ".d.ts" : ".d.cts";
      const fileName = chunk.fileName.replace(/\.c?js$/, ending);
      this.emitFile({ type: "asset", fileName, source: `${lines.join("\n")}\n` });
    }
  },
});

/** What `require` gives where there is a class to give: the class, with everything else on it, as the official package does. */
const CLASS_IS_MODULE = `
const main = exports.default;
for (const name of Object.keys(exports)) {
  if (!(name in main)) Object.defineProperty(main, name, { value: exports[name], configurable: true });
}
module.exports = Object.defineProperty(main, "__esModule", { value: true });`;

/** What is loaded with a module: what it imports, and what that imports. What somebody loads late stays a file of its own. */
function loadedWith(id, getModuleInfo, loaded = new Set()) {
  const { importedIds, dynamicImporters } = getModuleInfo(id);
  if (loaded.has(id) || dynamicImporters.length > 0) return loaded;
  loaded.add(id);
  for (const imported of importedIds) loadedWith(imported, getModuleInfo, loaded);
  return loaded;
}

/** One file each, by the module that they are for: what a program of one resource has, and what only the whole client has besides. */
const FILES = { core: `${root}src/core.ts`, client: `${root}src/client/exports.ts` };

/**
 * The local API is one file for both formats, in CommonJS, because Jest loads nothing else: ES modules take it from there. The
 * command line, which is an ES module alone, loads what it needs of it.
 */
const LOCAL_API = { "testing/index": "src/testing/index.ts", "testing/cli": "src/testing/cli.ts" };
const localAPI = {
  name: "local-api",
  resolveId(source, importer) {
    const [, name] = (importer === `${root}src/cli.ts` && /^\.\/(testing\/.+)\.js$/.exec(source)) || [];
    return name ? { id: `../cjs/${name}.cjs`, external: "relative" } : null;
  },
  generateBundle() {
    const emit = (fileName, source) => this.emitFile({ type: "asset", fileName, source });
    emit("testing/index.js", `export * from "../../cjs/testing/index.cjs";\n`);
    emit("testing/index.d.ts", `export * from "../../types/src/testing/index.js";\n`);
  },
};

/** The entries that a format has of its own. */
function builtAs(format) {
  const { "testing/index": _, ...rest } = entries(format);
  const local = Object.entries(LOCAL_API).map(([name, module]) => [name, root + module]);
  return format === "cjs" ? { ...rest, ...Object.fromEntries(local) } : rest;
}

const build = (format, ending) => {
  const input = builtAs(format);
  const modules = new Set(Object.values(input));
  const files = {};
  return {
    input,
    external: /^[^./]/,
    plugins: [libraries(format), ...(format === "esm" ? [localAPI] : []), typescript, declarations(format)],
    treeshake: { moduleSideEffects: false },
    output: {
      dir: `${root}dist/${format}`,
      format: format === "esm" ? "es" : "cjs",
      exports: "named",
      esModule: true,
      generatedCode: { arrowFunctions: true, constBindings: true, objectShorthand: true },
      hoistTransitiveImports: false,
      entryFileNames: `[name]${ending}`,
      chunkFileNames: `chunks/[name]${ending}`,
      footer: ({ exports }) => (format === "cjs" && exports.includes("module.exports") ? CLASS_IS_MODULE : ""),
      manualChunks(id, { getModuleInfo }) {
        if (modules.has(id) || !id.startsWith(`${root}src/`)) return undefined;
        const { importers, dynamicImporters } = getModuleInfo(id);
        if (dynamicImporters.length > 0) return importers.length > 0 ? basename(id, ".ts") : undefined;
        return Object.keys(FILES).find((name) => (files[name] ??= loadedWith(FILES[name], getModuleInfo)).has(id));
      },
    },
  };
};

export default [build("esm", ".js"), build("cjs", ".cjs")];
