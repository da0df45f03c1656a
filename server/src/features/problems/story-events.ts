/** The events of a problem as people read them. */
import { type AnswerOf, MOVES, type ProblemEventKind, type readProblemStory } from "@cunjing/contract";
import { sql } from "kysely";
import { receiptKey } from "../../platform/lists/receipt-key.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export type StoryEvent = AnswerOf<typeof readProblemStory>["events"][number];

export interface StoredEvent {
  readonly key: string;
  readonly kind: string;
  readonly by: string | null;
  readonly at: Date;
  readonly received_at: Date;
  readonly change: Readonly<Record<string, unknown>>;
}

/**
 * In the order of receipt, which is the order in which they took effect; from the first event of a receipt on, of which `shown` are passed over.
 * No cursor holds an event's number: its gaps would tell of what the reader does not see.
 */
export const selectStory = prepare<
  { campaign: string; problem: string; received_at: string | null; shown: number; limit: number },
  StoredEvent
>(
  (
    a,
  ) => sql`select ${receiptKey("e.received_at")} as key, e.kind, post_of(e.account) as by, e.at, e.received_at, e.change
    from event e
    where e.campaign = ${a.campaign}::uuid and e.subject = ${a.problem}::text
      and (${a.received_at}::timestamptz is null or e.received_at >= ${a.received_at}::timestamptz)
    order by e.received_at, e.id limit ${a.limit}::integer offset ${a.shown}::integer`,
);

export function toStoryEvent({ kind, by, at, received_at, change }: StoredEvent): StoryEvent {
  const { state, at: _, revision: __, fixer: ___, personal: ____, ...said } = change;
  const [from, to] = Array.isArray(state) ? (state as string[]) : [];
  const moved = from !== to;
  return {
    kind,
    label: labelOf(kind),
    by,
    at: siteInstant(at),
    received_at: siteInstant(received_at),
    from: moved ? (from ?? null) : null,
    to: moved ? (to ?? null) : null,
    said: Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)),
  };
}

function labelOf(kind: string): string {
  const move = kind.slice("problem.".length);
  if (move === "found") return "登记发现";
  if (move === "released") return "解封";
  return move in MOVES ? MOVES[move as ProblemEventKind].zh : kind;
}
