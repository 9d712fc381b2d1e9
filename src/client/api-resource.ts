/** What every resource is: an object with a client out of sight, and the resources below it. */
import { hide } from "../base/hidden.js";

/** Where a class keeps what its instances have. */
export const CHILDREN: unique symbol = Symbol("children");
/** Where a client or a resource keeps what it holds: a function, so that no inspection leads there. */
export const STATE: unique symbol = Symbol("state");

/** What the resources below a client or a resource are made with, and those that were touched. */
export interface Held {
  readonly client: object;
  readonly resources: Record<string, unknown>;
}

interface Owner {
  [STATE](): Held;
}

/** The base of all resources. */
export class APIResource {
  /** @internal Properties of an instance: the resources below it. */
  static readonly [CHILDREN]: PropertyDescriptorMap = {};
  /** The client that sends; it does not show. Optional, so that an object of the same methods passes for a resource. */
  // oxlint-disable-next-line no-explicit-any -- what is optional and `any` needs no check in a subclass that sends with it
  declare _client?: any;

  constructor(client: object) {
    hide(this, "_client", client);
    nest(this, { client, resources: {} }, new.target[CHILDREN]);
  }
}

/** Puts the resources below an owner in place; each is made when it is first touched. */
export function nest(owner: object, held: Held, children: PropertyDescriptorMap): void {
  hide(owner, STATE, () => held);
  // One by one, which takes half as long as all at once.
  for (const name in children) Object.defineProperty(owner, name, children[name]!);
}

/** A resource below an owner. It is kept there, so that copies, heirs and proxies of the owner find the same, with its client. */
export function childOf(name: string, type: () => new (client: object) => APIResource): PropertyDescriptor {
  return settable(name, function (this: Owner) {
    const { client, resources } = this[STATE]();
    return (resources[name] ??= new (type())(client));
  });
}

/** A property that is made when it is read, and may be assigned. */
export function settable(name: string, get: () => unknown): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: true,
    get,
    set(value: unknown) {
      Object.defineProperty(this, name, { value, enumerable: true, writable: true, configurable: true });
    },
  };
}
