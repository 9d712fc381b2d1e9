/** Which file of the spec a place in our documents comes from. */
import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";

const SPEC = new URL("../spec/", import.meta.url).pathname;

export interface Places {
  /** `messages/blocks.yaml:120`; undefined when nothing of the spec is meant. */
  locate(place: string): string | undefined;
}

const KEY = /^( {0,2})["']?([^\s"'#][^\s"']*?)["']?:(?:\s|$)/;

export function readPlaces(folder = SPEC): Places {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".yaml"));
  const components = new Map<string, string>();
  const items = new Map<string, string>();
  for (const file of files) {
    let section = "";
    for (const [at, line] of readFileSync(join(folder, file), "utf8").split("\n").entries()) {
      const [, indent, key] = KEY.exec(line) ?? [];
      if (key === undefined) continue;
      if (indent === "") section = key;
      // A file of parameters or responses alone names them without a section.
      const name = indent === "" ? `/${key}` : `${section}/${key}`;
      if (section === "paths") items.set(`${file}#/paths/${key}`, `${file}:${at + 1}`);
      else if (!components.has(name) || indent !== "") components.set(name, `${file}:${at + 1}`);
    }
  }
  const root = readFileSync(join(folder, "openapi.yaml"), "utf8").split("\n");
  return {
    locate(place) {
      const [, kind, name] = place.split("/").map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
      if (kind === "paths" && name !== undefined) return locatePath(root, items, name);
      if (kind === "webhooks") return locatePath(root, items, name ?? "");
      const [, , section, component] = place.split("/");
      if (kind !== "components" || component === undefined) return undefined;
      const plain = component.replace(/^(Known|Unknown)/, "");
      return [component, plain]
        .flatMap((one) => [`${section}/${one}`, `/${one}`])
        .map((one) => components.get(one))
        .find(Boolean);
    },
  };
}

/** By the line of the root that refers to the path item. */
function locatePath(root: readonly string[], items: ReadonlyMap<string, string>, path: string): string | undefined {
  const at = root.findIndex(
    (line) =>
      line
        .trim()
        .replace(/^["']/, "")
        .replace(/["']?:.*$/, "") === path,
  );
  const target =
    at < 0 ? undefined : /\$ref:\s*["']?([^"'#\s]+)(#\/paths\/[^"'\s}]+)/.exec(`${root[at]} ${root[at + 1]}`);
  return target ? (items.get(posix.normalize(target[1]!) + target[2]!) ?? target[1]) : undefined;
}
