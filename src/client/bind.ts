/** From rows to classes of resources. */
import type { Route, RouteGroup, RouteTree } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import { groupOf, type Invoke, isRow } from "../request/rows.js";
import { hide } from "../base/hidden.js";
import { APIResource, CHILDREN, childOf, settable, STATE } from "./api-resource.js";
import { compile, type CompiledRoute } from "../request/request.js";

/** What sends for resources: a client, or whatever stands for one. */
export interface Connected {
  [STATE](): { readonly invoke: Invoke };
}

/** Methods that resources offer besides their rows, by call path: `beta.messages`. */
export type Extras = Readonly<Record<string, object>>;

type ResourceClass = new (client: object) => APIResource;

/** What a class of resources is made of. */
export interface Members {
  /** Of the prototype: the methods. */
  readonly methods: PropertyDescriptorMap;
  /** Of an instance: the resources below it. */
  readonly children: PropertyDescriptorMap;
  /** Of the class: the classes of those resources. */
  readonly classes: PropertyDescriptorMap;
}

/** The members of a tree. Nothing of it is compiled or made before it is used. */
export function membersOf(tree: RouteTree, extras: Extras = {}, path: string = "", above?: RouteGroup): Members {
  const group = groupOf(tree, above);
  const methods = Object.getOwnPropertyDescriptors(extras[path] ?? {}) as PropertyDescriptorMap;
  for (const method of Object.values(methods)) method.enumerable = false;
  const members: Members = { methods, children: {}, classes: {} };
  for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(tree))) {
    if (name === "/") continue;
    const node = value as RouteTree[string] | undefined;
    if (node && isRow(node)) {
      methods[name] = { value: methodOf(name, node, group, path), writable: true, configurable: true };
      continue;
    }
    const inner = path ? `${path}.${name}` : name;
    const className = classNameOf(name);
    let made: ResourceClass | undefined;
    const type = () => (made ??= classOf(className, membersOf(tree[name] as RouteTree, extras, inner, group)));
    members.children[name] = childOf(name, type);
    members.classes[className] = settable(className, type);
  }
  return members;
}

/** A class with these members. */
export function classOf(name: string, { methods, children, classes }: Members): ResourceClass {
  const type = { [name]: class extends APIResource {} }[name]!;
  hide(type, CHILDREN, children);
  Object.defineProperties(type, classes);
  Object.defineProperties(type.prototype, methods);
  return type;
}

/** `apiKeys` → `APIKeys`, as the types call it. */
const classNameOf = (name: string) => name.replace(/^((api|mcp|rbac)(?=[A-Z]|$)|.)/, (word) => word.toUpperCase());

function methodOf(name: string, row: string | Route, group: RouteGroup | undefined, resource: string): unknown {
  let route: CompiledRoute | undefined;
  return {
    [name](this: { _client?: Connected } | undefined, ...args: unknown[]): unknown {
      const connection = this?._client?.[STATE]?.();
      if (!connection) throw new ArgumentError(`${name}() has to be called on a resource of a client`);
      return connection.invoke((route ??= { ...compile(row, group), resource }), args);
    },
  }[name];
}
