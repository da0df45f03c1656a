import { TROUBLES } from "@cunjing/simulation";
import { pickBy } from "./demo-id.ts";
import type { FoundProblem } from "./made-up-world.ts";

/** Drawn scenes of one kind of trouble at one kind of place. */
const VARIANTS = 3;

/** The name of a drawn picture: what is wrong (or was), where, which of the scenes. */
export function pictureOf(problem: FoundProblem, stage: "before" | "after"): string {
  const item = TROUBLES.find(({ category }) => category === problem.category)?.item ?? "rubbish";
  return [item, problem.place_type, pickBy(problem.id, VARIANTS), stage].join(" ");
}
