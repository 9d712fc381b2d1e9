/** Text of pages and models on lines of our own: it must neither break them nor reorder them. */
import { cutText, LONGEST_TEXT, wellFormed } from "../tools/member-error.js";

/** Controls, separators of lines, and what changes the direction of writing. */
const UNSAFE = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g;
const LONGEST_NAME = 200;

/** A text on one line, and no longer than `most` code points. */
export const oneLine = (text: string, most: number = LONGEST_TEXT): string =>
  cutText(wellFormed(text).replace(UNSAFE, " ").trim(), most);

/** A name of the model's, between quotes: one that cannot pass for the text around it. */
export const quoted = (name: string): string => oneLine(name, LONGEST_NAME).replace(/[' ]+/g, " ").trim();

/** A URL on one line; one that is too long begins with `…`, so that what is left is the URL of no other place. */
export function boundedURL(url: string): string {
  const line = oneLine(url, Infinity);
  return cutText(line) === line ? line : `…${cutText(line, LONGEST_TEXT - 1)}`;
}
