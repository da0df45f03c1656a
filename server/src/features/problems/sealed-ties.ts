/**
 * What is open must not be tied to what is sealed: the tie would be seen on the open one, and tell of the other (server-design, 8). The other
 * way round is no harm: a sealed problem may point to whatever is known.
 */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { CaseRow } from "./case-row.ts";

/** The parts of a wish that tie a problem to others. */
interface Tying {
  readonly kind: string;
  readonly lineage?: string;
  readonly into?: string | undefined;
}

/** Of these lineages and problems, those that a seal hides; of what the actor does not see, none: to them it is not there. */
const selectSealed = prepare<
  { campaign: string; lineages: readonly string[]; problems: readonly string[] },
  { id: string; lineage: string | null }
>(
  (a) => sql`select id, lineage from problem
    where campaign = ${a.campaign}::uuid and sealed_by is not null
      and (lineage = any(${a.lineages}::uuid[]) or id = any(${a.problems}::uuid[]))`,
);

/**
 * Tells which wishes would tie an open problem to a sealed one.
 * @param wishes all of one command: what is linked in it is linked to each other
 */
export async function findSealedTies(
  tx: Transaction,
  campaign: string,
  wishes: readonly { readonly problem: string; readonly wish: Tying }[],
): Promise<(row: CaseRow, wish: Tying) => boolean> {
  const linking = wishes.filter(({ wish }) => wish.kind === "link_lineage");
  const lineages = linking.flatMap(({ wish }) => wish.lineage ?? []);
  const merged = wishes.flatMap(({ wish }) => wish.into ?? []);
  if (lineages.length + merged.length === 0) return () => false;
  const problems = [...linking.map(({ problem }) => problem), ...merged];
  const sealed = await tx.ask(selectSealed({ campaign, lineages, problems }));
  const ids = new Set(sealed.map(({ id }) => id));
  const named = new Set([
    ...sealed.flatMap(({ lineage }) => lineage ?? []),
    ...linking.flatMap(({ problem, wish }) => (ids.has(problem) ? (wish.lineage ?? []) : [])),
  ]);
  return (row, { lineage, into }) =>
    row.sealed_by === null &&
    ((lineage !== undefined && named.has(lineage)) || (into !== undefined && ids.has(into)));
}
