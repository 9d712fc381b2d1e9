/** Ends a run by naming what was left out, and why. */
import type { Reporter, TestCase, TestModule, Vitest } from "vitest/node";

const UNSAID = "no reason is given";

function reasonOf(test: TestCase): string {
  const result = test.result();
  const noted = result.state === "skipped" ? result.note : undefined;
  return noted ?? test.meta().skipped ?? (test.options.mode === "todo" ? "not written yet" : UNSAID);
}

/** Each reason in each file once, with the titles of its tests. */
function skippedIn(modules: readonly TestModule[], isAsked: (reason: string) => boolean): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const module of modules)
    for (const test of module.children.allTests("skipped")) {
      const reason = reasonOf(test);
      const why = `${module.relativeModuleId}: ${reason}`;
      if (isAsked(reason)) found.set(why, [...(found.get(why) ?? []), test.fullName]);
    }
  return found;
}

export default class SkippedReporter implements Reporter {
  #vitest: Vitest | undefined;

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    // Who asks for tests by name knows that the others do not run.
    const isPart = this.#vitest?.getGlobalTestNamePattern() !== undefined;
    const found = skippedIn(modules, (reason) => !isPart || reason !== UNSAID);
    const lines = [...found].flatMap(([why, titles]) => [`  ${why}`, ...titles.map((title) => `    - ${title}`)]);
    const count = [...found.values()].flat().length;
    process.stdout.write(`\n Skipped: ${[count || "none", ...lines].join("\n")}\n`);
  }
}
