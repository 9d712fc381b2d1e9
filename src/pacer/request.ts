/** What a pacer reads of a request and of its response: the limits that it falls under, its size, what is left. */
import type { PacedRequest, RateLimit } from "../contract/index.js";
import { rateLimits, retryAfterMs } from "../errors/headers.js";
import type { Four, Seen } from "./buckets.js";

/** An image or a page counts for what it shows, not for its bytes: more characters of one string in base64 do not count. */
const LONGEST_BASE64 = 6000;
const FAMILIES = ["requests", "inputTokens", "outputTokens", "tokens"] as const;

/**
 * The name of the limits that a request falls under: its path and the class of its model, which shares them (`opus-4` for
 * all of `claude-opus-4-…`). Undefined, which is not paced, when the body names no model.
 */
export function bucketOf({ path, body }: Pick<PacedRequest, "path" | "body">): string | undefined {
  const { model } = (body ?? {}) as { model?: unknown };
  return typeof model === "string" ? `${path} ${modelClass(model)}` : undefined;
}

function modelClass(model: string): string {
  const name = model.replace(/^.*claude-/, "");
  return /^[a-z]+-\d+(?=[-@.:]|$)/.exec(name)?.[0] ?? name.replace(/[-@]\d{8}.*$/, "");
}

/** About the characters of a body that become input. Linear in its parts, not in their bytes. */
export function sizeOf(body: unknown): number {
  let size = 0;
  const open: unknown[] = [body];
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part === "string") size += part.length;
    else if (typeof part !== "object" || part === null) size += 1;
    else if (Array.isArray(part)) for (const item of part) open.push(item);
    else if ("data" in part && "type" in part && part.type === "base64" && typeof part.data === "string")
      size += Math.min(part.data.length, LONGEST_BASE64);
    else
      for (const [key, value] of Object.entries(part)) {
        size += key.length;
        open.push(value);
      }
  }
  return size;
}

/** What the headers of a response say of limits, and how long a 429 asks to wait. */
export function seenIn({ status, headers }: Response): Seen {
  const limits = rateLimits(headers);
  const figures = (of: keyof Omit<RateLimit, "reset">) =>
    FAMILIES.map((family) => {
      const figure = limits[family]?.[of];
      return figure !== undefined && Number.isSafeInteger(Math.round(figure)) ? figure : -1;
    }) as unknown as Four;
  return {
    limit: figures("limit"),
    remaining: figures("remaining"),
    pause: status === 429 ? Math.min(retryAfterMs(headers) ?? -1, Number.MAX_SAFE_INTEGER) : -1,
  };
}
