/** What happened in a village, day by day, from its problems and inspections. */
import type { Answer } from "../api/types.ts";

type Row = Answer<"list-ledger">["rows"][number];
type Inspection = Answer<"list-inspections">["inspections"][number];

export interface VillageEvent {
  readonly day: string;
  readonly kind: "visited" | "found" | "again" | "closed";
  readonly noun: "problem" | "inspection";
  readonly id: string;
  readonly words: string;
}

/** The newest day first; within a day visits, then findings, then close-outs, in the order of their ids. */
export function eventsOf(
  rows: readonly Row[],
  inspections: readonly Inspection[],
): ReadonlyMap<string, readonly VillageEvent[]> {
  const events: VillageEvent[] = [
    ...inspections.map(({ inspection, day, team_name, score }) => ({
      day,
      kind: "visited" as const,
      noun: "inspection" as const,
      id: inspection,
      words: [team_name, score].filter(Boolean).join(" "),
    })),
    ...rows.map(({ problem, found_on, description, rebound_of }) => ({
      day: found_on,
      kind: rebound_of === null ? ("found" as const) : ("again" as const),
      noun: "problem" as const,
      id: problem,
      words: description,
    })),
    ...rows.flatMap(({ problem, closed_on, description }) =>
      closed_on === null
        ? []
        : [
            {
              day: closed_on,
              kind: "closed" as const,
              noun: "problem" as const,
              id: problem,
              words: description,
            },
          ],
    ),
  ];
  const order = { visited: 0, found: 1, again: 2, closed: 3 };
  events.sort(
    (a, b) => b.day.localeCompare(a.day) || order[a.kind] - order[b.kind] || a.id.localeCompare(b.id),
  );
  return Map.groupBy(events, ({ day }) => day);
}
