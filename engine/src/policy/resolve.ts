/**
 * What a policy says on one day, under one set of decisions.
 *
 * Dated: any value may be written as a mapping whose keys are all days; the one that holds on the day asked for is
 * taken, and where the first day lies ahead (or the value is null) the rule is not in force.
 * Decided: `{ decided: name }` stands for the chosen variant of `decisions.name`, which may be a value or a whole rule.
 */
import type { Position, Positions } from "./located.ts";

const DAY = /^\d{4}-\d{2}-\d{2}$/;
export const NOT_IN_FORCE = Symbol("not in force");

type Tree = Record<string, unknown>;
const isTree = (value: unknown): value is Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !("n" in value && "d" in value);

export function isDated(value: unknown): boolean {
  if (!isTree(value)) return false;
  const keys = Object.keys(value);
  return keys.length > 0 && keys.every((key) => DAY.test(key));
}

/** Every day on which something in the policy changes, ascending. */
export function changeDays(value: unknown): string[] {
  const days = new Set<string>();
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isTree(node)) return;
    if (isDated(node)) for (const key of Object.keys(node)) days.add(key);
    for (const child of Object.values(node)) visit(child);
  };
  visit(value);
  return [...days].sort();
}

export interface Resolution {
  readonly value: unknown;
  /** Names under `decided:` that no decision carries, with their place. */
  readonly unknownDecisions: readonly { name: string; at: Position }[];
  readonly usedDecisions: ReadonlySet<string>;
}

/** @param choose gives the content of the variant in force for a decision's name, or undefined where there is none. */
export function resolve(
  root: unknown,
  day: string,
  choose: (decision: string) => { is: unknown } | undefined,
  positions: Positions,
): Resolution {
  const unknownDecisions: { name: string; at: Position }[] = [];
  const usedDecisions = new Set<string>();

  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) {
      const items = node.map((item) => visit(item)).filter((item) => item !== NOT_IN_FORCE);
      const where = positions.get(node);
      if (where) positions.set(items, where);
      return items;
    }
    if (!isTree(node)) return node;
    const keys = Object.keys(node);
    if (isDated(node)) return visit(inForce(node, day));
    if (keys.length === 1 && keys[0] === "decided" && typeof node.decided === "string") {
      const name = node.decided;
      usedDecisions.add(name);
      const variant = choose(name);
      // A variant that says nothing (null) takes the whole rule out of force.
      if (variant !== undefined) return variant.is === null ? NOT_IN_FORCE : visit(variant.is);
      unknownDecisions.push({ name, at: positions.get(node)?.decided ?? { line: 1, column: 1 } });
      return NOT_IN_FORCE;
    }
    const out: Tree = {};
    for (const key of keys) {
      const value = visit(node[key]);
      if (value !== NOT_IN_FORCE) out[key] = value;
    }
    const where = positions.get(node);
    if (where) positions.set(out, where);
    return out;
  };
  // Decisions are kept as they are written: their variants are resolved where they are used.
  const rest: Tree = {};
  if (!isTree(root)) return { value: root, unknownDecisions, usedDecisions };
  for (const [key, value] of Object.entries(root)) {
    const resolved = key === "decisions" ? value : visit(value);
    if (resolved !== NOT_IN_FORCE) rest[key] = resolved;
  }
  const where = positions.get(root);
  if (where) positions.set(rest, where);
  return { value: rest, unknownDecisions, usedDecisions };
}

function inForce(dated: Tree, day: string): unknown {
  const key = Object.keys(dated)
    .filter((start) => start <= day)
    .sort()
    .at(-1);
  if (key === undefined) return NOT_IN_FORCE;
  return dated[key] ?? NOT_IN_FORCE;
}
