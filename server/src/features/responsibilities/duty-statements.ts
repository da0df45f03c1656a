/** What a duty summary is made of: what the holder held, and the records of work. */
import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

export interface HeldByOne {
  readonly unit: string;
  readonly kind: string;
  readonly post: string | null;
  readonly account: string | null;
  readonly first_day: string | null;
  readonly last_day: string | null;
}

/** Of one holder, as far as the asking office is the holder's own. */
export const selectHeld = prepare<
  { campaign: string; holder: string; offices: readonly string[] },
  HeldByOne
>(
  (a) => sql`select unit, kind, post, account, lower(valid) as first_day, upper(valid) - 1 as last_day
    from responsibility
    where campaign = ${a.campaign}::uuid and holder = ${a.holder}::text and office = any(${a.offices}::text[]) and not isempty(valid)
    order by set_at desc, id`,
);

export interface StoredVisit {
  readonly visit: string;
  readonly revision: number;
  readonly unit: string;
  readonly unit_name: string;
  readonly kind: string;
  readonly day: string;
  readonly amount: string;
  readonly work: string;
}

export const selectVisits = prepare<
  { campaign: string; holder: string; first_day: string; last_day: string },
  StoredVisit
>(
  (
    a,
  ) => sql`select v.id as visit, v.revision, v.unit, u.name as unit_name, v.kind, v.day, v.amount::text as amount, v.work
    from visit v join unit u on u.id = v.unit
    where v.campaign = ${a.campaign}::uuid and v.holder = ${a.holder}::text and v.withdrawn_at is null
      and v.day between ${a.first_day}::date and ${a.last_day}::date
    order by v.day, v.id`,
);

export interface WorkRow {
  readonly id: string;
  readonly unit: string;
  readonly day: string;
  /** An inspection of the kind that leaders make, any other, or a step of a dispatch. */
  readonly what: "leader" | "inspection" | "dispatch";
}

/** Inspections that the holder's account entered, and what it did about dispatches: records that the work left anyway. */
export const selectWork = prepare<
  {
    campaign: string;
    accounts: readonly string[];
    units: readonly string[];
    first_day: string;
    last_day: string;
  },
  WorkRow
>(
  (a) => sql`select id::text, unit, day, case kind when 'leader' then 'leader' else 'inspection' end as what
    from inspection
    where campaign = ${a.campaign}::uuid and entered_by = any(${a.accounts}::uuid[]) and unit = any(${a.units}::text[])
      and state <> 'withdrawn' and day between ${a.first_day}::date and ${a.last_day}::date
    union all
    select id::text, unit, (at at time zone 'Asia/Shanghai')::date as day, 'dispatch' as what
    from dispatch_step
    where campaign = ${a.campaign}::uuid and account = any(${a.accounts}::uuid[]) and unit = any(${a.units}::text[])
      and (at at time zone 'Asia/Shanghai')::date between ${a.first_day}::date and ${a.last_day}::date`,
);
