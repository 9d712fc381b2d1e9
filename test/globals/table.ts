/**
 * Every global of the platform that the client uses, beside those of the language: `needed` by every call; `uploads` or
 * `tools` (to run some before their message ends): by those alone; `optional`: everything works where it is missing.
 */
export const GLOBALS = {
  AbortController: "needed",
  Blob: "uploads",
  File: "uploads",
  FinalizationRegistry: "optional",
  FormData: "optional",
  Headers: "needed",
  ReadableStream: "optional",
  Request: "optional",
  Response: "optional",
  TextDecoder: "needed",
  TextEncoder: "uploads",
  URL: "needed",
  URLSearchParams: "needed",
  WeakRef: "optional",
  atob: "optional",
  btoa: "optional",
  clearTimeout: "needed",
  console: "needed",
  performance: "needed",
  queueMicrotask: "tools",
  setTimeout: "needed",
  "globalThis.Buffer": "optional",
  "globalThis.Deno": "optional",
  "globalThis.crypto": "optional",
  "globalThis.fetch": "needed",
  "globalThis.navigator": "optional",
  "globalThis.process": "optional",
  "globalThis.window": "optional",
} as const;
