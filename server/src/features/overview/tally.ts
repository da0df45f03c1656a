/**
 * Counts of a unit and of each below it. All there ever were come from the tallies of the villages and the few sealed rows that the reader may
 * see; those of some days from the index of days. Both count what `countProblems` counts; a test holds them against each other.
 */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { childNumber, type Split } from "../../platform/lists/split-by-child.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose, type Query } from "../../platform/statements/prepare.ts";
import { IS_OPEN } from "../ledger/ledger-sorts.ts";
import { dueIs } from "../ledger/ledger-where.ts";

export interface Tally {
  readonly found: number;
  readonly closed: number;
  readonly overdue: number;
}

export const NOTHING: Tally = { found: 0, closed: 0, overdue: 0 };

export const addTally = (a: Tally, b: Tally): Tally => ({
  found: a.found + b.found,
  closed: a.closed + b.closed,
  overdue: a.overdue + b.overdue,
});

export interface Days {
  readonly first: string;
  readonly last: string;
}

type Row = { child: number } & Partial<Tally>;

/**
 * @param days of finding; undefined: all
 * @returns by the child's number in the split
 */
export async function tallyOf(
  tx: Transaction,
  campaign: string,
  split: Split,
  today: string,
  days: Days | undefined,
): Promise<ReadonlyMap<number, Tally>> {
  const flows =
    days === undefined ? [ever(campaign, split), sealed(campaign, split)] : [found(campaign, split, days)];
  const asked = await Promise.all(
    [...flows, overdue(campaign, split, today, days)].map((query) => tx.ask(query)),
  );
  const tallies = new Map<number, Tally>();
  for (const { child, ...counts } of asked.flat())
    tallies.set(child, addTally(tallies.get(child) ?? NOTHING, { ...NOTHING, ...counts }));
  return tallies;
}

const ever = (campaign: string, split: Split): Query<Row> =>
  compose(sql<Row>`select ${childNumber("t.pos", split)} as child, sum(t.found)::integer as found, sum(t.closed)::integer as closed
    from problem_tally t where t.campaign = ${campaign}::uuid and ${withinRanges("t.pos", split.ranges)} group by 1`);

const FOUND = sql`(count(*) filter (where p.state <> 'withdrawn'))::integer as found,
  (count(*) filter (where p.state = 'closed'))::integer as closed`;

const sealed = (campaign: string, split: Split): Query<Row> =>
  compose(sql<Row>`select ${childNumber("p.pos", split)} as child, ${FOUND}
    from problem p where p.campaign = ${campaign}::uuid and ${withinRanges("p.pos", split.ranges)} and p.sealed_by is not null group by 1`);

const found = (campaign: string, split: Split, { first, last }: Days): Query<Row> =>
  compose(sql<Row>`select ${childNumber("p.pos", split)} as child, ${FOUND}
    from problem p where p.campaign = ${campaign}::uuid and ${withinRanges("p.pos", split.ranges)}
      and p.found_on between ${first}::date and ${last}::date group by 1`);

const overdue = (campaign: string, split: Split, today: string, days: Days | undefined): Query<Row> =>
  compose(sql<Row>`select ${childNumber("p.pos", split)} as child, count(*)::integer as overdue
    from problem p where p.campaign = ${campaign}::uuid and ${withinRanges("p.pos", split.ranges)}
      and ${IS_OPEN} and ${dueIs("overdue", today)}
      and p.found_on between ${days?.first ?? "0001-01-01"}::date and ${days?.last ?? "9999-12-31"}::date group by 1`);
