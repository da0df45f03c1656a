import { type AnswerOf, listAssessmentChanges as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { assessmentOf } from "./assessment-row.ts";

type Answer = AnswerOf<typeof spec>;

const selectChanges = prepare<{ campaign: string; assessment: string }, { changes: Answer["comparison"] }>(
  (a) =>
    sql`select changes from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

type WhatIf = Omit<Answer["what_ifs"][number], "note" | "asked_at"> & { asked_at: Date };

const selectWhatIfs = prepare<{ campaign: string; assessment: string }, WhatIf>(
  (
    a,
  ) => sql`select id as what_if, digest, decisions, reason, post_of(asked_by) as asked_by, asked_at, state, refusal, comparison
    from what_if where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid order by asked_at desc, id limit 50`,
);

/** What a correction changed; and trials, each marked as one. */
export const listAssessmentChanges = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment } = query;
  const [row, changes, whatIfs] = await Promise.all([
    assessmentOf(tx, campaign, assessment),
    tx.askOne(selectChanges({ campaign, assessment })),
    tx.ask(selectWhatIfs({ campaign, assessment })),
  ]);
  return {
    against: row.corrects,
    comparison: changes?.changes ?? null,
    what_ifs: whatIfs.map(({ asked_at, ...one }) => ({
      ...one,
      note: "试算，不是考评结果" as const,
      asked_at: siteInstant(asked_at),
    })),
  };
});
