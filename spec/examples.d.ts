/** The keys `<Schema>.<name>` of the section `examples` of a file, as lists of names by schema. */
export declare function exampleNames(lines: readonly string[]): Map<string, string[]>;
