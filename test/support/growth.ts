/** How the time of a piece of work grows with its size: CPU time of this process, because that of a clock is the machine's. */
import { expect } from "vitest";

const TURNS = 3;
const ROUNDS = 4;

/** Makes the work of a size; only running it is measured. */
export type Sized = (size: number) => () => unknown;

/** The least CPU time of a few turns, in microseconds. */
async function least(work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < TURNS; turn++) {
    const before = process.cpuUsage();
    await work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return best;
}

/**
 * Fails when work takes more than linear time: `times` the size may take up to times^1.5 as long, which is in the middle between
 * linear and quadratic. It is measured again before it fails: a busy machine can spoil a round, and what is quadratic is so in
 * every round.
 */
export async function expectLinear(work: Sized, size: number, times: number): Promise<void> {
  const [small, large] = [work(size), work(size * times)];
  await least(small);
  const factors: number[] = [];
  do {
    const base = await least(small);
    factors.push((await least(large)) / base);
  } while (factors.at(-1)! >= times ** 1.5 && factors.length < ROUNDS);
  expect(
    factors.at(-1),
    `${times} times the size took ${factors.map((one) => one.toFixed(1)).join(", ")} times as long`,
  ).toBeLessThan(times ** 1.5);
}
