/** The names in a text of TypeScript. */

const CODE = /\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"|(?<![\w$.])[A-Za-z_$][\w$]*/g;
const isName = (part: string) => !/^["/]/.test(part);

/** Each name once; what stands in comments and strings, or after a dot, is none. */
export const wordsOf = (text: string): Set<string> => new Set(text.match(CODE)?.filter(isName));

/** The text with other names. */
export const renamed = (text: string, names: ReadonlyMap<string, string>): string =>
  text.replace(CODE, (part) => (isName(part) ? (names.get(part) ?? part) : part));
