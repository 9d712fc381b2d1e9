/** Writes every published document as JSON and as YAML into a folder: the assets of a release. */
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { stringify } from "yaml";

const source = "generated/openapi";
const target = process.argv[2] ?? "release";

await mkdir(target, { recursive: true });
await copyFile("docs/redocly.yaml", join(target, "redocly.yaml"));
for (const file of (await readdir(source)).filter((name) => name.endsWith(".json"))) {
  const text = await readFile(join(source, file), "utf8");
  const name = `claude-openapi-${basename(file, ".json")}`;
  await writeFile(join(target, `${name}.json`), text);
  // Anchors would be shorter and harder to read; every alias is written out.
  await writeFile(
    join(target, `${name}.yaml`),
    stringify(JSON.parse(text), { aliasDuplicateObjects: false, lineWidth: 120 }),
  );
}
