import type { DocumentOperation } from "./document.js";
import { Problem } from "./problem.js";

/** What a key is for. */
export interface DeclaredKey {
  /** A workspace's key, an admin key, or one of the Compliance API. */
  readonly kind: "workspace" | "admin" | "compliance";
}

/** The paths of each kind of key, most of them first; the rest are those of a workspace. */
const KINDS: readonly (readonly [prefix: string, kind: DeclaredKey["kind"]])[] = [
  ["/v1/organizations/", "admin"],
  ["/v1/compliance/", "compliance"],
];

/**
 * Demands a credential, and one that is declared where some are.
 * @throws Problem 401 without a key that is known, 403 for one of another kind.
 */
export function demandCredential(
  { headers }: Request,
  { credential, path }: DocumentOperation,
  keys?: Readonly<Record<string, DeclaredKey>>,
): void {
  if (credential === "none") return;
  const key = headers.get("x-api-key")?.trim();
  const bearer = /^Bearer\s+(\S+)/i.exec(headers.get("authorization") ?? "")?.[1];
  if (!bearer && credential === "bearer") throw new Problem(401, "authorization header is required");
  const given = key || bearer;
  if (!given) throw new Problem(401, "x-api-key header is required");
  if (!keys) return;
  if (!Object.hasOwn(keys, given)) throw new Problem(401, key ? "invalid x-api-key" : "Invalid bearer token");
  const wanted = KINDS.find(([prefix]) => path.startsWith(prefix))?.[1] ?? "workspace";
  const { kind } = keys[given] ?? { kind: "workspace" };
  if (kind !== wanted)
    throw new Problem(403, `This key is for ${kind} operations, and ${path} needs one for ${wanted}`);
}
