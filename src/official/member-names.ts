/** Names of members and fields as lists, under their official names. */
import type { BrowserMemberName, ComputerMemberName } from "../../generated/types/2026-10-21.js";
import { TOOL_KEYS } from "../tools/changes.js";
import { BROWSER, COMPUTER } from "../toolsets/members.js";

export const BROWSER_MEMBER_NAME_VALUES = Object.keys(BROWSER) as readonly BrowserMemberName[];
export const COMPUTER_MEMBER_NAME_VALUES = Object.keys(COMPUTER) as readonly ComputerMemberName[];
export const BETA_BROWSER_MEMBER_NAME_VALUES: readonly BrowserMemberName[] = BROWSER_MEMBER_NAME_VALUES;
export const BETA_COMPUTER_MEMBER_NAME_VALUES: readonly ComputerMemberName[] = COMPUTER_MEMBER_NAME_VALUES;
/** Fields that a tool which runs on the client can have. */
export const BETA_CLIENT_TOOL_UNION_KEYS: readonly string[] = TOOL_KEYS;
