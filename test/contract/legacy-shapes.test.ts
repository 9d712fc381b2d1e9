/**
 * The shapes that older beta values select in `2023-06-01`: the document describes them, the local API answers in them,
 * and the client walks their pages.
 */
import { beforeEach, describe, expect, test } from "vitest";
import Claude from "../../src/2023-06-01.js";
import { BadRequestError, NotFoundError, PageError } from "../../src/index.js";
import { Page, PageCursor } from "../../src/pages/page.js";
import { createLocalApi, type JsonObject } from "../../src/testing/index.js";
import { operationsOf, read, validatorOf } from "./document.js";

const VERSION = "2023-06-01";
const SKILLS = "skills-2025-10-02";
const FILES = "files-api-2025-04-14";
const document = read(VERSION);
const invalid = validatorOf(document);
const invalidAs = (name: string, value: unknown) => invalid(`components/schemas/${name}`, value);

const api = createLocalApi({ validateReplies: true });
const claude = new Claude({ apiKey: "key", fetch: api.fetch, maxRetries: 0 });
beforeEach(() => api.reset());

async function send(method: string, path: string, beta?: string, body?: FormData) {
  const response = await api.fetch(`https://api.anthropic.com${path}`, {
    method,
    headers: { "x-api-key": "key", "anthropic-version": VERSION, ...(beta && { "anthropic-beta": beta }) },
    ...(body && { body }),
  });
  return { status: response.status, body: (await response.json()) as JsonObject };
}

const skillForm = (fields: Readonly<Record<string, string>> = {}) => {
  const form = new FormData();
  form.append("files[]", new File(["about rivers"], "rivers/SKILL.md"));
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe("the document", () => {
  const replies = operationsOf(document).flatMap(({ id, replies: [reply] }) =>
    (reply?.examples ?? []).map(({ name, value }) => ({ id, name, value, pointer: reply!.pointer })),
  );
  const schemas = (document as unknown as { components: { schemas: Record<string, { "x-beta"?: string[] }> } })
    .components.schemas;
  const schemaAt = (pointer: string) =>
    pointer
      .split("/")
      .map((key) => decodeURIComponent(key).replaceAll("~1", "/"))
      .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], document) as { $ref: string };

  // @promise Pages: Who sends an older beta value of `2023-06-01` gets the shape that it selects, from the document to
  //   the local API; nobody else sees it
  test.each([
    ["skills.list", "LegacySkillList", "SkillList", SKILLS],
    ["skills.create", "LegacySkill", "Skill", SKILLS],
    ["skills.retrieve", "LegacySkill", "Skill", SKILLS],
    ["skills.versions.list", "LegacySkillVersionList", "SkillVersionList", SKILLS],
    ["skills.versions.create", "LegacySkillVersion", "SkillVersion", SKILLS],
    ["skills.versions.retrieve", "LegacySkillVersion", "SkillVersion", SKILLS],
    ["files.list", "LegacyFileMetadataList", "FileMetadataList", FILES],
  ])("%s: a %s for who sends the value, with an example of it", (id, legacy, plain, beta) => {
    expect(schemas[legacy]?.["x-beta"]).toEqual([beta]);
    const own = replies.filter((reply) => reply.id === id);
    const any = schemas[schemaAt(own[0]!.pointer).$ref.replace(/.*\//, "")] as { anyOf: { $ref: string }[] };
    expect(any.anyOf.map(({ $ref }) => $ref.replace(/.*\//, ""))).toEqual([legacy, plain]);
    const [old, ...more] = own.filter(({ name }) => name.startsWith("legacy-"));
    expect(more).toEqual([]);
    expect(invalidAs(legacy, old!.value)).toBeUndefined();
    expect(invalidAs(legacy, own.find(({ name }) => !name.startsWith("legacy-"))!.value)).toBeDefined();
  });

  test("the example of a request in the old shape is sent as it is", async () => {
    const create = operationsOf(document).find(({ id }) => id === "skills.create")!;
    const { value } = create.requests.find(({ name }) => name.startsWith("legacy-"))!;
    const { display_title } = value as { display_title: string };
    const skill = await claude.beta.skills.create({
      files: [new File(["about rivers"], "rivers/SKILL.md")],
      ...{ display_title, betas: [SKILLS] },
    });
    expect(skill).toMatchObject({ display_title });
  });

  // @promise Pages: Who sends an older beta value…
  test.each(["2026-10-21", "2026-10-21.stable", "2023-06-01.stable"])("%s has none of it", (name) => {
    expect(JSON.stringify(read(name))).not.toMatch(/Legacy|\/Any|display_title|after_id"[^}]*files-api/);
  });
});

describe("skills", () => {
  // @promise Pages: Who sends an older beta value…
  test("are created, shown, listed and deleted in the old shape, next to the new one", async () => {
    const { body: skill } = await send("POST", "/v1/skills", SKILLS, skillForm({ display_title: "Rivers" }));
    expect(invalidAs("LegacySkill", skill)).toBeUndefined();
    expect(skill).toMatchObject({ display_title: "Rivers", source: "custom" });
    expect(skill).not.toHaveProperty("display_name");
    const path = `/v1/skills/${String(skill["id"])}`;
    expect((await send("GET", path, SKILLS)).body).toEqual(skill);

    const { body: today } = await send("GET", path);
    expect(invalidAs("Skill", today)).toBeUndefined();
    expect(today).toMatchObject({ display_name: "Rivers", source: { type: "custom" } });
    expect(Object.keys(today)).not.toContain("display_title");

    const { body: second } = await send("POST", `${path}/versions`, SKILLS, skillForm());
    expect(invalidAs("LegacySkillVersion", second)).toBeUndefined();
    expect(second["version"]).toMatch(/^\d{16}$/);
    expect((await send("GET", path, SKILLS)).body["latest_version"]).toBe(second["version"]);
    expect((await send("GET", `${path}/versions/${String(second["version"])}`, SKILLS)).body).toEqual(second);
    expect((await send("GET", `${path}/versions/${String(second["id"])}`)).body).not.toHaveProperty("version");

    const { body: versions } = await send("GET", `${path}/versions`, SKILLS);
    expect(invalidAs("LegacySkillVersionList", versions)).toBeUndefined();
    expect((versions["data"] as JsonObject[]).map(({ version }) => version)).toEqual([
      second["version"],
      skill["latest_version"],
    ]);

    const refused = await send("DELETE", path, SKILLS);
    expect([refused.status, refused.body["type"]]).toEqual([400, "error"]);
    for (const version of [second["version"], skill["latest_version"]])
      expect((await send("DELETE", `${path}/versions/${String(version)}`, SKILLS)).body).toEqual({
        id: version,
        type: "skill_version_deleted",
      });
    expect((await send("GET", path, SKILLS)).body["latest_version"]).toBeNull();
    expect((await send("DELETE", path, SKILLS)).body).toEqual({ id: skill["id"], type: "skill_deleted" });
    expect((await send("GET", path, SKILLS)).status).toBe(404);
  });

  test("a version is downloaded by its time", async () => {
    const { body: skill } = await send("POST", "/v1/skills", SKILLS, skillForm());
    const content = await claude.beta.skills.versions.download(String(skill["latest_version"]), {
      ...{ skill_id: String(skill["id"]), betas: [SKILLS] },
    });
    expect(Buffer.from(await content.arrayBuffer()).toString("latin1")).toContain("about rivers");
    const wrong = claude.beta.skills.versions.download("1", { skill_id: String(skill["id"]), betas: [SKILLS] });
    await expect(wrong).rejects.toBeInstanceOf(NotFoundError);
  });

  test("without the value, deleting a skill takes its versions along", async () => {
    const { body: skill } = await send("POST", "/v1/skills", undefined, skillForm());
    expect((await send("DELETE", `/v1/skills/${String(skill["id"])}`)).status).toBe(200);
  });

  test("at most 100 a page", async () => {
    await expect(claude.beta.skills.list({ limit: 101, betas: [SKILLS] })).rejects.toBeInstanceOf(BadRequestError);
    expect((await claude.beta.skills.list({ limit: 101 })).data).toEqual([]);
  });
});

describe("pages", () => {
  const titles = ["a", "b", "c", "d", "e", "f", "g"];
  const newestFirst = titles.toReversed();

  async function skills() {
    for (const title of titles) await send("POST", "/v1/skills", SKILLS, skillForm({ display_title: title }));
    return (params: object = {}) => claude.beta.skills.list({ limit: 3, betas: [SKILLS], ...params });
  }
  const titleOf = (skill: unknown) => (skill as Claude.Beta.BetaLegacySkill).display_title;

  // @promise Pages: Lists in an old shape are walked both ways: skills by token, and back over the pages of the walk;
  //   files by id
  test("of skills in the old shape: by token, as `has_more` says, and back over the pages of the walk", async () => {
    const list = await skills();
    const first = await list();
    expect(first).toBeInstanceOf(PageCursor);
    expect(first).toMatchObject({ has_more: true, next_page: expect.any(String) });
    expect((await list().toArray()).map(titleOf)).toEqual(newestFirst);
    const resumed = await list(first.cursor!);
    expect((await resumed.toArray()).map(titleOf)).toEqual(newestFirst.slice(3));
    expect(api.requests.slice(7).every(({ headers }) => headers["anthropic-beta"] === SKILLS)).toBe(true);
    let last = first;
    while (last.hasNextPage()) last = await last.getNextPage();
    expect(last).toMatchObject({ has_more: false, next_page: null, cursor: null });
    expect((await last.getPreviousPage()).data.map(titleOf)).toEqual(newestFirst.slice(3, 6));
    const reversed: unknown[] = [];
    for await (const skill of last.reverse()) reversed.push(titleOf(skill));
    expect(reversed).toEqual(titles);
  });

  // @promise Pages: Lists in an old shape are…
  test("of skills: more without a token is an error, never a short list", async () => {
    await skills();
    api.respond("skills.list", { body: { data: [], has_more: true, next_page: null } });
    await expect(claude.beta.skills.list({ betas: [SKILLS] }).toArray()).rejects.toBeInstanceOf(PageError);
  });

  // @promise Pages: Lists in an old shape are…
  test("of files in the old shape: both ways by id, reverse and resumed", async () => {
    for (const name of titles)
      await claude.beta.files.upload({ file: new File([name], `${name}.txt`), betas: [FILES] });
    const list = (params: object = {}) => claude.beta.files.list({ limit: 3, betas: [FILES], ...params });
    const names = (files: readonly { readonly filename: string }[]) => files.map(({ filename }) => filename[0]);
    const first = await list();
    expect(first).toBeInstanceOf(Page);
    expect(first).toMatchObject({ has_more: true, first_id: first.data[0]!.id, last_id: first.data[2]!.id });
    expect(first).not.toHaveProperty("next_page");
    expect(names(await list().toArray())).toEqual(newestFirst);

    const second = await first.getNextPage();
    expect(names((await second.getPreviousPage()).data)).toEqual(newestFirst.slice(0, 3));
    const last = await second.getNextPage();
    expect(names(last.data)).toEqual(["a"]);
    const reversed: string[] = [];
    for await (const { filename } of last.reverse()) reversed.push(filename[0]!);
    expect(reversed).toEqual(titles);

    expect(names(await list(second.cursor!).toArray())).toEqual(["a"]);
    expect(names(await list({ before_id: last.data[0]!.id }).toArray())).toEqual(["d", "c", "b", "g", "f", "e"]);
    const { body } = await send("GET", "/v1/files?limit=2", FILES);
    expect(invalidAs("LegacyFileMetadataList", body)).toBeUndefined();
    expect(body).not.toHaveProperty("next_page");
  });

  // @promise Pages: Who sends an older beta value…
  test("a value that is a name of every object selects nothing", async () => {
    const open = createLocalApi({ anyBeta: true, validateReplies: true });
    const headers = { "x-api-key": "key", "anthropic-version": VERSION, "anthropic-beta": "constructor" };
    const response = await open.fetch("https://api.anthropic.com/v1/skills", { headers });
    expect(await response.json()).toEqual({ data: [], next_page: null });
  });

  // @promise Pages: Lists in an old shape are…
  test("without the values both lists page by token", async () => {
    for (const name of titles) await claude.beta.files.upload({ file: new File([name], `${name}.txt`) });
    const page = await claude.beta.files.list({ limit: 3 });
    expect(page).toBeInstanceOf(PageCursor);
    expect(page).not.toHaveProperty("has_more");
    expect(await page.toArray()).toHaveLength(7);
  });
});
