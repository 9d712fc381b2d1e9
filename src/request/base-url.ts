/** URLs: of the API, and those that lead elsewhere from one. */

/** The URL that a text is, or leads to from a base; undefined when it is none. */
export function urlOf(link: unknown, base?: string): URL | undefined {
  return typeof link === "string" && URL.canParse(link, base) ? new URL(link, base) : undefined;
}

/** The URL of a text that can be a base URL: http or https, without user name and password. */
export function baseURLOf(text: string): URL | undefined {
  const url = urlOf(text);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** A base URL without slashes at its end, so that paths can follow. */
export function trimmedURL(text: string): string {
  return text.replace(/\/+$/, "");
}
