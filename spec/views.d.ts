/** A view: an API version, and `full` (everything) or `stable` (what holds without beta headers). */
export interface View {
  readonly version: string;
  readonly stage: "full" | "stable";
}

/** API versions, oldest first. */
export declare const versions: readonly string[];

/** True when the marks of a node leave it in the view. */
export declare function belongs(node: object, view: View): boolean;

/** The document of one view, as a new object. The given document is a bundle: its references are local. */
export declare function cutView<T extends object>(document: T, view: View): T;
