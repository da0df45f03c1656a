/** Problems that wait for the actor's side, by kind: what follows from its roles, and from the chain where one verifies. */
import {
  type Actor,
  type ChainStep,
  type Grant,
  hasVerb,
  joinRanges,
  type ProblemRules,
  type Range,
  ROLES,
  type Side,
  sidesOf,
  type Verb,
  type WaitingKind,
} from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { LEVEL_OF } from "./acting-on.ts";

/** A kind as SQL, over `problem p`. */
export interface WaitingProblems {
  readonly kind: WaitingKind;
  readonly where: RawBuilder<unknown>;
  /** The day by which it is due; NULL where it has none. */
  readonly due: RawBuilder<unknown>;
  readonly order: RawBuilder<unknown>;
  /** Whether somebody else has to do it, and the reader looks after it alone. */
  readonly others?: boolean;
}

export interface WaitingFor {
  readonly actor: Actor;
  readonly campaign: string;
  readonly today: string;
  readonly rules: ProblemRules | undefined;
  /** Of the unit that the reader looks at; undefined: of all. */
  readonly within: readonly Range[] | undefined;
}

const RUNNING = sql`p.state in ('dispatched', 'in_rectification')`;
const NO_DAY = sql`null::date`;

/** The units that the actor's grants of a side reach with a verb. */
function rangesOf({ actor, campaign }: WaitingFor, verb: Verb, side: Side): readonly Range[] {
  return joinRanges(
    actor.grants
      .filter(
        (grant) =>
          grant.campaign === campaign && ROLES[grant.role].side === side && hasVerb(grant.role, verb),
      )
      .flatMap(({ ranges }) => ranges),
  );
}

export function waitingProblems(of: WaitingFor): WaitingProblems[] {
  const { today } = of;
  const puts = rangesOf(of, "problem.rectify", "responsible");
  const sends = rangesOf(of, "problem.dispatch", "inspecting");
  const decides = rangesOf(of, "problem.decide", "inspecting");
  const chased = joinRanges([...puts, ...sends]);
  const byDue = { due: sql`p.due_on`, order: sql`p.due_on, p.id` };
  // Whoever puts right some of it is late with that; whoever only dispatches is late with none.
  const others = puts.length === 0;
  const kinds: (WaitingProblems | undefined)[] = [
    among(chased, {
      kind: "overdue",
      where: sql`${RUNNING} and p.due_on < ${today}::date`,
      ...byDue,
      others,
    }),
    among(chased, {
      kind: "due_today",
      where: sql`${RUNNING} and p.due_on = ${today}::date`,
      ...byDue,
      others,
    }),
    among(puts, { kind: "returned", where: sql`${RUNNING} and p.returns > 0`, ...byDue }),
    among(sends, {
      kind: "to_dispatch",
      where: sql`p.state = 'found'`,
      due: NO_DAY,
      order: sql`p.found_on, p.id`,
    }),
    chainKind(of, "to_verify", "problem.accept"),
    chainKind(of, "to_close", "problem.close"),
    // Whoever asked does not decide.
    among(decides, {
      kind: "requests",
      where: sql`p.request_kind is not null and p.progress->'request'->>'asked_by' <> ${of.actor.account}::text`,
      due: NO_DAY,
      order: sql`p.progress->'request'->>'asked_at', p.id`,
    }),
  ];
  return kinds.filter((one) => one !== undefined);
}

function among(ranges: readonly Range[], kind: WaitingProblems): WaitingProblems | undefined {
  if (ranges.length === 0) return undefined;
  return { ...kind, where: sql`${kind.where} and ${withinRanges("p.pos", ranges)}` };
}

/** Problems whose next step of the chain is this actor's: its side, its level, and no part of its own in the matter. */
function chainKind(
  { actor, campaign, rules }: WaitingFor,
  kind: "to_verify" | "to_close",
  verb: Verb,
): WaitingProblems | undefined {
  if (rules === undefined) return undefined;
  const { after } = rules.chain;
  const ofKind = (at: number) =>
    (at > rules.chain.acceptance && at === after.length - 1) === (kind === "to_close");
  const conditions = actor.grants
    .filter((grant) => grant.campaign === campaign && hasVerb(grant.role, verb))
    .flatMap((grant) => {
      const level = LEVEL_OF[grant.role] ?? null;
      const sides = sidesOf([{ role: grant.role, level, of_responsible_unit: false }], rules.chain);
      const takes = ({ who }: ChainStep) =>
        sides.includes(who.side) && (who.side === "office" || who.level === null || who.level === level);
      const steps = after.flatMap((step, at) => (ofKind(at) && takes(step) ? [at] : []));
      if (steps.length === 0 || grant.ranges.length === 0) return [];
      return [
        sql`(${withinRanges("p.pos", grant.ranges)} and jsonb_array_length(p.progress->'passed') = any(${steps}::integer[])${notItsOwn(grant)})`,
      ];
    });
  if (conditions.length === 0) return undefined;
  return {
    kind,
    where: sql`p.state in ('acceptance_requested', 'accepted') and p.found_by <> ${actor.account}::uuid
      and not jsonb_exists(p.progress->'fixers', ${actor.account}::text) and (${sql.join(conditions, sql` or `)})`,
    due: sql`left(p.progress->>'step_due_at', 10)::date`,
    order: sql`p.requested_on, p.id`,
  };
}

/** An office that verifies those below it accepts nothing that was handed to itself. */
function notItsOwn({ role, ranges }: Grant): RawBuilder<unknown> {
  const [low, high] = [ranges[0]?.[0] ?? 0, ranges.at(-1)?.[1] ?? 0];
  if (ROLES[role].side !== "responsible") return sql``;
  return sql` and not exists (select from unit r where r.id = p.responsible_unit
    and r.pos <= ${sql.lit(low)} and r.pos_end >= ${sql.lit(high)})`;
}
