/** Rules of single keys. */
import type { SchemaObject } from "../document.js";
import { type Pair, sameJson, type Walk } from "./changes.js";
import { sideways } from "./named.js";
import type { NodeRule, Rule } from "./rules.js";

type KeyFunction = (walk: Walk, pair: Pair, key: string) => void;

const say = (value: unknown) => (typeof value === "object" ? JSON.stringify(value) : String(value));
const isNow = ({ left, right }: Pair, key: string) => `${key} is ${say(right[key])}, was ${say(left[key])}`;

/** A rule for keys whose value breaks a request when `isTighter` says so, and no reader of a response. */
const tightening =
  (isTighter: (left: unknown, right: unknown) => boolean): KeyFunction =>
  (walk, pair, key) => {
    const [left, right] = [pair.left[key], pair.right[key]];
    if (sameJson(left, right)) return;
    const breaks = pair.direction === "request" && right !== undefined && isTighter(left, right);
    walk.note(breaks ? "major" : "minor", pair.where, isNow(pair, key));
  };

const compared = (isLess: (left: number, right: number) => boolean) =>
  tightening((left, right) => typeof left !== "number" || typeof right !== "number" || isLess(left, right));

export const keyRules: Readonly<Record<Exclude<Rule, NodeRule | "words">, KeyFunction>> = {
  breaks(walk, pair, key) {
    if (!sameJson(pair.left[key], pair.right[key])) walk.note("major", pair.where, isNow(pair, key));
  },
  told(walk, pair, key) {
    if (!sameJson(pair.left[key], pair.right[key])) walk.note("minor", pair.where, isNow(pair, key));
  },
  renamed(walk, pair, key) {
    const [left, right] = [pair.left[key], pair.right[key]];
    if (left !== right) walk.note("major", pair.where, `is called ${say(right)}, was ${say(left)}`);
  },
  deprecated(walk, { left, right, where }) {
    if (!left["deprecated"] && right["deprecated"]) walk.note("minor", where, "is deprecated");
    if (left["deprecated"] && !right["deprecated"]) walk.note("patch", where, "is no longer deprecated");
  },
  required(walk, { left, right, where, direction }) {
    const [was, is] = [left["required"] === true, right["required"] === true];
    if (!was && is) walk.note(direction === "request" ? "major" : "minor", where, "is required now");
    if (was && !is) walk.note(direction === "request" ? "minor" : "major", where, "is optional now");
  },
  /** What is left out means another thing: only where a default was known before. */
  default(walk, pair, key) {
    const [left, right] = [pair.left[key], pair.right[key]];
    if (sameJson(left, right)) return;
    const breaks = pair.direction === "request" && left !== undefined && right !== undefined;
    walk.note(breaks ? "major" : "minor", pair.where, isNow(pair, key));
  },
  format(walk, pair, key) {
    const [left, right] = [pair.left[key], pair.right[key]];
    if (left === right) return;
    const widens = right === "int64" || (right === undefined && pair.direction === "request");
    const narrowsAnswer = left === undefined && pair.direction === "response";
    walk.note(widens || narrowsAnswer ? "minor" : "major", pair.where, isNow(pair, key));
  },
  pattern: tightening(() => true),
  flag: tightening((_, right) => right === true),
  ceiling: compared((left, right) => right < left),
  floor: compared((left, right) => right > left),
  sub(walk, pair, key) {
    const [left, right] = [pair.left[key] as SchemaObject | undefined, pair.right[key] as SchemaObject | undefined];
    const where = `${pair.where}${key === "items" ? "[]" : `<${key}>`}`;
    if (left && right) return walk.schema({ ...pair, where }, left, right);
    const breaks = pair.direction === "request" ? right !== undefined : left !== undefined;
    walk.note(breaks ? "major" : "minor", where, right ? "is described now" : "may be anything now");
  },
  excluded(walk, pair, key) {
    if (sameJson(pair.left[key], pair.right[key])) return;
    walk.note(pair.direction === "request" ? "major" : "minor", pair.where, "excludes other values");
  },
  /** Forms describe more closely what the schema takes already; events are what programs wait for. */
  forms(walk, pair, key) {
    const forms = [pair.left, pair.right].map((node) => sideways((node[key] ?? []) as SchemaObject[]));
    for (const [name, form] of forms[0]!) {
      const other = forms[1]!.get(name);
      const where = `${pair.where}<${name}>`;
      if (other) walk.schema({ ...pair, where, events: false }, form, other);
      else walk.note(pair.events ? "major" : "minor", pair.where, `is never ${name} now`);
    }
    for (const name of forms[1]!.keys()) if (!forms[0]!.has(name)) walk.note("minor", pair.where, `may be ${name} now`);
  },
};
