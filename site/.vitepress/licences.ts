/** The licences of what is in the site's scripts, which go with them: `LICENSE.txt`, after that of the site itself. */
import { readdirSync, readFileSync } from "node:fs";
import type { Plugin } from "vitepress";

const OWN = new URL("../../LICENSE", import.meta.url);

export function licences(): Plugin {
  let isServer = false;
  return {
    name: "licences",
    configResolved({ build }) {
      isServer = Boolean(build.ssr);
    },
    generateBundle(_, bundle) {
      if (isServer) return;
      const modules = Object.values(bundle).flatMap((one) => (one.type === "chunk" ? one.moduleIds : []));
      const folders = modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replace("\0", "")) ?? []);
      const notices = [...new Set(folders)].map(noticeOf).sort();
      const source = [readFileSync(OWN, "utf8").trim(), ...notices].join("\n\n\n");
      this.emitFile({ type: "asset", fileName: "LICENSE.txt", source: `${source}\n` });
    },
  };
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

function noticeOf(folder: string): string {
  const {
    name,
    version,
    license,
    author = "",
  } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as Manifest;
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  if (!file && !license) throw new Error(`${folder} has no licence to hand on`);
  const said = file
    ? readFileSync(`${folder}/${file}`, "utf8").trim()
    : `${license}, ${typeof author === "string" ? author : author.name}`;
  return `${name} ${version}\n\n${said}`;
}
