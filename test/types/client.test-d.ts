import { describe, expectTypeOf, test } from "vitest";
import { APIError, APIPromise, type ClientOptions, Claude as Newest } from "../../src/index.js";
import type Official from "@anthropic-ai/sdk";
import type { ClientOptions as OfficialOptions } from "@anthropic-ai/sdk";
import type * as official from "@anthropic-ai/sdk/lib/credentials";
import type Claude from "../../src/2026-10-21.js";
import type Claude2023 from "../../src/2023-06-01.js";
import type * as ours from "../../src/credentials/index.js";
import type { http, paths20230601, paths20261021 } from "../../src/http/http.js";

declare const client: Claude;
declare const older: Claude2023;
const params = { model: "claude-opus-5-5", max_tokens: 16, messages: [{ role: "user" as const, content: "Hi" }] };

test("the package's own entry is the newest API version", () => {
  expectTypeOf<Newest["messages"]["create"]>().toEqualTypeOf<Claude["messages"]["create"]>();
});

describe("messages.create", () => {
  test("gives a message", () => {
    const call = client.messages.create(params);
    expectTypeOf(call).resolves.toExtend<Claude.Message>();
    expectTypeOf(call.withResponse()).resolves.toHaveProperty("data").toExtend<Claude.Message>();
    expectTypeOf(call.withResponse()).resolves.toHaveProperty("response").toEqualTypeOf<Response>();
    expectTypeOf(call.asResponse()).resolves.toEqualTypeOf<Response>();
  });

  test("gives a stream of raw events when asked to", async () => {
    for await (const event of await client.messages.create({ ...params, stream: true })) {
      expectTypeOf(event).toEqualTypeOf<Claude.RawMessageStreamEvent>();
      if (event.type === "content_block_delta" && event.delta.type === "text_delta") {
        expectTypeOf(event.delta.text).toEqualTypeOf<string>();
      }
    }
  });

  test("unions narrow by their type", async () => {
    const { content, stop_reason: stopReason } = await client.messages.create(params);
    for (const block of content) {
      if (block.type === "text") expectTypeOf(block).toEqualTypeOf<Claude.TextBlock>();
      // @ts-expect-error a union stays closed: nothing has this type
      if (block.type === "no_such_block") throw new Error();
    }
    // @ts-expect-error
    if (stopReason === "no_such_reason") throw new Error();
  });

  test("takes the model ids of tomorrow", () => {
    expectTypeOf<"claude-of-2030">().toExtend<Claude.Model>();
  });

  test("refuses what is missing or unknown", () => {
    // @ts-expect-error max_tokens is missing
    void client.messages.create({ model: "m", messages: [] });
    // @ts-expect-error no such parameter
    void client.messages.create({ ...params, no_such_parameter: 1 });
    // @ts-expect-error a role is one of two
    void client.messages.create({ ...params, messages: [{ role: "nobody", content: "" }] });
  });
});

describe("API versions", () => {
  test("temperature compiles in one and not in the other", () => {
    void older.messages.create({ ...params, temperature: 0.5 });
    // @ts-expect-error gone in 2026-10-21
    void client.messages.create({ ...params, temperature: 0.5 });
  });

  test("completions exists in one only", () => {
    expectTypeOf<Claude2023>().toHaveProperty("completions");
    expectTypeOf<Claude>().not.toHaveProperty("completions");
  });
});

describe("beta", () => {
  test("has its own params and results", () => {
    const call = client.beta.messages.create({ ...params, betas: ["context-management-2025-06-27"] });
    expectTypeOf(call).resolves.toExtend<Claude.Beta.BetaMessage>();
    // @ts-expect-error betas belong to the beta namespace
    void client.messages.create({ ...params, betas: ["x"] });
  });

  test("an equal type is the same type", () => {
    expectTypeOf<Claude.Beta.BetaTextDelta>().toEqualTypeOf<Claude.TextDelta>();
  });
});

describe("pages", () => {
  test("items, pages and cursors", async () => {
    for await (const model of client.models.list({ limit: 2 })) expectTypeOf(model).toEqualTypeOf<Claude.ModelInfo>();
    const page = await client.models.list();
    expectTypeOf(page.data).toEqualTypeOf<Claude.ModelInfo[]>();
    expectTypeOf(page.hasNextPage()).toEqualTypeOf<boolean>();
    for await (const next of page.iterPages()) expectTypeOf(next.data).toEqualTypeOf<Claude.ModelInfo[]>();
  });
});

describe("other results", () => {
  test("a download is the response", () => {
    expectTypeOf(client.files.download("file_1")).resolves.toEqualTypeOf<Response>();
  });

  test("results of a batch are items", async () => {
    for await (const line of await client.messages.batches.results("b")) {
      expectTypeOf(line).toEqualTypeOf<Claude.Messages.MessageBatchIndividualResponse>();
      if (line.result.type === "succeeded") expectTypeOf(line.result.message).toEqualTypeOf<Claude.Message>();
    }
  });

  test("the last path parameter comes first, then params, then options", () => {
    void client.models.retrieve("m", undefined, { timeout: 1_000 });
    void client.models.retrieve("m", { workspace_id: "w" });
    // @ts-expect-error an id is a string
    void client.models.retrieve(1);
  });
});

describe("classes of resources", () => {
  test("can be extended, implemented, made and patched", () => {
    class Mine extends Newest.Messages {
      again() {
        return this._client.get("/v1/models");
      }
    }
    expectTypeOf<Mine>().toExtend<Claude.Messages>();
    expectTypeOf(new Mine(client).create).toEqualTypeOf<Claude.Messages["create"]>();
    class Batches extends Newest.Messages.Batches {}
    class Events extends Newest.Beta.Sessions.Events {}
    expectTypeOf<Batches>().toExtend<Claude["messages"]["batches"]>();
    expectTypeOf<Events>().toExtend<Claude["beta"]["sessions"]["events"]>();
    interface More extends Claude.Messages {
      more(): void;
    }
    expectTypeOf<More["create"]>().toEqualTypeOf<Claude.Messages["create"]>();
    class Fake implements Claude.Models {
      list = client.models.list;
      retrieve = client.models.retrieve;
    }
    expectTypeOf<Fake>().toExtend<Claude["models"]>();
    void ({ list: client.models.list, retrieve: client.models.retrieve } satisfies Claude.Models);
    expectTypeOf(Newest.Messages.prototype.create).toEqualTypeOf<Claude.Messages["create"]>();
    expectTypeOf(new Newest.Beta.Messages(client)).toEqualTypeOf<Claude["beta"]["messages"]>();
    expectTypeOf<InstanceType<typeof Claude2023.Messages>>().toEqualTypeOf<Claude2023["messages"]>();
    expectTypeOf<InstanceType<typeof Claude2023.Models>>().toEqualTypeOf<Claude2023["models"]>();
    // @ts-expect-error no such resource
    void Newest.Nothing;
  });

  test("settings may be assigned", () => {
    client.apiKey = null;
    client.timeout = 1_000;
    // @ts-expect-error a number
    client.maxRetries = "2";
    expectTypeOf(client.webhookKey).toEqualTypeOf<string | null>();
  });

  test("a promise made as tracers make it", () => {
    const call = client.messages.create(params);
    const again = new APIPromise<Claude.Message>(client, call.responsePromise, call.parseResponse);
    expectTypeOf(again).resolves.toExtend<Claude.Message>();
    expectTypeOf(call._thenUnwrap((message) => message.id)).resolves.toEqualTypeOf<string>();
  });
});

describe("organization", () => {
  test("is there without beta, and with it", async () => {
    for await (const user of client.organization.users.list({ limit: 10 }))
      expectTypeOf(user).toEqualTypeOf<Claude.Organization.OrganizationUser>();
    const bucket = (await client.organization.usageReport.messages.list({ starting_at: "2026-11-01T00:00:00Z" }))
      .data[0]!;
    expectTypeOf(bucket).toEqualTypeOf<Claude.Organization.MessagesUsageReportBucket>();
    for await (const one of client.beta.organization.users.list({ limit: 10 }))
      expectTypeOf(one).toEqualTypeOf<Claude.Beta.Organization.BetaOrganizationUser>();
  });

  test("ids above the last one are params", () => {
    void client.organization.workspaces.members.retrieve("user_1", { workspace_id: "wrkspc_1" });
    // @ts-expect-error whose member?
    void client.organization.workspaces.members.retrieve("user_1");
    // @ts-expect-error a report needs a beginning
    void client.organization.costReport.list();
  });
});

describe("compliance", () => {
  test("lists what it lists, and downloads what it downloads", async () => {
    for await (const activity of client.compliance.activities.list())
      expectTypeOf(activity).toEqualTypeOf<Claude.Compliance.ComplianceActivity>();
    const page = await client.compliance.apps.chats.messages.list("claude_chat_1");
    expectTypeOf(page.data).toEqualTypeOf<Claude.Compliance.Apps.Chats.ComplianceChatMessage[]>();
    expectTypeOf(client.compliance.apps.chats.files.download("claude_file_1")).resolves.toEqualTypeOf<Response>();
  });
});

describe("chat.completions.create", () => {
  const chat = { model: "claude-opus-5-5", messages: [{ role: "user" as const, content: "Hi" }] };

  test("gives a completion, or chunks when asked to", async () => {
    expectTypeOf((await client.chat.completions.create(chat)).choices[0]!.message.role).toEqualTypeOf<"assistant">();
    for await (const chunk of await client.chat.completions.create({ ...chat, stream: true }))
      expectTypeOf(chunk).toEqualTypeOf<Claude.ChatCompletionChunk>();
  });

  test("refuses a role that does not exist", () => {
    // @ts-expect-error
    void client.chat.completions.create({ ...chat, messages: [{ role: "nobody", content: "Hi" }] });
  });
});

describe("oauth.token.create", () => {
  test("takes one of two grants", () => {
    const grant = { grant_type: "refresh_token" as const, refresh_token: "r", client_id: "c" };
    expectTypeOf(client.oauth.token.create(grant)).resolves.toExtend<Claude.OAuthAccessToken>();
    // @ts-expect-error no such grant
    void client.oauth.token.create({ ...grant, grant_type: "password" });
  });
});

describe("beta.sessions", () => {
  test("a stream of events narrows by their type", async () => {
    const stream = await client.beta.sessions.events.stream("sesn_1");
    for await (const event of stream) {
      expectTypeOf(event).toEqualTypeOf<Claude.Beta.Sessions.BetaManagedAgentsStreamSessionEvents>();
      if (event.type === "agent.message") expectTypeOf(event.id).toEqualTypeOf<string>();
      // @ts-expect-error no event has this type
      if (event.type === "agent.dance") throw new Error();
    }
  });

  test("events are sent by kind, and threads are below a session", () => {
    const content = [{ type: "text" as const, text: "Hi" }];
    void client.beta.sessions.events.send("sesn_1", { events: [{ type: "user.message", content }] });
    // @ts-expect-error only a caller's events can be sent
    void client.beta.sessions.events.send("sesn_1", { events: [{ type: "agent.message", content }] });
    void client.beta.sessions.threads.events.stream("thread_1", { session_id: "sesn_1" });
    // @ts-expect-error the thread of which session?
    void client.beta.sessions.threads.events.stream("thread_1");
    expectTypeOf<Claude>().not.toHaveProperty("sessions");
  });
});

describe("options", () => {
  // @promise Time: A number is accepted wherever…
  test("a number is accepted where clocks are", () => {
    expectTypeOf<{ timeout: number }>().toExtend<ClientOptions>();
    expectTypeOf<{ timeout: { attempt: number; total: number } }>().toExtend<ClientOptions>();
  });

  test("credentials are those of the official client, by name and type", () => {
    type Named = "apiKey" | "authToken" | "credentials" | "config" | "profile" | "baseURL";
    expectTypeOf<Pick<OfficialOptions, Named>>().toExtend<Pick<ClientOptions, Named>>();
    expectTypeOf<ClientOptions["profile"]>().toEqualTypeOf<OfficialOptions["profile"]>();
    expectTypeOf<NonNullable<Official["credentials"]>>().toExtend<NonNullable<Claude["credentials"]>>();
    expectTypeOf<official.AccessToken>().toExtend<ours.AccessToken>();
    expectTypeOf<official.AccessTokenProvider>().toExtend<ours.AccessTokenProvider>();
    expectTypeOf<official.AnthropicConfig>().toExtend<ours.AnthropicConfig>();
    expectTypeOf<ours.AnthropicConfig>().toExtend<official.AnthropicConfig>();
    expectTypeOf<ours.AuthenticationInfo>().toExtend<official.AuthenticationInfo>();
    expectTypeOf<keyof typeof official>().toExtend<keyof typeof ours>();
    expectTypeOf<typeof ours.loadConfig>().toExtend<typeof official.loadConfig>();
    expectTypeOf<Parameters<typeof official.resolveCredentialsFromConfig>>().toExtend<
      Parameters<typeof ours.resolveCredentialsFromConfig>
    >();
    // @ts-expect-error a token is an object
    void ({ credentials: async () => "token" } satisfies ClientOptions);
    // @ts-expect-error no such kind
    void ({ config: { authentication: { type: "api_key" } } } satisfies ClientOptions);
  });

  test("withOptions keeps the class", () => {
    expectTypeOf(client.withOptions({ maxRetries: 0 })).toEqualTypeOf<Claude>();
  });
});

// @promise Errors: `errorCode` is a typed union and narrows `details`
test("an error says what happened", () => {
  const error: unknown = undefined;
  if (error instanceof APIError) {
    expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
    expectTypeOf(error.requestID).toExtend<string | null | undefined>();
  }
});

test("the shapes that older beta values select have names in 2023-06-01 alone", () => {
  expectTypeOf<Claude2023.Beta.Skills.BetaLegacySkill["display_title"]>().toEqualTypeOf<string | null>();
  expectTypeOf<Claude2023.Beta.BetaLegacySkillVersion>().toHaveProperty("version").toEqualTypeOf<string>();
  expectTypeOf<Claude2023.Beta.Files.BetaLegacyFileMetadataList>().toHaveProperty("last_id");
  expectTypeOf(older.beta.skills.retrieve).returns.resolves.toExtend<Claude2023.Beta.BetaSkill>();
  expectTypeOf(older.beta.skills.create).parameter(0).toHaveProperty("display_title");
  expectTypeOf(client.beta.skills.create).parameter(0).not.toHaveProperty("display_title");
  // @ts-expect-error
  type _ = Claude.Beta.BetaLegacySkill;
});

describe("the typed client over paths", () => {
  test("has the paths of each API version", () => {
    const wire = null as unknown as typeof http;
    const older = wire<paths20230601>(client);
    void (() => older.POST("/v1/messages", { body: { ...params, temperature: 0.5 } }));
    // @ts-expect-error a temperature is a number, and the older version knows it
    void (() => older.POST("/v1/messages", { body: { ...params, temperature: "hot" } }));
    expectTypeOf<paths20230601["/v1/skills"]>().not.toEqualTypeOf<paths20261021["/v1/skills"]>();
  });
});
