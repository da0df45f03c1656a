/** What belongs to a problem's story beside its events: each a short list, read at once. */
import type { AnswerOf, ProblemRules, readProblemStory } from "@cunjing/contract";
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectSteps, toStepLine } from "../dispatches/select-steps.ts";
import { labelOf } from "./rules-now.ts";

type Parts = NonNullable<AnswerOf<typeof readProblemStory>["parts"]>;
type Document = Parts["documents"][number];
type Kin = Parts["lineage"][number];

export interface StoryOf {
  readonly campaign: string;
  readonly problem: string;
  readonly lineage: string | null;
  readonly rebound_of: string | null;
}

/** Nobody reads more photos in a story; list-evidence has them all. */
const MOST_EVIDENCE = 200;
const MOST_KIN = 50;

interface StoredDocument extends Omit<Document, "steps" | "issued_at" | "received_at" | "answered_at"> {
  readonly issued_at: Date;
  readonly received_at: Date | null;
  readonly answered_at: Date | null;
}

const selectDocuments = prepare<StoryOf, Omit<StoredDocument, "channel_label">>(
  (
    a,
  ) => sql`select d.id as dispatch, d.channel, d.number, d.slip, d.receiver, r.name as receiver_name, d.issuer_post as issuer,
      d.issued_at, d.due_on, d.demand, d.received_at, d.answered_at
    from dispatch_problem x join dispatch d on d.campaign = x.campaign and d.id = x.dispatch join unit r on r.id = d.receiver
    where x.campaign = ${a.campaign}::uuid and x.problem = ${a.problem}::uuid and d.campaign = ${a.campaign}::uuid
    order by d.issued_at, d.id`,
);

const selectRequests = prepare<StoryOf, Parts["requests"][number]>(
  (
    a,
  ) => sql`select kind, reason, asked_for, post_of(asked_by) as asked_by, asked_on, decision, decision_reason, approver, decided_on
    from problem_request where campaign = ${a.campaign}::uuid and problem = ${a.problem}::uuid order by revision`,
);

const selectWarnings = prepare<StoryOf, Parts["warnings"][number]>(
  (a) => sql`select nth, dispatch, warned_on from problem_warning
    where campaign = ${a.campaign}::uuid and problem = ${a.problem}::uuid order by warned_on, nth, id`,
);

const selectRechecks = prepare<StoryOf, Parts["rechecks"][number]>(
  (a) => sql`select kind, days, due_on, draw, result, note, post_of(done_by) as done_by, done_on, rebound
    from problem_recheck where campaign = ${a.campaign}::uuid and problem = ${a.problem}::uuid order by due_on, id`,
);

interface StoredPhoto extends Omit<Parts["evidence"][number], "at" | "stored_at"> {
  readonly at: Date;
  readonly stored_at: Date | null;
}

const selectEvidence = prepare<StoryOf, StoredPhoto>(
  (a) => sql`select id as evidence, stage, state, kind, note, at, stored_at from evidence
    where campaign = ${a.campaign}::uuid and problem = ${a.problem}::uuid and state <> 'withdrawn'
    order by at, id limit ${sql.lit(MOST_EVIDENCE)}`,
);

const selectKin = prepare<StoryOf, Kin & { rebound_of: string | null; lineage: string | null }>(
  (
    a,
  ) => sql`select p.id as problem, p.unit, u.name as unit_name, p.serial, p.state, p.description, p.found_on, p.closed_on,
      p.rebound_of, p.lineage
    from problem p join unit u on u.id = p.unit
    where p.campaign = ${a.campaign}::uuid and p.id <> ${a.problem}::uuid
      and (p.lineage = ${a.lineage}::uuid or p.id = ${a.rebound_of}::uuid)
    order by p.found_on, p.id limit ${sql.lit(MOST_KIN)}`,
);

export async function storyParts(
  tx: Transaction,
  of: StoryOf,
  rules: ProblemRules | undefined,
): Promise<Parts> {
  const [documents, requests, warnings, rechecks, evidence, kin] = await Promise.all([
    documentsOf(tx, of, rules),
    tx.ask(selectRequests(of)),
    tx.ask(selectWarnings(of)),
    tx.ask(selectRechecks(of)),
    tx.ask(selectEvidence(of)),
    tx.ask(selectKin(of)),
  ]);
  return {
    documents,
    requests,
    warnings,
    rechecks,
    evidence: evidence.map((one) => ({ ...one, at: siteInstant(one.at), stored_at: instant(one.stored_at) })),
    lineage: kin.filter(({ lineage }) => lineage !== null && lineage === of.lineage).map(toKin),
    rebound_of: kin.filter(({ problem }) => problem === of.rebound_of).map(toKin)[0] ?? null,
    rebounds: kin.filter(({ rebound_of }) => rebound_of === of.problem).map(toKin),
  };
}

async function documentsOf(
  tx: Transaction,
  of: StoryOf,
  rules: ProblemRules | undefined,
): Promise<Document[]> {
  const documents = await tx.ask(selectDocuments(of));
  const dispatches = documents.map(({ dispatch }) => dispatch);
  const steps = await tx.ask(selectSteps({ campaign: of.campaign, dispatches }));
  return documents.map((one) => ({
    ...one,
    channel_label: labelOf(rules, one.channel),
    issued_at: siteInstant(one.issued_at),
    received_at: instant(one.received_at),
    answered_at: instant(one.answered_at),
    // A step without problems (a receipt, a reminder) is about the whole document.
    steps: steps
      .filter(
        ({ dispatch, problems }) =>
          dispatch === one.dispatch && (problems.length === 0 || problems.includes(of.problem)),
      )
      .map(toStepLine),
  }));
}

const instant = (at: Date | null): string | null => (at === null ? null : siteInstant(at));

function toKin<K extends Kin & { rebound_of: string | null; lineage: string | null }>(row: K): Kin {
  const { rebound_of: _, lineage: __, ...kin } = row;
  return kin;
}
