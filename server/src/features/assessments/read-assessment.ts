import {
  type AnswerOf,
  ASSESSMENT_MOVES,
  type AssessmentMove,
  can,
  readAssessment as spec,
} from "@cunjing/contract";
import type { Notice } from "@cunjing/engine";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf, toAssessmentLine } from "./assessment-row.ts";
import type { ScoreShape } from "./engine/stored-results.ts";
import { offerMoves } from "./offer-moves.ts";
import { selectSheets } from "./own-sheet.ts";
import { instantOrNull, toSheetLine } from "./sheet-line.ts";

interface Rest {
  readonly correction_reason: string | null;
  readonly frozen_at: Date | null;
  readonly fact_count: number | null;
  readonly facts_digest: string | null;
  readonly engine: string | null;
  readonly result_digest: string | null;
  readonly refusal: { zh: string; en: string } | null;
  readonly shape: readonly ScoreShape[] | null;
  readonly notices: readonly Notice[] | null;
  readonly steps: readonly {
    readonly move: string;
    readonly at: string;
    readonly from: string;
    readonly to: string;
    readonly note: string | null;
    readonly post: string | null;
  }[];
  readonly receipts_missing: number;
  readonly corrections_open: number;
}

const selectRest = prepare<{ campaign: string; assessment: string }, Rest>(
  (
    a,
  ) => sql`select a.correction_reason, a.frozen_at, a.fact_count, a.facts_digest, a.engine, a.result_digest, a.refusal, a.shape, a.notices,
      (select coalesce(jsonb_agg(s.step || jsonb_build_object('post', post_of((s.step ->> 'by')::uuid)) order by s.n), '[]')
        from jsonb_array_elements(a.steps) with ordinality as s(step, n)) as steps,
      receipts_missing(a.id) as receipts_missing,
      (select count(*)::integer from assessment c where c.campaign = a.campaign and c.corrects = a.id and c.issued_at is null
        and c.state <> 'withdrawn') as corrections_open
    from assessment a where a.campaign = ${a.campaign}::uuid and a.id = ${a.assessment}::uuid`,
);

const selectVerifications = prepare<
  { campaign: string; assessment: string },
  { verification: string; asked_at: Date; done_at: Date | null; holds: boolean | null }
>(
  (a) => sql`select id as verification, asked_at, done_at, holds from assessment_verification
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid order by asked_at desc, id limit 20`,
);

/** One period's result, whole; how it came about is for those who prepare it. */
export const readAssessment = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { assessment } = query;
  const [row, rest, sheets, verifications] = await Promise.all([
    assessmentOf(tx, campaign, assessment),
    tx.askOne(selectRest({ campaign, assessment })),
    tx.ask(selectSheets({ campaign, assessment })),
    tx.ask(selectVerifications({ campaign, assessment })),
  ]);
  if (rest === undefined) throw new Error("a row that was just read is gone within one snapshot");
  const prepares = can(actor, "assessment.review", { campaign });
  const around = {
    today: siteDay(now),
    sheets_unanswered: sheets.filter(({ answered_at }) => answered_at === null).length,
    objections_open: sheets.reduce((sum, { objections_open }) => sum + objections_open, 0),
    receipts_missing: rest.receipts_missing,
    corrections_open: rest.corrections_open,
  };
  return {
    ...toAssessmentLine(row),
    correction_reason: rest.correction_reason,
    policy_in_force: {
      policy: row.policy,
      digest: row.digest,
      version: row.version,
      decisions: row.decisions,
    },
    computation: row.computation,
    freeze: freezeOf(rest),
    result_digest: rest.result_digest,
    refusal: rest.refusal,
    scores: (rest.shape ?? []).map(({ score_of, label, full, pools }) => ({
      score_of,
      label,
      full,
      pools: [...pools],
    })),
    notices: prepares ? (rest.notices ?? []).map(({ code, message }) => ({ code, ...message })) : [],
    sheets: sheets.map(toSheetLine),
    steps: prepares
      ? rest.steps.map(({ post, move, ...step }) => ({ ...step, move, label: labelOf(move), by: post }))
      : [],
    verifications: verifications.map(({ asked_at, done_at, ...one }) => ({
      ...one,
      asked_at: siteInstant(asked_at),
      done_at: instantOrNull(done_at),
    })),
    moves: offerMoves(row, actor, campaign, around),
    as_of_day: siteDay(now),
  };
});

const labelOf = (move: string): string =>
  move === "compute" ? "冻结、计算" : (ASSESSMENT_MOVES[move as AssessmentMove]?.zh ?? move);

function freezeOf(rest: Rest): AnswerOf<typeof spec>["freeze"] {
  const { frozen_at, fact_count, facts_digest, engine } = rest;
  if (frozen_at === null || facts_digest === null) return null;
  return { frozen_at: siteInstant(frozen_at), facts: fact_count ?? 0, facts_digest, engine: engine ?? "" };
}
