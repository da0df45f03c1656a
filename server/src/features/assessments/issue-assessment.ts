import { type MeasureState, moveMeasure, issueAssessment as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { beginMove, writeMove } from "./move-assessment.ts";

const replace = prepare<{ campaign: string; assessment: string; corrects: string }, unknown>(
  (a) => sql`update assessment set superseded_by = ${a.assessment}::uuid
    where campaign = ${a.campaign}::uuid and id = ${a.corrects}::uuid`,
);

interface Decided {
  readonly key: string;
  readonly state: MeasureState;
  /** The same ground for the same measure in the correction, whatever it waits for. */
  readonly stands: boolean;
}

/** Measures of the corrected edition that an organ decided to take. */
const selectDecided = prepare<{ campaign: string; assessment: string; corrects: string }, Decided>(
  (
    a,
  ) => sql`select m.key, m.state, coalesce(n.proposal ->> 'state' in ('proposed', 'absorbed'), false) as stands
    from assessment_measure m
    left join assessment_measure n on n.campaign = m.campaign and n.assessment = ${a.assessment}::uuid and n.key = m.key and n.measure = m.measure
    where m.campaign = ${a.campaign}::uuid and m.assessment = ${a.corrects}::uuid and m.state in ('accepted', 'carried_out')
    order by m.seq for no key update of m`,
);

const takeOver = prepare<
  { campaign: string; assessment: string; corrects: string; keys: readonly string[] },
  unknown
>(
  (
    a,
  ) => sql`update assessment_measure n set state = m.state, finding_reason = m.finding_reason, found_by = m.found_by, found_at = m.found_at,
      chosen = m.chosen, decision_reason = m.decision_reason, decided_by = m.decided_by, decided_at = m.decided_at,
      carried_out_on = m.carried_out_on
    from assessment_measure m
    where n.campaign = ${a.campaign}::uuid and n.assessment = ${a.assessment}::uuid and n.key = any(${a.keys}::text[])
      and m.campaign = n.campaign and m.assessment = ${a.corrects}::uuid and m.key = n.key`,
);

const settle = prepare<{ campaign: string; corrects: string; key: string; state: string }, unknown>(
  (a) => sql`update assessment_measure set state = ${a.state}
    where campaign = ${a.campaign}::uuid and assessment = ${a.corrects}::uuid and key = ${a.key}`,
);

/** 印发. Of a correction: the edition before is replaced, and measures whose ground is gone are withdrawn or flagged (policy-language, 9). */
export const issueAssessment = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body, at, now, record } = context;
  const { assessment } = body;
  const moving = await beginMove(context, assessment, "issue");
  const { corrects } = moving.row;
  const fallen = corrects === null ? [] : await reviewDecided(tx, { campaign, assessment, corrects });
  if (corrects !== null) tx.write(replace({ campaign, assessment, corrects }));
  const step = { move: "issue", at: siteInstant(at), by: actor.account, note: null } as const;
  writeMove(tx, campaign, moving, step, [sql`issued_at = ${now}::timestamptz`]);
  const count = (state: MeasureState) => fallen.filter((one) => one.state === state).length;
  const measures = { measures_withdrawn: count("withdrawn"), measures_flagged: count("flagged") };
  record({
    kind: "assessment.issued",
    noun: "assessment",
    subject: assessment,
    change: { number: moving.row.number, edition: moving.row.edition, ...measures },
  });
  for (const { key, state } of fallen)
    record({
      kind: state === "flagged" ? "measure.flagged" : "measure.withdrawn",
      noun: "measure",
      subject: key,
      change: { assessment: corrects, by: assessment },
    });
  return {
    assessment,
    state: moving.state,
    revision: moving.row.revision + 1,
    number: moving.row.number ?? "",
    ...measures,
  };
});

async function reviewDecided(
  tx: Transaction,
  of: { campaign: string; assessment: string; corrects: string },
): Promise<{ key: string; state: MeasureState }[]> {
  const decided = await tx.ask(selectDecided(of));
  const standing = decided.filter(({ stands }) => stands).map(({ key }) => key);
  if (standing.length > 0) tx.write(takeOver({ ...of, keys: standing }));
  return decided
    .filter(({ stands }) => !stands)
    .flatMap(({ key, state }) => {
      const moved = moveMeasure(state, "lose_ground");
      if (moved.outcome === "refused") return [];
      tx.write(settle({ ...of, key, state: moved.state }));
      return [{ key, state: moved.state }];
    });
}
