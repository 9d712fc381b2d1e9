/** Which members of a toolset the model may call: settled once, when the toolset is made. */
import { ToolsetConfigError } from "../tools/member-error.js";
import { DisabledMemberError, UnavailableMemberError, UnknownMemberError } from "./errors.js";
import type { Member } from "./members.js";

/** A kind of toolset. */
export interface Family {
  /** What `toolset_name` of its calls is. */
  readonly name: "browser" | "computer";
  readonly members: Readonly<Record<string, Member>>;
}

type WireConfigs = Readonly<Record<string, { readonly enabled?: boolean | null }>>;

/** What a toolset may do. */
export interface Permissions {
  /** As the API is told; undefined when there is nothing to tell. Frozen, as calls are held to it. */
  readonly wire: WireConfigs | undefined;
  /** Members that the driver has. */
  readonly served: ReadonlySet<string>;
  /** Members that the application has named. */
  readonly configured: ReadonlySet<string>;
}

/** The method of a member: `type` is a field of the entry. */
export const methodOf = (name: string): string => (name === "type" ? "type_" : name);

/** Whether a class below `base` has a method of its own. Nothing is called. */
export function overrides(instance: object, base: object, method: string): boolean {
  for (let type: object = Object.getPrototypeOf(instance) as object; type !== base && type !== null;)
    if (Object.hasOwn(type, method)) return true;
    else type = Object.getPrototypeOf(type) as object;
  return false;
}

/** Throws `ToolsetConfigError` where a member is turned on that the driver does not have. */
export function permissionsOf(family: Family, instance: object, base: object, configs: object = {}): Permissions {
  const names = Object.keys(family.members);
  const isWhole = overrides(instance, base, "execute");
  const served = new Set(names.filter((name) => isWhole || overrides(instance, base, methodOf(name))));
  // What is checked is what is sent.
  const own = JSON.parse(JSON.stringify(configs)) as Record<string, { enabled?: boolean }>;
  const missing = names.filter((name) => !served.has(name));
  const wrong = missing.filter((name) => own[name]?.enabled === true).sort();
  if (wrong.length > 0)
    throw new ToolsetConfigError(
      `configs turns on ${wrong.join(", ")}, which this toolset does not have: override their methods, or execute() for all`,
    );
  for (const name of missing) own[name] = { ...own[name], enabled: false };
  const wire = Object.keys(own).length > 0 ? frozen(own) : undefined;
  return { wire, served, configured: new Set(Object.keys(configs)) };
}

/** An object that nobody changes any more, in all its depth. */
export function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part as object);
  return Object.freeze(value);
}

/** Whether a member is on. What is neither on nor off in so many words is off. */
export function isOn({ members }: Family, { wire }: Permissions, name: string): boolean {
  const entry: unknown = wire && Object.hasOwn(wire, name) ? wire[name] : undefined;
  if (entry != null && typeof entry !== "object") return false;
  const enabled: unknown = (entry as { enabled?: unknown } | null | undefined)?.enabled;
  return enabled == null ? members[name]?.isOff !== true : enabled === true;
}

/** The member of a call. Throws the refusal of one that is unknown, off, or not there. */
export function memberFor(family: Family, permissions: Permissions, name: string): Member {
  const member = Object.hasOwn(family.members, name) ? family.members[name] : undefined;
  if (!member) throw new UnknownMemberError(name, family.name);
  if (isOn(family, permissions, name)) return member;
  const isThere = permissions.served.has(name) || permissions.configured.has(name);
  throw isThere ? new DisabledMemberError(name) : new UnavailableMemberError(name, family.name);
}

/** Throws `ToolsetConfigError` where a member is on that a person has to agree to, and nobody is asked. */
export function requireConfirm(family: Family, permissions: Permissions, confirm: unknown): void {
  if (confirm !== undefined) return;
  const asking = Object.entries(family.members).flatMap(([name, { asks }]) => (asks ? [name] : []));
  const on = asking.filter((name) => permissions.served.has(name) && isOn(family, permissions, name));
  if (on.length > 0)
    throw new ToolsetConfigError(`${on.join(", ")} need \`confirm\`: pass it, or turn them off in \`configs\``);
}
