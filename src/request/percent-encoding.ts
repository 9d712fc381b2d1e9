/** What a path says, however it is written. */

/** Dots, and what may follow or separate them, as they are, however often they are percent-encoded. */
export function withoutEncoding(text: string): string {
  const next = text.replace(/%25/g, "%").replace(/%(2[ef]|5c|3b)/gi, decodeURIComponent);
  return next === text ? text : withoutEncoding(next);
}
