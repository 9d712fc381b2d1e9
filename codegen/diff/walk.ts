/**
 * What changed between two documents, and whether it breaks a program: a walk over every key, each by the rule that
 * `rules.ts` gives it. New values in a response break nobody, because the documents are open there.
 */
import { type OpenApiDocument, resolveRef, type SchemaObject } from "../document.js";
import { type Change, type Fields, type NodeKind, type Pair, sameJson, type Walk } from "./changes.js";
import { documentRules } from "./document-rules.js";
import { keyRules } from "./key-rules.js";
import { isUnion } from "./named.js";
import { operationRules } from "./operation-rules.js";
import { type NodeRule, NODE_RULES, type Rule, RULES } from "./rules.js";
import { schemaRules } from "./schema-rules.js";
import { shapeRules } from "./shape-rules.js";

type NodeFunction = (walk: Walk, pair: Pair) => void;

const nodeRules: Readonly<Record<NodeRule, NodeFunction>> = {
  ...documentRules,
  ...operationRules,
  ...schemaRules,
  ...shapeRules,
};

/** @returns Every change; one line that only words changed where the documents differ and nothing else does. */
export function diff(old: OpenApiDocument, now: OpenApiDocument): Change[] {
  const changes: Change[] = [];
  const noted = new Set<string>();
  const reached = new Set<string>();
  const seen = new Set<string>();

  const walk: Walk = {
    old,
    now,
    note(release, where, what) {
      const line = `${where}  ${what}`;
      if (!noted.has(line)) changes.push({ release, where, what });
      noted.add(line);
    },
    isReached: (ref) => reached.has(ref),
    visit(kind, pair) {
      const [left, right] = [follow(old, pair.left), follow(now, pair.right)];
      if (left.refs !== "" && right.refs !== "") {
        const key = [kind, pair.direction, pair.events, left.refs, right.refs].join(" ");
        if (seen.has(key)) return;
        seen.add(key);
      }
      // A union beside a plain schema: the keys of the two stand for different things.
      if (kind === "schema" && isUnion(left.node) !== isUnion(right.node)) shapeRules.union(walk, pair);
      else compare(walk, kind, { ...pair, left: left.node, right: right.node });
    },
    schema: (pair, left, right) => walk.visit("schema", { ...pair, left, right }),
  };

  function follow(from: OpenApiDocument, node: Fields): { node: Fields; refs: string } {
    const { $ref } = node as { $ref?: string };
    if ($ref === undefined) return { node, refs: "" };
    reached.add($ref);
    return { node: resolveRef(from, node as SchemaObject), refs: $ref };
  }

  walk.visit("document", {
    where: "document",
    direction: "request",
    events: false,
    left: old as unknown as Fields,
    right: now as unknown as Fields,
  });
  if (changes.length === 0 && !sameJson(old, now)) walk.note("patch", "document", "only words or examples changed");
  return changes;
}

function compare(walk: Walk, kind: NodeKind, pair: Pair): void {
  const { left, right } = pair;
  const rules = new Set<Rule>();
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const rule = RULES[kind][key];
    if (rule === "words") continue;
    if (rule === undefined) {
      if (!sameJson(left[key], right[key])) walk.note("major", pair.where, `${key} changed (unclassified)`);
    } else if (isNodeRule(rule)) rules.add(rule);
    else keyRules[rule as keyof typeof keyRules](walk, pair, key);
  }
  for (const rule of NODE_RULES) if (rules.has(rule)) nodeRules[rule](walk, pair);
}

const isNodeRule = (rule: Rule): rule is NodeRule => rule in nodeRules;
