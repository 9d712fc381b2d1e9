/** What is wrong with a source, and where; each thing once. Pure. */

export interface SpecProblem {
  /** `file:line` */
  readonly where: string;
  readonly message: string;
}

/** A problem of one view of the source. */
export interface ViewProblem extends SpecProblem {
  readonly view: string;
}

/** Each problem once. */
export const once = (problems: readonly SpecProblem[]): SpecProblem[] => [
  ...new Map(problems.map(({ where, message }) => [`${where} ${message}`, { where, message }])).values(),
];

/** Each problem once, with the views that have it where not all do. */
export function onceForAll(problems: readonly ViewProblem[], views: number): SpecProblem[] {
  const having = new Map<string, Set<string>>();
  const keyOf = ({ where, message }: SpecProblem) => `${where} ${message}`;
  for (const problem of problems)
    having.set(keyOf(problem), (having.get(keyOf(problem)) ?? new Set()).add(problem.view));
  return once(problems).map((problem) => {
    const names = [...having.get(keyOf(problem))!];
    return names.length === views ? problem : { ...problem, message: `${problem.message} (in ${names.join(", ")})` };
  });
}
