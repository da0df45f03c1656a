/**
 * What the trail can say was done. Every kind of event that the server records stands here, with its phrase: the type of what a feature records
 * is made of these names, and server/src/features/trail/trail-kinds.test.ts finds those that are written in SQL. A kind that is no longer recorded
 * stays, since old events have it.
 */
import type { Phrase } from "../failures/phrase.ts";
import { ADMINISTRATION_KINDS } from "./administration-kinds.ts";
import { ASSESSMENT_KINDS } from "./assessment-kinds.ts";
import { INSPECTION_KINDS } from "./inspection-kinds.ts";
import { PROBLEM_KINDS } from "./problem-kinds.ts";

export const TRAIL_KINDS = {
  ...PROBLEM_KINDS,
  ...INSPECTION_KINDS,
  ...ASSESSMENT_KINDS,
  ...ADMINISTRATION_KINDS,
} as const satisfies Record<`${string}.${string}`, Phrase>;

export type TrailKind = keyof typeof TRAIL_KINDS;
/** What can happen to one noun: "drafted" of `document.drafted`. */
export type HappenedTo<Noun extends string> = TrailKind extends infer Kind
  ? Kind extends `${Noun}.${infer What}`
    ? What
    : never
  : never;
export const TRAIL_KIND_NAMES = Object.keys(TRAIL_KINDS) as [TrailKind, ...TrailKind[]];

/** A kind's phrase; of a kind that nobody knows any more, its name. */
export function trailPhrase(kind: string): Phrase {
  const known: Readonly<Record<string, Phrase>> = TRAIL_KINDS;
  return known[kind] ?? { zh: kind, en: kind };
}
