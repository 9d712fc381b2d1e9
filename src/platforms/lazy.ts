/** What a platform may have to look for: its region, its project. */

/** A value that is known, or looked for when it is first asked for. */
export interface Lazy<T> {
  /** Undefined until it has been found. */
  readonly known: T | undefined;
  /** Rejects as what looks does; the next one who asks makes it look again. */
  find(): Promise<T>;
}

export function lazy<T>(known: T | undefined, look: () => Promise<T>): Lazy<T> {
  let looking: Promise<T> | undefined;
  return {
    get known() {
      return known;
    },
    find() {
      if (known !== undefined) return Promise.resolve(known);
      return (looking ??= look().then(
        (value) => (known = value),
        (error: unknown) => {
          looking = undefined;
          throw error;
        },
      ));
    },
  };
}

/** Where a platform is until its place is known: no host can have this name, so that no credential goes to another one. */
export const UNRESOLVED = "https://unresolved.invalid";

/** The URL at the place that has been found by now. */
export const resolvedURL = (url: string, baseURL: string): string =>
  url.startsWith(UNRESOLVED) ? baseURL + url.slice(UNRESOLVED.length) : url;
