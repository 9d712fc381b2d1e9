import { expect, test } from "vitest";
import { collisions, pageName, paramsName, plural, refuseCallPath, singular, typeName } from "../../codegen/names.js";

test.each([
  ["messages", "Message"],
  ["batches", "Batch"],
  ["memories", "Memory"],
  ["addresses", "Address"],
  ["cases", "Case"],
  ["analytics", "Analytic"],
  ["access", "Access"],
])("one of %s", (given, want) => {
  expect(singular(given)).toBe(want.toLowerCase());
});

test.each([
  ["ModelInfo", "ModelInfos"],
  ["MessageBatch", "MessageBatches"],
  ["FileMetadata", "FileMetadata"],
  ["Memory", "Memories"],
  ["Day", "Days"],
])("many of %s", (given, want) => {
  expect(plural(given)).toBe(want);
});

test.each([
  ["messages.create", "MessageCreateParams"],
  ["messages.batches.create", "BatchCreateParams"],
  ["messages.countTokens", "MessageCountTokensParams"],
  ["files.retrieveMetadata", "FileRetrieveMetadataParams"],
  ["organization.apiKeys.list", "APIKeyListParams"],
  ["vaults.credentials.mcpOAuthValidate", "CredentialMCPOAuthValidateParams"],
])("params of %s", (given, want) => {
  expect(paramsName(given.split("."))).toBe(want);
});

test.each([
  ["list", "names no resource"],
  ["models.on", 'holds "on"'],
  ["models.toString", "every object has already"],
  ["models.constructor", "every object has already"],
  ["Models.list", "not a camelCase name"],
  ["models.", "not a camelCase name"],
  ["beta.models.list", 'begins with "beta"'],
])("%s is refused", (given, want) => {
  expect(refuseCallPath(given.split("."))).toContain(want);
});

test("a call path of the usual kind is fine", () => {
  expect(refuseCallPath(["messages", "batches", "create"])).toBeUndefined();
});

test("type and page names", () => {
  expect(typeName("TextBlock", true)).toBe("BetaTextBlock");
  expect(pageName("ModelInfo", "Page")).toBe("ModelInfosPage");
});

test("a name that is taken twice names both places", () => {
  const problems = collisions([
    ["A", "a.yaml:1"],
    ["B", "a.yaml:2"],
    ["A", "b.yaml:3"],
  ]);
  expect(problems).toEqual([{ where: "b.yaml:3", message: "the type name A is taken by a.yaml:1" }]);
});
