/** The frozen slices in their table. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { FrozenSlice } from "../freeze/slice.ts";

const selectKnown = prepare<{ campaign: string; digests: readonly string[] }, { digest: string }>(
  (a) =>
    sql`select digest from frozen_slice where campaign = ${a.campaign}::uuid and digest = any(${a.digests}::text[])`,
);

const selectBytes = prepare<
  { campaign: string; digests: readonly string[] },
  { digest: string; bytes: Buffer }
>(
  (a) =>
    sql`select digest, bytes from frozen_slice where campaign = ${a.campaign}::uuid and digest = any(${a.digests}::text[])`,
);

const insertSlice = prepare<{ campaign: string; digest: string; rows: number; bytes: Buffer }, unknown>(
  (a) => sql`insert into frozen_slice (campaign, digest, rows, bytes)
    values (${a.campaign}::uuid, ${a.digest}, ${a.rows}::integer, ${a.bytes}::bytea) on conflict do nothing`,
);

/** Writes those that are not there yet. @returns how many bytes that were */
export async function storeSlices(
  tx: Transaction,
  campaign: string,
  slices: ReadonlyMap<string, FrozenSlice>,
): Promise<number> {
  const known = new Set(
    (await tx.ask(selectKnown({ campaign, digests: [...slices.keys()] }))).map(({ digest }) => digest),
  );
  let bytes = 0;
  for (const { digest, rows, bytes: packed } of slices.values()) {
    if (known.has(digest)) continue;
    bytes += packed.length;
    tx.write(insertSlice({ campaign, digest, rows, bytes: packed }));
  }
  return bytes;
}

export async function loadSlices(
  tx: Transaction,
  campaign: string,
  digests: readonly string[],
): Promise<Map<string, Buffer>> {
  if (digests.length === 0) return new Map();
  const rows = await tx.ask(selectBytes({ campaign, digests }));
  return new Map(rows.map(({ digest, bytes }) => [digest, bytes]));
}
