/** The simulation's problems as the lives that the commands tell. */
import type { Row } from "@cunjing/simulation";
import { demoId } from "./demo-id.ts";
import type { FoundProblem, World } from "./made-up-world.ts";

export type LifeEvent = Row<"problem_events">;

export interface Life {
  /** The problem's id on the server. */
  readonly id: string;
  /** Apart from others in keys: the simulation's id. */
  readonly name: string;
  readonly problem: FoundProblem;
  /** Set for a rebound: the problem that was closed and is bad again. */
  readonly reboundOf: string | null;
  /** The day on which it was found. */
  readonly day: string;
  /** From the hand-over on. */
  readonly events: readonly LifeEvent[];
}

/** The lives of these problems, in the order of the ledger. */
export function listLives({ tables }: World, problems: readonly FoundProblem[]): Life[] {
  const wanted = new Set(problems.map(({ id }) => id));
  const events = Map.groupBy(
    tables.problem_events.filter(({ problem }) => wanted.has(problem)),
    ({ problem }) => problem,
  );
  return problems.map((problem) => ({
    id: demoId("problem", problem.id),
    name: problem.id,
    problem,
    reboundOf: problem.rebound_of === "" ? null : demoId("problem", problem.rebound_of),
    day: problem.day,
    events: events.get(problem.id) ?? [],
  }));
}

/** Put right before the team's eyes, which accepts it at once. */
export const isFixedAtOnce = ({ events }: Life): boolean =>
  events.some(({ event, note }) => event === "accepted" && note === "立行立改");

/** The first event of a kind. */
export const eventOf = ({ events }: Life, kind: string): LifeEvent | undefined =>
  events.find(({ event }) => event === kind);
