/** The request that a method of an official SDK sends, read from its code as data. */
import { type CallExpression, type MethodDeclaration, Node, type ObjectLiteralExpression, SyntaxKind } from "ts-morph";
import { snake } from "./package.js";

export interface RequestCall {
  readonly method: string;
  readonly route: string;
  /** Names of the path parameters. */
  readonly path: readonly string[];
  readonly query: readonly string[];
  readonly betas: readonly string[];
  readonly body: "json" | "multipart" | undefined;
  /** The param that is the whole body. */
  readonly payload: string | undefined;
  readonly binary: boolean;
  readonly stream: boolean;
  /** Where the params travel that are not taken out one by one. */
  readonly rest: "query" | "body" | undefined;
  /** Params that are taken out, and go to the path, the query or a header. */
  readonly destructured: readonly string[];
}

/** Undefined when the method sends nothing by itself. */
export function callOf(method: MethodDeclaration | undefined): RequestCall | undefined {
  const calls = method?.getDescendantsOfKind(SyntaxKind.CallExpression) ?? [];
  const call = calls.find((one) =>
    /^this\._client\s*\.(get|post|put|patch|delete|getAPIList)$/.test(one.getExpression().getText()),
  );
  if (!method || !call) return undefined;
  const verb = call.getExpression().getText().split(".").at(-1)!;
  const options = optionsOf(method, call);
  const { route, path } = routeOf(call);
  const has = (name: string) => options.some((one) => one.getProperty(name) !== undefined);
  const parameters = method.getParameters().map((one) => one.getName());
  const isWhole = (name: string) => parameters.includes(name);
  const rest =
    has("body") && restOf(method, "body") ? "body" : has("query") && restOf(method, "query") ? "query" : undefined;
  return {
    method: verb === "getAPIList" ? getAPIListMethod(options) : verb.toUpperCase(),
    route,
    path,
    query: queryOf(options),
    betas: betasOf(method),
    body: has("body") ? (/multipartFormRequestOptions/.test(call.getText()) ? "multipart" : "json") : undefined,
    payload: payloadOf(options),
    binary: has("__binaryResponse"),
    stream: has("stream"),
    rest: rest ?? (isWhole("query") ? "query" : isWhole("body") ? "body" : undefined),
    destructured: destructuredIn(method),
  };
}

/** A list is a GET unless the call says otherwise. */
function getAPIListMethod(options: readonly ObjectLiteralExpression[]): string {
  const method = options.map((one) => one.getProperty("method")).find(Node.isPropertyAssignment);
  return method?.getInitializerIfKind(SyntaxKind.StringLiteral)?.getLiteralText().toUpperCase() ?? "GET";
}

/** The literals that make up the options of the call, wherever in it they stand, and those of a variable spread into it. */
function optionsOf(method: MethodDeclaration, call: CallExpression): ObjectLiteralExpression[] {
  const spread = call.getDescendantsOfKind(SyntaxKind.SpreadAssignment).map((one) => one.getExpression().getText());
  const variables = method
    .getDescendantsOfKind(SyntaxKind.VariableDeclaration)
    .filter((one) => spread.includes(one.getName()))
    .map((one) => one.getInitializer())
    .filter(Node.isObjectLiteralExpression);
  return [...call.getDescendantsOfKind(SyntaxKind.ObjectLiteralExpression), ...variables];
}

/** The route that the call names for its span; else the one that it is sent to. */
function routeOf(call: CallExpression): { route: string; path: string[] } {
  const named = call
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .find((one) => one.getName() === "route")
    ?.getInitializerIfKind(SyntaxKind.StringLiteral)
    ?.getLiteralText();
  const target = call.getArguments()[0]!;
  const template = Node.isTaggedTemplateExpression(target) ? target.getTemplate().getText() : target.getText();
  const written = template.slice(1, -1).replace(/\$\{([^}]+)\}/g, (_, name: string) => `{${snake(name)}}`);
  const route = named ?? written.split("?")[0]!;
  return { route, path: [...route.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!) };
}

/** The name in `body: name`. */
function payloadOf(options: readonly ObjectLiteralExpression[]): string | undefined {
  const body = options.map((one) => one.getProperty("body")).find(Node.isPropertyAssignment);
  return body?.getInitializerIfKind(SyntaxKind.Identifier)?.getText();
}

/** Names in `query: { a, b }`. */
function queryOf(options: readonly ObjectLiteralExpression[]): string[] {
  return options
    .map((one) => one.getProperty("query"))
    .filter(Node.isPropertyAssignment)
    .map((one) => one.getInitializer())
    .filter(Node.isObjectLiteralExpression)
    .flatMap((one) => one.getProperties())
    .filter((one) => Node.isPropertyAssignment(one) || Node.isShorthandPropertyAssignment(one))
    .map((one) => one.getName());
}

const PARAMS = /^(params|query|body|modifiedParams)\b/;

const patternsIn = (method: MethodDeclaration) =>
  method
    .getDescendantsOfKind(SyntaxKind.VariableDeclaration)
    .filter((one) => PARAMS.test(one.getInitializer()?.getText() ?? ""))
    .map((one) => one.getNameNode())
    .filter(Node.isObjectBindingPattern)
    .flatMap((one) => one.getElements());

const restOf = (method: MethodDeclaration, name: string) =>
  patternsIn(method).some((one) => one.getDotDotDotToken() && one.getName() === name);

const destructuredIn = (method: MethodDeclaration) =>
  patternsIn(method)
    .filter((one) => !one.getDotDotDotToken())
    .map((one) => (one.getPropertyNameNode()?.getText() ?? one.getName()).replace(/^'|'$/g, ""));

/** The literals of the header `anthropic-beta`; several may stand in one, with commas. */
function betasOf(method: MethodDeclaration): string[] {
  return method
    .getDescendantsOfKind(SyntaxKind.PropertyAssignment)
    .filter((one) => one.getNameNode().getText() === "'anthropic-beta'")
    .flatMap((one) => one.getInitializerOrThrow().getDescendantsOfKind(SyntaxKind.StringLiteral))
    .flatMap((one) => one.getLiteralText().split(","));
}
