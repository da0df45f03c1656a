/** Complaints as those who answer and those who made them see them. The account is never selected: answers go to a complaint, not to a person. */
import { sql } from "kysely";
import { type Key, readCursor } from "../../platform/lists/cursor.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface StoredComplaint {
  readonly complaint: string;
  readonly category:
    | "asks_too_much"
    | "asked_twice"
    | "hard_to_use"
    | "wrong_data"
    | "surveillance"
    | "suggestion"
    | "other";
  readonly text: string;
  readonly made_on: string;
  readonly answer: string | null;
  readonly answered_at: Date | null;
}

export const toComplaint = ({ answered_at, ...row }: StoredComplaint) => ({
  ...row,
  answered_on: answered_at === null ? null : siteDay(answered_at),
});

/** The newest first: of one account, of one campaign, or all. */
export const selectComplaints = prepare<
  {
    account: string | null;
    campaign: string | null;
    answered: boolean | null;
    before_day: string | null;
    before_id: string | null;
    limit: number;
  },
  StoredComplaint
>(
  (a) => sql`select id as complaint, category, text, made_on, answer, answered_at from complaint
    where (${a.account}::uuid is null or account = ${a.account}::uuid)
      and (${a.campaign}::uuid is null or campaign = ${a.campaign}::uuid)
      and (${a.answered}::boolean is null or (answer is not null) = ${a.answered}::boolean)
      and (${a.before_day}::text is null or (made_on::text, id::text) < (${a.before_day}::text, ${a.before_id}::text))
    order by made_on::text desc, id::text desc limit ${a.limit}::integer`,
);

export const ORDER = "complaints";
export const keyOf = ({ made_on, complaint }: StoredComplaint): Key => [made_on, complaint];

/** The place in the list after which a page begins. */
export function after(cursor: string | undefined) {
  const [before_day = null, before_id = null] = (readCursor(ORDER, cursor, 2) ?? []) as string[];
  return { before_day, before_id };
}
