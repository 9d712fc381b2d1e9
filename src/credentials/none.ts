/** `#credentials` where there are no files: in browsers and workers. */
export const load = undefined;
