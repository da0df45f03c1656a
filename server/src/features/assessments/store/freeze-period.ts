/** Freezes a period: draws the line, reads the facts under it, packs them by day, and puts issued days back as they were issued. */
import { setImmediate as breathe } from "node:timers/promises";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { assembleFacts } from "../facts/assemble-facts.ts";
import { takeWatermark, type Watermark } from "../facts/watermark.ts";
import { carryIssued, type IssuedFreeze } from "../freeze/carry-issued.ts";
import { clampFindings } from "../freeze/clamp-findings.ts";
import { freezeTable } from "../freeze/freeze-table.ts";
import { type Manifest, type ManifestDay, readManifest } from "../freeze/manifest.ts";
import { type FrozenSlice, toSlice } from "../freeze/slice.ts";
import { shareOut } from "./share-out.ts";

export interface Freeze {
  readonly watermark: Watermark;
  readonly manifest: Manifest;
  /** Packed now; a manifest may also name slices of earlier freezes. */
  readonly slices: ReadonlyMap<string, FrozenSlice>;
  /** For the bench and the log: reading the records, and packing them. */
  readonly seconds: { readonly read: number; readonly pack: number };
}

export interface PeriodToFreeze {
  readonly campaign: string;
  readonly assessment: string;
  readonly first_day: string;
  readonly last_day: string;
  readonly corrects: string | null;
}

/** Newest issued editions, without the one that is being corrected. */
const selectIssued = prepare<
  { campaign: string; corrects: string | null; last_day: string },
  { first_day: string; last_day: string; manifest: string }
>(
  (a) => sql`select first_day, last_day, manifest from assessment
    where campaign = ${a.campaign}::uuid and issued_at is not null and superseded_by is null
      and id is distinct from ${a.corrects}::uuid and last_day <= ${a.last_day}::date`,
);

const roomToSort = prepare<Record<never, never>, unknown>(
  () => sql`select set_config('work_mem', '256MB', true)`,
);

/** @param beside further transactions, in which some of the records are read at the same time */
export async function freezePeriod(
  tx: Transaction,
  beside: readonly Transaction[],
  asked: PeriodToFreeze,
  now: Date,
): Promise<Freeze> {
  const { campaign, last_day } = asked;
  const started = performance.now();
  // A million facts are put in order in memory, once, by a job of which few run at a time.
  const all = [tx, ...beside];
  for (const one of all) one.write(roomToSort({}));
  const watermark = await takeWatermark(tx, now);
  const reading = shareOut(all);
  const [{ facts, units, unitRows }, issued] = await Promise.all([
    assembleFacts(reading, { campaign, watermark }),
    reading.ask(selectIssued(asked)),
  ]);
  const read = performance.now();
  const tree = toSlice(JSON.stringify(unitRows), unitRows.length);
  const packing = [tree.pack()];
  const kinds: Record<string, readonly ManifestDay[]> = {};
  for (const kind of [...facts.keys()].sort()) {
    const table = facts.get(kind);
    if (table === undefined) continue;
    const days: ManifestDay[] = [];
    const own = clampFindings(table, last_day);
    for (const { day, digest, rows: count, pack } of freezeTable(
      own,
      units,
      last_day,
      facts.get("inspections"),
    )) {
      days.push([day, digest, count]);
      packing.push(pack());
      // Making slices is work for the processor alone; what else the process does goes on.
      await breathe();
    }
    if (days.length > 0) kinds[kind] = days;
  }
  const slices = new Map((await Promise.all(packing)).map((slice) => [slice.digest, slice]));
  const live: Manifest = { format: 1, units: tree.digest, kinds };
  const before: IssuedFreeze[] = issued.map(({ manifest, ...days }) => ({
    ...days,
    manifest: readManifest(manifest),
  }));
  const manifest = carryIssued(live, asked, before);
  const seconds = { read: (read - started) / 1000, pack: (performance.now() - read) / 1000 };
  return { watermark, manifest, slices, seconds };
}
