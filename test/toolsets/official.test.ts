/** The same drivers below both SDKs' toolsets, given the same calls: what the model reads, and what a driver and its hooks are asked. */
import * as official from "@anthropic-ai/sdk/helpers/beta/toolsets";
import OfficialClient from "@anthropic-ai/sdk";
import {
  BETA_CLIENT_TOOL_UNION_KEYS,
  BETA_COMPUTER_MEMBER_NAME_VALUES,
} from "@anthropic-ai/sdk/resources/beta/messages";
import { BROWSER_MEMBER_NAME_VALUES } from "@anthropic-ai/sdk/resources/messages";
import { describe, expect, test } from "vitest";
import Claude from "../../src/2026-10-21.js";
import * as names from "../../src/official/member-names.js";
import * as ours from "../../src/official/toolsets.js";
import { call, type Reply, replies, text } from "../support/replies.js";

type Kit = typeof official;
const KITS = { official, ours: ours as unknown as Kit };
type Log = unknown[];

const LONG = "x".repeat(5000);
const TABS = [
  { tab_id: "t1", url: "https://a.example/\u2028\u202eb", title: "A\n\ud800title ", active: true },
  { tab_id: "t2", url: `https://b.example/${LONG}`, title: LONG },
];
type States = readonly (Partial<official.BetaBrowserState> | "throws" | "nothing")[];

/** What a test gives a driver: the states that it reports, and options. */
interface Setting {
  readonly states?: States;
  readonly options?: (kit: Kit, log: Log) => Partial<official.BetaBrowserToolsetOptions>;
}

/** A browser that does what it is told, and says so. */
function browser(kit: Kit, log: Log, { states = [], options }: Setting) {
  let asked = 0;
  class Driver extends kit.BetaAbstractBrowserToolset20260801 {
    override navigate(context: official.BetaToolsetCallContext, { url }: { url: string }) {
      log.push(["navigate", url, context.toolUse?.id]);
      if (url.includes("blocks")) throw new kit.ToolError([text("Blocked "), { type: "image" }, text("")] as never);
      if (url.includes("empty")) throw new kit.ToolError("");
      if (url.includes("long")) throw new Error(LONG + "\ud800");
      if (url.includes("boom")) throw new Error("boom");
      return url.includes("bare") ? { url } : { url: `${url}#\u2029`, title: " T\u0007 ", status: 200 };
    }
    override screenshot() {
      return { data: "aGk=" };
    }
    override zoom() {
      return { data: "aGk=", mediaType: "image/jpeg" as const };
    }
    override left_click(_: unknown, input: object) {
      log.push(["left_click", input]);
    }
    override scroll_to() {
      return "There\n is \u0000 more";
    }
    override scroll() {
      return "\n";
    }
    override type_() {}
    override key() {}
    override hold_key() {}
    override get_page_text() {
      return "";
    }
    override read_page() {
      return "page \ud800";
    }
    override file_upload(_: unknown, input: object) {
      log.push(["file_upload", input]);
    }
    override javascript_exec() {
      return "2";
    }
    override new_tab() {
      return TABS[0]!;
    }
    override list_tabs() {
      return TABS;
    }
    override close_tab() {}
  }
  return new Driver({
    configs: { file_upload: { enabled: true }, wait: {}, key: { enabled: false } },
    confirm: (context) => {
      const { toolUse: _, ...shown } = context as typeof context & { toolUseBlock?: unknown; signal?: unknown };
      log.push(["confirm", { ...shown, toolUseBlock: undefined, signal: undefined }]);
      return true;
    },
    browserState: (context) => {
      const state = states[asked++];
      log.push(["state", context.toolUse?.id]);
      if (state === "throws") throw new Error("gone");
      return state === "nothing" ? (undefined as never) : { tabs: TABS, ...state };
    },
    ...options?.(kit, log),
  });
}

const use = (name: string, input: unknown = {}, id = name) => ({
  ...{ type: "tool_use" as const, id, name, input, toolset_name: "browser" },
});
const download = (id: string, type: string, more: object = {}) => ({
  ...{ download_id: id, type, url: `https://d.example/${LONG}`, path: "/tmp/d" },
  ...more,
});
const dialog = (kind: string, message?: string) => ({ type: "dialog_dismissed", kind, message });

type Calls = readonly ReturnType<typeof use>[];
const PROGRAMS: Record<string, readonly [Calls, Setting?]> = {
  results: [
    [
      use("navigate", { url: "https://a.example" }),
      use("navigate", { url: "bare" }),
      use("navigate", { url: " BACK " }),
      ...["screenshot", "zoom", "get_page_text", "read_page", "list_tabs", "close_tab", "type", "new_tab"].map((name) =>
        use(name),
      ),
      use("left_click", { target: { ref: "r1" }, more: 1 }),
      use("scroll_to", { target: { ref: "{text}\n{ref}" }, text: "x" }),
      use("scroll", { scroll_direction: "down" }),
      use("hold_key", { text: "a b", duration: 2 }),
      use("hold_key", {}),
    ],
  ],
  refusals: [
    [
      use("zap"),
      use("it's  a\n 'name'" + LONG),
      use("constructor"),
      use("toString"),
      use("__proto__"),
      use("key", { text: "a" }),
      use("find"),
      use("wait"),
      use("navigate", {}),
      use("navigate", { url: 7 }),
      use("file_upload", { paths: ["/a"] }),
      use("file_upload", { document_ids: ["d"] }),
      use("file_upload", { paths: "/a" }),
      use("file_upload", { paths: [], document_ids: null }),
      use("navigate", { url: "boom" }),
      use("navigate", { url: "blocks" }),
      use("navigate", { url: "empty" }),
      use("navigate", { url: "long" }),
    ],
  ],
  "policies and confirmation": [
    [
      use("navigate", { url: "ok", tab_id: "t2" }),
      use("navigate", { url: "no" }),
      use("navigate", { url: "odd" }),
      use("left_click", { tab_id: "t9" }),
      use("file_upload", { paths: ["/a", "/b"], document_ids: ["d1"] }),
      use("file_upload", { paths: ["/no"] }),
      use("file_upload", { paths: ["/odd"] }),
      use("screenshot", {}, "declined"),
      use("screenshot", {}, "truthy"),
      use("screenshot", {}, "failing"),
      use("screenshot", {}, "refusing"),
    ],
    {
      options: (kit, log) => ({
        urlPolicy: (context, url) => {
          log.push(["urlPolicy", context, url]);
          if (url === "no") throw new kit.ToolError("Not there");
          if (url === "odd") throw new TypeError("secret");
        },
        filePolicy: {
          resolveUploadPaths: (context, paths) => {
            log.push(["paths", context, paths]);
            if (paths.includes("/no")) throw new kit.UploadRefusedError("Not that one");
            if (paths.includes("/odd")) throw new Error("odd");
            return paths.map((path) => `/real${path}`);
          },
          resolveUploadDocuments: async (_, ids) => [...ids, "d2"],
          isPathVisible: () => true,
        },
        confirm: ({ toolUse, ...context }) => {
          log.push(["confirm", context.member, context.tabId, context.tabURL, context.input]);
          if (toolUse?.id === "failing") throw new Error("no prompt");
          if (toolUse?.id === "refusing") throw new kit.ToolError("Asked for the last time");
          if (toolUse?.id === "truthy") return "yes" as never;
          return toolUse?.id !== "declined";
        },
      }),
    },
  ],
  "what happens in the browser": [
    [
      use("navigate", { url: "boom" }),
      use("list_tabs"),
      use("screenshot"),
      use("screenshot"),
      use("new_tab"),
      use("new_tab"),
      use("close_tab"),
      use("screenshot"),
    ],
    {
      states: [
        {
          state_changes: [
            download("d1", "download_started"),
            { type: "tab_opened", tab_id: "t2" },
            { type: "tab_opened", tab_id: "t2" },
            { type: "tab_opened", tab_id: "t9" },
            { type: "navigation_refused" },
          ] as never,
        },
        { state_changes: [{ type: "navigation_refused" }, dialog("alert", "hi\n\u202e")] as never },
        {
          state_changes: [
            ...["confirm", "", "prompt", "x".repeat(50), "alert"].map((kind) => dialog(kind, LONG)),
            download("d1", "download_completed"),
            download("d2", "download_failed", { error: "bad\nluck" }),
            download("d3", "download_completed", { path: "/tmp/\u0007" }),
          ] as never,
        },
        {},
        { state_changes: [{ type: "tab_opened", tab_id: "t2" }] as never },
        { tabs: [TABS[1]!] },
        { tabs: [] },
      ],
      options: () => ({
        filePolicy: {
          resolveUploadPaths: () => [],
          resolveUploadDocuments: () => [],
          isPathVisible: (path) => Promise.resolve(path === "/tmp/d"),
        },
      }),
    },
  ],
  "misuse: the state is not given": [[use("screenshot"), use("screenshot")], { states: ["throws", "nothing"] }],
  "misuse: a policy that answers": [
    [use("navigate", { url: "ok" })],
    { options: () => ({ urlPolicy: (() => false) as never }) },
  ],
  "misuse: calls of others": [
    [
      { ...use("screenshot"), toolset_name: "computer" },
      { ...use("screenshot"), toolset_name: null as never },
    ],
  ],
};

/** What can be compared of an error: whose words are whose own. */
const kindOf = (error: unknown) => (error as Error).name;

async function outcome(name: keyof typeof KITS, [calls, setting = {}]: readonly [Calls, Setting?]) {
  const log: Log = [];
  const toolset = browser(KITS[name], log, setting);
  const results = [];
  for (const one of calls) results.push(await toolset.toolResult(one as never).catch(kindOf));
  await toolset.close();
  const closed = await toolset.toolResult(use("screenshot") as never).catch(kindOf);
  return JSON.parse(JSON.stringify({ entry: toolset, configs: toolset.configs, results, closed, log })) as object;
}

// @promise Tools: The browser and computer toolsets answer calls as the official ones do: results, the state of the browser,
//   refusals, policies, confirmation, and misuse, which ends the run
test.each(Object.entries(PROGRAMS))("browser: %s", async (_, program) => {
  const theirs = await outcome("official", program);
  expect(await outcome("ours", program)).toEqual(theirs);
});

describe("computer", () => {
  function computer(kit: Kit, options: official.BetaComputerToolsetOptions = {}) {
    class Driver extends kit.BetaAbstractComputerToolset20260801 {
      override cursor_position() {
        return { x: 1, y: 2 };
      }
      override screenshot() {
        return { data: "aGk=" };
      }
      override type_(_: unknown, { text: words }: { text: string }) {
        if (words === "boom") throw new kit.ToolError([text("No"), { type: "image" }] as never);
        return words;
      }
      override left_mouse_up() {}
      override scroll() {}
    }
    return new Driver({ confirm: () => true, toolConfigs: { cache_control: { type: "ephemeral" } }, ...options });
  }

  // @promise Tools: The browser and computer toolsets answer…
  test("what the official one answers", async () => {
    const of = async (kit: Kit) => {
      const toolset = computer(kit);
      const results = [];
      for (const [name, input] of [
        ["cursor_position", {}],
        ["screenshot", {}],
        ["type", { text: "hi" }],
        ["type", { text: "boom" }],
        ["left_mouse_up", {}],
        ["scroll", { scroll_direction: "up" }],
        ["zoom", {}],
        ["fly", {}],
      ] as const)
        results.push(await toolset.toolResult({ ...use(name, input), toolset_name: "computer" } as never));
      return JSON.parse(JSON.stringify({ toolset, results })) as object;
    };
    expect(await of(KITS.ours)).toEqual(await of(official));
  });

  test.each([
    [{ confirm: undefined }],
    [{ configs: { zoom: { enabled: true } } }],
    [{ configs: { type: { enabled: "false" } as never } }],
    [{ toolConfigs: { configs: {} } as never }],
    [{ configs: { scroll: { enabled: false }, type: null } }],
  ] as const)("options %j", (options) => {
    const of = (kit: Kit) => {
      try {
        const toolset = computer(kit, options as official.BetaComputerToolsetOptions);
        return JSON.stringify(Object.entries(toolset.configs ?? {}).sort());
      } catch (error) {
        return kindOf(error);
      }
    };
    expect(of(KITS.ours)).toBe(of(official));
  });
});

describe("a runner", () => {
  const CALLS: Reply = {
    content: [
      call("p", "plain"),
      use("screenshot", {}, "a"),
      use("navigate", { url: "boom" }, "b"),
      use("screenshot", {}, "c"),
      { ...use("click", {}, "d"), toolset_name: "computer" },
      call("e", "none"),
    ],
  };
  const MALFORMED: Reply = {
    content: [
      call("a", "browser", { action: "it's" }),
      call("b", "browser", { actions: "x" }),
      call("c", "browser", { actions: {} }),
      call("d", "browser", { actions: [] }),
      call("e", "browser", { actions: [{ action: "a" }, 7] }),
      call("f", "browser", { actions: Array.from({ length: 12 }, () => ({ action: "go" })) }),
      use("screenshot", {}, "g"),
    ],
  };
  const plain = { type: "custom", name: "plain", input_schema: { type: "object" }, run: () => "done" };

  async function sent(name: keyof typeof KITS, list: readonly Reply[], setting: Setting, more: object = {}) {
    await using server = await replies(list);
    const options = { apiKey: "k", baseURL: server.baseURL, maxRetries: 0, logLevel: "off" } as const;
    const client =
      name === "official" ? new OfficialClient(options) : (new Claude(options) as unknown as OfficialClient);
    const log: Log = [];
    const runner = client.beta.messages.toolRunner({
      ...{ model: "m", max_tokens: 9, messages: [{ role: "user", content: "?" }], thread: false },
      tools: [browser(KITS[name], log, setting), { ...plain, parse: (input: unknown) => input } as never],
      ...more,
    });
    const end = await runner.runUntilDone().then(({ content }) => content, kindOf);
    return JSON.parse(JSON.stringify({ end, log, sent: server.sent.map(({ body }) => body) })) as object;
  }

  // @promise Tools: A runner gives the calls of a toolset to it one by one, and none after one that has failed
  test.each([
    ["in order, and none after one that has failed", [CALLS, { content: [text("Done.")] }], {}],
    ["calls that name the toolset", [MALFORMED, { content: [text("Done.")] }], {}],
    ["misuse ends the run", [CALLS], { states: ["throws"] }],
  ] as const)("%s", async (_, list, setting) => {
    const theirs = await sent("official", list, setting);
    expect(await sent("ours", list, setting)).toEqual(theirs);
    const eager = { stream: true, runToolsEagerly: true };
    expect(await sent("ours", list, setting, eager)).toMatchObject({ end: (theirs as { end: unknown }).end });
  });
});

test("lists of names", () => {
  expect(names.BROWSER_MEMBER_NAME_VALUES).toEqual(BROWSER_MEMBER_NAME_VALUES);
  expect(names.BETA_COMPUTER_MEMBER_NAME_VALUES).toEqual(BETA_COMPUTER_MEMBER_NAME_VALUES);
  expect(names.BETA_CLIENT_TOOL_UNION_KEYS).toEqual(BETA_CLIENT_TOOL_UNION_KEYS);
});
