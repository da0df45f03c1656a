/** A dispatch as its receiver handles it, locked until the transaction ends. */
import { type Actor, can, type Verb } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { build, prepare, type Query } from "../../platform/statements/prepare.ts";

export const lockDispatch = prepare((a: { campaign: string; dispatch: string }) =>
  build
    .selectFrom("dispatch")
    .innerJoin("unit", "unit.id", "dispatch.receiver")
    .select([
      "dispatch.id",
      "dispatch.receiver",
      "dispatch.pos",
      "unit.pos_end as end",
      "dispatch.received_at",
      "dispatch.due_on",
      "dispatch.sealed_by",
    ])
    .where("dispatch.campaign", "=", a.campaign)
    .where("dispatch.id", "=", a.dispatch)
    .forNoKeyUpdate("dispatch"),
);

export type DispatchRow = NonNullable<typeof lockDispatch extends (a: never) => Query<infer R> ? R : never>;

/** @throws a refusal `not_found` where it is not there or not the actor's */
export async function dispatchFor(
  tx: Transaction,
  actor: Actor,
  verb: Verb,
  place: { campaign: string; dispatch: string },
): Promise<DispatchRow> {
  const row = await tx.askOne(lockDispatch(place));
  if (row === undefined || !can(actor, verb, { campaign: place.campaign, pos: row.pos }))
    return refuse("not_found", {});
  return row;
}

export interface StepRow {
  readonly campaign: string;
  readonly id: string;
  readonly dispatch: string;
  readonly kind: "receipt" | "hand_on" | "reminder" | "joint_answer";
  readonly unit: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly to_unit: string | null;
  readonly problems: readonly string[];
  readonly text: string | null;
  readonly due_on: string | null;
  readonly answered_by_post: string | null;
  readonly leader_post: string | null;
  readonly person_post: string | null;
  readonly medium: string;
  readonly account: string;
  readonly at: Date;
}

export const insertStep = prepare<StepRow, unknown>(
  (
    a,
  ) => sql`insert into dispatch_step (campaign, id, dispatch, kind, unit, pos, sealed_by, to_unit, problems, text, due_on,
      answered_by_post, leader_post, person_post, medium, account, at)
    values (${a.campaign}, ${a.id}, ${a.dispatch}, ${a.kind}, ${a.unit}, ${a.pos}, ${a.sealed_by}, ${a.to_unit}, ${a.problems}::uuid[],
      ${a.text}, ${a.due_on}, ${a.answered_by_post}, ${a.leader_post}, ${a.person_post}, ${a.medium}, ${a.account}, ${a.at})`,
);
