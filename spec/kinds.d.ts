/** The table `shared/kinds.yaml`, with the tables that it refers to in their places. */
export interface KindTable {
  readonly statuses: Readonly<Record<string, string>>;
  readonly kinds: Readonly<Record<string, object>>;
  readonly also: readonly object[];
  readonly codes: Readonly<Record<string, { readonly status: number }>>;
  readonly limit: string;
  readonly pages: Readonly<Record<string, readonly string[]>>;
  readonly credentials: {
    /** How a description calls each scheme. */
    readonly words: Readonly<Record<string, string>>;
    readonly rows: readonly object[];
  };
  readonly ids: Readonly<
    Record<string, { readonly description: string; readonly schema?: object; readonly example?: unknown }>
  >;
}

/** Names of the parts that an operation has in common with its kind. */
export interface Parts {
  readonly parameters: readonly string[];
  readonly headers: readonly string[];
  /** The name of the response by status. */
  readonly responses: Readonly<Record<string, string>>;
}

/** Why the table cannot be used; undefined when it can. */
export declare function tableProblem(table: object): string | undefined;

/** The kind of credential that the operation takes; undefined when no row fits. */
export declare function kindOf(table: KindTable, path: string, operation: object): string | undefined;

/** The parts that follow from the kind of the operation, its path, its body and its `x-` keys. */
export declare function partsOf(table: KindTable, path: string, operation: object): Parts;

/** The names in a path, e.g. `["file_id"]`. */
export declare function idNames(path: string): string[];

/** The parameters of a path by the table of ids, in their order; undefined in the place of one that is not there. */
export declare function idsOf(table: KindTable, path: string): (object | undefined)[];
