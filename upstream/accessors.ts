/** The methods of the installed official SDKs, as the parity suite walks them: `test/parity/accessors.json`. */
import { readFileSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import type { Accessor } from "../test/parity/versions.js";
import { type SdkOperation, readSdkFacts } from "./facts.js";
import { type ApiVersion, versions } from "./versions.js";

/** The SDKs that `package.json` installs. */
export function installed(): Readonly<Record<ApiVersion, string>> {
  const file = new URL("../package.json", import.meta.url);
  const { devDependencies } = JSON.parse(readFileSync(file, "utf8")) as { devDependencies: Record<string, string> };
  return { "2026-10-21": devDependencies["@anthropic-ai/sdk"]!, "2023-06-01": versions["2023-06-01"].sdk };
}

/** By accessor; where the versions differ, as the newer one has it. */
export function accessorsOf(sdks: Readonly<Record<ApiVersion, string>>): Accessor[] {
  const found = new Map<string, { row: SdkOperation; versions: ApiVersion[] }>();
  for (const [version, sdk] of Object.entries(sdks) as [ApiVersion, string][])
    for (const row of readSdkFacts(sdk).operations) {
      const known = found.get(row.accessor);
      if (known) known.versions.push(version);
      else found.set(row.accessor, { row, versions: [version] });
    }
  const names = [...found.keys()].sort();
  return names.map((name) => accessorOf(found.get(name)!.row, found.get(name)!.versions.sort()));
}

function accessorOf(row: SdkOperation, of: ApiVersion[]): Accessor {
  const { accessor, method, route, positional, params, optional = false, body, page, stream, binary } = row;
  return {
    ...{ accessor, method, route, positional },
    ...(params && { paramsType: params.split("#")[1]!, paramsOptional: optional }),
    ...(body === "multipart" && { body }),
    ...(page && { page }),
    ...(stream && { stream }),
    ...(binary && { binary }),
    versions: of,
  };
}

const FILE = new URL("../test/parity/accessors.json", import.meta.url).pathname;

/** The text of the file, in the house format. */
export async function accessorsText(): Promise<string> {
  const config = await resolveConfig(FILE);
  return format(JSON.stringify(accessorsOf(installed()), undefined, 2), { ...config, filepath: FILE });
}

export const writeAccessors = async (): Promise<void> => writeFileSync(FILE, await accessorsText());
