/** What must not be shown: the secrets of a request, made unreadable wherever text leaves by an error, a log or a span. */

/** Where a request went, and with which headers. */
export interface Carrier {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A text with the secrets in it made unreadable. */
export type Mask = (text: string) => string;

/** Names of headers and query values that are credentials. */
const SECRET = /auth(?!or$)|secret|cookie|passw|credential|signature|(key|token|jwt|sig|session)$|^code$/i;
/** Less is no secret, and too much would look like it. */
const SHORTEST = 4;
/** Less than this is too little in base64 to be told from chance. */
const SHORTEST_IN_BASE64 = 8;
const masks = new WeakMap<readonly Carrier[], Mask>();

/** Masks what the carriers carry. */
export function maskOf(carriers: readonly Carrier[]): Mask {
  const mask = masks.get(carriers) ?? createMask(() => carriers.flatMap(secretsOf));
  masks.set(carriers, mask);
  return mask;
}

/** Masks secrets as they are, in the escapes of JSON and URLs, and in base64 of both alphabets, in capitals or not; they are asked for once. */
export function createMask(secrets: () => readonly string[]): Mask {
  let pattern: RegExp | undefined;
  return (text) => text.replace((pattern ??= patternOf(secrets())), "***");
}

function secretsOf({ url, headers }: Carrier): string[] {
  const query = new URLSearchParams(url.replace(/^[^?]*/, ""));
  return [...Object.entries(headers), ...query]
    .filter(([name]) => SECRET.test(name))
    .flatMap(([name, value]) => {
      const credential = value.replace(/^[\w-]+ +/, "");
      return /cookie/i.test(name) ? value.split(/;\s*|=/) : [credential];
    });
}

function patternOf(secrets: readonly string[]): RegExp {
  const long = [...new Set(secrets)].filter((secret) => secret.length >= SHORTEST);
  const forms = long.sort((a, b) => b.length - a.length).flatMap((secret) => [written(secret), ...inBase64(secret)]);
  return new RegExp(forms.join("|") || "(?!)", "gi");
}

/** Each character as it is, behind a backslash, as `\u0041`, or percent-encoded, however often. */
function written(text: string): string {
  return Array.from(text, (character) => {
    const hex = character.charCodeAt(0).toString(16).padStart(2, "0");
    const bytes = Array.from(
      new TextEncoder().encode(character),
      (byte) => `%(?:25)*${byte.toString(16).padStart(2, "0")}`,
    );
    const other = { "+": "|-", "/": "|_" }[character] ?? "";
    return `(?:\\\\?${character.replace(/\W/u, "\\$&")}|\\\\u0*${hex}|${bytes.join("")}${other})`;
  }).join("");
}

/** What of the base64 of a longer text only the secret in it decides, at each of its three places in a group. */
function inBase64(secret: string): string[] {
  if (secret.length < SHORTEST_IN_BASE64 || typeof btoa !== "function") return [];
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  return [0, 2, 3].map((start, before) => {
    const whole = btoa("\0".repeat(before) + bytes);
    return written(whole.slice(start, Math.floor(((before + bytes.length) * 8) / 6)));
  });
}
