/** Puts parameters and examples that stand in several places of a published document once into `components`. */
import {
  operationsIn,
  webhooksIn,
  type MediaType,
  type OpenApiDocument,
  type ParameterObject,
  type RequestOrResponse,
} from "../document.js";

/** A node, and where its reference goes. */
interface Place {
  readonly kind: "parameters" | "examples";
  /** What it is called where it stands, in letters that a key of `components` may have. */
  readonly name: string;
  readonly node: { readonly $ref?: string };
  readonly refer: (ref: { $ref: string }) => void;
}

/** Nodes that are hardly longer than a reference to them stay where they are. */
const LONGER = 100;

/** Whether a reference is to a parameter that `share` moved: it is named after where it travels, as no parameter of the spec is. */
export const isMoved = ($ref: string): boolean => /^#\/components\/parameters\/(path|query|header|cookie)-/.test($ref);

export function share(document: OpenApiDocument): OpenApiDocument {
  const known = new Map<string, Place[]>();
  for (const place of [...parametersOf(document), ...examplesOf(document)]) {
    const text = JSON.stringify(place.node);
    if (place.node.$ref !== undefined || text.length < LONGER) continue;
    const key = `${place.kind} ${text}`;
    known.set(key, [...(known.get(key) ?? []), place]);
  }
  const components = (document.components ??= {});
  for (const places of known.values()) {
    const { kind, name, node } = places[0]!;
    const text = JSON.stringify(node);
    const old = Object.entries(components[kind] ?? {}).find(([, there]) => JSON.stringify(there) === text)?.[0];
    if (old === undefined && places.length === 1) continue;
    const target = old ?? add((components[kind] ??= {}), name, node);
    for (const { refer } of places) refer({ $ref: `#/components/${kind}/${target}` });
  }
  return document;
}

/** The name under which it is there, with a number where that is taken. */
function add(there: Record<string, unknown>, name: string, node: object): string {
  let free = name;
  for (let at = 2; free in there; at++) free = `${name}-${at}`;
  there[free] = node;
  return free;
}

function parametersOf(document: OpenApiDocument): Place[] {
  const lists = [
    ...Object.values(document.paths).map((item) => item["parameters"]),
    ...operationsIn(document).map(({ operation }) => operation.parameters),
  ] as (ParameterObject[] | undefined)[];
  return lists.flatMap((list = []) =>
    list.map((node, at) => ({
      ...{
        kind: "parameters" as const,
        name: `${node.in}-${node.name}`.replace(/[^\w-]+/g, "-").replace(/-$/, ""),
        node,
      },
      refer: (ref) => (list[at] = ref as ParameterObject),
    })),
  );
}

function examplesOf(document: OpenApiDocument): Place[] {
  const bodies = [
    ...[...operationsIn(document), ...webhooksIn(document)].flatMap(({ operation }) => [
      operation.requestBody ?? {},
      ...Object.values(operation.responses ?? {}),
    ]),
    ...Object.values((document.components?.["responses"] ?? {}) as Record<string, RequestOrResponse>),
  ];
  const media: MediaType[] = bodies.flatMap(({ content = {} }) => Object.values(content));
  return media.flatMap(({ examples = {} }) =>
    Object.entries(examples).map(([name, node]) => ({
      ...{ kind: "examples" as const, name, node },
      refer: (ref) => (examples[name] = ref),
    })),
  );
}
