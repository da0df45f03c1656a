/** Longer candidates than this are no slips of the pen of what was written. */
const MOST_LETTERS = 40;

/** The candidate that differs from `word` in fewest letters, if it is likely to be what was meant; else undefined. */
export function findClosest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length === 0 || wanted.length > MOST_LETTERS) return undefined;
  let limit = wanted.length < 3 ? 1 : Math.ceil(wanted.length / 3);
  let best: string | undefined;
  for (const candidate of candidates) {
    if (candidate.length > MOST_LETTERS || Math.abs(candidate.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, candidate.toLowerCase());
    if (distance > limit || distance >= Math.max(wanted.length, candidate.length)) continue;
    if (best !== undefined && distance === limit) continue;
    best = candidate;
    limit = distance;
  }
  return best;
}

/** Levenshtein's distance: letters added, dropped or changed. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
