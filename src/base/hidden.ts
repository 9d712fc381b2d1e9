/** Properties that do not show. */
import { setData } from "./properties.js";

/** Sets a property that does not show: own, so that `Object.create` and a `Proxy` lead to it, and in no copy and no log. */
export function hide(target: object, name: PropertyKey, value: unknown): void {
  setData(target, name, value, false);
}
