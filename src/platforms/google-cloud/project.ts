/** The project of a credential of Google. */
import { fromMachine } from "#platform-credentials";
import { ArgumentError } from "../../errors/errors.js";
import type { GoogleCallerOptions } from "../google-auth.js";

/** What an error says that asks for a project. */
export const SET_PROJECT =
  "Set `project` or the `ANTHROPIC_GOOGLE_CLOUD_PROJECT` environment variable (or provide `baseURL`).";

/** The project that comes with a credential, by default with the one of the machine. Throws `ArgumentError` where none does. */
export async function projectOf({ authClient, googleAuth }: GoogleCallerOptions): Promise<string> {
  let cause: unknown;
  try {
    const known = googleAuth ? undefined : authClient?.projectId;
    const project = known ?? (await (googleAuth ?? (await fromMachine.googleAuth("project"))).getProjectId?.());
    if (project) return project;
  } catch (error) {
    cause = error;
  }
  const message = `No project was given and it could not be resolved from Google credentials. ${SET_PROJECT}`;
  throw new ArgumentError(message, { cause });
}
