/** Version of this package. */
export const VERSION = "0.1.0";

/** The API version that a client sends unless its entry pins another. */
export const API_VERSION = "2026-10-21";
