/** A dispatch with its problems and what was fed back: the one read behind notice, slip, warning, return slip and report. */
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { DraftInput } from "./draft.ts";
import { isUuid } from "./is-uuid.ts";
import { PROBLEM_COLUMNS, PROBLEM_JOINS, PROBLEM_ORDER, type ProblemFacts } from "./listed-problems.ts";

export interface DispatchFacts {
  readonly channel: string;
  readonly receiver: string;
  readonly receiver_name: string;
  readonly receiver_path: string;
  readonly pos: number;
  readonly sealed_by: string | null;
  readonly team_name: string | null;
  readonly issuer_unit: string;
  readonly issuer_post: string;
  readonly issued_on: string;
  readonly due_on: string | null;
  readonly demand: string | null;
  readonly contact: string | null;
  readonly slip: string | null;
  readonly refused_note: string | null;
  readonly received_on: string | null;
  readonly plan_number: string | null;
  /** Day of the inspection that it was issued for; without one the days on which its problems were found say it. */
  readonly inspected_on: string | null;
  /** The document that it was issued with, where there is one: 示百攻办〔2019〕5号. */
  readonly number: string | null;
  readonly kind_issued: string | null;
  /** Which time the most warned of its problems is warned (S1-26). */
  readonly times_warned: number;
  /** Notices of the same issuer in the month of issue. */
  readonly sent_this_month: number;
  readonly answers: readonly {
    readonly text: string | null;
    readonly leader: string | null;
    readonly person: string | null;
    readonly problems: readonly string[];
  }[];
  readonly problems: readonly ProblemFacts[];
}

const select = prepare<{ campaign: string; dispatch: string }, DispatchFacts>(
  (
    a,
  ) => sql`select d.channel, d.receiver, u.name as receiver_name, unit_path(d.receiver) as receiver_path, d.pos, d.sealed_by,
      t.name as team_name, c.root as issuer_unit, d.issuer_post, d.issued_on, d.due_on, d.demand, d.contact, d.slip, d.refused_note,
      (d.received_at at time zone 'Asia/Shanghai')::date as received_on, o.plan_number,
      i.day as inspected_on,
      issued.number, issued.kind as kind_issued,
      coalesce((select max(w.nth) from problem_warning w where w.campaign = d.campaign and w.dispatch = d.id), 1) as times_warned,
      (select count(*)::int from dispatch s where s.campaign = d.campaign and s.channel = 'notice'
        and s.issuer_team is not distinct from d.issuer_team and date_trunc('month', s.issued_on) = date_trunc('month', d.issued_on)) as sent_this_month,
      coalesce((select jsonb_agg(jsonb_build_object('text', s.text, 'leader', s.leader_post, 'person', s.person_post, 'problems', s.problems)
          order by s.at, s.id)
        from dispatch_step s where s.campaign = d.campaign and s.dispatch = d.id and s.kind = 'joint_answer'), '[]') as answers,
      coalesce((select jsonb_agg(to_jsonb(one)) from (
          select ${PROBLEM_COLUMNS} from dispatch_problem x
          join problem p on p.campaign = x.campaign and p.id = x.problem ${PROBLEM_JOINS}
          where x.campaign = d.campaign and x.dispatch = d.id and p.campaign = ${a.campaign}::uuid
          order by ${PROBLEM_ORDER}) one), '[]') as problems
    from dispatch d join unit u on u.id = d.receiver join campaign c on c.id = d.campaign
    left join team t on t.id = d.issuer_team
    left join inspection i on i.campaign = d.campaign and i.id = d.inspection and i.campaign = ${a.campaign}::uuid
    left join round o on o.campaign = d.campaign and o.id = coalesce(d.round, i.round)
    left join lateral (select f.number, f.kind from document f where f.campaign = d.campaign and f.noun = 'dispatch' and f.subject = d.id::text
      and f.kind in ('dispatch-notice', 'dispatch-warning') and f.issued_at is not null and f.state <> 'void' order by f.issued_at desc limit 1) issued on true
    where d.campaign = ${a.campaign}::uuid and d.id = ${a.dispatch}::uuid`,
);

/**
 * @param channels those of which a document of this kind is made; anything else is refused
 * @throws refusals `not_found`, `document_record_unfit`
 */
export async function readDispatch(
  { tx, campaign, subject, about }: DraftInput,
  kind: string,
  isFitting: (channel: string) => boolean,
): Promise<DispatchFacts> {
  if (!isUuid(subject)) return refuse("not_found", {});
  const row = await tx.askOne(select({ campaign, dispatch: subject }));
  if (row === undefined || row.problems.length === 0) return refuse("not_found", {});
  if (isFitting(row.channel)) return row;
  const word = about.wordOf(row.channel) ?? row.channel;
  return refuse("document_record_unfit", {
    kind,
    reason: { zh: `它是${word}`, en: `it was handed over as ${row.channel}` },
  });
}
