/** The views as they are published: a copy of each, which every step changes and hands on, in this order. */
import { type OpenApiDocument } from "../document.js";
import type { SpecSource } from "../load.js";
import { open } from "../open.js";
import { plain } from "../plain.js";
import { once, type SpecProblem } from "../problems.js";
import { optional } from "./absent.js";
import { nameBetas } from "./betas.js";
import { anyType } from "./downloads.js";
import { sayable } from "./queries.js";
import { tellApart } from "./release.js";
import { shallow } from "./shallow.js";
import { nameEvents, nameValues } from "./values.js";

/** @param views By name, closed. @param release Version of the package. */
export function publish(source: SpecSource, views: ReadonlyMap<string, OpenApiDocument>, release: string) {
  const problems: SpecProblem[] = [];
  const published = new Map<string, OpenApiDocument>();
  for (const [view, document] of views) {
    const refuse = (name: string, by: string) =>
      void problems.push({
        where: source.locate(`#/components/schemas/${name}`),
        message: `${name} is a name that opening ${by} needs`,
      });
    const stable = views.get(`${view.replace(/\.stable$/, "")}.stable`)!;
    const opened = open(shallow(optional(anyType(sayable(structuredClone(document))))), refuse);
    const named = nameBetas(nameEvents(nameValues(opened)), stable);
    published.set(view, tellApart(plain(named), view, release));
  }
  return { published, problems: once(problems) };
}
