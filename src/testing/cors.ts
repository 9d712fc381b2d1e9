/** Calls from web pages, which the API lets in when they say that they mean it. */
import { Problem } from "./problem.js";

const OPT_IN = "anthropic-dangerous-direct-browser-access";
const PREFLIGHT_SECONDS = "600";

/** The answer to a preflight; undefined when the request is none. Without the opt-in header the page is not let in. */
export function preflight({ method, headers }: Request): Response | undefined {
  const asked = headers.get("access-control-request-method");
  if (method !== "OPTIONS" || asked === null) return undefined;
  const names = headers.get("access-control-request-headers") ?? "";
  if (
    !names
      .toLowerCase()
      .split(/\s*,\s*/)
      .includes(OPT_IN)
  )
    return new Response(null, { status: 401 });
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": headers.get("origin") ?? "*",
      "access-control-allow-methods": asked,
      "access-control-allow-headers": names,
      "access-control-max-age": PREFLIGHT_SECONDS,
      vary: "origin",
    },
  });
}

/** Refuses a call of a page that does not say that it means it. */
export function demandOptIn({ headers }: Request): void {
  if (headers.has("origin") && !headers.has(OPT_IN))
    throw new Problem(401, `CORS requests must set '${OPT_IN}' header`);
}

/** What the reply to a page carries, errors included. */
export function corsHeaders(asked: Readonly<Record<string, string>>): Record<string, string> {
  const { origin } = asked;
  if (origin === undefined || !(OPT_IN in asked)) return {};
  return { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "origin" };
}
