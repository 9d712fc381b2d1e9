/** Version of this package, as the line that speaks the newest API version has it. */
export const VERSION = "1.14.0";

/** The API version that a client sends unless its entry pins another. */
export const API_VERSION = "2026-10-21";
