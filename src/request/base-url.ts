/** The URLs of the API. */
import { urlOf } from "../base/urls.js";

/** The URL of a text that can be a base URL: http or https, without user name and password. */
export function baseURLOf(text: string): URL | undefined {
  const url = urlOf(text);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url : undefined;
}

/** A base URL without slashes at its end, so that paths can follow. */
export function trimmedURL(text: string): string {
  return text.replace(/\/+$/, "");
}
