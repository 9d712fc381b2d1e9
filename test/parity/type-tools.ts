/** Types of the parity statements. Nothing here runs. */

/** Every property present: assignable both ways is blind to an optional property that is missing on one side. */
export type Full<T> = T extends (...args: never[]) => unknown ? T : T extends object ? { [K in keyof T]-?: T[K] } : T;

/** What `for await` gives. */
export type Item<T> = T extends AsyncIterable<infer Value> ? Value : never;

type IsAny<T> = 0 extends 1 & T ? true : false;
type IsNever<T> = [T] extends [never] ? true : false;

/** Takes no argument unless the type is `any` or `never`. */
export declare function known<T>(
  ...wrong: IsAny<T> extends true ? ["is any"] : IsNever<T> extends true ? ["is never"] : []
): void;
