/** A test that cannot run everywhere says why it does not: the reason is printed at the end of the run. */
declare module "vitest" {
  interface TaskMeta {
    /** Why a test, or all of a group, was left out. */
    skipped?: string;
  }
}

/** Options of a test or a group that needs something: without it they are left out, for this reason. */
export const skipUnless = (condition: boolean, reason: string): { skip: boolean; meta: { skipped?: string } } =>
  condition ? { skip: false, meta: {} } : { skip: true, meta: { skipped: reason } };
