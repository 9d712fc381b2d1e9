/** A client whose `fetch` is a function of the test: what was sent is recorded, what comes back is given. */

/** One request, in a form that two clients can be compared by. */
export interface Sent {
  readonly method: string;
  readonly path: string;
  /** By name; values of one name in the order sent. */
  readonly query: [string, string][];
  readonly headers: Record<string, string>;
  /** Parsed JSON, the fields of a form, or undefined. */
  readonly body: unknown;
}

/** Headers that identify the SDK or the machine, carry the credential, or follow from the body. */
const OWN = /^(x-stainless-.*|user-agent|x-api-key|authorization|content-length)$/;

async function readBody(request: Request): Promise<unknown> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) {
    const parts: unknown[] = [];
    for (const [name, value] of await request.formData()) {
      parts.push(
        typeof value === "string"
          ? { name, value }
          : {
              name,
              filename: value.name,
              type: value.type,
              bytes: Buffer.from(await value.arrayBuffer()).toString("hex"),
            },
      );
    }
    return parts;
  }
  const text = await request.text();
  return text === "" ? undefined : JSON.parse(text);
}

async function describeRequest(request: Request): Promise<Sent> {
  const url = new URL(request.url);
  const headers: Record<string, string> = {};
  for (const [name, value] of request.headers) {
    if (!OWN.test(name)) headers[name] = name === "content-type" ? value.split(";")[0]! : value;
  }
  return {
    method: request.method,
    path: url.pathname,
    query: [...url.searchParams].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
    headers,
    body: await readBody(request),
  };
}

/** A `fetch` that answers with `reply`, and the list that it fills. */
export function observed(reply: (sent: Sent, nth: number) => Response): { fetch: typeof fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  return {
    sent,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      // The official client asks the runtime itself, not the API, whether it can send forms.
      if (request.url.startsWith("data:")) return new Response();
      const one = await describeRequest(request);
      sent.push(one);
      return reply(one, sent.length - 1);
    },
  };
}

/** What a caller has in hand at the end: items of anything iterable, bytes of a response, else the value itself. */
export async function outcome(call: unknown): Promise<unknown> {
  const value = await (call as Promise<unknown>);
  if (value instanceof Response)
    return { status: value.status, bytes: Buffer.from(await value.arrayBuffer()).toString("hex") };
  if (typeof value !== "object" || value === null) return value;
  if (Symbol.asyncIterator in value) {
    const first = "data" in value ? { page: plain((value as { data: unknown }).data) } : {};
    const items: unknown[] = [];
    for await (const item of value as AsyncIterable<unknown>) items.push(plain(item));
    return { ...first, items };
  }
  return plain(value);
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
