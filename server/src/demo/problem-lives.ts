/** The simulation opens a closed problem again; the server records a rebound, which is a problem of its own. Here one life is cut into such. */
import type { Row } from "@cunjing/simulation";
import { demoId } from "./demo-id.ts";
import type { FoundProblem, World } from "./made-up-world.ts";

export type LifeEvent = Row<"problem_events">;

export interface Life {
  /** The problem's id on the server. */
  readonly id: string;
  /** Apart from others in keys: the simulation's id, and for a rebound its number: v_jia_1_2-p3~1. */
  readonly name: string;
  readonly problem: FoundProblem;
  /** Set for a rebound: the problem that was closed and is bad again, and since when. */
  readonly reboundOf: string | null;
  /** The day on which it was found, or bad again. */
  readonly day: string;
  /** From the hand-over on; a rebound's begin with `reopened`, which is its hand-over. */
  readonly events: readonly LifeEvent[];
}

/** The lives of these problems, in the order of the ledger. */
export function listLives({ tables }: World, problems: readonly FoundProblem[]): Life[] {
  const wanted = new Set(problems.map(({ id }) => id));
  const events = Map.groupBy(
    tables.problem_events.filter(({ problem }) => wanted.has(problem)),
    ({ problem }) => problem,
  );
  return problems.flatMap((problem) => cutLife(problem, events.get(problem.id) ?? []));
}

function cutLife(problem: FoundProblem, events: readonly LifeEvent[]): Life[] {
  const starts = [0, ...events.flatMap(({ event }, at) => (event === "reopened" ? [at] : []))];
  const nameOf = (nth: number): string => (nth === 0 ? problem.id : `${problem.id}~${nth}`);
  return starts.map((start, nth) => ({
    id: demoId("problem", nameOf(nth)),
    name: nameOf(nth),
    problem,
    reboundOf: nth === 0 ? null : demoId("problem", nameOf(nth - 1)),
    day: nth === 0 ? problem.day : (events[start]?.day ?? problem.day),
    events: events.slice(start, starts[nth + 1]),
  }));
}

/** Put right before the team's eyes, which accepts it at once. */
export const isFixedAtOnce = ({ events, reboundOf }: Life): boolean =>
  reboundOf === null && events.some(({ event, note }) => event === "accepted" && note === "立行立改");

/** The first event of a kind. */
export const eventOf = ({ events }: Life, kind: string): LifeEvent | undefined =>
  events.find(({ event }) => event === kind);
