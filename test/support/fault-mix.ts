/** A bad day: which fault a request meets. */
import { seeded } from "./random.js";
import { apiError, type Fault, type Script } from "./fault-script.js";

/** One of many ways for an answer to go wrong, or to go well, the same for the same seed; `stalls` for one that waits. */
export function anyFault(good: Script, seed: number, stalls: boolean): Script {
  const random = seeded(seed);
  for (let warm = 0; warm < 8; warm++) random();
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const byte = Math.floor(random() * Buffer.byteLength(good.body as string));
  const breaks: Fault["do"][] = stalls ? ["stall", "stall", "fin", "reset"] : ["fin", "reset"];
  const again = { "retry-after-ms": "1" };
  return pick<() => Script>([
    () => good,
    () => good,
    () => good,
    () => ({ ...good, pieces: [1 + Math.floor(random() * 40)] }),
    () => apiError(500, "api_error", again),
    () => apiError(529, "overloaded_error", again),
    () => apiError(429, "rate_limit_error", again),
    () => apiError(400, "invalid_request_error"),
    () => ({ status: 502, headers: { "content-type": "text/html", ...again }, body: "<html>bad gateway</html>" }),
    () => ({ ...good, headers: { ...good.headers, "content-type": "text/html" } }),
    () => ({ ...good, fault: { at: "head", byte: byte % 20, do: pick(breaks) } }),
    () => ({ ...good, fault: { at: "upload", byte: 10, do: pick(breaks) } }),
    () => ({ ...good, fault: { at: "body", byte, do: pick([...breaks, "end", "corrupt"]) } }),
  ])();
}
