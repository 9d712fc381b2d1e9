/** The client over `nodeFetch`, and `nodeFetch` alone, beside the official SDK 1.14.0. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { median, root } from "./measure.js";

const SUBJECTS = ["client", "nodeFetch", "official"] as const;
type Subject = (typeof SUBJECTS)[number];
interface Measured {
  /** Microseconds of the work. */
  readonly cpu: number;
  readonly ms: number;
  /** Megabytes that the process grew by. */
  readonly growth: number;
}
type Side = Readonly<Record<Subject, Measured>>;

const exec = promisify(execFile);
const program = fileURLToPath(new URL("transport.mjs", import.meta.url));

/** Medians of all subjects, which take turns. */
async function measure(url: string, scenario: string, rounds: number): Promise<Side> {
  const found = new Map<Subject, Measured[]>(SUBJECTS.map((subject) => [subject, []]));
  for (let round = 0; round < rounds; round++) {
    for (const subject of SUBJECTS) {
      // With a flag V8 takes none of the code that Node has compiled beforehand, which a first reply is mostly made of.
      const flags = scenario.startsWith("first") ? [] : ["--expose-gc"];
      const { stdout } = await exec(process.execPath, [...flags, program, subject, scenario, url], { cwd: root });
      found.get(subject)!.push(JSON.parse(stdout) as Measured);
    }
  }
  const middle = (all: readonly Measured[]) => ({
    cpu: median(all.map(({ cpu }) => cpu)),
    ms: median(all.map(({ ms }) => ms)),
    growth: median(all.map(({ growth }) => growth)),
  });
  return Object.fromEntries(SUBJECTS.map((subject) => [subject, middle(found.get(subject)!)])) as Record<
    Subject,
    Measured
  >;
}

/** A figure of a row, by the name of its budget. */
export interface TransportFigure {
  readonly what: string;
  readonly name: string;
  readonly unit: string;
  readonly figure: number;
  /** The same of `nodeFetch` alone. */
  readonly alone: number;
  readonly official: number;
  readonly atLeast?: true;
}

export async function transportFigures(url: string, rounds: number): Promise<TransportFigure[]> {
  const [call, flight, first] = [
    await measure(url, "call-1500", rounds),
    await measure(url, "flight-6000", rounds),
    await measure(url, "first-1", rounds * 2),
  ];
  const [upload, download] = [
    await measure(url, "upload-400", Math.min(rounds, 3)),
    await measure(url, "download-400", Math.min(rounds, 3)),
  ];
  const times = (side: Side, of: (measured: Measured) => number) => ({
    figure: of(side.client) / of(side.official),
    alone: of(side.nodeFetch) / of(side.official),
    official: 1,
    unit: "×",
  });
  return [
    { what: "one call, CPU", name: "nodeFetchCall", ...times(call, ({ cpu }) => cpu) },
    { what: "64 in flight, CPU", name: "nodeFetchFlight", ...times(flight, ({ cpu }) => cpu) },
    {
      what: "64 in flight, calls per second",
      name: "nodeFetchRate",
      ...times(flight, ({ ms }) => 1 / ms),
      atLeast: true,
    },
    { what: "import to first reply", name: "nodeFetchFirst", ...times(first, ({ ms }) => ms) },
    {
      what: "upload of 400 MB, growth",
      name: "nodeFetchUploadMB",
      unit: "MB",
      figure: upload.client.growth,
      alone: upload.nodeFetch.growth,
      official: upload.official.growth,
    },
    { what: "download, MB/s", name: "nodeFetchDownload", ...times(download, ({ ms }) => 1 / ms), atLeast: true },
  ];
}
