import { can, explainAssessmentResult as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { askOfResult } from "./ask-of-result.ts";
import { assessmentOf } from "./assessment-row.ts";
import { findRecords, withRecords } from "./fact-records.ts";

type Key = { campaign: string; assessment: string; unit: string; score_of: string | undefined };

/** Under row-level security: before the issue a county finds its own rows alone. */
const findResult = prepare<Key, { score_of: string; pos: number }>(
  (a) => sql`select score_of, pos from assessment_result
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and unit = ${a.unit}
      and (${a.score_of}::text is null or score_of = ${a.score_of}) order by seq limit 1`,
);

const selectSnapshot = prepare<{ campaign: string; assessment: string }, { snapshot: string | null }>(
  (a) =>
    sql`select snapshot from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

/** The calculation of one unit's score, down to the records and photos that the asker may see. */
export const explainAssessmentResult = handleRead(spec, async ({ tx, actor, campaign, query }) => {
  const { assessment, unit } = query;
  const row = await assessmentOf(tx, campaign, assessment);
  const [result, frozen] = await Promise.all([
    tx.askOne(findResult({ campaign, assessment, unit, score_of: query.score_of })),
    tx.askOne(selectSnapshot({ campaign, assessment })),
  ]);
  // A score is published with the ranking; what it was made from is for whoever reaches the place.
  if (result === undefined || !can(actor, spec.verb, { campaign, pos: result.pos }))
    return refuse("not_found", {});
  const explanation = await askOfResult(tx, campaign, row, (key) => ({
    kind: "explain",
    key,
    score_of: result.score_of,
    period: row.period,
    unit,
  }));
  const records = await findRecords(tx, campaign, frozen?.snapshot ?? "", explanation);
  return { explanation: withRecords(explanation, records) };
});
