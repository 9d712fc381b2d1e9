/** Validators of others find nothing in the published documents. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { lint, loadConfig } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { skipUnless } from "../support/skip.js";
import { publishedFile, readPublished, toolFile, views } from "./published.js";

const python = new URL("tools/venv/bin/openapi-spec-validator", import.meta.url).pathname;
/** Of one document, on a machine that does something else as well. */
const BOUND = 300_000;

describe.each(views)("%s", (view) => {
  test(
    "passes Redocly's recommended-strict under the rules that are published with it",
    { timeout: BOUND },
    async () => {
      const config = await loadConfig({ configPath: new URL("../../docs/redocly.yaml", import.meta.url).pathname });
      expect(await lint({ ref: publishedFile(view), config })).toEqual([]);
    },
  );

  test("has no component that nothing names", () => {
    const document = readPublished(view);
    const { schemas = {} } = document.components ?? {};
    const text = JSON.stringify(document);
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`));
    expect(unused).toEqual([]);
  });

  test("passes swagger-parser", { timeout: BOUND }, async () => {
    const path = createRequire(toolFile("x.js")).resolve("@apidevtools/swagger-parser");
    const { default: SwaggerParser } = (await import(pathToFileURL(path).href)) as {
      default: { validate(file: string, options: object): Promise<{ info: { version: string } }> };
    };
    const read = await SwaggerParser.validate(publishedFile(view), { dereference: { circular: "ignore" } });
    expect(read.info.version).toBe(readPublished(view).info.version);
  });

  test(
    "passes openapi-spec-validator",
    { timeout: BOUND, ...skipUnless(existsSync(python), "no openapi-spec-validator: `make validators` installs it") },
    () => {
      const { status, stdout, stderr } = spawnSync(python, ["--validation-errors", "all", publishedFile(view)], {
        encoding: "utf8",
      });
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain(`${view}.json: OK`);
    },
  );
});
