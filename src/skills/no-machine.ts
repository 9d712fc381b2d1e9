/** `#agent-toolset` where there is no machine to work on: browsers and workers. All of it says so when it is used. */
import { ClaudeError } from "../errors/errors.js";

function notHere(): never {
  throw new ClaudeError("The agent toolset needs Node, Bun or Deno");
}

// oxlint-disable-next-line typescript/no-extraneous-class -- it stands for classes
class NotHere {
  constructor() {
    notHere();
  }
}

export {
  NotHere as BashSession,
  NotHere as BashTimeoutError,
  NotHere as SessionMemoryStores,
  notHere as betaAgentToolset20260401,
  notHere as betaBashTool,
  notHere as betaEditTool,
  notHere as betaGlobTool,
  notHere as betaGrepTool,
  notHere as betaReadTool,
  notHere as betaWriteTool,
  notHere as extractSkillArchive,
  notHere as resolvePath,
  notHere as setupSkills,
  notHere as workingDirectory,
};
