/** Buckets in this process. */
import { createBucket, refund, reserve, type Rules, settle, type BucketState } from "./buckets.js";
import type { Store } from "./queue.js";

/** Buckets that are kept; the one that was not used for longest goes first. */
const KEPT = 1000;

export function memoryStore(rules: (name: string) => Rules): Store {
  const buckets = new Map<string, { rules: Rules; state: BucketState }>();
  const get = (name: string) => {
    const found = buckets.get(name);
    if (found) buckets.delete(name);
    else if (buckets.size >= KEPT) buckets.delete(buckets.keys().next().value!);
    const its = found?.rules ?? rules(name);
    const entry = found ?? { rules: its, state: createBucket(its, performance.now()) };
    buckets.set(name, entry);
    return entry;
  };
  return {
    reserve(name, sizes) {
      const { state, rules: its } = get(name);
      return reserve(state, its, performance.now(), sizes);
    },
    refund(name, size) {
      const { state, rules: its } = get(name);
      refund(state, its, performance.now(), size);
    },
    settle(name, seen) {
      const { state, rules: its } = get(name);
      settle(state, its, performance.now(), seen);
    },
  };
}
