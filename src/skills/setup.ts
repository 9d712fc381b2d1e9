/** Setting up the skills of a session's agent. */
import { rm } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import type { BetaManagedAgentsSession } from "../../generated/types/2026-10-21.js";
import type { AgentToolContext } from "../agent-toolset/context.js";
import { canonicalize } from "../agent-toolset/paths.js";
import type { Logger } from "../contract/index.js";
import { ClaudeError } from "../errors/errors.js";
import { extractSkillArchive } from "./extract.js";

/** What downloads skills: a client, or whatever has these methods. */
export interface SkillSource {
  readonly logger?: Pick<Logger, "warn" | "info">;
  readonly beta: {
    readonly sessions: { retrieve(id: string): PromiseLike<BetaManagedAgentsSession> };
    readonly skills: {
      readonly versions: {
        retrieve(
          version: string,
          params: { skill_id: string },
        ): PromiseLike<{ readonly id: string; readonly name: string }>;
        download(version: string, params: { skill_id: string }): PromiseLike<Response>;
      };
    };
  };
}

/**
 * Downloads the skills of the session's agent into `workdir/skills/<name>/`, in place of what is there; returns what removes them again. A skill that cannot
 * be had is warned of by the logger of the client, and left out. Does nothing without a client and a session.
 */
export async function setupSkills(context: AgentToolContext): Promise<() => Promise<void>> {
  const client = context.client as SkillSource | undefined;
  const { sessionId } = context;
  const session =
    context.session ?? (client && sessionId !== undefined ? await client.beta.sessions.retrieve(sessionId) : undefined);
  if (!client || !session) return async () => {};
  const warn = (message: string, error: unknown) =>
    client.logger?.warn(`${message}: ${error instanceof Error ? error.message : String(error)}`);
  const created: string[] = [];
  for (const { skill_id: id, version } of session.agent.skills) {
    try {
      created.push(await setupSkill(client, context.workdir, id, version));
    } catch (error) {
      warn(`Skill ${id} is not set up`, error);
    }
  }
  return async () => {
    for (const folder of created)
      await rm(folder, { recursive: true, force: true }).catch((error: unknown) =>
        warn(`${folder} is not removed`, error),
      );
  };
}

async function setupSkill(client: SkillSource, workdir: string, id: string, asked: string): Promise<string> {
  const { versions } = client.beta.skills;
  // Only the version that is found has an id to download by: what was asked for may be `latest`.
  const version = await versions.retrieve(asked, { skill_id: id });
  const folder = await folderOf(workdir, basename(version.name.trim().replaceAll("\\", "/")) || id);
  const response = await versions.download(version.id, { skill_id: id });
  await rm(folder, { recursive: true, force: true });
  await extractSkillArchive(response, folder);
  return folder;
}

/** The folder of a skill. Throws `ClaudeError` where a link of the agent's leads it elsewhere. */
async function folderOf(workdir: string, name: string): Promise<string> {
  if (name === "." || name === "..") throw new ClaudeError(`A skill cannot be called ${name}`);
  const folder = join(await canonicalize(resolve(workdir)), "skills", name);
  if ((await canonicalize(folder)) !== folder)
    throw new ClaudeError(`skills/${name} of the working directory is a link, or in one`);
  return folder;
}
