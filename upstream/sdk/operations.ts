/** The methods of an official SDK's resources: signatures from the declarations, requests from the code. */
import { type ClassDeclaration, type MethodDeclaration, Node, type TypeNode } from "ts-morph";
import type { Fragment, SdkOperation } from "../facts.js";
import { callOf } from "./calls.js";
import { type Package, classIn, classOf } from "./package.js";
import { fragmentOf } from "./types.js";

export interface Methods {
  readonly operations: readonly SdkOperation[];
  /** Accessors of the methods that send nothing by themselves. */
  readonly helpers: readonly string[];
}

/** @param codes Error codes by the class that has them. */
export function methodsOf(source: Package, codes: ReadonlyMap<string, string>): Methods {
  const operations: SdkOperation[] = [];
  const helpers: string[] = [];
  const walk = (resource: ClassDeclaration, accessor: readonly string[]): void => {
    const names = new Set(resource.getMethods().map((method) => method.getName()));
    for (const name of [...names].filter((one) => /^[a-z]/.test(one))) {
      const signatures = resource.getMethods().filter((method) => method.getName() === name);
      const found = operationOf(source, resource, signatures, codes);
      const call = [...accessor, name].join(".");
      if (found) operations.push({ accessor: call, ...found });
      else helpers.push(call);
    }
    for (const property of resource.getProperties()) {
      const inner = classOf(property);
      if (inner && isResource(inner)) walk(inner, [...accessor, property.getName()]);
    }
  };
  const client = source.declarations.get("client")?.getClassOrThrow("Anthropic");
  for (const property of client?.getProperties() ?? []) {
    const resource = property.isStatic() ? undefined : classOf(property);
    if (resource && isResource(resource)) walk(resource, [property.getName()]);
  }
  return { operations, helpers };
}

const isResource = (node: ClassDeclaration) => /\bAPIResource$/.test(node.getExtends()?.getText() ?? "");

function operationOf(
  source: Package,
  resource: ClassDeclaration,
  signatures: readonly MethodDeclaration[],
  codes: ReadonlyMap<string, string>,
): Omit<SdkOperation, "accessor"> | undefined {
  const signature = signatures[0]!;
  const code = classIn(source.code(source.pathOf(resource)), resource.getNameOrThrow());
  const call = callOf(code?.getMethod(signature.getName()));
  if (!call) return undefined;
  const names = signature.getParameters().filter((one) => one.getName() !== "options");
  const positional = names.filter((one) => one.getTypeNode()?.getText() === "string").length;
  const params = names[positional];
  const type = params && paramsType(source, signatures, positional);
  const { rest, ...request } = call;
  const destructured = call.destructured.filter((one) => one !== request.payload);
  const fields = type === undefined ? [] : propertiesOf(source, type);
  const query = rest === "query" ? fields.filter((name) => !destructured.includes(name)) : request.query;
  const thrown = thrownBy(signatures, codes);
  return {
    method: request.method,
    route: request.route,
    positional,
    ...(type !== undefined && { params: type }),
    ...(params?.hasQuestionToken() && { optional: true as const }),
    ...listed(
      "path",
      request.path.filter((name) => destructured.includes(name)),
    ),
    ...listed("query", query),
    ...listed(
      "header",
      destructured.filter((name) => !request.path.includes(name) && !query.includes(name)),
    ),
    ...listed("betas", request.betas),
    ...(request.body && { body: request.body }),
    ...(request.payload && call.destructured.includes(request.payload) && { payload: request.payload }),
    ...answerOf(source, signatures),
    ...(request.binary && !request.stream && { binary: true as const }),
    ...listed("codes", thrown),
  };
}

const listed = (key: string, values: readonly string[]) => values.length > 0 && { [key]: [...new Set(values)].sort() };

/** `file#name` of the type of the params; of overloads, the one that all of theirs are made of. */
function paramsType(source: Package, signatures: readonly MethodDeclaration[], at: number): string | undefined {
  const nodes = signatures.map((one) => one.getParameters()[at]?.getTypeNode()).filter((one) => one !== undefined);
  const references = nodes.map((node) => named(source, node));
  const [first] = references;
  if (references.length === 1 || first === undefined) return first;
  return first.replace(/(NonStreaming|Streaming|Base)$/, "");
}

function named(source: Package, node: TypeNode): string | undefined {
  const nodes = Node.isUnionTypeNode(node) ? node.getTypeNodes() : [node];
  const reference = nodes.find((one) => !/^(null|undefined)$/.test(one.getText()));
  const name = reference && (fragmentOf(source, reference)["$ref"] as string | undefined);
  const file = source.pathOf(node).replace(/^resources\//, "");
  return name === undefined || name.includes("#") ? name : `${file}#${name}`;
}

/** Names of the properties of a type: what is not destructured travels in the rest. */
function propertiesOf(source: Package, name: string): string[] {
  const [file, type] = name.split("#") as [string, string];
  const declarations = source.declarations.get(`resources/${file}`);
  const found = declarations?.getInterface(type) ?? declarations?.getTypeAlias(type);
  return (found?.getType().getApparentProperties() ?? []).map((one) => one.getName().replace(/^['"]|['"]$/g, ""));
}

function thrownBy(signatures: readonly MethodDeclaration[], codes: ReadonlyMap<string, string>): string[] {
  const tags = signatures.flatMap((one) => one.getJsDocs()).flatMap((doc) => doc.getTags());
  const names = tags
    .filter((tag) => tag.getTagName() === "throws")
    .map((tag) => /\w+/.exec(tag.getText().slice(7))?.[0]);
  return names.map((name) => codes.get(name ?? "")).filter((code) => code !== undefined);
}

/** What a call gives, from the types of its results. */
function answerOf(source: Package, signatures: readonly MethodDeclaration[]) {
  const returned = signatures.map((one) => one.getReturnTypeNodeOrThrow());
  const parts = returned.flatMap((node) => resultsIn(source, node));
  const find = (wrapper: string) => parts.find((part) => part.wrapper === wrapper)?.args ?? [];
  const [page, item] = find("PagePromise");
  const [event] = find("Stream");
  const [line] = find("JSONLDecoder");
  const [plain] = find("");
  const pageName = page && /#?(\w+)$/.exec(pageClass(source, page, returned[0]!))?.[1];
  const result = item ?? line ?? (plain?.["$ref"] === "Response" ? undefined : plain);
  return {
    ...(pageName && { page: pageName }),
    ...(result && { result }),
    ...(event && { event, stream: "sse" as const }),
    ...(line && { stream: "jsonl" as const }),
  };
}

interface Part {
  /** `PagePromise`, `Stream`, `JSONLDecoder`; empty: the answer itself. */
  readonly wrapper: string;
  readonly args: readonly Fragment[];
}

function resultsIn(source: Package, node: TypeNode): Part[] {
  if (
    Node.isUnionTypeNode(node) &&
    node.getTypeNodes().some((one) => /^(APIPromise|Promise|Stream)</.test(one.getText()))
  )
    return node.getTypeNodes().flatMap((one) => resultsIn(source, one));
  if (!Node.isTypeReference(node)) return [{ wrapper: "", args: [absolute(source, node)] }];
  const name = node.getTypeName().getText().split(".").at(-1)!;
  const args = node.getTypeArguments();
  if (name === "APIPromise" || name === "Promise") return args.flatMap((one) => resultsIn(source, one));
  if (["PagePromise", "Stream", "JSONLDecoder"].includes(name))
    return [{ wrapper: name, args: args.map((one) => absolute(source, one)) }];
  return [{ wrapper: "", args: [absolute(source, node)] }];
}

/** A fragment whose references all name their file, because an operation stands in none. */
function absolute(source: Package, node: TypeNode): Fragment {
  const file = source.pathOf(node).replace(/^resources\//, "");
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "$ref" && !String(inner).includes("#") && inner !== "Response"
          ? `${file}#${String(inner)}`
          : visit(inner),
      ]),
    );
  };
  return visit(fragmentOf(source, node)) as Fragment;
}

/** The page class that an alias stands for: `FilesPage` → `Page`. */
function pageClass(source: Package, page: Fragment, from: TypeNode): string {
  const [file, name] = String(page["$ref"]).split("#") as [string, string];
  const alias = source.declarations.get(`resources/${file}`)?.getTypeAlias(name)?.getTypeNode();
  return alias ? String(fragmentOf(source, alias)["$ref"]) : from.getText();
}
