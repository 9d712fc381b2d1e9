/** Why a toolset does not run a call, in the words that the model reads. Each is a `ToolError`, by which hooks can tell it. */
import { ToolError } from "../tools/tool-error.js";
import { oneLine, quoted } from "./lines.js";

const LONGEST_REASON = 200;

/** There is no such member. */
export class UnknownMemberError extends ToolError {
  override readonly name: string = "UnknownMemberError";

  constructor(name: string, toolset: string) {
    super(`Error: unknown ${toolset} toolset member '${quoted(name)}'`);
  }
}

/** The application has turned the member off. */
export class DisabledMemberError extends ToolError {
  override readonly name: string = "DisabledMemberError";

  constructor(name: string) {
    super(
      `The '${name}' action is not permitted by this application's permissions and cannot be used in this session.`,
    );
  }
}

/** The driver does not have the member. */
export class UnavailableMemberError extends ToolError {
  override readonly name: string = "UnavailableMemberError";

  constructor(name: string, toolset: string) {
    super(`The ${toolset} toolset member '${name}' is not available in this environment.`);
  }
}

/** The input of a call does not fit; `problem` is the field and what it has to be. */
export class InvalidMemberInputError extends ToolError {
  override readonly name: string = "InvalidMemberInputError";

  constructor(name: string, toolset: string, problem: string) {
    super(`invalid input for ${toolset} member '${name}': ${problem}`);
  }
}

/** The URL policy has thrown something else than a `ToolError`. */
export class URLRefusedError extends ToolError {
  override readonly name: string = "URLRefusedError";

  constructor(reason: string) {
    super(oneLine(reason, LONGEST_REASON));
  }
}

/** `confirm` has answered anything but true. */
export class ConfirmDeclinedError extends ToolError {
  override readonly name: string = "ConfirmDeclinedError";

  constructor(name: string) {
    super(`The user did not grant permission to run '${name}'. Do not retry it unless the user asks you to.`);
  }
}

/** `confirm` has failed. */
export class ConfirmFailedError extends ToolError {
  override readonly name: string = "ConfirmFailedError";

  constructor(name: string) {
    super(
      `Permission to run '${name}' could not be obtained (the confirmation prompt failed). Do not retry it unless the user asks you to.`,
    );
  }
}

/** A file may not be uploaded. */
export class UploadRefusedError extends ToolError {
  override readonly name: string = "UploadRefusedError";
}

export const NO_UPLOAD_ROOTS = "file_upload has no configured upload roots";
