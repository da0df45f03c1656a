/**
 * What an event changed, as lines of name and value; old and new with an arrow between them.
 * @param comma what parts a list in the reader's language
 */
export function changeLines(
  change: Readonly<Record<string, unknown>>,
  comma: string,
): readonly (readonly [string, string])[] {
  return Object.entries(change).map(([name, value]) => [name, wordsOf(value, comma)]);
}

function wordsOf(value: unknown, comma: string): string {
  if (value === null || value === undefined) return "—";
  if (Array.isArray(value)) return value.map((one) => wordsOf(one, comma)).join(comma);
  if (typeof value !== "object") return String(value);
  const { from, to, ...rest } = value as Record<string, unknown>;
  if (Object.keys(rest).length === 0 && (from !== undefined || to !== undefined))
    return `${wordsOf(from, comma)} → ${wordsOf(to, comma)}`;
  return JSON.stringify(value);
}
