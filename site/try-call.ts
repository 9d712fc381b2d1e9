/** A call from a page to the local API that serves it. */

/** What an operation's example sends. */
export interface Call {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent as JSON. */
  readonly body?: unknown;
  /** What is sent as a form, in place of it. */
  readonly form?: readonly FormField[];
}

/** A part of a form. */
export interface FormField {
  readonly name: string;
  readonly isFile: boolean;
  /** It may be given more than once. */
  readonly isList: boolean;
  readonly isRequired: boolean;
  /** Those of the example: texts, and the content of files. */
  readonly values: readonly string[];
}

/** What has come back so far. */
export interface Answer {
  /** Undefined before there is one, and where there will be none. */
  readonly status: number | undefined;
  readonly type: string;
  readonly text: string;
}

/** Whether the page comes from the local API. */
export async function isLocal(): Promise<boolean> {
  try {
    const response = await fetch("/_local/health");
    return response.ok && (response.headers.get("content-type") ?? "").includes("json");
  } catch {
    return false;
  }
}

/** The file that an example stands for; its name is that of the samples. */
export const exampleFile = (content: string): File => new File([content], "rivers.txt", { type: "text/plain" });

/** What a reader has filled in, less what was left empty. A file of a folder is called by its path in it. */
export function formOf(fields: readonly FormField[], filled: FormData): FormData {
  const form = new FormData();
  for (const { name } of fields)
    for (const value of filled.getAll(name))
      if (typeof value !== "string" && value.name !== "")
        form.append(name, value, value.webkitRelativePath || value.name);
      else if (typeof value === "string" && value !== "") form.append(name, value);
  return form;
}

/** Sends, and says what has arrived each time that more has. A lost connection is said in place of the answer. */
export async function send(
  call: Call,
  body: string | FormData | undefined,
  show: (answer: Answer) => void,
): Promise<void> {
  let [status, type, text]: [number | undefined, string, string] = [undefined, "", ""];
  try {
    const response = await fetch(call.path, {
      method: call.method,
      headers: { "x-api-key": "any", "anthropic-dangerous-direct-browser-access": "true", ...call.headers },
      ...(body !== undefined && { body }),
    });
    [status, type] = [response.status, response.headers.get("content-type") ?? ""];
    for await (const part of textsOf(response)) show({ status, type, text: (text += part) });
    show({ status, type, text: pretty(type, text) });
  } catch (error) {
    show({ status, type, text: `${text}${error instanceof Error ? error.message : String(error)}` });
  }
}

async function* textsOf({ body }: Response): AsyncGenerator<string> {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  if (!reader) return;
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

function pretty(type: string, text: string): string {
  if (!type.includes("application/json")) return text;
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
