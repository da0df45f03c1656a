/** The inspection that a command changes, locked as the sender saw it, and whether the actor speaks for its team. */
import { type Actor, can, grantsFor, type Verb } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface InspectionToChange {
  readonly unit: string;
  readonly pos: number;
  readonly team: string | null;
  readonly sealed_by: string | null;
  readonly standard: string | null;
  readonly day: string;
  readonly state: "provisional" | "final" | "withdrawn";
  readonly items: unknown;
  readonly score: string | null;
  readonly full_mark: string | null;
  readonly note: string | null;
  readonly revision: number;
  /** Whether the asking account heads the team today, and whether anybody does. */
  readonly heads: boolean;
  readonly headed: boolean;
}

const lockInspection = prepare<
  { campaign: string; inspection: string; account: string; today: string },
  InspectionToChange
>(
  (
    a,
  ) => sql`select i.unit, i.pos, i.team, i.sealed_by, i.standard, i.day, i.state, i.items, i.score, i.full_mark, i.note, i.revision,
      exists (select from team_member m where m.team = i.team and m.is_head and m.valid @> ${a.today}::date
        and m.account = ${a.account}::uuid) as heads,
      exists (select from team_member m where m.team = i.team and m.is_head and m.valid @> ${a.today}::date
        and m.account is not null) as headed
    from inspection i where i.campaign = ${a.campaign}::uuid and i.id = ${a.inspection}::uuid for no key update of i`,
);

/** @throws refusals `not_found` (also out of reach), `revision_outdated` */
export async function inspectionToChange(
  tx: Transaction,
  actor: Actor,
  asked: {
    readonly verb: Verb;
    readonly campaign: string;
    readonly inspection: string;
    readonly today: string;
    readonly base: number | undefined;
  },
): Promise<InspectionToChange> {
  const { verb, campaign, inspection, today, base } = asked;
  const row = await tx.askOne(lockInspection({ campaign, inspection, account: actor.account, today }));
  if (row === undefined || !can(actor, verb, { campaign, pos: row.pos })) return refuse("not_found", {});
  return row.revision === base ? row : refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
}

/** Whether the actor is of the inspection's team, or of an office that stands above the teams. */
export function speaksForTeam(
  actor: Actor,
  verb: Verb,
  campaign: string,
  { pos, team }: Pick<InspectionToChange, "pos" | "team">,
): boolean {
  return grantsFor(actor, verb, { campaign, pos }).some(
    (grant) => isOffice(grant.role) || (team !== null && grant.team === team),
  );
}

/** Whether the actor stands for the team's scores: its head, or an office; where a team has no head on record, any of its members. */
export function standsForScores(actor: Actor, campaign: string, row: InspectionToChange): boolean {
  const place = { campaign, pos: row.pos };
  return grantsFor(actor, "inspection.confirm", place).some(
    (grant) =>
      isOffice(grant.role) || (row.team !== null && grant.team === row.team && (row.heads || !row.headed)),
  );
}

const isOffice = (role: string): boolean => role === "campaign_office" || role === "pool_lead";

/** How a state reads in a refusal. */
export const STATE_WORDS = {
  provisional: { zh: "是暂定的", en: "provisional" },
  final: { zh: "已经确认", en: "confirmed" },
  withdrawn: { zh: "已经撤回", en: "withdrawn" },
} as const;
