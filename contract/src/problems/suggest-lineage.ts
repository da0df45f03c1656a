/**
 * Which earlier problems may be the same one (同一问题): same category within so many metres, or same village and category. A
 * suggestion with its because. Only a person links, and the link keeps who and why (AMB-4).
 */
import type { Phrase } from "../failures/phrase.ts";

/** WGS-84 degrees, as the device gave them. */
export interface Point {
  readonly longitude: number;
  readonly latitude: number;
}

export interface Comparable {
  readonly id: string;
  readonly unit: string;
  readonly category: string | null;
  readonly point: Point | null;
  readonly found_on: string;
  readonly lineage: string | null;
}

export interface LineageSuggestion {
  readonly id: string;
  readonly lineage: string | null;
  readonly why: "near" | "same_village";
  /** Whole metres; null where either has no point. */
  readonly metres: number | null;
  readonly because: Phrase;
}

/** Mean radius of the earth in metres (IUGG). */
const EARTH = 6_371_009;

/** Metres between two points along the sphere: good to half a per cent, and a hint needs no better. */
export function metresBetween(a: Point, b: Point): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const half = (from: number, to: number): number => Math.sin(radians(to - from) / 2) ** 2;
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude);
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Suggestions for a problem among earlier ones of the actor's own scope: the near ones first, by distance, then those of the same
 * village, newest first; ties by id. A problem without a category is like none. Candidates of its own lineage are left out.
 * @param radius metres; the policy's or the office's to set, since no document gives a number
 */
export function suggestLineage(
  problem: Comparable,
  candidates: Iterable<Comparable>,
  radius: number,
): readonly LineageSuggestion[] {
  if (problem.category === null) return [];
  const found: (LineageSuggestion & { readonly found_on: string })[] = [];
  for (const other of candidates) {
    if (other.id === problem.id || other.category !== problem.category || other.found_on > problem.found_on)
      continue;
    if (other.lineage !== null && other.lineage === problem.lineage) continue;
    const suggestion = compareWith(problem, other, radius);
    if (suggestion !== null) found.push({ ...suggestion, found_on: other.found_on });
  }
  return found.sort(byLikeness).map(({ found_on: _, ...suggestion }) => suggestion);
}

function compareWith(problem: Comparable, other: Comparable, radius: number): LineageSuggestion | null {
  const metres =
    problem.point === null || other.point === null
      ? null
      : Math.round(metresBetween(problem.point, other.point));
  const found = { id: other.id, lineage: other.lineage, metres };
  if (metres !== null && metres <= radius) {
    return {
      ...found,
      why: "near",
      because: {
        zh: `同一类别，相距约 ${metres} 米（${other.found_on} 发现）`,
        en: `same category, about ${metres} m away (found on ${other.found_on})`,
      },
    };
  }
  if (other.unit !== problem.unit) return null;
  const far =
    metres === null ? { zh: "", en: "" } : { zh: `，相距约 ${metres} 米`, en: `, about ${metres} m away` };
  return {
    ...found,
    why: "same_village",
    because: {
      zh: `同村、同一类别${far.zh}（${other.found_on} 发现）`,
      en: `same village and category${far.en} (found on ${other.found_on})`,
    },
  };
}

function byLikeness(
  a: LineageSuggestion & { readonly found_on: string },
  b: LineageSuggestion & { readonly found_on: string },
): number {
  if (a.why !== b.why) return a.why === "near" ? -1 : 1;
  if (a.why === "near" && a.metres !== b.metres) return (a.metres ?? 0) - (b.metres ?? 0);
  if (a.found_on !== b.found_on) return a.found_on < b.found_on ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
