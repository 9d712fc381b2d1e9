/** Errors of the system and of runtimes, which tell by a code what they are. */

/** The `code` of an error, such as `ENOENT`; undefined where there is none. */
export function errnoCode(error: unknown): string | undefined {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === "string" ? code : undefined;
}
