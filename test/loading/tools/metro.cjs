/** Bundles a program as bare React Native does: `node metro.cjs <project> <entry> <out>`. */
const { join } = require("node:path");
const Metro = require("metro");

const [project, entry, out] = process.argv.slice(2);
const here = join(__dirname, "node_modules");
const from = (name) => require.resolve(name, { paths: [here] });

async function main() {
  const base = await Metro.loadConfig(undefined, { projectRoot: project, reporter: { update() {} } });
  const { resolver, transformer } = base;
  await Metro.runBuild(
    {
      ...base,
      projectRoot: project,
      watchFolders: [project, here],
      cacheStores: [],
      maxWorkers: 1,
      resolver: {
        ...resolver,
        useWatchman: false,
        nodeModulesPaths: [here],
        platforms: ["ios", "android", "native"],
        unstable_enablePackageExports: true,
        unstable_conditionNames: ["react-native"],
      },
      transformer: {
        ...transformer,
        babelTransformerPath: from("@react-native/metro-babel-transformer"),
        asyncRequireModulePath: from("metro-runtime/src/modules/asyncRequire"),
      },
    },
    { entry, out, platform: "ios", dev: false, minify: false },
  );
}
main().catch((error) => {
  console.error(String(error?.message ?? error));
  process.exitCode = 1;
});
