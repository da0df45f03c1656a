/** Checks of the chain as they are kept. */
import type { AnswerOf, readTrailCheck, TrailFinding } from "@cunjing/contract";
import { sql } from "kysely";
import { receiptKey } from "../../platform/lists/receipt-key.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { TrailChecked, TrailProgress } from "./chain/check-trail.ts";

type TrailCheck = AnswerOf<typeof readTrailCheck>;

export interface StoredCheck {
  readonly check: string;
  readonly asked_at: Date;
  readonly state: TrailCheck["state"];
  readonly after: string | null;
  readonly heads: readonly string[];
  readonly percent: number;
  readonly head: string | null;
  readonly erased: number;
  readonly is_behind: boolean;
  readonly findings: TrailFinding[];
  readonly more_findings: number;
  readonly ended_at: Date | null;
  /** asked_at to the microsecond, for cursors. */
  readonly key: string;
}

/** A block is made a minute: ten are a jobs process that stands still. */
const columns = sql`id as check, asked_at, state, after_head as after, heads, case when blocks > 0 then block * 100 / blocks else 0 end as percent,
  head, erased, coalesce(oldest_waiting < ended_at - interval '10 minutes', false) as is_behind, findings, more_findings, ended_at,
  ${receiptKey("trail_check.asked_at")} as key`;

export const insertCheck = prepare<
  {
    check: string;
    account: string | null;
    asked_at: Date;
    after: string | undefined;
    heads: readonly string[];
  },
  unknown
>(
  (a) => sql`insert into trail_check (id, account, asked_at, after_head, heads)
    values (${a.check}::uuid, ${a.account}::uuid, ${a.asked_at}::timestamptz, ${a.after}::text, ${a.heads}::text[])`,
);

export const selectCheck = prepare<{ check: string }, StoredCheck>(
  (a) => sql`select ${columns} from trail_check where id = ${a.check}::uuid`,
);

export const selectChecks = prepare<{ before: string | null; id: string | null; most: number }, StoredCheck>(
  (a) => sql`select ${columns} from trail_check
    where ${a.before}::timestamptz is null or (asked_at, id) < (${a.before}::timestamptz, ${a.id}::uuid)
    order by asked_at desc, id desc limit ${a.most}::integer`,
);

export const noteProgress = prepare<TrailProgress & { check: string }, unknown>(
  (
    a,
  ) => sql`update trail_check set state = 'running', block = ${a.block}::bigint, blocks = ${a.blocks}::bigint
    where id = ${a.check}::uuid`,
);

const endCheckWith = prepare<
  Omit<TrailChecked, "findings"> & { check: string; findings: string; state: string },
  unknown
>(
  (
    a,
  ) => sql`update trail_check set state = ${a.state}, block = greatest(${a.blocks}::bigint, 1), blocks = greatest(${a.blocks}::bigint, 1),
      events = ${a.events}::bigint, erased = ${a.erased}::bigint, waiting = ${a.waiting}::bigint,
      oldest_waiting = ${a.oldest_waiting}::timestamptz, head = ${a.head}::text, findings = ${a.findings}::jsonb,
      more_findings = ${a.more_findings}::bigint, ended_at = clock_timestamp()
    where id = ${a.check}::uuid`,
);

export const endCheck = (check: string, checked: TrailChecked) =>
  endCheckWith({
    ...checked,
    check,
    findings: JSON.stringify(checked.findings satisfies readonly TrailFinding[]),
    state: checked.findings.length === 0 ? "passed" : "touched",
  });

export function toTrailCheck({ key: _, heads: __, ...row }: StoredCheck): TrailCheck {
  return {
    ...row,
    asked_at: siteInstant(row.asked_at),
    ended_at: row.ended_at && siteInstant(row.ended_at),
  };
}
