import {
  type AnswerOf,
  can,
  dayOf,
  daysUsedOn,
  deferralOverOn,
  latenessOf,
  lookBacksDueOn,
  onTimeOn,
  overdueMilestonesOn,
  type ProblemCase,
  type ProblemRules,
  type SiteTime,
  readProblem as spec,
  toSiteTime,
} from "@cunjing/contract";
import { handleRead, type ReadContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { actingOn } from "./acting-on.ts";
import { describeChain } from "./describe-chain.ts";
import { foundByOwn } from "./found-by-own.ts";
import { offerMoves } from "./offer-moves.ts";
import { type ProblemRow, selectProblem } from "./problem-row.ts";
import { rulesNow } from "./rules-now.ts";
import { instantOf } from "./site-instant-of.ts";

type Answer = AnswerOf<typeof spec>;
type Context = ReadContext<unknown>;

/** One problem of the ledger, with what is computed for now and what the asker may do next. */
export const readProblem = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const [row, rules] = await Promise.all([
    tx.askOne(selectProblem({ campaign, problem: query.problem })),
    rulesNow(context),
  ]);
  if (row === undefined || !can(actor, "problem.read", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  const own = await foundByOwn(context, [row]);
  const time = toSiteTime(now.getTime());
  return {
    ...ledgerPart(row),
    ...casePart(row, time),
    as_of: siteInstant(now),
    channel_label: rules?.channels.find(({ id }) => id === row.progress.channel)?.label.zh ?? null,
    chain:
      rules === undefined
        ? []
        : describeChain(row.progress, rules.chain, (account) => row.posts?.[account] ?? null),
    moves: rules === undefined ? [] : movesOf(context, row, rules, { now: time, isOwn: own.has(row.id) }),
  };
});

function movesOf(
  { actor, campaign }: Context,
  row: ProblemRow,
  rules: ProblemRules,
  { now, isOwn }: { readonly now: SiteTime; readonly isOwn: boolean },
) {
  const seen = {
    rules,
    actor: actingOn(actor, campaign, row, rules.chain, isOwn),
    now,
    photos: { before: row.before, after: row.after, claim: row.claim },
    warnings_before: row.warnings_before,
  };
  return offerMoves(row.progress, seen, (verb) => can(actor, verb, { campaign, pos: row.pos }));
}

const ledgerPart = (row: ProblemRow) => ({
  problem: row.id,
  unit: row.unit,
  unit_name: row.unit_name,
  above: [...row.above],
  serial: row.serial,
  source: row.source,
  category: row.category,
  place_type: row.place_type,
  behaviour: row.behaviour,
  zone: row.zone,
  stock: row.stock,
  prominent: row.prominent,
  description: row.description,
  place: row.place,
  position: row.position as Answer["position"],
  found_on: row.found_on,
  found_by: row.posts?.[row.progress.found_by] ?? null,
  team: row.team,
  inspection: row.inspection,
  photos_awaited: row.photos_awaited,
  dispatch: row.dispatch,
  responsible_name: row.responsible_name,
  rectification: row.rectification,
});

const dayOrNull = (time: SiteTime | null): string | null => (time === null ? null : dayOf(time));

function casePart({ progress: one, posts }: ProblemRow, now: SiteTime) {
  const { words, ...late } = latenessOf(one, now);
  return {
    revision: one.revision,
    state: one.state,
    severity: one.severity,
    responsible_unit: one.unit,
    found_at: instantOf(one.found_at),
    channel: one.channel,
    dispatched_on: dayOrNull(one.dispatched_at),
    receipt_at: instantOf(one.receipt_at),
    started_at: instantOf(one.started_at),
    due_at: instantOf(one.due_at),
    due_on: dayOrNull(one.due_at),
    demanded_on: dayOrNull(one.demanded_at),
    requested_on: dayOrNull(one.requested_at),
    accepted_on: dayOrNull(one.accepted_at),
    closed_on: dayOrNull(one.closed_at),
    returns: one.returned,
    warnings: one.warned,
    extensions: one.extended,
    deferrals: one.deferred,
    reassignments: one.reassigned,
    rebounds: one.rebounds,
    fixed_at_once: one.fixed_at_once,
    lineage: one.lineage,
    rebound_of: one.rebound_of,
    lateness: { ...late, words: words?.zh ?? null },
    days_used: daysUsedOn(one, now),
    on_time: onTimeOn(one, now),
    milestones: milestonesOf(one, now),
    request: requestOf(one, posts),
    deferral: deferralOf(one, now),
    withdrawal: one.withdrawal,
    look_backs: lookBacksOf(one, dayOf(now)),
  };
}

function milestonesOf(one: ProblemCase, now: SiteTime): Answer["milestones"] {
  const late = new Set(overdueMilestonesOn(one, now).map(({ id }) => id));
  return one.milestones.map(({ id, closes_when, due_at, met_at }) => ({
    milestone: id,
    closes_when,
    due_at: instantOf(due_at),
    met_at: instantOf(met_at),
    overdue: late.has(id),
  }));
}

function requestOf({ request }: ProblemCase, posts: ProblemRow["posts"]): Answer["request"] {
  if (request === null) return null;
  const { exit, reason, asked_at, asked_by } = request;
  const asked_for = exit === "extension" ? request.due_at : exit === "deferral" ? request.until : request.to;
  return {
    kind: exit,
    reason,
    asked_for,
    asked_by: posts?.[asked_by] ?? null,
    asked_at: instantOf(asked_at),
  };
}

function deferralOf(one: ProblemCase, now: SiteTime): Answer["deferral"] {
  if (one.deferral === null) return null;
  const { since, until, reason, approver } = one.deferral;
  return { since: instantOf(since), until, reason, approver, over: deferralOverOn(one, now) };
}

function lookBacksOf(one: ProblemCase, today: string): Answer["look_backs"] {
  const due = new Set(lookBacksDueOn(one, today));
  return one.look_backs.map((look) => ({ ...look, due: due.has(look) }));
}
