import { defineConfig } from "vitest/config";

/** Set by `.ci/run`, which sums the results of its steps: where to write the JSON report. */
const report = process.env["VITEST_REPORT"];

/** Last, so that a run ends by saying what it left out. */
const SKIPPED = new URL("test/support/skipped-reporter.ts", import.meta.url).pathname;

export default defineConfig({
  // Without a build: package.json leads to dist/.
  resolve: {
    alias: {
      "#runtime": new URL("src/credentials/load.ts", import.meta.url).pathname,
      "#telemetry": new URL("src/opentelemetry/load.ts", import.meta.url).pathname,
      "#agent-toolset": new URL("src/skills/machine.ts", import.meta.url).pathname,
      "#platform-credentials": new URL("src/platforms/default-credentials.ts", import.meta.url).pathname,
    },
  },
  test: {
    reporters: report ? ["default", ["json", { outputFile: report }], SKIPPED] : ["default", SKIPPED],
    // Two cores are the reference machine; the child processes of the package tests need room of their own.
    maxWorkers: 2,
    testTimeout: 20_000,
    // Nobody's own profiles.
    env: { ANTHROPIC_CONFIG_DIR: "/nonexistent" },
    projects: [
      {
        extends: true,
        test: {
          name: "test",
          include: ["test/**/*.test.ts"],
          exclude: ["test/{package,loading,dependents,documents,local-clients,site/browser}/**", "**/node_modules/**"],
          typecheck: {
            enabled: true,
            include: ["test/types/**/*.test-d.ts"],
            tsconfig: "test/types/tsconfig.json",
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        test: {
          name: "loading",
          include: ["test/loading/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: {
          name: "loading-everywhere",
          include: ["test/loading/everywhere/*.test.ts"],
          // Next builds for minutes on a busy machine.
          testTimeout: 600_000,
          hookTimeout: 300_000,
        },
      },
      {
        extends: true,
        test: {
          name: "dependents",
          include: ["test/dependents/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 600_000,
        },
      },
      {
        extends: true,
        test: {
          name: "local-clients",
          include: ["test/local-clients/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "documents",
          include: ["test/documents/*.test.ts"],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          // A browser with a page of 120,000 elements wants the machine for itself.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/browser/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // What is measured is CPU time, of one browser at a time.
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: { name: "package", include: ["test/package/**/*.test.ts"], testTimeout: 180_000, hookTimeout: 180_000 },
      },
    ],
  },
});
