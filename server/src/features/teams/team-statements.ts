/** A team's own row. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly revision: number;
  /** Whether the sender keeps it (keeps_team, migration 0046). */
  readonly own: boolean;
}

/** Locked: two people do not change the same team at once. */
export const lockTeam = prepare<{ campaign: string; team: string; day: string }, TeamRow>(
  (a) => sql`select id, name, kind, revision, keeps_team(pool, kind, ${a.day}::date) as own from team
    where campaign = ${a.campaign}::uuid and id = ${a.team}::uuid for no key update`,
);

/** Raises the revision where only rows that hang on the team change. */
export const touchTeam = prepare<{ team: string }, unknown>(
  (a) => sql`update team set name = name where id = ${a.team}::uuid`,
);
