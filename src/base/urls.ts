/** The URL that a text is, or leads to from a base; undefined when it is none. `URL.canParse` is not everywhere. */
export function urlOf(link: unknown, base?: string): URL | undefined {
  try {
    return typeof link === "string" ? new URL(link, base) : undefined;
  } catch {
    return undefined;
  }
}
