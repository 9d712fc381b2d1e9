/** A scope that has the language and the minimum common web API (WinterTC, ECMA-429), and nothing of Node. */
import { runInNewContext } from "node:vm";

const WEB = `AbortController AbortSignal Blob ByteLengthQueuingStrategy CompressionStream CountQueuingStrategy Crypto
  CryptoKey CustomEvent DecompressionStream DOMException Event EventTarget File FormData Headers
  ReadableByteStreamController ReadableStream ReadableStreamBYOBReader ReadableStreamBYOBRequest
  ReadableStreamDefaultController ReadableStreamDefaultReader Request Response SubtleCrypto TextDecoder
  TextDecoderStream TextEncoder TextEncoderStream TransformStream TransformStreamDefaultController URL URLSearchParams
  WebAssembly WritableStream WritableStreamDefaultController WritableStreamDefaultWriter atob btoa clearInterval
  clearTimeout console crypto fetch performance queueMicrotask setInterval setTimeout structuredClone`.split(/\s+/);
const LANGUAGE = runInNewContext("Object.getOwnPropertyNames(globalThis)") as string[];
/** Of a module of CommonJS, and so not found on the global object. */
const OF_MODULES = ["require", "module", "exports", "__filename", "__dirname"];

/**
 * Runs a script that defines `program`, and gives that. All other names of this process are hidden from it, on
 * `globalThis` too. Node's own `fetch` needs some of them, which is why they cannot be deleted.
 */
export function inWorkerScope<T>(script: string): T {
  const scope: Record<string, unknown> = {};
  for (const name of WEB) {
    const value = (globalThis as Record<string, unknown>)[name];
    // A function of the web is called as a method of its global object.
    scope[name] = typeof value === "function" && /^[a-z]/.test(name) ? value.bind(globalThis) : value;
  }
  for (const name of LANGUAGE) scope[name] = (globalThis as Record<string, unknown>)[name];
  const self = { globalThis: scope, self: scope };
  Object.assign(scope, self);
  const hidden = [...Object.getOwnPropertyNames(globalThis), ...OF_MODULES].filter((name) => !(name in scope));
  const names = [...hidden, ...Object.keys(self)];
  // eslint-disable-next-line typescript/no-implied-eval -- the bundle runs as a script would
  const run = new Function(...names, `${script}; return program;`) as (...values: unknown[]) => T;
  return run(...hidden.map(() => undefined), ...Object.values(self));
}
