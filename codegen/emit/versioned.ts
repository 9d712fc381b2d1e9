/** `official/<version>/`: modules whose types follow the API version, from those that are written by hand for the newest. */
import type { Output } from "./write.js";

export const NEWEST = "2026-10-21";
const HOME = "src/official/{version}";

/** Where a module of the table of exports is in this version. */
export const moduleOf = (module: string, version: string): string =>
  (version === NEWEST ? module : module.replace(HOME, "generated/official/{version}")).replace("{version}", version);

/** The modules of an older version. They say nothing of it but its name: what differs follows from its client. */
export const versionedModules = (version: string, modules: readonly Output[]): Output[] =>
  modules.map(({ path, text }) => ({
    path: `official/${version}/${path}`,
    text: text.replaceAll(NEWEST, version).replaceAll('"../../', '"../../../src/'),
  }));

/** Where the hand-written modules are, from the root. */
export const VERSIONED: string = HOME.replace("{version}", NEWEST);
