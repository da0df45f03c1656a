/** Records that a command names, as its sender sees them: what is out of reach is not there. */
import type { RecordName } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface SeenRecord {
  readonly noun: RecordName["noun"];
  readonly id: string;
  readonly revision: number;
  readonly state: string | null;
}

const selectRecords = prepare<{ campaign: string; ids: readonly string[] }, SeenRecord>(
  (
    a,
  ) => sql`select 'problem' as noun, id, revision, state from problem where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])
    union all
    select 'inspection', id, revision, state from inspection where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])
    union all
    select 'dispatch', id, revision, null from dispatch where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])
    union all
    select 'evidence', id, revision, state from evidence where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])
    union all
    select 'task', id, revision, null from task where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])
    union all
    select 'round', id, revision, state from round where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])
    union all
    select 'visit', id, revision, null from visit where campaign = ${a.campaign}::uuid and id = any(${a.ids}::uuid[])`,
);

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** In one question; texts that are no ids name nothing. */
export async function readRecords(
  tx: Pick<Transaction, "ask">,
  campaign: string,
  names: readonly RecordName[],
): Promise<readonly SeenRecord[]> {
  const ids = [...new Set(names.map(({ id }) => id))].filter((id) => UUID.test(id));
  return ids.length === 0 ? [] : tx.ask(selectRecords({ campaign, ids }));
}
