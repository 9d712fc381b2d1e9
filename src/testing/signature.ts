/** The signature of a thought: the same for the same text. */
export function signThought(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `local${btoa(`claude-openapi:${hash.toString(16).padStart(8, "0")}`)}`;
}
