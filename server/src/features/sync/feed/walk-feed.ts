/** One page of a walk: part after part, until it is full or the walk is at its end. */
import type { SyncType } from "@cunjing/contract";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import type { FeedContext } from "./feed-part.ts";
import { type Step, stepsOf } from "./feed-parts.ts";
import type { Walk } from "./plan-walk.ts";
import { type After, type FeedRow, readPart } from "./read-part.ts";

/** Characters of JSON after which a page ends. */
const MOST_CHARACTERS = 2_000_000;

export interface Position {
  readonly leg: number;
  readonly part: number;
  readonly after: After;
  /** The newest transaction among what has come. */
  readonly newest: string;
}

export interface Page {
  /** JSON of each change. */
  readonly changes: readonly string[];
  /** null: the walk is at its end. */
  readonly next: Position | null;
  readonly newest: string;
}

export interface Bounds {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

export async function walkFeed(
  tx: Transaction,
  { legs }: Walk,
  { from, to, limit }: Bounds,
  start: Position,
  context: FeedContext,
): Promise<Page> {
  const changes: string[] = [];
  let characters = 0;
  let { newest } = start;
  for (let leg = start.leg; leg < legs.length; leg++) {
    const { kind } = legs[leg] as Walk["legs"][number];
    const steps = stepsOf(legs[leg] as Walk["legs"][number]);
    const first = leg === start.leg ? start.part : 0;
    const ask = ({ part, of }: Step, after: After) =>
      tx.ask(readPart(part, of, { kind, from, to, after, limit: limit - changes.length + 1 }, context));
    // What changed is little: all parts in one round trip. All of something is much: part by part.
    const asked = steps.slice(first).map((step, at) => {
      const after = leg === start.leg && at === 0 ? start.after : null;
      return { step, after, rows: kind === "changed" ? quietly(ask(step, after)) : undefined };
    });
    for (const [at, { step, after, rows }] of asked.entries()) {
      const found = await (rows ?? ask(step, after));
      for (const [index, row] of found.entries()) {
        if (changes.length >= limit || characters >= MOST_CHARACTERS) {
          const before = found[index - 1];
          const place = before === undefined ? after : keyOf(kind, before);
          return { changes, newest, next: { leg, part: first + at, after: place, newest } };
        }
        const text = changeOf(step.part.type, row);
        changes.push(text);
        characters += text.length;
        if (BigInt(row.xid) > BigInt(newest)) newest = row.xid;
      }
    }
  }
  return { changes, newest, next: null };
}

/** Its failure is the transaction's, and met where it is awaited. */
function quietly<T>(asked: Promise<T>): Promise<T> {
  asked.catch(() => {});
  return asked;
}

const keyOf = (kind: "all" | "changed", { xid, pos, id }: FeedRow): After => [
  kind === "changed" ? xid : pos,
  id,
];

const changeOf = (type: SyncType, { id, gone, row }: FeedRow): string =>
  gone === null
    ? `{"type":"${type}","id":"${id}","row":${row}}`
    : `{"type":"${type}","id":"${id}","gone":"${gone}"}`;
