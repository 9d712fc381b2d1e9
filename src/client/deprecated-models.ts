/** The warning for models that end. */
import type { Logger } from "../contract/index.js";
import { deprecatedModels } from "../../generated/deprecated-models.js";

/** What was not warned of yet, in this process. */
const ends = new Map(Object.entries(deprecatedModels));

/** Warns of each deprecated model that the arguments of a call name, once, with the day on which it stops working. */
export function warnOfModels(args: readonly unknown[], log: Pick<Logger, "warn">): void {
  for (const arg of args) {
    const model = (arg as { model?: string } | null | undefined)?.model;
    const end = ends.get(model!);
    if (ends.delete(model!)) log.warn(`${model} is deprecated: it ends on ${end}`);
  }
}
