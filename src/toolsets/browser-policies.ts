/** The policies of an application, before a call of the browser runs. */
import { ToolsetContractError, ToolsetUsageError } from "../tools/member-error.js";
import { ToolError } from "../tools/tool-error.js";
import { InvalidMemberInputError, NO_UPLOAD_ROOTS, UploadRefusedError, URLRefusedError } from "./errors.js";
import type { BetaFilePolicy, BetaURLContext, BetaURLPolicy } from "./hooks.js";
import type { MemberCall } from "./toolset.js";

const HISTORY: ReadonlySet<string> = new Set(["back", "forward", "reload"]);
const NO_DOCUMENTS = "file_upload has no configured document allowlist";

/** The tab that a call names. */
export function tabOf({ input: { tab_id: tab } }: MemberCall): string | undefined {
  return typeof tab === "string" && tab !== "" ? tab : undefined;
}

const contextOf = (call: MemberCall): BetaURLContext => ({
  member: call.name as BetaURLContext["member"],
  tabId: tabOf(call),
  toolUseId: call.context.toolUse?.id,
});

/** What a policy has thrown, as a refusal; its own words may have in them what it refuses. */
const refusal = (error: unknown, otherwise: ToolError): unknown =>
  error instanceof ToolError || ToolsetUsageError.isInstance(error) ? error : otherwise;

/** Asks the policy about the URL of a `navigate`; a step in the history is written as the driver expects it. */
export async function checkURL(call: MemberCall, policy: BetaURLPolicy | undefined): Promise<void> {
  if (call.name !== "navigate") return;
  const { url } = call.input;
  if (typeof url !== "string") throw new InvalidMemberInputError("navigate", "browser", "url: expected a string");
  const step = url.trim().toLowerCase();
  if (HISTORY.has(step)) return void (call.input["url"] = step);
  let answer: unknown;
  try {
    answer = await policy?.(contextOf(call), url);
  } catch (error) {
    throw refusal(error, new URLRefusedError("refused by the URL policy"));
  }
  // A policy that says false means no, and would have let it pass.
  if (answer !== undefined)
    throw new ToolsetContractError(`urlPolicy has to return nothing, or throw to refuse: it gave ${String(answer)}`);
}

/** Has the policy decide about the files of a `file_upload`, and puts what it gives into the input. */
export async function checkUpload(call: MemberCall, policy: BetaFilePolicy | undefined): Promise<void> {
  if (call.name !== "file_upload") return;
  const vet = async (field: string, resolve: ((given: string[]) => unknown) | undefined, missing: string) => {
    const given = call.input[field];
    if (given == null || (Array.isArray(given) && given.length === 0)) return;
    if (!Array.isArray(given) || given.some((one) => typeof one !== "string"))
      throw new InvalidMemberInputError("file_upload", "browser", `${field}: expected a list of strings`);
    if (!resolve) throw new UploadRefusedError(missing);
    try {
      call.input[field] = [...((await resolve(given as string[])) as string[])];
    } catch (error) {
      throw refusal(error, new UploadRefusedError("the file policy could not vet the upload"));
    }
  };
  const context = contextOf(call);
  await vet("paths", policy && ((paths) => policy.resolveUploadPaths(context, paths)), NO_UPLOAD_ROOTS);
  await vet("document_ids", policy && ((ids) => policy.resolveUploadDocuments(context, ids)), NO_DOCUMENTS);
}
