// Generated from spec/ by `make generate`. Do not edit.

import type { RouteTree } from "../src/contract/index.js";
import { routesOf } from "../src/contract/route-notation.js";
import * as rows from "./rows.js";

export { messages, routes20261021, routes20230601 } from "./rows.js";

export const models: RouteTree = /* @__PURE__ */ routesOf(rows.models);
export const files: RouteTree = /* @__PURE__ */ routesOf(rows.files);
export const organization: RouteTree = /* @__PURE__ */ routesOf(rows.organization);
export const skills: RouteTree = /* @__PURE__ */ routesOf(rows.skills);
export const userProfiles: RouteTree = /* @__PURE__ */ routesOf(rows.userProfiles);
export const chat: RouteTree = /* @__PURE__ */ routesOf(rows.chat);
export const compliance: RouteTree = /* @__PURE__ */ routesOf(rows.compliance);
export const oauth: RouteTree = /* @__PURE__ */ routesOf(rows.oauth);
export const betaMessages: RouteTree = /* @__PURE__ */ routesOf(rows.betaMessages);
export const betaAgents: RouteTree = /* @__PURE__ */ routesOf(rows.betaAgents);
export const betaDeploymentRuns: RouteTree = /* @__PURE__ */ routesOf(rows.betaDeploymentRuns);
export const betaDeployments: RouteTree = /* @__PURE__ */ routesOf(rows.betaDeployments);
export const betaDreams: RouteTree = /* @__PURE__ */ routesOf(rows.betaDreams);
export const betaEnvironments: RouteTree = /* @__PURE__ */ routesOf(rows.betaEnvironments);
export const betaMemoryStores: RouteTree = /* @__PURE__ */ routesOf(rows.betaMemoryStores);
export const betaOrganization: RouteTree = /* @__PURE__ */ routesOf(rows.betaOrganization);
export const betaSessions: RouteTree = /* @__PURE__ */ routesOf(rows.betaSessions);
export const betaSkills: RouteTree = /* @__PURE__ */ routesOf(rows.betaSkills);
export const betaTunnels: RouteTree = /* @__PURE__ */ routesOf(rows.betaTunnels);
export const betaUserProfiles: RouteTree = /* @__PURE__ */ routesOf(rows.betaUserProfiles);
export const betaVaults: RouteTree = /* @__PURE__ */ routesOf(rows.betaVaults);
export const betaCompliance: RouteTree = /* @__PURE__ */ routesOf(rows.betaCompliance);
export const betaPromptTools: RouteTree = /* @__PURE__ */ routesOf(rows.betaPromptTools);
export const betaClaudeCode: RouteTree = /* @__PURE__ */ routesOf(rows.betaClaudeCode);
export const betaWebhooks: RouteTree = /* @__PURE__ */ routesOf(rows.betaWebhooks);
export const completions20230601: RouteTree = /* @__PURE__ */ routesOf(rows.completions20230601);
export const organization20230601: RouteTree = /* @__PURE__ */ routesOf(rows.organization20230601);
export const betaMessages20230601: RouteTree = /* @__PURE__ */ routesOf(rows.betaMessages20230601);
export const betaOrganization20230601: RouteTree = /* @__PURE__ */ routesOf(rows.betaOrganization20230601);
export const betaUserProfiles20230601: RouteTree = /* @__PURE__ */ routesOf(rows.betaUserProfiles20230601);
