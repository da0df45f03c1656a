import { can, HINT_NOTICE, reach, readProblemHints as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { selectPhotos } from "./hint-statements.ts";
import { makeHints } from "./make-hints.ts";

/** A problem has a handful of photos; each costs a search. */
const MOST = 50;

const selectProblem = prepare<{ campaign: string; problem: string }, { pos: number }>(
  (a) => sql`select pos from problem where campaign = ${a.campaign}::uuid and id = ${a.problem}::uuid`,
);

/** Hints about a problem's photos, of the finding and of the result: read before its acceptance, which they do not bar. */
export const readProblemHints = handleRead(spec, async ({ tx, actor, campaign, query: { problem } }) => {
  const [found, rows] = await Promise.all([
    tx.askOne(selectProblem({ campaign, problem })),
    tx.ask(selectPhotos({ campaign, problem, most: MOST + 1 })),
  ]);
  if (found === undefined || !can(actor, "evidence.read", { campaign, pos: found.pos }))
    return refuse("not_found", {});
  const ranges = reach(actor, "evidence.read", campaign);
  const photos = await Promise.all(rows.slice(0, MOST).map((row) => makeHints(tx, campaign, ranges, row)));
  const evidence = photos.filter(({ looked_at, hints }) => !looked_at || hints.length > 0);
  return {
    notice: HINT_NOTICE.zh,
    evidence,
    without_hints: photos.length - evidence.length,
    more: rows.length > MOST,
  };
});
