/** What the tests of time rest on: quadratic work is told from linear. */
import { expect, test } from "vitest";
import { expectLinear } from "../support/growth.js";

const spin = (steps: number): number => {
  let sum = 0;
  for (let step = 0; step < steps; step++) sum = (sum * 31 + step) % 65_521;
  return sum;
};

test("linear work passes", async () => {
  await expectLinear((size) => () => spin(size * 1000), 500, 4);
});

test("quadratic work fails, with what was measured", async () => {
  const square = expectLinear((size) => () => spin(size * size), 1000, 4);
  await expect(square).rejects.toThrow(/^4 times the size took (\d+\.\d(, )?){4} times as long/);
});
