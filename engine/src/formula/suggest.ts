/** "Did you mean …?": the nearest of the known names. */
import type { Bilingual } from "./error.ts";

const MOST_SUGGESTIONS = 3;

/** Up to three known names that are few edits away, nearest first. */
export function nearestNames(name: string, known: Iterable<string>): string[] {
  const limit = Math.max(1, Math.floor(name.length / 3));
  return [...new Set(known)]
    .map((candidate) => ({ candidate, distance: distanceOf(name, candidate) }))
    .filter(({ candidate, distance }) => distance <= limit || endsAlike(name, candidate))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

/** `track` is near `unit.track`: the prefix was forgotten. */
function endsAlike(name: string, candidate: string): boolean {
  return candidate.endsWith(`.${name}`) || name.endsWith(`.${candidate}`);
}

/** The sentence that follows an unknown name; empty where nothing is near. */
export function suggestion(name: string, known: Iterable<string>): Bilingual {
  const names = nearestNames(name, known);
  if (names.length === 0) return { zh: "", en: "" };
  return { zh: `，是否为 ${names.join("、")}？`, en: `; did you mean ${names.join(", ")}?` };
}

/** Levenshtein's distance, a swap of neighbours counting as one edit. */
function distanceOf(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let distance = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) distance = Math.min(distance, before[j - 2]! + 1);
      next.push(distance);
    }
    before = row;
    row = next;
  }
  return row[b.length]!;
}
