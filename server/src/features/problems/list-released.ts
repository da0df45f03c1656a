/** What became readable of late within the reader's reach: covert rounds that were released (新开封), results that were issued (新印发). */
import { type AnswerOf, can, type listWaiting, NEWS_DAYS, NEWS_MOST } from "@cunjing/contract";
import { sql } from "kysely";
import type { ReadContext } from "../../platform/commands/handler.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

type Released = AnswerOf<typeof listWaiting>["released"];
type Round = Omit<Released["rounds"][number], "released_at"> & { readonly released_at: Date };
type Result = Omit<Released["results"][number], "issued_at"> & { readonly issued_at: Date };
type Since = { readonly campaign: string; readonly since: Date };

const MS_OF_DAY = 86_400_000;

/** Of those released, the ones whose orders row-level security lets through: of a unit's own reach. */
const selectRounds = prepare<Since, Round>(
  (a) => sql`select r.id as round, r.title, r.plan_number, r.released_at from round r
    where r.campaign = ${a.campaign}::uuid and r.released_at >= ${a.since}::timestamptz
      and exists (select from round_unit o where o.campaign = r.campaign and o.round = r.id)
    order by r.released_at desc, r.id limit ${sql.lit(NEWS_MOST)}`,
);

const selectResults = prepare<Since, Result>(
  (
    a,
  ) => sql`select a.id as assessment, a.title, a.period, a.edition, a.corrects, a.correction_reason, a.number, a.issued_at
    from assessment a where a.campaign = ${a.campaign}::uuid and a.issued_at >= ${a.since}::timestamptz
    order by a.issued_at desc, a.id limit ${sql.lit(NEWS_MOST)}`,
);

export async function listReleased({ tx, actor, campaign, now }: ReadContext<unknown>): Promise<Released> {
  const since = new Date(now.getTime() - NEWS_DAYS * MS_OF_DAY);
  const may = (verb: "round.read" | "assessment.read") => can(actor, verb, { campaign });
  const [rounds, results] = await Promise.all([
    may("round.read") ? tx.ask(selectRounds({ campaign, since })) : [],
    may("assessment.read") ? tx.ask(selectResults({ campaign, since })) : [],
  ]);
  return {
    rounds: rounds.map((row) => ({ ...row, released_at: siteInstant(row.released_at) })),
    results: results.map((row) => ({ ...row, issued_at: siteInstant(row.issued_at) })),
  };
}
