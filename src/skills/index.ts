/** `claude-openapi/skills`: skills on disk. For Node, Bun and Deno. */
export { extractSkillArchive } from "./extract.js";
export { ArchiveError } from "./member.js";
export { setupSkills, type SkillSource } from "./setup.js";
