/**
 * YAML as plain values that remember where they stood. Numbers become exact fractions of their source text,
 * so `0.1` is one tenth and never the nearest double.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from "yaml";
import { parseFraction } from "../number/parse-fraction.ts";

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where each key of a mapping, or each item of a sequence, stood in its file. */
export type Positions = WeakMap<object, Record<string, Position>>;

export interface YamlFault {
  /** YAML's code: BAD_INDENT, DUPLICATE_KEY … */
  readonly code: string;
  readonly message: string;
  readonly at: Position;
}

export interface Located {
  readonly value: unknown;
  readonly positions: Positions;
  readonly faults: readonly YamlFault[];
}

const NUMBER = /^[-+]?\d+(\.\d+)?%?$/;

/** Reads one YAML document. Anchors are allowed, duplicate keys and several documents are faults. */
export function readYaml(text: string): Located {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    version: "1.2",
    schema: "core",
  });
  const positions: Positions = new WeakMap();
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
  const faults = document.errors.map((error) => ({
    code: error.code,
    message: error.message.split("\n")[0] ?? error.code,
    at: at(error.pos[0]),
  }));

  const convert = (node: Node | null): unknown => {
    if (node === null) return null;
    if (isScalar(node)) return scalar(node.value, node.source, node.type);
    if (isSeq(node)) {
      const items = node.items as Node[];
      const value = items.map(convert);
      positions.set(
        value,
        Object.fromEntries(items.map((item, i) => [String(i), at(item?.range?.[0] ?? 0)])),
      );
      return value;
    }
    if (isMap(node)) {
      const value: Record<string, unknown> = {};
      const where: Record<string, Position> = {};
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const key = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
        value[key] = convert(pair.value);
        where[key] = at(pair.key.range?.[0] ?? 0);
      }
      positions.set(value, where);
      return value;
    }
    return "resolve" in node
      ? convert((node as { resolve(d: unknown): Node | undefined }).resolve(document) ?? null)
      : null;
  };
  return { value: faults.length > 0 ? null : convert(document.contents as Node | null), positions, faults };
}

function scalar(value: unknown, source: string | undefined, type: string | undefined): unknown {
  const plain = type === "PLAIN" || type === undefined;
  if (plain && source !== undefined && NUMBER.test(source)) return parseFraction(source);
  if (typeof value === "number") return source ?? String(value);
  return value;
}

/** The nearest position for a path that a checker complains about. */
export function locate(root: unknown, path: readonly PropertyKey[], positions: Positions): Position {
  let here: Position = { line: 1, column: 1 };
  let node: unknown = root;
  for (const key of path) {
    // One item may stand without its list: `counts: { … }`.
    if (typeof key === "number" && !Array.isArray(node)) continue;
    if (typeof node !== "object" || node === null) break;
    here = positions.get(node)?.[String(key)] ?? here;
    node = (node as Record<PropertyKey, unknown>)[key];
  }
  return here;
}
