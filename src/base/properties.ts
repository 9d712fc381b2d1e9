/** Objects of unknown shape: what is one, and properties whatever they are called. */

/** Whether a value can have properties. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Makes a property a plain one, whatever it was. */
export function setData(target: object, name: PropertyKey, value: unknown, enumerable: boolean = true): void {
  Object.defineProperty(target, name, { value, enumerable, writable: true, configurable: true });
}

/** Sets a property, also one that is called `__proto__`. */
export function setOwn(target: object, name: string, value: unknown): void {
  if (name === "__proto__") setData(target, name, value);
  else (target as Record<string, unknown>)[name] = value;
}

/** Whether an object has no properties of its own. */
export function isEmpty(value: object): boolean {
  for (const name in value) if (Object.hasOwn(value, name)) return false;
  return true;
}
