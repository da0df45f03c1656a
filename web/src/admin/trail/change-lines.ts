/** What an event changed, as lines of name and value; old and new with an arrow between them. */
export function changeLines(
  change: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  return Object.entries(change).map(([name, value]) => [name, wordsOf(value)]);
}

function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return "—";
  if (Array.isArray(value)) return value.map(wordsOf).join("、");
  if (typeof value !== "object") return String(value);
  const { from, to, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length === 0 && (from !== undefined || to !== undefined))
    return `${wordsOf(from)} → ${wordsOf(to)}`;
  return JSON.stringify(value);
}
