/** What all cloud platforms have in common: which operations they have, and that no credential of the API reaches them. */
import { CREDENTIALS, environment } from "../credentials/auth.js";
import type { ClientOptions, HeaderValues, Platform } from "../contract/index.js";
import { ArgumentError } from "../errors/errors.js";
import type { Policy } from "../send/context.js";
import { asOfAPI } from "./answers.js";

/** What is special about a platform. */
export interface PlatformPlan {
  readonly name: string;
  /** Read when it is needed: it may not be known before. */
  readonly baseURL: string;
  /** How requests are authenticated, for the error of a credential of the API. */
  readonly authentication: string;
  /** The operations that it has, as `POST /v1/messages`; `{id}` stands for itself. */
  readonly has: RegExp;
  /** It holds conversations between turns. */
  readonly threads?: true;
  /** Headers of every request, above those of the client. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What it does with an attempt. */
  readonly policy: Policy;
}

/** Headers that carry a credential: those of the environment and of other clients stay at home. */
const NO_CREDENTIAL: readonly [string, null][] = [
  ["x-api-key", null],
  ["authorization", null],
];

export function createPlatform(plan: PlatformPlan): Platform {
  const { name, authentication, has, threads = false, policy, headers } = plan;
  return {
    name,
    threads,
    get baseURL() {
      return plan.baseURL;
    },
    async attempt(request, next, context) {
      const { method, path } = context.asked;
      if (path.startsWith("/v1/") && !has.test(`${method} ${path}`)) {
        throw new ArgumentError(`${method} ${path} is not available on ${name}`);
      }
      return asOfAPI(await policy(request, next, context), context);
    },
    options(options: ClientOptions) {
      const given = CREDENTIALS.find((option) => options[option] != null);
      if (given) throw new ArgumentError(`The \`${given}\` option is not supported by ${name}; ${authentication}`);
      return {
        ...options,
        apiKey: null,
        authToken: null,
        baseURL: options.baseURL ?? plan.baseURL,
        defaultHeaders: [...NO_CREDENTIAL, ...entriesOf(options.defaultHeaders), ...entriesOf(headers)],
      };
    },
  };
}

type Entry = readonly [string, string | null | undefined];

function entriesOf(headers: HeaderValues = {}): Entry[] {
  return [...((Symbol.iterator in headers ? headers : Object.entries(headers)) as Iterable<Entry>)];
}

/** An option, else the first variable that is set; null keeps the variables unread. */
export function optionOr(option: string | null | undefined, ...variables: readonly string[]): string | undefined {
  if (option === null) return undefined;
  return option ?? variables.map(environment).find((value) => value !== undefined);
}

/** The same text, where it can be a part of a host name. Throws `ArgumentError`: a credential must not go elsewhere. */
export function hostPart(option: string, text: string): string {
  if (/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/i.test(text)) return text;
  throw new ArgumentError(`${option} has to be a part of a host name, got ${JSON.stringify(text)}`);
}
