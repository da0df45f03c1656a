/** One problem with its hand-over and its chain: the one read behind the forms around it. */
import { type ClosingChain, readClosingChain } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../../platform/commands/refusal.ts";
import { prepare } from "../../../platform/statements/prepare.ts";
import type { DraftInput } from "./draft.ts";
import { isUuid } from "./is-uuid.ts";
import { numberOf, PROBLEM_COLUMNS, PROBLEM_JOINS, type ProblemFacts, placeOf } from "./listed-problems.ts";

export interface ProblemRecord extends ProblemFacts {
  readonly dispatch_number: string | null;
  readonly dispatched_on: string | null;
  readonly parent: string | null;
  /** Photos of the responsible side and of the verifiers. */
  readonly claims: number;
  /** Posts of those whom its case names, by account. */
  readonly posts: Readonly<Record<string, string | null>>;
  readonly last_request: {
    readonly kind: "extension" | "deferral" | "reassignment";
    readonly reason: string;
    readonly asked_for: string;
    readonly asked_on: string;
  } | null;
}

const select = prepare<{ campaign: string; problem: string }, ProblemRecord>(
  (
    a,
  ) => sql`select ${PROBLEM_COLUMNS}, u.parent, coalesce(f.number, d.number, d.slip) as dispatch_number, p.dispatched_on,
      (select count(*)::int from evidence e where e.campaign = p.campaign and e.problem = p.id and e.stage = 'claim'
        and e.state <> 'withdrawn' and e.file is not null) as claims,
      coalesce((select jsonb_object_agg(person, post_of(person::uuid)) from (
        select step->>'by' as person from jsonb_array_elements(p.progress->'passed') step) named), '{}') as posts,
      (select to_jsonb(q) from (select kind, reason, asked_for, asked_on from problem_request q
        where q.campaign = p.campaign and q.problem = p.id order by q.revision desc limit 1) q) as last_request
    from problem p ${PROBLEM_JOINS}
    left join dispatch d on d.campaign = p.campaign and d.id = p.dispatch
    left join lateral (select number from document f where f.campaign = p.campaign and f.noun = 'dispatch' and f.subject = p.dispatch::text
      and f.number is not null and f.state <> 'void' order by f.issued_at desc limit 1) f on true
    where p.campaign = ${a.campaign}::uuid and p.id = ${a.problem}::uuid`,
);

/** @throws a refusal `not_found` */
export async function readProblemRecord({ tx, campaign, subject }: DraftInput): Promise<ProblemRecord> {
  const row = isUuid(subject) ? await tx.askOne(select({ campaign, problem: subject })) : undefined;
  return row ?? refuse("not_found", {});
}

/** @throws a refusal `document_record_unfit` */
export const unfit = (kind: string, zh: string, en: string): never =>
  refuse("document_record_unfit", { kind, reason: { zh, en } });

/** What the forms around one problem share. */
export function applicationOf(row: ProblemRecord, deadline: string) {
  return {
    problemNumber: numberOf(row),
    place: placeOf(row),
    problem: row.description,
    dispatchNumber:
      row.dispatch_number ??
      (row.dispatched_on === null ? "—" : `${row.dispatched_on.replaceAll("-", ".")}交办`),
    deadline,
  };
}

/** A label of the form is narrow: a longer name gives way to what the step is. */
const LONGEST_NAME = 8;
const STEP_NAMES = {
  check: "初验",
  acceptance: "验收",
  publicity: "公示",
  confirmation: "复核",
  closing: "销号",
} as const;

/** The steps after the request in the policy's words; what was taken has its post and day, the rest is room to write. */
export function stepsOf({ about }: DraftInput, row: ProblemRecord, most = 6) {
  const read = readClosingChain(about.policy.closing);
  const chain: ClosingChain | undefined = "chain" in read ? read.chain : undefined;
  return (chain?.after ?? []).slice(0, most).map(({ who, kind }, at) => {
    const taken = row.progress.passed[at];
    const name = who.text.length > LONGEST_NAME ? STEP_NAMES[kind] : who.text;
    return taken === undefined
      ? { name }
      : { name, opinion: `同意。${row.posts[taken.by] ?? ""}`, day: taken.at.slice(0, 10) };
  });
}
