/** Finds what an API version changes in a source file, by the rows of `version-changes.ts`. */
import type { Node, ObjectLiteralExpression, SourceFile } from "ts-morph";

import { objectsOf, isParams, memberOf, readsParams, stringMember, bareExpression } from "./object-shapes.js";
import { OFFICIAL, type TsMorph } from "./specifiers.js";
import type {
  BlockChange,
  FieldChange,
  HeaderChange,
  NameChange,
  OptionsChange,
  ParamChange,
  ResourceChange,
  UnionChange,
  VersionChange,
} from "./version-changes.js";

/** A place that a difference of the API versions touches. */
export interface VersionFinding {
  readonly line: number;
  readonly change: VersionChange;
}

/** What a row finds: the nodes that it is about. */
type Find<Change> = (file: SourceFile, change: Change, morph: TsMorph) => readonly Node[];

const FIND: { readonly [Kind in VersionChange["kind"]]: Find<Extract<VersionChange, { kind: Kind }>> } = {
  param: findParams,
  field: findFields,
  block: findBlocks,
  resource: findResources,
  name: findNames,
  union: findUnions,
  options: findOptions,
  header: findHeaders,
};

/** All of them in a file that imports the official package, in its order, each once a line. */
export function versionFindings(
  file: SourceFile,
  changes: readonly VersionChange[],
  morph: TsMorph,
): readonly VersionFinding[] {
  return changes
    .flatMap((change) => {
      const nodes = (FIND[change.kind] as Find<VersionChange>)(file, change, morph);
      const lines = new Set(nodes.map((node) => node.getStartLineNumber()));
      return [...lines].map((line) => ({ line, change }));
    })
    .sort((a, b) => a.line - b.line);
}

function findParams(file: SourceFile, change: ParamChange, morph: TsMorph): Node[] {
  const { Node: is, SyntaxKind } = morph;
  const inObjects = objectsOf(file, morph).flatMap((object) => {
    const member = memberOf(object, change.name, morph);
    if (member === undefined || !isParams(object, change, morph)) return [];
    // A schema of a tool describes a property of that name.
    const value = is.isPropertyAssignment(member) ? bareExpression(member.getInitializer(), morph) : undefined;
    return is.isObjectLiteralExpression(value) ? [] : [member];
  });
  const assigned = file.getDescendantsOfKind(SyntaxKind.BinaryExpression).flatMap((binary) => {
    const left = binary.getLeft();
    if (binary.getOperatorToken().getText() !== "=" || !is.isPropertyAccessExpression(left)) return [];
    if (left.getName() !== change.name) return [];
    return readsParams(left.getExpression(), file, change, morph) ? [left] : [];
  });
  return [...inObjects, ...assigned];
}

function findFields(file: SourceFile, { name, resource }: FieldChange, { Node: is, SyntaxKind }: TsMorph): Node[] {
  const properties = file.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression);
  if (!properties.some((property) => property.getName() === resource)) return [];
  const read = properties.filter((property) => property.getName() === name);
  const taken = file
    .getDescendantsOfKind(SyntaxKind.BindingElement)
    .filter((element) => (element.getPropertyNameNode() ?? element.getNameNode()).getText() === name)
    .filter((element) => is.isObjectBindingPattern(element.getParent()));
  return [...read, ...taken];
}

function findBlocks(file: SourceFile, change: BlockChange, morph: TsMorph): Node[] {
  const elements = (object: ObjectLiteralExpression): ObjectLiteralExpression[] => {
    const member = memberOf(object, "content", morph);
    const content = morph.Node.isPropertyAssignment(member)
      ? bareExpression(member.getInitializer(), morph)
      : undefined;
    if (!morph.Node.isArrayLiteralExpression(content)) return [];
    return content
      .getElements()
      .map((element) => bareExpression(element, morph))
      .filter(morph.Node.isObjectLiteralExpression);
  };
  const filled = (block: ObjectLiteralExpression): boolean => {
    if (change.filled === undefined) return true;
    const member = memberOf(block, change.filled, morph);
    if (!morph.Node.isPropertyAssignment(member)) return member !== undefined;
    return !/^(\[\s*\]|null|undefined)$/.test(bareExpression(member.getInitializer(), morph)?.getText() ?? "");
  };
  return objectsOf(file, morph)
    .filter((object) => stringMember(object, "role", morph) === change.role)
    .flatMap(elements)
    .flatMap((block) =>
      change.inside !== undefined && stringMember(block, "type", morph) === change.inside ? elements(block) : [block],
    )
    .filter((block) => stringMember(block, "type", morph) === change.type && filled(block));
}

function findResources(file: SourceFile, change: ResourceChange, { SyntaxKind }: TsMorph): Node[] {
  return file.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression).filter((property) => {
    const path = property.getText().replaceAll(/[\s?!]/g, "");
    return path.endsWith(`.${change.accessor}`) && !path.endsWith(`.${change.unlessAfter}.${change.accessor}`);
  });
}

function findNames(file: SourceFile, { names }: NameChange, morph: TsMorph): Node[] {
  const { Node: is, SyntaxKind } = morph;
  const imported = file
    .getDescendants()
    .filter((node) => is.isImportSpecifier(node) || is.isExportSpecifier(node))
    .filter((node) => names.includes(node.getName()))
    .filter((node) => isOfficial(moduleOf(node, morph)));
  const bound = boundNames(file, morph);
  const qualified = [
    ...file.getDescendantsOfKind(SyntaxKind.QualifiedName).map((node) => [node, node.getRight().getText()] as const),
    ...file.getDescendantsOfKind(SyntaxKind.PropertyAccessExpression).map((node) => [node, node.getName()] as const),
  ];
  const used = qualified
    .filter(([node, name]) => names.includes(name) && bound.has(/^[\w$]+/.exec(node.getText())?.[0] ?? ""))
    .map(([node]) => node);
  return [...imported, ...used];
}

function findUnions(file: SourceFile, { names }: UnionChange, morph: TsMorph): Node[] {
  const bound = boundNames(file, morph);
  return file
    .getDescendantsOfKind(morph.SyntaxKind.InterfaceDeclaration)
    .flatMap((declaration) => declaration.getExtends())
    .filter((one) => {
      const path = one.getExpression().getText().split(".");
      return bound.has(path[0]!) && names.includes(path.at(-1)!);
    });
}

function findOptions(file: SourceFile, { names }: OptionsChange, morph: TsMorph): Node[] {
  const bound = boundNames(file, morph);
  return file.getDescendantsOfKind(morph.SyntaxKind.NewExpression).flatMap((made) => {
    if (!bound.has(made.getExpression().getText().split(".")[0]!)) return [];
    const options = bareExpression(made.getArguments()[0], morph);
    if (!morph.Node.isObjectLiteralExpression(options)) return [];
    const members = names.map((name) => memberOf(options, name, morph));
    const given = members.filter(
      (member) =>
        member !== undefined &&
        !(
          morph.Node.isPropertyAssignment(member) && /^(null|undefined)$/.test(member.getInitializer()?.getText() ?? "")
        ),
    );
    return given.length === names.length ? [given.at(-1)!] : [];
  });
}

function findHeaders(file: SourceFile, { name }: HeaderChange, morph: TsMorph): Node[] {
  return objectsOf(file, morph).flatMap((object) => memberOf(object, name, morph) ?? []);
}

/** Names in a file that stand for something of the official package. */
function boundNames(file: SourceFile, { Node: is, SyntaxKind }: TsMorph): Set<string> {
  const imports = file.getImportDeclarations().filter((one) => isOfficial(one.getModuleSpecifierValue()));
  const names = imports.flatMap((one) => [
    one.getDefaultImport()?.getText(),
    one.getNamespaceImport()?.getText(),
    ...one.getNamedImports().map((named) => named.getAliasNode()?.getText() ?? named.getName()),
  ]);
  const equals = file
    .getDescendantsOfKind(SyntaxKind.ImportEqualsDeclaration)
    .filter((one) =>
      isOfficial(one.getExternalModuleReferenceSourceFile() ? undefined : quoted(one.getModuleReference().getText())),
    )
    .map((one) => one.getName());
  const required = file.getDescendantsOfKind(SyntaxKind.VariableDeclaration).flatMap((one) => {
    if (!isOfficial(/\b(?:require|import)\(\s*["'`]([^"'`]+)/.exec(one.getInitializer()?.getText() ?? "")?.[1]))
      return [];
    const name = one.getNameNode();
    return is.isObjectBindingPattern(name) ? name.getElements().map((element) => element.getName()) : [name.getText()];
  });
  return new Set([...names, ...equals, ...required].filter((name) => name !== undefined));
}

const quoted = (text: string): string | undefined => /["'`]([^"'`]+)["'`]/.exec(text)?.[1];
const isOfficial = (specifier: string | undefined): boolean =>
  specifier === OFFICIAL || specifier?.startsWith(`${OFFICIAL}/`) === true;

function moduleOf(node: Node, { Node: is }: TsMorph): string | undefined {
  const declaration = node.getFirstAncestor((one) => is.isImportDeclaration(one) || is.isExportDeclaration(one));
  return is.isImportDeclaration(declaration) || is.isExportDeclaration(declaration)
    ? declaration.getModuleSpecifierValue()
    : undefined;
}
