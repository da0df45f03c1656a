import type { Body, DocumentKindId } from "@cunjing/documents";
import { organsOf } from "./body-of-name.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf, issuersOf } from "./issuers.ts";
import type { DocumentEntry } from "./plan-documents.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";
import { assessmentsOf, type PoolOfPeriod, poolsOf } from "./pools.ts";
import { rankingBulletinFacts } from "./ranking-bulletin-facts.ts";

const KINDS: Readonly<Record<string, "ten-day-bulletin" | "monthly-bulletin" | "quarterly-bulletin">> = {
  ten_day: "ten-day-bulletin",
  month: "monthly-bulletin",
  quarter: "quarterly-bulletin",
};

/** Pools that are small enough for their units to stand in the line of addressees. */
const NAMED_ADDRESSEES = 10;

/** The ranking bulletins of a period: one for each pool where the policy has them issued separately (分别), else one for all pools. */
export function planRankingBulletins(
  context: DocumentContext,
  entry: DocumentEntry,
): readonly PlannedDocument[] {
  const kind: DocumentKindId = KINDS[context.period.kind] ?? "monthly-bulletin";
  return assessmentsOf(context).flatMap((assessment) => {
    const pools = poolsOf(context, assessment);
    if (pools.length === 0) return [];
    const groups = organsOf(entry.by).each ? pools.map((pool) => [pool]) : [pools];
    const issuers = issuersOf(context, entry.by, groups.length);
    return groups.map((group, at) => {
      const issuer = issuers[at] ?? issuerOf(context, entry.by);
      const subject = group.map(({ name }) => name).join("、");
      const facts = () =>
        rankingBulletinFacts(context, assessment, group, issuer, addresseesOf(context, group, entry.to));
      return planned(kind, subject, facts, { entry: entry.id });
    });
  });
}

/** The counterpart offices of the ranked units (D-7): by name where they are few, else as the policy names them together. */
function addresseesOf(
  context: DocumentContext,
  pools: readonly PoolOfPeriod[],
  to: readonly string[],
): readonly Body[] {
  const ids = pools
    .flatMap((pool) => pool.ids)
    .toSorted((a, b) => context.units.order(a) - context.units.order(b));
  const offices = context.officesOf(ids);
  if (offices.length <= NAMED_ADDRESSEES) return offices;
  const together = to.find((name) => name.startsWith("各"));
  const [one] = offices;
  if (together === undefined || one === undefined) return offices;
  return [{ ...one, name: together + context.officeSuffix }];
}
