/** The memory tool of the API, whose commands the program carries out. */
import type { BetaMemoryTool20250818Command, MemoryTool20250818 } from "../../generated/types/2026-10-21.js";
import { ArgumentError } from "../errors/errors.js";
import type { Promisable, Running, ToolContent } from "../tools/types.js";

type Commands = { [Command in BetaMemoryTool20250818Command as Command["command"]]: Command };

/** What carries out each command. What it throws is told to the model. */
export type MemoryToolHandlers = {
  [Name in keyof Commands]: (command: Commands[Name]) => Promisable<ToolContent>;
};

/** A runnable memory tool, for either namespace. */
export interface RunnableMemoryTool extends MemoryTool20250818, Running<BetaMemoryTool20250818Command> {}

/** What the model has to say with each command. */
const FIELDS: { readonly [Name in keyof Commands]: Readonly<Record<string, "string" | "number">> } = {
  view: { path: "string" },
  create: { path: "string", file_text: "string" },
  str_replace: { path: "string", old_str: "string", new_str: "string" },
  insert: { path: "string", insert_line: "number", insert_text: "string" },
  delete: { path: "string" },
  rename: { old_path: "string", new_path: "string" },
};

/** Throws `ArgumentError` for what is no command; the message tells the model what is missing. */
function parse(content: unknown): BetaMemoryTool20250818Command {
  const { command, ...given } = (content ?? {}) as { readonly command?: unknown };
  if (typeof command !== "string" || !Object.hasOwn(FIELDS, command))
    throw new ArgumentError(`${String(command)} not implemented: command is one of ${Object.keys(FIELDS).join(", ")}`);
  const fields = Object.entries(FIELDS[command as keyof Commands]);
  for (const [name, type] of fields)
    if (typeof (given as Record<string, unknown>)[name] !== type)
      throw new ArgumentError(`The command ${command} needs ${name}, a ${type}`);
  return content as BetaMemoryTool20250818Command;
}

/**
 * The memory tool with what carries out its commands, such as a `BetaLocalFilesystemMemoryTool`. `extraProps` are further fields of
 * the definition, such as `cache_control`. A command that is unknown or incomplete becomes an error result.
 */
export function betaMemoryTool(
  handlers: MemoryToolHandlers,
  extraProps?: Omit<MemoryTool20250818, "type" | "name">,
): RunnableMemoryTool {
  const run = (args: BetaMemoryTool20250818Command) => {
    const carryOut = handlers[args.command] as ((command: typeof args) => Promisable<ToolContent>) | undefined;
    if (!carryOut) throw new ArgumentError(`${args.command} not implemented`);
    return carryOut.call(handlers, args);
  };
  return { ...extraProps, type: "memory_20250818", name: "memory", parse, run };
}
