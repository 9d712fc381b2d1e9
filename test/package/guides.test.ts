/** The README and the guides in `docs/`, as a reader would follow them: against the installed package. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createLocalApi, type Listening } from "../../src/testing/index.js";
import { NO_REDIS, redisServer } from "../support/redis-server.js";
import { json, serve, type TestServer } from "../support/server.js";
import { skipUnless } from "../support/skip.js";
import { examplesIn, link, packagesOf, runExample, typecheck } from "./examples.js";
import { install, type Installed, root } from "./installed.js";

interface Guide {
  /** Packages that its examples need besides ours. */
  readonly packages?: readonly string[];
  /** Files in the folder that its examples run in, for an API at that URL. */
  readonly files?: (folder: string, url: string) => Record<string, string | object>;
  /** Variables in place of a key; the base URL is set anyway. */
  readonly environment?: (folder: string) => Record<string, string>;
  /** Each example in turn: the heading that it stands below, and what it prints. */
  readonly examples: readonly (readonly [under: string, printed: RegExp])[];
  /** Those which need a Redis, by their headings. */
  readonly redis?: readonly string[];
}

/** A profile that both `default` and `work` are. */
const profile = (folder: string, url: string) => ({
  authentication: {
    type: "oidc_federation",
    federation_rule_id: "fdrl_1",
    identity_token: { source: "file", path: join(folder, "jwt") },
  },
  organization_id: "6a1b0c9e-4a43-4f6c-9d3e-1f0a5b7c8d9e",
  base_url: url,
});

const GUIDES: Record<string, Guide> = {
  "README.md": {
    examples: [
      ["claude-openapi", /end_turn\n$/],
      ["Walk a list, forward and backward", /(claude-.+\n){6,}true\n$/],
      ["Upload, run a batch, read its results", /file_\w+\nfirst succeeded\n$/],
      ["Know what went wrong", /^404 not_found_error 1\n$/],
      ["Test against the local API, in either API version", /^end_turn 2\n$/],
    ],
  },
  "docs/admin.md": {
    examples: [
      ["Members and workspaces", /^developer\n$/],
      ["What it has cost", /^true\n$/],
    ],
  },
  "docs/agents.md": {
    examples: [
      ["Follow the events of a session", /^user\.message\n(.+\n)*session\.status_idle\ntrue\n$/],
      ["Answer the calls of an agent", /^weather false true\n$/],
      ["Work on this machine", /^bash read write edit glob grep\nend_turn\n$/],
      ["Serve an environment", /^over\n$/],
    ],
  },
  "docs/aws.md": {
    packages: ["aws4fetch"],
    environment: () => ({
      AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
      AWS_SECRET_ACCESS_KEY: "secret",
      ANTHROPIC_AWS_BASE_URL: cloud.baseURL,
    }),
    examples: [
      ["Claude Platform on AWS", /^end_turn\n$/],
      ["Claude Platform on AWS", /\/action_urls is not available on the Claude Platform on AWS\n$/],
    ],
  },
  "docs/batches.md": {
    examples: [
      ["Batches", /^0 succeeded\n(\d succeeded\n){2}$/],
      ["Taking up a run", /^2 of 2, 1 batch\n$/],
      ["Sending failed requests again", /^valid succeeded 1\nwrong errored 1\n$/],
    ],
  },
  "docs/bedrock.md": {
    packages: ["aws4fetch"],
    environment: () => ({
      AWS_ACCESS_KEY_ID: "AKIDEXAMPLE",
      AWS_SECRET_ACCESS_KEY: "secret",
      ANTHROPIC_BEDROCK_BASE_URL: cloud.baseURL,
      ANTHROPIC_BEDROCK_MANTLE_BASE_URL: cloud.baseURL,
    }),
    examples: [
      ["Amazon Bedrock", /^end_turn\n$/],
      ["Amazon Bedrock", /^GET \/v1\/models is not available on Amazon Bedrock\n$/],
      ["The newer endpoint", /^end_turn\n$/],
    ],
  },
  "docs/browsers.md": {
    examples: [
      ["In a browser", /^1\n$/],
      ["In a browser", /^true\n$/],
    ],
  },
  "docs/credentials.md": {
    files: (folder, url) => ({
      jwt: "header.claims.signature",
      "configs/default.json": profile(folder, url),
      "configs/work.json": profile(folder, url),
    }),
    environment: (folder) => ({ ANTHROPIC_CONFIG_DIR: folder, TOKEN_FILE: join(folder, "jwt") }),
    examples: [["Credentials", /^found 1\nnamed 1\nfederated 1\nown 1\n$/]],
  },
  "docs/errors.md": {
    examples: [["What an error carries", /^404 not_found_error true 1\n$/]],
  },
  "docs/fallback.md": {
    examples: [["Use", /^end_turn no fallback\n$/]],
  },
  "docs/foundry.md": {
    environment: () => ({ ANTHROPIC_FOUNDRY_API_KEY: "key", ANTHROPIC_FOUNDRY_BASE_URL: cloud.baseURL }),
    examples: [
      ["Microsoft Foundry", /^end_turn\n$/],
      ["Microsoft Foundry", /^GET \/v1\/messages\/batches is not available on Microsoft Foundry\n$/],
    ],
  },
  "docs/google-cloud.md": {
    environment: () => ({ GOOGLE_ACCESS_TOKEN: "token", ANTHROPIC_GOOGLE_CLOUD_BASE_URL: cloud.baseURL }),
    examples: [
      ["Claude on Google Cloud", /^end_turn\n$/],
      ["Claude on Google Cloud", /^0\n$/],
    ],
  },
  "docs/local-api.md": {
    examples: [
      ["In a test", /^end_turn messages\.create\n$/],
      ["Record and replay", /^true\n$/],
    ],
  },
  "docs/mcp.md": {
    packages: ["@modelcontextprotocol/sdk"],
    examples: [["Tools, prompts and resources", /^end_turn\n$/]],
  },
  "docs/memory.md": {
    examples: [
      ["In a folder", /^end_turn\nFile created successfully at: \/memories\/notes.md\nThe memory file[^]*Likes mate\n/],
    ],
  },
  "docs/messages.md": {
    examples: [
      ["Text, blocks and the next turn", /^true 0 1\ntext with 0 citations\nend_turn\n$/],
      ["Cost", /^true true\n$/],
    ],
  },
  "docs/middleware.md": {
    examples: [
      ["A middleware", /^200 1 true\n$/],
      ["Logs", /^true false\n$/],
    ],
  },
  "docs/node-fetch.md": {
    // Over http nobody looks into it.
    files: () => ({ "corporate-ca.pem": "" }),
    examples: [
      ["Use", /^end_turn\n$/],
      ["Proxies and corporate networks", /^model\n$/],
    ],
  },
  "docs/opentelemetry.md": {
    packages: ["@opentelemetry/api", "@opentelemetry/sdk-trace-base"],
    examples: [["OpenTelemetry", /^message_stop\nchat claude-haiku-4-5 \[ 'end_turn' \] \d+\n$/]],
  },
  "docs/pages.md": {
    examples: [
      ["Items", /^(claude-.+\n){6,}3\n$/],
      ["Page by page, back, and later", /^true true\ntrue\n$/],
    ],
  },
  "docs/rate-limits.md": {
    packages: ["redis"],
    examples: [
      ["A fleet in one process", /^20 end_turn, 1000000 requests per minute\n$/],
      ["A fleet of processes", /^end_turn 1\n$/],
    ],
    redis: ["A fleet of processes"],
  },
  "docs/requests.md": {
    examples: [
      ["One resource", /^end_turn\n$/],
      ["By path", /^200 2 true\n$/],
      ["What has no method yet", /^1\n$/],
    ],
  },
  "docs/retries.md": {
    // A clock of no time must run out before the answer is there.
    environment: () => ({ ANTHROPIC_API_KEY: "key", ANTHROPIC_BASE_URL: slow.baseURL }),
    examples: [
      ["Retries", /^end_turn\ntimeout 0 2\n$/],
      ["Limits", /^maxResponseBytes 10\n$/],
    ],
  },
  "docs/streaming.md": {
    examples: [
      ["Text as it comes", /^end_turn true true\n$/],
      ["When it breaks", /^1 text\n$/],
    ],
  },
  "docs/structured-output.md": {
    packages: ["zod"],
    examples: [
      ["Ask for a value", /^end_turn number\n$/],
      ["When there is no value", /^max_tokens StructuredOutputError\n$/],
    ],
  },
  "docs/threads.md": {
    examples: [["A conversation", /^end_turn true\nend_turn 4\n$/]],
  },
  "docs/tools.md": {
    packages: ["zod"],
    examples: [["Run a conversation with tools", /^tool_use\nweather false true\nend_turn\n$/]],
  },
  "docs/toolsets.md": {
    examples: [["A driver", /^end_turn false\n$/]],
  },
  "docs/transfer.md": {
    files: () => ({ "report.pdf": "%PDF-1.7" }),
    examples: [
      ["Upload", /^all sent\nreport\.pdf application\/pdf\n$/],
      ["Download", /^true\n$/],
      ["Download", /^12\n$/],
      ["Size limits", /^maxRequestBytes messages\[0\]\.content 20971520\n$/],
    ],
  },
  "docs/vertex.md": {
    environment: () => ({ GOOGLE_ACCESS_TOKEN: "token", ANTHROPIC_VERTEX_BASE_URL: cloud.baseURL }),
    examples: [
      ["Vertex AI", /^end_turn\n$/],
      ["Vertex AI", /^GET \/v1\/messages\/batches is not available on Vertex AI\n$/],
    ],
  },
  "docs/webhooks.md": {
    examples: [["Webhooks", /^idle: sesn_1\n204\nno_match\n400\n$/]],
  },
};
/** Subpaths that run in a browser, and what a program that does not ask for them must not reach. */
const SUBPATHS = [
  "messages",
  "batches",
  "bedrock",
  "aws",
  "vertex",
  "google-cloud",
  "foundry",
  "webhooks",
  "opentelemetry",
  "pacer",
  "pacer/redis",
  "transfer",
  "credentials",
];
const OWN_FILES =
  /\/(webhooks|webhook-signature)\b|opentelemetry\b|\/claude-openapi\/.*\/(batches|messages|memory|mcp|toolsets|pacer|node|transfer)\/|\/claude-openapi\/.*\/transfer\./;
/** What is in the place of something that a browser has not. */
const STAND_IN = /\/none\.js$/;

const pages = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((file) => file.endsWith(".md"))
    .map((file) => `docs/${file}`),
];
const examples = pages.flatMap((page) =>
  examplesIn(readFileSync(join(root, page), "utf8")).map((example, at) => ({ page, at, ...example })),
);

let installed: Installed;
let server: Listening;
/** Answers as a cloud platform does whatever it is asked. */
let cloud: TestServer;
/** Answers late. */
let slow: TestServer;
/** Each page has a folder of its own below that of the consumer. */
const folderOf = (page: string) => join(installed.folder, page.replace(/\W/g, "-"));

beforeAll(async () => {
  installed = install();
  expect(() => installed.run("node", "--input-type=module", "-e", 'import "claude-openapi/opentelemetry"')).toThrow(
    /Cannot find package '@opentelemetry\/api'/,
  );
  link(installed, ["@types/node", ...Object.values(GUIDES).flatMap(({ packages = [] }) => packages)]);
  server = await createLocalApi().listen();
  slow = await serve(
    (_, response) =>
      void setTimeout(() => json(response, 200, { type: "message", content: [], stop_reason: "end_turn" }), 300),
  );
  cloud = await serve((_, response) =>
    json(response, 200, { type: "message", content: [], stop_reason: "end_turn", data: [] }),
  );
  for (const [page, { files }] of Object.entries(GUIDES)) {
    const folder = folderOf(page);
    mkdirSync(folder);
    for (const [file, content] of Object.entries(files?.(folder, server.url) ?? {})) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), typeof content === "string" ? content : JSON.stringify(content));
    }
  }
});
afterAll(async () => {
  await server?.close();
  await cloud?.close();
  await slow?.close();
  installed?.remove();
});

// @promise Loading: The examples of the README and of every page here pass the type-check and run as they stand,
//   against the package that would be published
test("every example of every page is in the table, and no other", () => {
  const table = Object.entries(GUIDES).flatMap(([page, { examples: rows }]) => rows.map(([under]) => [page, under]));
  expect(examples.map(({ page, under }) => [page, under])).toEqual(table);
});

test("they import what their page needs", () => {
  const undeclared = examples.flatMap(({ page, code }) =>
    packagesOf(code).filter((name) => !GUIDES[page]?.packages?.includes(name)),
  );
  expect(undeclared).toEqual([]);
});

test("every guide says what it needs before its first example, each package by name", () => {
  const silent = Object.entries(GUIDES).flatMap(([page, { packages = [], redis = [] }]) => {
    if (page === "README.md") return [];
    const [before = ""] = readFileSync(join(root, page), "utf8").split(/^```(?:ts|js)/m);
    const named = [...packages.filter((name) => !name.startsWith("@types/")), ...(redis.length > 0 ? ["Redis"] : [])];
    const lacks = [/\bneed|\binstall|depends on nothing/i, ...named.map((name) => new RegExp(name))];
    return lacks.filter((one) => !one.test(before)).map((one) => `${page}: ${one}`);
  });
  expect(silent).toEqual([]);
});

test("a program over Redis fails where there is none, and does not wait for ever", { timeout: 60_000 }, async () => {
  const { code } = examples.find(
    ({ page, under }) => page === "docs/rate-limits.md" && under === "A fleet of processes",
  )!;
  const env = { PATH: process.env["PATH"], ANTHROPIC_API_KEY: "key", REDIS_URL: "redis://127.0.0.1:1" };
  await expect(runExample(folderOf("docs/rate-limits.md"), code, env)).rejects.toThrow(/ECONNREFUSED/);
});

// @promise Loading: The examples of the README…
test("they pass the type-check", () => {
  const files = examples.map(({ page, at, code }) => {
    const file = join(installed.folder, `${page.replace(/\W/g, "-")}-${at}.mts`);
    writeFileSync(file, code);
    return file;
  });
  expect(typecheck(installed, ...files)).toBe("");
});

describe.each(Object.entries(GUIDES))("%s", (page, { environment, examples: rows, redis = [] }) => {
  for (const [at, [under, printed]] of rows.entries()) {
    const needed = skipUnless(!redis.includes(under) || !NO_REDIS, `${NO_REDIS}`);
    // @promise Loading: The examples of the README…
    test(`${at + 1}: ${under}`, needed, async () => {
      await using store = redis.includes(under) ? await redisServer({ tcp: true }) : undefined;
      const { code } = examples.filter((example) => example.page === page)[at]!;
      const folder = folderOf(page);
      const env = {
        PATH: process.env["PATH"],
        ANTHROPIC_BASE_URL: server.url,
        ...(environment?.(folder) ?? { ANTHROPIC_API_KEY: "local-key" }),
        ...(store?.url && { REDIS_URL: store.url }),
      };
      expect(await runExample(folder, code, env)).toMatch(printed);
    });
  }
});

async function inputs(contents: string): Promise<string[]> {
  const { metafile, warnings } = await build({
    stdin: { contents, resolveDir: installed.folder },
    bundle: true,
    platform: "browser",
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
  });
  expect(warnings).toEqual([]);
  return Object.keys(metafile.inputs);
}

// @promise Loading: What few need is behind a subpath of its own: a bundle and a type-check that do not ask for it have
//   none of it
test.each(SUBPATHS)("claude-openapi/%s bundles for a browser", async (subpath) => {
  const own = new RegExp(`claude-openapi/dist/esm/${subpath}(/index)?\\.js$`);
  expect((await inputs(`export * from "claude-openapi/${subpath}";`)).filter((file) => own.test(file))).toHaveLength(1);
});

// @promise Loading: What few need is behind a…
test("none of them is in a bundle that does not ask for it", async () => {
  expect(
    (await inputs('export * from "claude-openapi";')).filter((file) => OWN_FILES.test(file) && !STAND_IN.test(file)),
  ).toEqual([]);
});

// @promise Loading: What few need is behind a…
test("the main entry declares nothing of them", () => {
  const file = join(installed.folder, "main.mts");
  writeFileSync(file, 'import Claude from "claude-openapi";\nnew Claude();\n');
  const options = ["--noEmit", "--module", "nodenext", "--target", "es2022", "--types", "node", "--listFiles"];
  const files = installed.run(join(root, "node_modules/.bin/tsc"), ...options, "--skipLibCheck", file).split("\n");
  expect(files.filter((one) => one.includes("claude-openapi/dist/")).length).toBeGreaterThan(10);
  expect(files.filter((one) => OWN_FILES.test(one))).toEqual([]);
});
