/** The clients that are generated from the documents: by what, and how each is built and run. */
import type { Methods } from "./methods.js";

/** The API version of the document and of the programs. */
export const VERSION = "2026-10-21";

/**
 * Seconds that each phase may take, many times what it does on two cores. Only setting up asks registries for anything:
 * it is tried twice, because one of them may not answer the first time.
 */
export const LIMITS = { "set up": 240, generate: 240, build: 900, run: 120 } as const;
export type Phase = keyof typeof LIMITS;
export const PHASES = Object.keys(LIMITS) as readonly Phase[];

export interface Client {
  readonly language: string;
  /** Folder of the program and the pins; its copy in `.build` is where everything happens. */
  readonly folder: string;
  readonly generator: string;
  /** File and pattern that say which version of the generator is used. */
  readonly pin: readonly [file: string, pattern: RegExp];
  /** Commands that show that the toolchain is here. */
  readonly tools: readonly (readonly string[])[];
  /** Commands of each phase, with `DOCUMENT`, and `BASE_URL` to run, in the environment. */
  readonly commands: Readonly<Record<Phase, readonly (readonly string[])[]>>;
  /** A method for each operation is among them; absent: it makes models and no methods. */
  readonly methods?: Methods;
  /** What else its commands find in the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Lets a command see the environment. */
const sh = (script: string): readonly string[] => ["sh", "-c", script];
const maven = (...goals: string[]): readonly string[] => ["mvn", "-B", "-q", ...goals];

/** A compiler that lives for a minute is done before a better one of the machine code has paid. */
const JAVA = { MAVEN_OPTS: "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC" };
/** The compiler of Kotlin takes three minutes of CPU for the 15 MB that were generated: it needs room, and no better code. */
const KOTLIN = { MAVEN_OPTS: `-Xmx4g ${JAVA.MAVEN_OPTS}` };
/** Nobody waits for the program: the compiler need not improve the 14 MB that were generated. */
const FAST = "-gcflags=clients/...=-N -l";

/** The slowest first, because two are made at a time. */
export const CLIENTS: readonly Client[] = [
  {
    language: "Kotlin",
    folder: "kotlin",
    generator: "openapi-generator",
    pin: ["pom.xml", /openapi-generator-maven-plugin<\/artifactId>\s*<version>([^<]+)/],
    tools: [
      ["javac", "-version"],
      ["mvn", "-version"],
    ],
    env: KOTLIN,
    methods: { files: /\/api\/\w+Api\.kt$/, name: /^ {4}fun (\w+)\(/gm },
    commands: {
      "set up": [maven("dependency:resolve", "dependency:resolve-plugins")],
      generate: [sh('mvn -B -q -Ddocument="$DOCUMENT" -Dopen="$(node open-schemas.mjs)" generate-sources')],
      build: [sh('mvn -B -q -Ddocument="$DOCUMENT" -Dcodegen.skip=true compile')],
      run: [maven("exec:java")],
    },
  },
  {
    language: "Java",
    folder: "java",
    generator: "openapi-generator",
    pin: ["pom.xml", /openapi-generator-maven-plugin<\/artifactId>\s*<version>([^<]+)/],
    tools: [
      ["javac", "-version"],
      ["mvn", "-version"],
    ],
    env: JAVA,
    methods: { files: /\/api\/\w+Api\.java$/, name: /^ {4}public \S+ (\w+)\(/gm },
    commands: {
      "set up": [maven("dependency:resolve", "dependency:resolve-plugins")],
      generate: [sh('mvn -B -q -Ddocument="$DOCUMENT" generate-sources')],
      build: [sh('mvn -B -q -Ddocument="$DOCUMENT" -Dcodegen.skip=true compile')],
      run: [maven("exec:java")],
    },
  },
  {
    language: "Go",
    folder: "go",
    generator: "oapi-codegen",
    pin: ["go.mod", /oapi-codegen\/oapi-codegen\/v2 (v\S+)/],
    tools: [["go", "version"]],
    methods: { files: /^generated\/.+\.go$/, name: /^func \(c \*Client\) (\w+?)(?:WithBody)?\(/gm },
    commands: {
      "set up": [
        ["go", "mod", "download"],
        ["go", "build", "-o", "oapi-codegen", "github.com/oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen"],
      ],
      generate: [["mkdir", "-p", "generated"], sh('./oapi-codegen -config oapi-codegen.yaml "$DOCUMENT"')],
      build: [
        ["go", "vet", FAST, "."],
        ["go", "build", FAST, "-o", "program", "."],
      ],
      run: [["./program"]],
    },
  },
  {
    language: "Python",
    folder: "python",
    generator: "openapi-python-client",
    pin: ["requirements.txt", /^openapi-python-client==(\S+)/m],
    tools: [["python3", "-c", "import venv, ensurepip"]],
    methods: { files: /^generated\/claude\/api\/\w+\/[a-z]\w+\.py$/ },
    commands: {
      "set up": [
        ["python3", "-m", "venv", "venv"],
        ["venv/bin/pip", "install", "-q", "--no-deps", "--timeout", "20", "-r", "requirements.txt"],
      ],
      generate: [
        sh(
          'venv/bin/openapi-python-client generate --path "$DOCUMENT" --config openapi-python-client.yaml ' +
            "--meta none --output-path generated/claude --fail-on-warning",
        ),
      ],
      build: [sh("MYPYPATH=generated venv/bin/mypy --strict --follow-imports=silent program.py")],
      run: [sh("PYTHONPATH=generated venv/bin/python program.py")],
    },
  },
  {
    language: "Pydantic",
    folder: "pydantic",
    generator: "datamodel-code-generator",
    pin: ["requirements.txt", /^datamodel-code-generator==(\S+)/m],
    tools: [["python3", "-c", "import venv, ensurepip"]],
    commands: {
      "set up": [
        ["python3", "-m", "venv", "venv"],
        ["venv/bin/pip", "install", "-q", "--no-deps", "--timeout", "20", "-r", "requirements.txt"],
      ],
      generate: [
        ["mkdir", "-p", "generated"],
        sh(
          'venv/bin/datamodel-codegen --input "$DOCUMENT" --input-file-type openapi --output generated/models.py ' +
            "--output-model-type pydantic_v2.BaseModel --target-python-version 3.11 --enum-field-as-literal one " +
            "--formatters builtin",
        ),
      ],
      build: [sh("MYPYPATH=generated venv/bin/mypy --strict --follow-imports=silent program.py")],
      run: [sh("PYTHONPATH=generated venv/bin/python program.py")],
    },
  },
  {
    language: "TypeScript",
    folder: "typescript",
    generator: "@hey-api/openapi-ts",
    pin: ["package.json", /"@hey-api\/openapi-ts": "([^"]+)"/],
    tools: [["npm", "--version"]],
    methods: { files: /^generated\/sdk\.gen\.ts$/, name: /^export const (\w+) =/gm },
    commands: {
      "set up": [["npm", "ci", "--silent", "--no-audit", "--no-fund", "--fetch-timeout=20000"]],
      generate: [sh('node_modules/.bin/openapi-ts -i "$DOCUMENT" -o generated -c @hey-api/client-fetch')],
      build: [["node_modules/.bin/tsc"]],
      run: [["node", "dist/program.js"]],
    },
  },
];
