/** The region of a profile in the files of AWS, which its libraries read too. */
import { environment } from "../../credentials/auth.js";
import { joinPath, readText } from "../../credentials/files.js";

/**
 * The region of a profile, by default that of `AWS_PROFILE`, else `default`; undefined when neither file has one. The file of
 * credentials counts first, as in the libraries of AWS. Throws `ClaudeError` at a file that is there and cannot be read.
 */
export async function profileRegion(
  profile: string = environment("AWS_PROFILE") ?? "default",
): Promise<string | undefined> {
  const home = environment("HOME") ?? environment("USERPROFILE");
  const below = (name: string) => home && joinPath(home, ".aws", name);
  const files = [
    [environment("AWS_SHARED_CREDENTIALS_FILE") ?? below("credentials"), [profile]],
    [
      environment("AWS_CONFIG_FILE") ?? below("config"),
      [`profile ${profile}`, ...(profile === "default" ? [profile] : [])],
    ],
  ] as const;
  for (const [path, sections] of files) {
    const region = path && regionIn((await readText(path)) ?? "", sections);
    if (region) return region;
  }
  return undefined;
}

/** The region that the last section of one of these names has. */
function regionIn(text: string, sections: readonly string[]): string | undefined {
  let inside = false;
  let region: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const section = /^\s*\[([^\]]*)\]/.exec(line)?.[1];
    if (section !== undefined) inside = sections.includes(section.trim().replace(/\s+/g, " ").replaceAll(/["']/g, ""));
    // What is indented belongs to the setting above it.
    else if (inside) region = /^region\s*=\s*([^\s#;]+)/.exec(line)?.[1] ?? region;
  }
  return region;
}
