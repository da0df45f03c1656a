/** The story's parts as one line of entries, the newest first: events, what offices did with the documents, photos. */
import type { Answer } from "../api/types.ts";

type Story = Answer<"read-problem-story">;
type StoryEvent = Story["events"][number];
type Parts = NonNullable<Story["parts"]>;
type Step = Parts["documents"][number]["steps"][number];

export type StoryEntry =
  | { readonly kind: "event"; readonly at: string; readonly event: StoryEvent }
  | { readonly kind: "step"; readonly at: string; readonly step: Step }
  | {
      readonly kind: "photos";
      readonly at: string;
      readonly stage: Parts["evidence"][number]["stage"];
      readonly count: number;
    };

/** A receipt is told as the event that it is of the problem; it is not told twice. */
const TOLD_AS_EVENTS: readonly Step["kind"][] = ["receipt"];

export function storyEntries(events: readonly StoryEvent[], parts: Parts | null): readonly StoryEntry[] {
  const entries: StoryEntry[] = [
    ...events.map((event) => ({ kind: "event", at: event.at, event }) as const),
    ...(parts?.documents ?? []).flatMap(({ steps }) =>
      steps
        .filter(({ kind }) => !TOLD_AS_EVENTS.includes(kind))
        .map((step) => ({ kind: "step", at: step.at, step }) as const),
    ),
    ...photoEntries(parts?.evidence ?? []),
  ];
  // Sorting is stable: of one minute, what was received later stands above.
  return entries
    .map((entry, place) => ({ entry, place }))
    .toSorted((a, b) => compare(b.entry.at, a.entry.at) || b.place - a.place)
    .map(({ entry }) => entry);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Photos of one stage and day are one entry, at the time of the last. */
function photoEntries(evidence: Parts["evidence"]): readonly StoryEntry[] {
  const here = evidence.filter(({ kind, state }) => kind === "photo" && state !== "withdrawn");
  return [...Map.groupBy(here, ({ at, stage }) => `${at.slice(0, 10)} ${stage}`).values()].map((some) => ({
    kind: "photos",
    at:
      some
        .map(({ at }) => at)
        .toSorted(compare)
        .at(-1) ?? "",
    stage: some[0]?.stage ?? "other",
    count: some.length,
  }));
}

/** What was said with an event and is worth reading, by name. */
export const saidText = (event: StoryEvent, name: string): string | undefined => {
  const value = event.said[name];
  return typeof value === "string" && value !== "" ? value : undefined;
};

/** Texts of an event that stand as they are. */
export const TEXTS = ["reason", "because", "opinion", "rectification", "plan", "demand", "note"] as const;
