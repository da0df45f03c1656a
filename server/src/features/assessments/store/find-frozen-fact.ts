/** Whether a fact counted in a result, and whose it is: looked up in the frozen facts themselves. */
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import { readManifest } from "../freeze/manifest.ts";
import { cellsOf, unpackSlice } from "../freeze/slice.ts";
import { loadSlices } from "./frozen-slices.ts";

const selectManifest = prepare<{ campaign: string; assessment: string }, { manifest: string | null }>(
  (a) =>
    sql`select manifest from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

/** @param fact table:id @returns the unit that it is about, '' for none; undefined: it did not count */
export async function findFrozenFact(
  tx: Transaction,
  campaign: string,
  assessment: string,
  fact: string,
): Promise<string | undefined> {
  const row = await tx.askOne(selectManifest({ campaign, assessment }));
  if (row === undefined || row.manifest === null) return undefined;
  const [kind = "", id = ""] = [fact.slice(0, fact.indexOf(":")), fact.slice(fact.indexOf(":") + 1)];
  // The newest days first: what is contested is mostly of the period itself.
  const days = (readManifest(row.manifest).kinds[kind] ?? []).toReversed();
  for (const [, digest] of days) {
    const bytes = (await loadSlices(tx, campaign, [digest])).get(digest);
    if (bytes === undefined) continue;
    const slice = unpackSlice(digest, bytes);
    const at = cellsOf(slice, "id").indexOf(id);
    if (at >= 0) return cellsOf(slice, "unit")[at] ?? "";
  }
  return undefined;
}
