/** What the files of this folder share: what a move is given, and what it answers. */
import type { Failure } from "../../failures/failure.ts";
import type { Effect, FactEvent, Notice } from "../effects.ts";
import type { EventOf, ProblemEventKind } from "../events.ts";
import type { ProblemCase } from "../problem-case.ts";
import type { ProblemRules } from "../problem-rules.ts";
import type { ProblemActor, ProblemSide } from "../sides.ts";
import { dayOf, type SiteTime } from "../site-time.ts";

export type PhotoKind = "before" | "after" | "claim";

export interface MoveContext {
  readonly rules: ProblemRules;
  readonly actor: ProblemActor;
  /** When it happened: never before what its sender had seen, never after it was received. */
  readonly at: SiteTime;
  /** Warnings on this problem's lineage before this event (lineage-warnings.ts). */
  readonly warnings_before: number;
}

export interface Moved {
  /** What changes; revision and times of moving are the transition's. */
  readonly change: Partial<ProblemCase>;
  readonly effects: readonly Effect[];
  /** Whether decisions that were made without knowing of it are overtaken. */
  readonly moves: boolean;
  /** The photos that this very move waits for, where they are fewer than its row of the table says. */
  readonly photos?: readonly PhotoKind[];
}

export type MoveResult = Moved | { readonly failure: Failure };

export type MoveOf<K extends ProblemEventKind> = (
  problem: ProblemCase,
  event: EventOf<K>,
  context: MoveContext,
) => MoveResult;

/** Tells sides of something. */
export function notify(notice: Notice, ...to: readonly ProblemSide[]): Effect {
  return { kind: "notify", notice, to };
}

/** A row of `problem_events`. */
export function fact(event: FactEvent, at: SiteTime, to: string | null = null): Effect {
  return { kind: "record_fact", event, day: dayOf(at), to };
}

/** The list with the person in it once. */
export function withPerson(persons: readonly string[], person: string): readonly string[] {
  return persons.includes(person) ? persons : [...persons, person];
}
