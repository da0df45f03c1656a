/** What waits on the way of a period's result: the counties' check and receipts, objections, review, signature, number, issue; and its measures. */
import { can, reach, type Verb, type WaitingKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import type { WaitingFor } from "./waiting-problems.ts";
import { inUnit, type Wanted, wanted, withinBound } from "./waiting-wanted.ts";

/** From its review on the measures of a result are decided (assessments/decide-measure.ts). */
const DECIDABLE = sql`a.state in ('reviewed', 'submitted', 'signed', 'numbered', 'issued', 'receipted')`;
/** Findings are facts: they are made as soon as there is a proposal. */
const COMPUTED = sql`a.state not in ('computing', 'failed', 'withdrawn')`;

export function waitingResults(of: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  return [...toCheck(of, limit), ...toMove(of, limit), ...toObjections(of, limit), ...toMeasures(of, limit)];
}

/** Moves of the result itself, each with who may make it, and what it waits for (contract/src/assessments/transition.ts). */
function toMove({ actor, campaign, today }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const me = sql`${actor.account}::uuid`;
  const answered = sql`not exists (select from assessment_sheet s
    where s.campaign = a.campaign and s.assessment = a.id and s.answered_at is null)`;
  const undisputed = sql`not exists (select from assessment_objection o
    where o.campaign = a.campaign and o.assessment = a.id and o.state = 'open')`;
  const moves: readonly (readonly [WaitingKind, Verb, RawBuilder<unknown>])[] = [
    ["results_to_send", "assessment.compute", sql`a.state = 'provisional'`],
    [
      "checks_to_close",
      "assessment.compute",
      sql`a.state = 'in_check' and ${undisputed} and (a.check_until < ${today}::date or ${answered})`,
    ],
    ["results_to_review", "assessment.review", sql`a.state = 'checked' and a.computed_by <> ${me}`],
    ["results_to_submit", "assessment.compute", sql`a.state = 'reviewed'`],
    [
      "results_to_sign",
      "assessment.sign",
      sql`a.state = 'submitted' and a.computed_by <> ${me} and a.submitted_by <> ${me}`,
    ],
    ["results_to_number", "assessment.issue", sql`a.state = 'signed'`],
    ["results_to_issue", "assessment.issue", sql`a.state = 'numbered'`],
  ];
  return moves
    .filter(([, verb]) => can(actor, verb, { campaign }))
    .map(([kind, , where]) =>
      wanted(
        kind,
        { noun: "assessment", id: sql`a.id`, title: sql`a.title` },
        sql`from assessment a where a.campaign = ${campaign}::uuid and ${where}`,
        sql`a.last_day, a.first_day, a.id`,
        limit,
      ),
    );
}

/** A county's own sheet: answered until its last day, and signed for when the result is issued. */
function toCheck({ actor, campaign, today, within }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const ranges = reach(actor, "assessment.check", campaign);
  if (ranges.length === 0) return [];
  const some = (where: RawBuilder<unknown>) => sql`from assessment_sheet s
    join assessment a on a.campaign = s.campaign and a.id = s.assessment
    where s.campaign = ${campaign}::uuid and ${withinBound(sql`s.pos`, ranges)}${inUnit(sql`s.pos`, within)} and ${where}`;
  const columns = {
    noun: "check-sheet",
    id: sql`s.unit`,
    of: sql`a.id`,
    unit: sql`s.unit`,
    title: sql`a.title`,
  } as const;
  const order = sql`a.last_day, a.id, s.unit`;
  return [
    wanted(
      "sheets_to_answer",
      { ...columns, dueOn: sql`a.check_until` },
      some(sql`a.state = 'in_check' and s.answered_at is null and a.check_until >= ${today}::date`),
      order,
      limit,
    ),
    wanted(
      "results_to_receive",
      columns,
      some(sql`a.state = 'issued' and s.received_at is null`),
      order,
      limit,
    ),
  ];
}

function toObjections({ actor, campaign, within }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const ranges = reach(actor, "assessment.review", campaign);
  if (ranges.length === 0) return [];
  return [
    wanted(
      "objections_to_decide",
      { noun: "objection", id: sql`o.id`, of: sql`a.id`, unit: sql`o.unit`, title: sql`o.reason` },
      sql`from assessment_objection o join assessment a on a.campaign = o.campaign and a.id = o.assessment join unit u on u.id = o.unit
        where o.campaign = ${campaign}::uuid and o.state = 'open' and a.state in ('in_check', 'provisional') and ${withinBound(sql`u.pos`, ranges)}${inUnit(sql`u.pos`, within)}`,
      sql`o.raised_at, o.id`,
      limit,
    ),
  ];
}

function toMeasures({ actor, campaign, within }: WaitingFor, limit: RawBuilder<unknown>): Wanted[] {
  const kinds: readonly (readonly [WaitingKind, Verb, RawBuilder<unknown>])[] = [
    ["measures_to_find", "measure.find", sql`m.state = 'awaits_finding' and ${COMPUTED}`],
    ["measures_to_decide", "measure.decide", sql`m.state = 'proposed' and ${DECIDABLE}`],
    ["measures_to_record", "measure.decide", sql`m.state = 'accepted' and ${DECIDABLE}`],
  ];
  return kinds
    .filter(([, verb]) => can(actor, verb, { campaign }))
    .map(([kind, , where]) =>
      wanted(
        kind,
        {
          noun: "measure",
          id: sql`m.key`,
          of: sql`a.id`,
          unit: sql`m.unit`,
          title: sql`m.proposal->>'measure_label'`,
        },
        // A measure without a unit is about the campaign as a whole.
        sql`from assessment_measure m join assessment a on a.campaign = m.campaign and a.id = m.assessment left join unit u on u.id = m.unit
          where m.campaign = ${campaign}::uuid and ${where}${inUnit(sql`u.pos`, within)}`,
        sql`a.last_day, a.id, m.seq`,
        limit,
      ),
    );
}
