/** Reads the trail back in time by windows: most questions are answered by the newest months, and only those that are not plan for more. */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import {
  type After,
  type EventKey,
  type StoredEvent,
  selectEvents,
  type TrailScope,
  trailKeys,
  type Window,
} from "./trail-query.ts";

/** Lengths in days; what is older is the last window, however long. */
const WINDOW_DAYS = [62, 366] as const;
const DAY_MS = 86_400_000;

/** The database's own clock, which dates the receipts. */
const selectNow = prepare<Record<never, never>, { now: Date }>(() => sql`select clock_timestamp() as now`);

/** The keys of at most `limit` events of the scope after the key, the newest receipt first. */
export async function walkBack(
  tx: Transaction,
  scope: TrailScope,
  after: After | undefined,
  limit: number,
): Promise<EventKey[]> {
  const keys: EventKey[] = [];
  const shown = after?.[1] ?? 0;
  const wanted = limit + shown;
  const start = after?.[0] ?? (await tx.askOne(selectNow({})))?.now.toISOString() ?? "";
  for (const window of windowsOf(scope.filters, new Date(start))) {
    keys.push(...(await tx.ask(trailKeys(scope, window, after, wanted - keys.length))));
    if (keys.length === wanted) break;
  }
  return keys.slice(shown);
}

/** Where the page after this one begins. */
export function endOf(page: readonly EventKey[], after: After | undefined): After | undefined {
  const last = page.at(-1);
  if (last === undefined) return undefined;
  const same = page.filter(({ key }) => key === last.key).length;
  return [last.key, after?.[0] === last.key ? after[1] + same : same];
}

/** The events of keys that were found, in their order. */
export async function fetchEvents(tx: Transaction, keys: readonly EventKey[]): Promise<StoredEvent[]> {
  const [high, low] = [keys[0], keys.at(-1)];
  if (high === undefined || low === undefined) return [];
  const receipts = keys.map(({ key }) => key);
  const events = keys.map(({ event }) => event);
  return tx.ask(selectEvents({ receipts, events, low: low.key, high: high.key }));
}

/** From the newest back to `from`, without gaps; days are those of the site. */
export function windowsOf({ from, to }: TrailScope["filters"], start: Date): Window[] {
  const floor = from === undefined ? null : startOf(from);
  const ceiling = to === undefined ? null : startOf(to) + DAY_MS;
  const top = Math.min(start.getTime(), ceiling ?? Number.POSITIVE_INFINITY);
  const windows: Window[] = [];
  let until: number | null = ceiling;
  for (const days of WINDOW_DAYS) {
    const since: number = top - days * DAY_MS;
    if (floor !== null && since <= floor) break;
    windows.push({ since: text(since), until: text(until) });
    until = since;
  }
  return [...windows, { since: text(floor), until: text(until) }];
}

const startOf = (day: string): number => new Date(`${day}T00:00:00+08:00`).getTime();
const text = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
