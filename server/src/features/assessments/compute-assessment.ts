import { ASSESSMENT_STATES, type AssessmentState, computeAssessment as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { enqueue, type JobRequest } from "../../platform/jobs/enqueue.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { otherPolicies, periodPolicy, selectPolicyText } from "./period-policy.ts";

const selectStanding = prepare<
  { campaign: string; cadence: string; period: string },
  { state: AssessmentState }
>(
  (a) => sql`select state from assessment
    where campaign = ${a.campaign}::uuid and cadence = ${a.cadence} and period = ${a.period} and state <> 'withdrawn'
    order by edition desc limit 1`,
);

export const insertAssessment = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`insert into assessment (campaign, id, cadence, period, title, first_day, last_day, edition, corrects, correction_reason, policy, digest,
      version, decisions, computed_by, computed_at, steps)
    values (${a.campaign}::uuid, ${a.id}::uuid, ${a.cadence}, ${a.period}, ${a.title}, ${a.first_day}::date, ${a.last_day}::date,
      ${a.edition}::integer, ${a.corrects}::uuid, ${a.correction_reason}, ${a.policy}, ${a.digest}, ${a.version}, ${a.decisions}::jsonb,
      ${a.by}::uuid, ${a.at}::timestamptz, ${a.steps}::jsonb)`,
);

/**
 * The job that freezes and computes.
 * @param sender the account in whose name the counties are shown the result as soon as it is there; without it somebody looks first
 */
export const askedComputation = (
  campaign: string,
  assessment: string,
  computation: number,
  sender?: string,
): JobRequest => ({
  task: "compute-assessment",
  key: `assessment ${assessment} ${computation}`,
  payload: { campaign, assessment, computation, ...(sender === undefined ? {} : { sender }) },
});

/** Opens a period's result; the job freezes the facts and computes. */
export const computeAssessment = handleCommand(
  spec,
  async ({ tx, actor, campaign, body, at, now, record }) => {
    const { assessment } = body;
    const found = await periodPolicy(tx, campaign, body.period, body.cadence);
    const { period, first_day, last_day, policy, digest, version, decisions } = found;
    if (last_day >= siteDay(now)) return refuse("period_not_over", { period: period.title, last: last_day });
    const [text, standing] = await Promise.all([
      tx.askOne(selectPolicyText({ digest })),
      tx.askOne(selectStanding({ campaign, cadence: period.cadence, period: period.id })),
    ]);
    const [other] = otherPolicies(text?.source ?? "");
    if (other !== undefined) return refuse("policy_reads_other", { other });
    if (standing !== undefined)
      return refuse("assessment_there_already", {
        period: period.title,
        state: ASSESSMENT_STATES[standing.state],
      });
    const step = {
      move: "compute",
      at: siteInstant(at),
      by: actor.account,
      from: "",
      to: "computing",
      note: null,
    };
    tx.write(
      insertAssessment({
        campaign,
        id: assessment,
        cadence: period.cadence,
        period: period.id,
        title: period.full_title,
        first_day,
        last_day,
        edition: 1,
        policy,
        digest,
        version,
        decisions: JSON.stringify(decisions),
        by: actor.account,
        at,
        steps: JSON.stringify([step]),
      }),
    );
    const sender = body.then_send_for_check === true ? actor.account : undefined;
    enqueue(tx, askedComputation(campaign, assessment, 1, sender));
    record({
      kind: "assessment.computed",
      noun: "assessment",
      subject: assessment,
      change: {
        period: period.id,
        cadence: period.cadence,
        policy,
        digest,
        version,
        then_send_for_check: body.then_send_for_check,
      },
    });
    return { assessment, state: "computing" as const, title: period.full_title, policy, digest, version };
  },
);
