/**
 * Makes the instances of `type` those of a class of `fetch` too, for `instanceof` and for what that class has and ours
 * has not. Node 20 loads its `fetch` when one of its classes is first named, which takes longer than a call; so the parent
 * stays open until somebody asks for it.
 */
export function standsFor(type: { readonly prototype: object }, name: "Response" | "Headers"): void {
  const parent = (): object => {
    const found = globalThis[name].prototype;
    Object.setPrototypeOf(type.prototype, found);
    return found;
  };
  const unknown = new Proxy({}, { getPrototypeOf: parent });
  Object.setPrototypeOf(type.prototype, unknown);
}
