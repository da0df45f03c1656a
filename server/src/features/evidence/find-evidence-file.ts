import { type Actor, can } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/** Where a piece of evidence's file and copies lie. */
export interface EvidenceFile {
  readonly pos: number;
  readonly state: string;
  readonly file: string | null;
  readonly bytes: number | null;
  readonly ending: string | null;
  readonly thumbnail: string | null;
  readonly screen: string | null;
  readonly likeness: string | null;
  readonly is_flat: boolean | null;
  readonly sha256: string | null;
}

const selectFile = prepare<{ campaign: string; evidence: string }, EvidenceFile>(
  (
    a,
  ) => sql`select pos, state, file, bytes, ending, thumbnail, screen, likeness::text as likeness, is_flat, sha256 from evidence
    where campaign = ${a.campaign}::uuid and id = ${a.evidence}::uuid and state <> 'withdrawn'`,
);

/** @throws refusals `not_found` (absent, withdrawn, out of reach), `evidence_awaited` */
export async function findEvidenceFile(
  tx: Transaction,
  actor: Actor,
  campaign: string,
  evidence: string,
): Promise<EvidenceFile & { readonly file: string }> {
  const row = await tx.askOne(selectFile({ campaign, evidence }));
  if (row === undefined || !can(actor, "evidence.read", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  if (row.file === null) return refuse("evidence_awaited", {});
  return { ...row, file: row.file };
}
