/** What may be done with several problems at once: the moves that the server offers for each, put together. */
import type { Answer } from "../../../api/types.ts";
import type { OfferedMove } from "../../../problem/moves/move-fields.ts";

export type Problem = Answer<"read-problem">;

export interface Offer {
  readonly key: string;
  readonly move: OfferedMove;
  readonly problems: readonly Problem[];
}

/** Those that are about one problem only, or about a document, are made where it stands. */
const ALONE: readonly string[] = [
  "record_rebound",
  "record_look_back",
  "record_recheck",
  "sign_receipt",
  "link_lineage",
  "unlink_lineage",
  "warn",
];

export interface Awaiting {
  readonly move: string;
  readonly stage: OfferedMove["awaits"][number];
  readonly count: number;
  /** The first of them: its story is where the photo is added. */
  readonly first: string;
}

/** What could be done if photos were there: for how many of them. */
export function groupAwaiting(problems: readonly Problem[]): readonly Awaiting[] {
  const all = problems.flatMap(({ problem: first, moves }) =>
    moves.flatMap(({ move, awaits }) => awaits.map((stage) => ({ move, stage, first }))),
  );
  return [...Map.groupBy(all, ({ move, stage }) => `${move} ${stage}`).values()].flatMap((same) =>
    same[0] === undefined ? [] : [{ ...same[0], count: same.length }],
  );
}

/** In the order in which the first problem offers them; what is still awaited for a problem leaves it out. */
export function groupOffers(problems: readonly Problem[]): readonly Offer[] {
  const offers = new Map<string, { move: OfferedMove; problems: Problem[] }>();
  for (const problem of problems) {
    for (const move of problem.moves) {
      if (ALONE.includes(move.move) || move.awaits.length > 0) continue;
      const key = `${move.move} ${move.of ?? ""}`;
      const offer = offers.get(key);
      if (offer === undefined) offers.set(key, { move, problems: [problem] });
      else {
        offer.problems.push(problem);
        // Whatever one of them needs is said once for all.
        offer.move = { ...offer.move, needs: [...new Set([...offer.move.needs, ...move.needs])] };
      }
    }
  }
  return [...offers].map(([key, offer]) => ({ key, ...offer }));
}
