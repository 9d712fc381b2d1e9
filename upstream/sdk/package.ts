/** The declarations and the code of an official SDK's package as syntax trees. Nothing of it is run. */
import { join, posix } from "node:path";
import { type ClassDeclaration, type Node, Project, type SourceFile, SyntaxKind } from "ts-morph";

export interface Package {
  /** Declarations, by path without ending: `resources/beta/files`. */
  readonly declarations: ReadonlyMap<string, SourceFile>;
  /** The code of a file of declarations. */
  code(path: string): SourceFile | undefined;
  pathOf(node: Node): string;
}

/** @param folder Where the package was unpacked. */
export function openPackage(folder: string): Package {
  const project = new Project({ skipAddingFilesFromTsConfig: true, compilerOptions: { allowJs: true, noLib: true } });
  const files = project.addSourceFilesAtPaths([join(folder, "**/*.d.ts"), `!${join(folder, "{src,_vendor}/**")}`]);
  const pathOf = (node: Node) =>
    posix.relative(folder, node.getSourceFile().getFilePath()).replace(/\.(d\.ts|js)$/, "");
  const code = new Map<string, SourceFile | undefined>();
  return {
    declarations: new Map(files.map((file) => [pathOf(file), file])),
    pathOf,
    code(path) {
      // A project of its own: beside its declarations a file of code would be the same module twice.
      if (!code.has(path)) code.set(path, scripts(folder, path));
      return code.get(path);
    },
  };
}

const scripts = (folder: string, path: string) =>
  new Project({
    skipAddingFilesFromTsConfig: true,
    useInMemoryFileSystem: false,
    compilerOptions: { allowJs: true },
  }).addSourceFileAtPathIfExists(join(folder, `${path}.js`));

/** The class of that name in a file of code, at whatever depth: most stand in a function that is called at once. */
export const classIn = (file: SourceFile | undefined, name: string) =>
  file?.getDescendantsOfKind(SyntaxKind.ClassDeclaration).find((found) => found.getName() === name);

/** Classes that a property of a class is typed by, e.g. `batches: BatchesAPI.Batches`. */
export function classOf(node: Node): ClassDeclaration | undefined {
  const symbol = node.getType().getSymbol();
  return symbol?.getDeclarations().find((found) => found.isKind(SyntaxKind.ClassDeclaration));
}

/** `getRetrieveURL` → `get_retrieve_url`. */
export const snake = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1_$2")
    .toLowerCase();
