/** The plugin for Redocly; its preprocessor `complete/source` writes out what follows. */
export default function plugin(): {
  readonly id: string;
  readonly preprocessors: {
    readonly oas3: { readonly source: () => Record<string, (node: object, context: object) => void> };
  };
};
