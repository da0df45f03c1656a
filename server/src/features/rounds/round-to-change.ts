/** The round that a command changes, locked as the sender saw it. */
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { Planned } from "./must-plan.ts";

export interface RoundToChange extends Planned {
  readonly title: string;
  readonly kind: string;
  readonly state: "planned" | "approved" | "cancelled";
  readonly sealed: boolean;
  readonly first_day: string;
  readonly last_day: string;
  readonly scope: { readonly kind: string };
  readonly standard: string | null;
  /** Who said it anew last; null: nobody did. */
  readonly changed_by: string | null;
  readonly plan_number: string | null;
  /** The body that approved it, and its short name in numbers; null before. */
  readonly organ: string | null;
  readonly organ_code: string | null;
  readonly revision: number;
  readonly units: number;
  readonly draws: number;
  /** Entered for it within the actor's reach, and not withdrawn. */
  readonly inspections: number;
}

export const lockRound = prepare<{ campaign: string; round: string }, RoundToChange>(
  (
    a,
  ) => sql`select r.title, r.kind, r.state, r.sealed, r.first_day, r.last_day, r.scope, r.standard, r.planned_by, r.planned_at, r.changed_by, r.plan_number, r.organ, r.organ_code,
      r.revision,
      (select count(*)::integer from round_unit o where o.campaign = r.campaign and o.round = r.id) as units,
      (select count(*)::integer from draw d where d.campaign = r.campaign and d.round = r.id) as draws,
      (select count(*)::integer from inspection i
        where i.campaign = r.campaign and i.round = r.id and i.state <> 'withdrawn') as inspections
    from round r where r.campaign = ${a.campaign}::uuid and r.id = ${a.round}::uuid for no key update of r`,
);

/** @throws refusals `not_found`, `revision_outdated` */
export async function roundToChange(
  tx: Transaction,
  campaign: string,
  round: string,
  base: number | undefined,
): Promise<RoundToChange> {
  const row = await tx.askOne(lockRound({ campaign, round }));
  if (row === undefined) return refuse("not_found", {});
  return row.revision === base ? row : refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
}

/** How a state reads in a refusal. */
export const ROUND_STATE_WORDS = {
  planned: { zh: "还没有批准", en: "not approved yet" },
  approved: { zh: "已经批准", en: "approved" },
  cancelled: { zh: "已经取消", en: "cancelled" },
} as const;

/** @throws a refusal `round_state_wrong` unless the round is in one of these states */
export function mustBe(
  row: Pick<RoundToChange, "title" | "state">,
  ...states: RoundToChange["state"][]
): void {
  if (!states.includes(row.state))
    refuse("round_state_wrong", { title: row.title, state: ROUND_STATE_WORDS[row.state] });
}
