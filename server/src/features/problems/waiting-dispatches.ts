/** Documents that wait for the receiving offices in whose name the actor acts. */
import { type Actor, hasVerb, ROLES, type WaitingKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

/** A kind as SQL, over `dispatch d`. */
export interface WaitingDispatches {
  readonly kind: WaitingKind;
  readonly where: RawBuilder<unknown>;
}

/** The units in whose name the actor receives: of the responsible side, with the verb. */
export function receivingUnits(
  actor: Actor,
  campaign: string,
  verb: "problem.receive" | "document.receive",
): readonly string[] {
  return actor.grants.flatMap(({ campaign: of, role, unit }) => {
    const receives = ROLES[role].side === "responsible" && hasVerb(role, verb);
    return of === campaign && receives && unit !== null ? [unit] : [];
  });
}

export function waitingDispatches(actor: Actor, campaign: string): WaitingDispatches[] {
  const units = receivingUnits(actor, campaign, "problem.receive");
  if (units.length === 0) return [];
  const mine = sql`d.receiver = any(${units}::text[])`;
  const signed = sql`d.received_at is not null and d.answered_at is null`;
  const some = (condition: RawBuilder<unknown>) => sql`exists (select from dispatch_problem x
    join problem p on p.campaign = x.campaign and p.id = x.problem
    where x.campaign = ${campaign}::uuid and x.dispatch = d.id and p.campaign = ${campaign}::uuid and ${condition})`;
  const running = sql`p.state in ('dispatched', 'in_rectification')`;
  // Begun by nobody, in a unit below the receiver, and not yet handed on to one.
  const idle = sql`p.state = 'dispatched' and x.unit <> d.receiver and not exists (select from dispatch_step s
    where s.campaign = ${campaign}::uuid and s.dispatch = d.id and s.kind = 'hand_on' and p.id = any(s.problems))`;
  return [
    {
      kind: "to_sign",
      where: sql`${mine} and d.received_at is null and d.answered_at is null and ${some(running)}`,
    },
    { kind: "to_hand_on", where: sql`${mine} and ${signed} and ${some(idle)}` },
    {
      kind: "to_answer",
      where: sql`${mine} and ${signed} and not ${some(running)} and ${some(sql`p.state not in ('closed', 'withdrawn')`)}`,
    },
  ];
}
