/** The input of a tool as far as it has been written. */
import { setData } from "../base/properties.js";
import { PartialJSON } from "./partial-json.js";

/** Makes `input` what is complete of the JSON that has arrived, parsed only when somebody looks. */
export function liveInput(block: object, arrived: () => readonly string[]): void {
  const start = (block as { input?: unknown }).input;
  const parser = new PartialJSON();
  let fed = 0;
  Object.defineProperty(block, "input", {
    enumerable: true,
    configurable: true,
    get() {
      const pieces = arrived();
      while (fed < pieces.length) parser.feed(pieces[fed++]!);
      return parser.value ?? start;
    },
    set(value: unknown) {
      setData(block, "input", value);
    },
  });
}
