/** A responsibility as lists show it. */
import type { ResponsibilityKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

export interface StoredResponsibility {
  readonly responsibility: string;
  readonly revision: number;
  readonly unit: string;
  readonly unit_name: string;
  readonly kind: string;
  readonly holder: string;
  readonly post: string | null;
  readonly body: string | null;
  readonly office: string | null;
  readonly has_account: boolean;
  readonly first_day: string | null;
  readonly last_day: string | null;
  readonly telephone: string | null;
  readonly pos: number;
}

/** The telephone is there only where row-level security shows it (contact_in_reach, migration 0010). */
export const RESPONSIBILITIES = sql`select r.id as responsibility, r.revision, r.unit, u.name as unit_name, r.kind, r.holder, r.post, r.body, r.office,
    r.account is not null as has_account, lower(r.valid) as first_day, upper(r.valid) - 1 as last_day, c.telephone, r.pos
  from responsibility r
  join unit u on u.id = r.unit
  left join account_contact c on c.account = r.account`;

/**
 * The place of a row `r` among those of its unit: kinds in the order of the policy, then of the common words; within a kind as offices list
 * their leaders, the party's secretary first, deputies and discipline last.
 * @param kinds ids, in their order
 */
export const officeRank = (kinds: readonly string[]): RawBuilder<number> => sql<number>`(
  10 * coalesce(array_position(${kinds}::text[], r.kind), 1000)
    + case when r.post ~ '副|纪' then 2 when r.post ~ '书记' then 0 else 1 end)`;

/** With the kind as the policy calls it. */
export function toResponsibilityRow(
  { pos: _, ...row }: StoredResponsibility,
  kinds: ReadonlyMap<string, ResponsibilityKind>,
) {
  return { ...row, kind_label: kinds.get(row.kind)?.label ?? row.kind };
}
