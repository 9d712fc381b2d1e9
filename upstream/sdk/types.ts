/** Type declarations as JSON Schema fragments. */
import {
  type InterfaceDeclaration,
  type ModuleDeclaration,
  Node,
  type PropertySignature,
  type SourceFile,
  type TypeAliasDeclaration,
  type TypeElementTypes,
  type TypeNode,
} from "ts-morph";
import type { Fragment, SdkType } from "../facts.js";
import type { Package } from "./package.js";

type Declared = InterfaceDeclaration | TypeAliasDeclaration;

/** The type of every resource, sorted by name; classes are not types. */
export function typesOf(source: Package): SdkType[] {
  return [...source.declarations]
    .filter(([path]) => path.startsWith("resources/") && !path.endsWith("/index"))
    .flatMap(([path, file]) =>
      declaredIn(file, "").map(([name, node]) => ({
        name: `${path.slice("resources/".length)}#${name}`,
        schema: declared(source, node),
      })),
    );
}

function declaredIn(scope: SourceFile | ModuleDeclaration, prefix: string): [string, Declared][] {
  const here = [...scope.getInterfaces(), ...scope.getTypeAliases()];
  // A namespace of a class only repeats what other files declare.
  const inside = scope.getModules().filter((one) => one.getInterfaces().length + one.getTypeAliases().length > 0);
  return [
    ...here.map((node): [string, Declared] => [prefix + node.getName(), node]),
    ...inside.flatMap((one) => declaredIn(one, `${prefix}${one.getName()}.`)),
  ];
}

function declared(source: Package, node: Declared): Fragment {
  if (Node.isTypeAliasDeclaration(node)) return fragmentOf(source, node.getTypeNodeOrThrow());
  return objectOf(source, membersOf(node));
}

/** Members of an interface, those of the interfaces that it extends first. */
function membersOf(node: InterfaceDeclaration): TypeElementTypes[] {
  const inherited = node.getExtends().flatMap((base) => {
    const found = base.getType().getSymbol()?.getDeclarations().find(Node.isInterfaceDeclaration);
    return found ? membersOf(found) : [];
  });
  return [...inherited, ...node.getMembers()];
}

function objectOf(source: Package, members: readonly TypeElementTypes[]): Fragment {
  const properties = new Map<string, PropertySignature>();
  for (const member of members) if (Node.isPropertySignature(member)) properties.set(nameOf(member), member);
  const index = members.find(Node.isIndexSignatureDeclaration)?.getReturnTypeNode();
  const required = [...properties].filter(([, one]) => !one.hasQuestionToken()).map(([name]) => name);
  const schema = (one: PropertySignature) => fragmentOf(source, one.getTypeNodeOrThrow());
  return {
    type: "object",
    ...(properties.size > 0 && {
      properties: Object.fromEntries([...properties].map(([name, one]) => [name, schema(one)])),
    }),
    ...(required.length > 0 && { required: required.sort() }),
    ...(index && { additionalProperties: fragmentOf(source, index) }),
  };
}

const nameOf = (member: PropertySignature) => member.getName().replace(/^['"]|['"]$/g, "");

const KEYWORDS: Readonly<Record<string, Fragment>> = {
  string: { type: "string" },
  number: { type: "number" },
  boolean: { type: "boolean" },
  null: { type: "null" },
  unknown: {},
  any: {},
  object: { type: "object" },
  undefined: { not: {} },
};

export function fragmentOf(source: Package, node: TypeNode): Fragment {
  const text = node.getText();
  if (KEYWORDS[text]) return KEYWORDS[text];
  if (Node.isLiteralTypeNode(node)) return { const: literal(text) };
  if (Node.isParenthesizedTypeNode(node)) return fragmentOf(source, node.getTypeNode());
  if (Node.isTypeOperatorTypeNode(node)) return fragmentOf(source, node.getTypeNode());
  if (Node.isUnionTypeNode(node)) return unionOf(source, node.getTypeNodes());
  if (Node.isIntersectionTypeNode(node)) return { allOf: node.getTypeNodes().map((part) => fragmentOf(source, part)) };
  if (Node.isArrayTypeNode(node)) return { type: "array", items: fragmentOf(source, node.getElementTypeNode()) };
  if (Node.isTypeLiteral(node)) return objectOf(source, node.getMembers());
  if (Node.isTypeReference(node)) return referenceOf(source, node.getTypeName(), node.getTypeArguments());
  if (Node.isExpressionWithTypeArguments(node))
    return referenceOf(source, node.getExpression(), node.getTypeArguments());
  return { typescript: node.getKindName() };
}

const literal = (text: string): unknown =>
  /^['"]/.test(text) ? text.slice(1, -1) : text === "true" || text === "false" ? text === "true" : Number(text);

/** `(string & {})` opens a union of strings: any other may come, too. */
const isOpen = (node: TypeNode) => /^\(?string & \{\s*\}\)?$/.test(node.getText());

function unionOf(source: Package, nodes: readonly TypeNode[]): Fragment {
  const open = nodes.some(isOpen);
  const members = nodes.filter((node) => !isOpen(node)).map((node) => fragmentOf(source, node));
  const values = members.filter((member) => "const" in member).map((member) => member["const"]);
  const rest = members.filter((member) => !("const" in member));
  const enumeration: Fragment[] =
    values.length > 0
      ? [{ ...(values.length === 1 && !open ? { const: values[0] } : { enum: values }), ...(open && { open }) }]
      : [];
  const all = [
    ...enumeration,
    ...(open && values.length === 0 && rest.length > 0 ? [{ type: "string", open }] : []),
    ...rest,
  ];
  return all.length === 1 ? all[0]! : { anyOf: all };
}

function referenceOf(source: Package, target: Node, args: readonly TypeNode[]): Fragment {
  const text = target.getText();
  const items = () => fragmentOf(source, args[0]!);
  if (/^(Readonly)?Array$/.test(text)) return { type: "array", items: items() };
  if (text === "Record") return { type: "object", additionalProperties: fragmentOf(source, args[1]!) };
  if (/^(core\.)?Uploadable$/.test(text)) return { type: "string", format: "binary" };
  const rest = args.length > 0 && { args: args.map((arg) => fragmentOf(source, arg)) };
  return { $ref: nameIn(source, target), ...rest };
}

/** The name of a type as the facts write it: qualified by its file when that is another one. */
function nameIn(source: Package, target: Node): string {
  const found = target.getSymbol()?.getAliasedSymbol() ?? target.getSymbol();
  const declaration = found?.getDeclarations()[0];
  if (!declaration) return target.getText();
  const spaces = declaration.getAncestors().filter(Node.isModuleDeclaration);
  const name = [...spaces.reverse().map((space) => space.getName()), found!.getName()].join(".");
  const path = source.pathOf(declaration).replace(/^resources\//, "");
  return path === source.pathOf(target).replace(/^resources\//, "") ? name : `${path}#${name}`;
}
