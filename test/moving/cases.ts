/** What a program can see of a client, as scenarios that run on both sides and give plain data. */
import { credentialFunctions } from "./cases/credential-functions.js";
import { credentials } from "./cases/credentials.js";
import { faults } from "./cases/faults.js";
import { middlewareFunctions } from "./cases/middleware-functions.js";
import { middleware } from "./cases/middleware.js";
import { requests } from "./cases/requests.js";
import { telemetry } from "./cases/telemetry.js";
import type { Side } from "./sides.js";
import type { Version } from "../parity/versions.js";

export interface Case {
  readonly name: string;
  /** Absent: both. */
  readonly version?: Version;
  /** What was seen, as plain data. */
  readonly run: (side: Side) => unknown;
}

export const cases: readonly Case[] = [
  ...[...requests, ...middleware, ...middlewareFunctions, ...credentials, ...credentialFunctions],
  ...[...faults, ...telemetry],
];
