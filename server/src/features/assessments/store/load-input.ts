/** A stored result's own input, as it was computed from: for verifying, explaining, comparing. */
import type { DecisionChoices } from "@cunjing/engine";
import { sql } from "kysely";
import type { Transaction } from "../../../platform/commands/transaction.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { FrozenInput } from "../engine/frozen-input.ts";
import { digestsOf, readManifest } from "../freeze/manifest.ts";
import { loadSlices } from "./frozen-slices.ts";

interface Row {
  readonly cadence: string;
  readonly period: string;
  readonly last_day: string;
  readonly decisions: DecisionChoices;
  readonly manifest: string | null;
  readonly file: string;
  readonly text: string;
}

const selectInput = prepare<{ campaign: string; assessment: string }, Row>(
  (
    a,
  ) => sql`select a.cadence, a.period, a.last_day, a.decisions, a.manifest, p.policy as file, p.source as text
    from assessment a join policy p on p.digest = a.digest
    where a.campaign = ${a.campaign}::uuid and a.id = ${a.assessment}::uuid`,
);

/** undefined: there is no such result, or nothing is frozen yet. */
export async function loadInput(
  tx: Transaction,
  campaign: string,
  assessment: string,
): Promise<FrozenInput | undefined> {
  const row = await tx.askOne(selectInput({ campaign, assessment }));
  if (row === undefined || row.manifest === null) return undefined;
  const slices = await loadSlices(tx, campaign, digestsOf(readManifest(row.manifest)));
  return {
    policy: { text: row.text, file: row.file },
    decisions: row.decisions,
    period: row.period,
    cadence: row.cadence,
    until: row.last_day,
    manifest: row.manifest,
    slices,
  };
}
