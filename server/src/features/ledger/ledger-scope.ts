import { type Actor, type Range, reach } from "@cunjing/contract";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { intersectRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { build, prepare } from "../../platform/statements/prepare.ts";
import { howToRead } from "./how-to-read.ts";
import { howToSearch } from "./how-to-search.ts";
import type { LedgerPlace, LedgerScope } from "./ledger-where.ts";

const findUnit = prepare((a: { unit: string }) =>
  build.selectFrom("unit").select(["pos", "pos_end as end"]).where("id", "=", a.unit),
);

/** The part of the actor's units that lies in the unit asked for, as ranges. @throws a refusal `not_found` where there is none */
export async function ledgerRanges(
  tx: Transaction,
  actor: Actor,
  campaign: string,
  unit: string | undefined,
): Promise<readonly Range[]> {
  const mine = reach(actor, "problem.read", campaign);
  if (unit === undefined) return mine.length > 0 ? mine : refuse("not_found", {});
  const asked = await tx.askOne(findUnit({ unit }));
  if (asked === undefined) return refuse("not_found", {});
  const cut = intersectRanges(mine, [[asked.pos, asked.end]]);
  return cut.length > 0 ? cut : refuse("not_found", {});
}

/** What a ledger's reader asked for. */
export interface LedgerAsked {
  readonly actor: Actor;
  readonly campaign: string;
  readonly query: { readonly unit?: string | undefined; readonly words?: string | undefined };
  readonly now: Date;
}

/** Where a ledger reads, and how. @throws a refusal `not_found` where the actor reads nothing of the unit */
export async function ledgerScope(
  tx: Transaction,
  { actor, campaign, query, now }: LedgerAsked,
): Promise<LedgerScope> {
  const ranges = await ledgerRanges(tx, actor, campaign, query.unit);
  return scopeWithin(tx, { campaign, ranges }, query.words, now);
}

/** The same where the ranges are known. */
export async function scopeWithin(
  tx: Transaction,
  place: LedgerPlace,
  words: string | undefined,
  now: Date,
): Promise<LedgerScope> {
  const way = await howToRead(tx, place, words);
  const search = await howToSearch(tx, place, way, words);
  return { ...place, today: siteDay(now), way, search };
}
