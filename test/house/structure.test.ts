/** The rules of the house that a linter cannot say: who imports whom, how large files get, what files never hold. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, posix } from "node:path";
import ts from "typescript";
import { describe, expect, test } from "vitest";

const root = new URL("../..", import.meta.url).pathname;
const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((file) => file !== "" && existsSync(join(root, file)) && statSync(join(root, file)).isFile());
const read = (file: string) => readFileSync(join(root, file), "utf8");

/** The rooms of `src/` in the order in which they may call: a room imports values from itself and from those before it. */
const ROOMS = [
  ...["contract", "base", "errors", "request", "stream", "send", "pages", "credentials"],
  ...[
    "message-stream",
    "messages",
    "fallback",
    "structured",
    "tools",
    "memory",
    "toolsets",
    "mcp",
    "threads",
    "sessions",
    "agent-toolset",
    "memory-stores",
    "skills",
    "worker",
  ],
  ...["webhooks", "opentelemetry", "client", "http", "batches", "transfer"],
  ...["pacer", "node", "platforms", "official", "testing", "migrate"],
];

interface Import {
  readonly from: string;
  /** A file of the repository, or a package. */
  readonly to: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const to = text.startsWith(".") ? posix.join(dirname(file), text).replace(/\.js$/, ".ts") : text;
    // A decorator of the spec is JavaScript, because the linter loads it.
    found.push({
      from: file,
      to: existsSync(join(root, to)) || !text.startsWith(".") ? to : to.replace(/\.ts$/, ".js"),
      typeOnly,
    });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const clause = node.importClause;
      const bindings = clause?.namedBindings;
      const eachIsType =
        bindings && ts.isNamedImports(bindings) && !clause.name && bindings.elements.every((one) => one.isTypeOnly);
      add(node.moduleSpecifier, clause?.isTypeOnly === true || (eachIsType ?? false));
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2023));
  return found;
}

const sources = files.filter(
  (file) => /^(src|generated|codegen|upstream|site)\/.*\.ts$/.test(file) && !file.endsWith(".d.ts"),
);
const imports = sources.flatMap(importsOf);
const inside = (folder: string) => (file: string) => file.startsWith(`${folder}/`);
/** The room of a file; the entries at the top of `src/` come after all rooms. */
const roomOf = (file: string) => /^src\/([^/]+)\//.exec(file)?.[1];
const floor = (file: string) => (roomOf(file) === undefined ? ROOMS.length : ROOMS.indexOf(roomOf(file)!));
const isCore = (file: string) => inside("src")(file) && floor(file) < ROOMS.indexOf("http");
/** The command line and what only it loads: programs of Node. */
const isCommand = (file: string) => file === "src/cli.ts" || inside("src/migrate")(file);
/** Rooms of Node, which the others reach by `#` names alone, as far as they do. */
const NODE_ROOMS = ["node", "agent-toolset", "memory-stores", "skills"];
const isNode = (file: string) => NODE_ROOMS.includes(roomOf(file) ?? "");
const isFile = (to: string) => /^(src|generated|codegen|upstream|site|spec|test|examples)\//.test(to);
const show = (one: Import) => `${one.from} imports ${one.to}`;
const offenders = (wrong: (one: Import) => boolean) => imports.filter(wrong).map(show);

describe("imports", () => {
  test("there are some", () => expect(imports.length).toBeGreaterThan(20));

  test("every folder of src has its place in ROOMS", () => {
    const folders = new Set(sources.flatMap((file) => (inside("src")(file) ? (roomOf(file) ?? []) : [])));
    expect([...folders].sort()).toEqual([...ROOMS].sort());
  });

  test("rooms import values from the rooms before them", () => {
    const upward = imports.filter((one) => inside("src")(one.from) && inside("src")(one.to) && !one.typeOnly);
    expect(upward.filter((one) => floor(one.to) > floor(one.from)).map(show)).toEqual([]);
  });

  test("no circle of values", () => {
    const next = new Map<string, string[]>();
    for (const one of imports)
      if (!one.typeOnly && isFile(one.to)) next.set(one.from, [...(next.get(one.from) ?? []), one.to]);
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" > "));
      if (done.has(file) || path.includes(file)) return;
      for (const to of next.get(file) ?? []) walk(to, [...path, file]);
      done.add(file);
    };
    for (const file of next.keys()) walk(file, []);
    expect(circles).toEqual([]);
  });

  test("only the client and what comes after it see generated values", () => {
    const early = offenders(
      (one) =>
        inside("src")(one.from) &&
        floor(one.from) < ROOMS.indexOf("client") &&
        inside("generated")(one.to) &&
        !one.typeOnly,
    );
    expect(early).toEqual([]);
  });

  /** How rows are written as text, which the generator writes and the rows are read by. */
  const NOTATION = "src/contract/route-notation.ts";
  const isNotation = ({ from, to }: Import) =>
    /^(codegen\/emit|generated)\/(routes|rows)\.ts$/.test(from) && to === NOTATION;

  test("generated files import types only, but for what reads the rows and has official names", () => {
    const values = (one: Import) =>
      inside("generated")(one.from) &&
      !inside("generated/official")(one.from) &&
      !inside("generated")(one.to) &&
      !one.typeOnly &&
      !isNotation(one);
    expect(offenders(values)).toEqual([]);
    expect(offenders((one) => inside("generated")(one.from) && !/^(src|generated)\//.test(one.to))).toEqual([]);
  });

  test("published code knows neither generator, tests nor spec; core and helpers do not know the local API", () => {
    expect(
      offenders((one) => inside("src")(one.from) && /^(codegen|upstream|site|test|spec|examples)\//.test(one.to)),
    ).toEqual([]);
    expect(
      offenders(
        (one) =>
          inside("src")(one.from) &&
          !inside("src/testing")(one.from) &&
          one.from !== "src/cli.ts" &&
          inside("src/testing")(one.to),
      ),
    ).toEqual([]);
  });

  test("core and helpers depend on openapi-fetch alone, and on nothing of Node", () => {
    expect(
      offenders(
        (one) =>
          inside("src")(one.from) &&
          !inside("src/testing")(one.from) &&
          !(isCommand(one.from) && /^(node:.+|ts-morph)$/.test(one.to)) &&
          !(isNode(one.from) && one.to.startsWith("node:")) &&
          !isFile(one.to) &&
          !/^(openapi-fetch|#runtime|#telemetry|#platform-credentials|#agent-toolset)$/.test(one.to) &&
          !(one.to === "aws4fetch" && inside("src/platforms")(one.from)) &&
          !(one.to === "@opentelemetry/api" && (one.from === "src/opentelemetry.ts" || one.typeOnly)) &&
          !(one.to === "zod/v4/core" && /^src\/(structured|tools)\/zod\.ts$/.test(one.from)),
      ),
    ).toEqual([]);
    expect(offenders((one) => !isNode(one.from) && isNode(one.to) && !one.typeOnly)).toEqual([]);
    const commands = (one: Import) => !isCommand(one.from) && isCommand(one.to);
    expect(offenders(commands)).toEqual([]);
  });

  test("Node is asked for a module where it is needed in three places: files of credentials, TLS, and content codings", () => {
    const asking = sources.filter(
      (file) => inside("src")(file) && !inside("src/testing")(file) && read(file).includes("getBuiltinModule"),
    );
    expect(asking).toEqual(["src/credentials/files.ts", "src/node/fetch/decode.ts", "src/node/fetch/secure-agent.ts"]);
  });

  test("the core leads to what reads files by #runtime alone", () => {
    expect(
      offenders(
        (one) =>
          isCore(one.from) &&
          !inside("src/credentials")(one.from) &&
          /^src\/credentials\/(?!auth|carriers|fresh|token-cache)/.test(one.to) &&
          !one.typeOnly,
      ),
    ).toEqual([]);
  });

  test("the generator reads types of the runtime, the params that are headers, the notation of rows and that of classes of codes", () => {
    const values = imports.filter((one) => inside("codegen")(one.from) && inside("src")(one.to) && !one.typeOnly);
    expect(new Set(values.map(({ to }) => to))).toEqual(
      new Set(["src/request/header-params.ts", "src/contract/error-code.ts", NOTATION]),
    );
    expect(offenders((one) => inside("codegen")(one.from) && inside("generated")(one.to))).toEqual([]);
  });
});

describe("names", () => {
  /** The client of each API version, and what stands in for one another by the condition of a subpath. */
  const TWINS = ["Claude", "findStored", "loadTelemetry", "fromMachine", "quirks"];

  /** The files that export each name. */
  const homesOf = (files: readonly string[]) => {
    const homes = new Map<string, Set<string>>();
    for (const file of files) {
      for (const statement of ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2023, true).statements) {
        if (!ts.canHaveModifiers(statement)) continue;
        if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
        const declared = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement];
        for (const { name } of declared as readonly { name?: ts.Node }[]) {
          if (name) homes.set(name.getText(), (homes.get(name.getText()) ?? new Set()).add(file));
        }
      }
    }
    return homes;
  };

  test("an exported name of src has one meaning", () => {
    // What the official package calls two things in two of its modules has that name here, too.
    const homes = homesOf(sources.filter((one) => inside("src")(one) && !inside("src/official")(one)));
    expect(homes.size).toBeGreaterThan(300);
    const shared = [...homes].filter(([, files]) => files.size > 1);
    expect(shared.filter(([name]) => !TWINS.includes(name)).map(([name, files]) => [name, ...files])).toEqual([]);
    expect(shared.map(([name]) => name).sort()).toEqual([...TWINS].sort());
  });

  test("an exported name of codegen has one meaning there, and none in src", () => {
    const [src, codegen] = ["src", "codegen"].map((folder) => homesOf(sources.filter(inside(folder))));
    const twice = [...codegen!].filter(([name, homes]) => homes.size > 1 || src!.has(name));
    expect(codegen!.size).toBeGreaterThan(100);
    expect(twice.map(([name, homes]) => [name, ...homes, ...(src!.get(name) ?? [])])).toEqual([]);
  });
});

describe("files", () => {
  const lines = (file: string) => read(file).split("\n").length - 1;

  test("hand-written source stays under 300 lines, spec under 800", () => {
    const long = files.filter(
      (file) =>
        (/^(src|codegen|upstream|site|examples)\/.*\.(ts|js|vue)$/.test(file) && lines(file) > 300) ||
        (/^spec\/.*\.(ya?ml|js)$/.test(file) && lines(file) > 800),
    );
    expect(long.map((file) => `${file}: ${lines(file)} lines`)).toEqual([]);
  });

  test("no drawer for everything", () => {
    const vague = /^(utils?|common|misc|manager|internal|lib)$/;
    const parts = (file: string) => [...dirname(file).split("/"), basename(file).replace(/\..*$/, "")];
    expect(
      files.filter(
        (file) => /^(src|codegen|upstream|site|spec|test)\//.test(file) && parts(file).some((part) => vague.test(part)),
      ),
    ).toEqual([]);
    expect(files.filter((file) => dirname(file).split("/").includes("helpers"))).toEqual([]);
  });

  test("nothing of one machine is committed", () => {
    const machine = new RegExp(
      ["(^|[\\s\"'`(=:])/(", ["work", "root", "home", "Users"].join("|"), ")/[a-z]"].join(""),
      "m",
    );
    // npm's own default may stand nowhere either: a lock file with hosts cannot be installed behind a mirror.
    const registry = new RegExp(["registry", "npmjs|yarnpkg|npmmirror"].join("\\.(") + ")\\.(org|com)");
    const text = files.filter((file) => !/\.(png|ico|gz)$/.test(file) && file !== "LICENSE");
    expect(text.filter((file) => machine.test(read(file)))).toEqual([]);
    expect(text.filter((file) => registry.test(read(file)))).toEqual([]);
    expect(read("package-lock.json")).not.toContain('"resolved"');
  });

  test("links between pages lead to files and headings", () => {
    const pages = files.filter((file) => file.endsWith(".md"));
    const anchors = (page: string) =>
      [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, title]) =>
        title!
          .toLowerCase()
          .replace(/[^\w\s-]/g, "")
          .replaceAll(" ", "-"),
      );
    const links = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!\w+:)([^)#\s]*)(?:#([^)\s]*))?\)/g)].map(([link, path, anchor]) => {
        const to = path ? posix.join(dirname(page), path) : page;
        const found = existsSync(join(root, to)) && (anchor === undefined || anchors(to).includes(anchor));
        return { show: `${page}: ${link}`, found };
      }),
    );
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ found }) => !found).map(({ show }) => show)).toEqual([]);
  });

  test("no open ends", () => {
    const open = /\b(TO[D]O|FI[X]ME|X[X]X)\b/;
    expect(files.filter((file) => /\.(ts|js|ya?ml)$/.test(file) && open.test(read(file)))).toEqual([]);
  });
});

describe("package.json", () => {
  const manifest = JSON.parse(read("package.json")) as {
    dependencies: object;
    devDependencies: Record<string, string>;
  };

  // @promise Loading: It installs one runtime dependency, within a budget, and prints nothing when it is imported
  test("one runtime dependency", () => expect(Object.keys(manifest.dependencies)).toEqual(["openapi-fetch"]));

  test("development dependencies are exact", () => {
    expect(Object.entries(manifest.devDependencies).filter(([, range]) => /^[\^~><*]/.test(range))).toEqual([]);
  });
});
