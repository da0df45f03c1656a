/** What some blocks list against what is there now: pure, so that every way of touching a row has its case in a test. */
import type { TrailFinding, TrailFindingKind } from "@cunjing/contract";
import type { ListedEvent } from "./digest-block.ts";
import { digestEvent } from "./digest-event.ts";
import type { EventToday } from "./read-sealed-events.ts";

export interface Expected extends ListedEvent {
  readonly block: number;
}

export interface Compared {
  readonly findings: readonly TrailFinding[];
  /** Listed, and neither there nor there under another number or receipt. */
  readonly missing: readonly Expected[];
}

const keyOf = ({ id, received_at }: { id: string; received_at: string }): string => `${id} ${received_at}`;

/**
 * Findings in the order of the blocks, what is there and not listed last.
 * @param isWhole `found` is all that lies between two ends of the chain, so that what is not listed was put in
 */
export function compareEvents(
  expected: readonly Expected[],
  found: readonly EventToday[],
  isWhole: boolean,
): Compared {
  const rows = new Map(found.map((row) => [keyOf(row), row]));
  const absent = expected.filter((one) => !rows.has(keyOf(one)));
  const listed = new Set(expected.map(keyOf));
  const strangers = new Map(found.filter((row) => !listed.has(keyOf(row))).map((row) => [keyOf(row), row]));
  const missing: Expected[] = [];
  const findings = expected.flatMap((one): TrailFinding[] => {
    const row = rows.get(keyOf(one));
    if (row !== undefined) return compareEvent(one, row);
    const other = absent.length > MOST_RENUMBERED ? undefined : findRenumbered(one, [...strangers.values()]);
    if (other === undefined) {
      missing.push(one);
      return [];
    }
    strangers.delete(keyOf(other));
    return [finding("event_changed", one, other.id === one.id ? null : other.id)];
  });
  if (!isWhole) return { findings, missing };
  const added = [...strangers.values()].map((row) =>
    finding("event_added", { ...row, block: expected.at(-1)?.block ?? null }),
  );
  return { findings: [...findings, ...added], missing };
}

/** Beyond so many, who was who is no longer looked for: each is named as missing, and what is there as put in. */
export const MOST_RENUMBERED = 100;

/** One row under its own number: its content, then where it stands, then its seal. */
export function compareEvent(one: Expected, row: EventToday): TrailFinding[] {
  if (digestEvent(row, one.seal) !== one.digest) return [finding("event_changed", one)];
  if (row.place === "unit" && row.pos !== row.unit_pos) return [finding("event_misplaced", one)];
  const seal = row.is_round_sealed ? one.seal : null;
  return row.sealed_by === seal ? [] : [finding("event_seal_changed", one)];
}

/** The same content under another number, or another time of receipt. */
export function findRenumbered(one: Expected, strangers: readonly EventToday[]): EventToday | undefined {
  return strangers.find(
    (row) =>
      row.id === one.id ||
      digestEvent({ ...row, id: one.id, received_at: one.received_at }, one.seal) === one.digest,
  );
}

export function finding(
  kind: TrailFindingKind,
  { block, id, received_at }: { block: number | null; id: string; received_at: string },
  detail: string | null = null,
): TrailFinding {
  return { kind, block, event: Number(id), received_at: toInstant(received_at), detail };
}

/** Seconds since 1970 as an instant of UTC, to the microsecond; what is no such number stands as it is. */
export function toInstant(seconds: string): string {
  const [whole = "", part = ""] = seconds.split(".");
  const at = new Date(Number(whole) * 1000);
  return /^\d+$/.test(whole) && !Number.isNaN(at.getTime())
    ? at.toISOString().replace(/\.\d+Z$/, `.${part}Z`)
    : seconds;
}
