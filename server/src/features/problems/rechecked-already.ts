/** Which of some problems a draw's re-check has seen already: one draw has one result of a problem, whoever sends it twice or at once. */
import { sql } from "kysely";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

/** The parts of a wish that say which draw it is about. */
interface Rechecking {
  readonly kind: string;
  readonly draw?: string;
}

const selectSeen = prepare<
  { campaign: string; problems: readonly string[]; draws: readonly string[] },
  { problem: string; draw: string }
>(
  (
    a,
  ) => sql`select k.problem, k.draw from unnest(${a.problems}::uuid[], ${a.draws}::text[]) asked (problem, draw)
    join problem_recheck k on k.campaign = ${a.campaign}::uuid and k.problem = asked.problem and k.draw = asked.draw
    where k.kind = 'draw' and k.result is not null`,
);

/** Asked behind the lock on the problems, so that of two at once the second is told. */
export async function findRechecked(
  tx: Transaction,
  campaign: string,
  wishes: readonly { readonly problem: string; readonly wish: Rechecking }[],
): Promise<(problem: string, wish: Rechecking) => boolean> {
  const asked = wishes.flatMap(({ problem, wish: { kind, draw } }) =>
    kind === "record_recheck" && draw !== undefined ? [{ problem, draw }] : [],
  );
  if (asked.length === 0) return () => false;
  const rows = await tx.ask(
    selectSeen({
      campaign,
      problems: asked.map(({ problem }) => problem),
      draws: asked.map(({ draw }) => draw),
    }),
  );
  return (problem, { kind, draw }) =>
    kind === "record_recheck" && rows.some((row) => row.problem === problem && row.draw === draw);
}
