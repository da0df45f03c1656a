/** A proposed measure's row, taken by whoever changes it. */
import type { MeasureState } from "@cunjing/contract";
import type { MeasureResult } from "@cunjing/engine";
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface MeasureRow {
  readonly key: string;
  readonly seq: number;
  readonly revision: number;
  readonly unit: string;
  readonly pos: number | null;
  readonly proposal: MeasureResult;
  readonly state: MeasureState;
  readonly needs_finding: string | null;
  readonly chosen: string | null;
}

export const lockMeasure = prepare<{ campaign: string; assessment: string; key: string }, MeasureRow>(
  (
    a,
  ) => sql`select key, seq, revision, unit, pos, proposal, state, needs_finding, chosen from assessment_measure
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and key = ${a.key} for no key update`,
);
