/** Folders of profiles, and an environment that names nothing else. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Every variable that a credential can come from or go to. */
export const VARIABLES = [
  "ANTHROPIC_API_KEY",
  "ANTHROPIC_AUTH_TOKEN",
  "ANTHROPIC_BASE_URL",
  "ANTHROPIC_CONFIG_DIR",
  "ANTHROPIC_FEDERATION_RULE_ID",
  "ANTHROPIC_IDENTITY_TOKEN",
  "ANTHROPIC_IDENTITY_TOKEN_FILE",
  "ANTHROPIC_ORGANIZATION_ID",
  "ANTHROPIC_PROFILE",
  "ANTHROPIC_SCOPE",
  "ANTHROPIC_SERVICE_ACCOUNT_ID",
  "ANTHROPIC_WORKSPACE_ID",
] as const;

export type Environment = Partial<Record<(typeof VARIABLES)[number], string>>;

export interface Folder extends AsyncDisposable {
  readonly path: string;
  /** The full path of a file in it. */
  at(file: string): string;
  write(file: string, content: unknown, mode?: number): Promise<void>;
}

/** A folder with files; objects become JSON, and only their owner can read them. */
export async function folder(files: Readonly<Record<string, unknown>> = {}): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), "profiles-"));
  const at = (file: string) => join(path, file);
  const write = async (file: string, content: unknown, mode = 0o600) => {
    await mkdir(dirname(at(file)), { recursive: true });
    await writeFile(at(file), typeof content === "string" ? content : JSON.stringify(content), { mode });
  };
  for (const [file, content] of Object.entries(files)) await write(file, content);
  return { path, at, write, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

/** Runs with these variables and none of the others; puts back what was there. */
export async function within<T>(environment: Environment, run: () => Promise<T>): Promise<T> {
  const before = VARIABLES.map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const name of VARIABLES) set(name, environment[name]);
  try {
    return await run();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}

export const federated = (more: object = {}, authentication: object = {}) => ({
  authentication: {
    type: "oidc_federation",
    federation_rule_id: "fdrl_file",
    identity_token: { source: "file", path: "/nonexistent" },
    ...authentication,
  },
  organization_id: "org_file",
  ...more,
});

export const login = (more: object = {}, authentication: object = {}) => ({
  authentication: { type: "user_oauth", client_id: "client_1", ...authentication },
  ...more,
});
