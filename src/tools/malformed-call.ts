/** A call that names a toolset in place of one of its members: what is wrong with it. */

const MOST_NAMES = 10;
const LONGEST_NAME = 200;

/** A name of the model's, between quotes. */
const quoted = (name: string) =>
  `'${name
    .replace(/[\x00-\x1f\x7f-\x9f\u2028\u2029' ]+/g, " ")
    .slice(0, LONGEST_NAME)
    .trim()}'`;

const actionOf = (value: unknown): unknown => (value as { action?: unknown } | null | undefined)?.action;

function problem(input: unknown): string {
  const { actions } = (input ?? {}) as { actions?: unknown };
  if (actions === undefined) {
    const action = actionOf(input);
    return `the call has no 'actions' list${typeof action === "string" ? ` (action: ${quoted(action)})` : ""}`;
  }
  if (typeof actions === "string") return "'actions' is text, not a list of actions";
  if (!Array.isArray(actions)) return "'actions' is not a list of actions";
  if (actions.length === 0) return "the 'actions' list is empty";
  const names = actions.map(actionOf);
  const wrong = names.findIndex((name) => typeof name !== "string");
  if (wrong >= 0) return `action ${wrong} must be an object with a string 'action' field`;
  const more = names.length > MOST_NAMES ? `, and ${names.length - MOST_NAMES} more` : "";
  const shown = names.slice(0, MOST_NAMES).map((name) => quoted(name as string));
  return `its actions could not be run as sent (actions: ${shown.join(", ")}${more})`;
}

/** What the model is told of such a call. It quotes names of actions, and nothing else of the input. */
export const malformed = ({ name, input }: { readonly name: string; readonly input: unknown }): string =>
  `Error: the ${quoted(name)} toolset could not run this call: ${problem(input)}; nothing in the batch was executed`;
