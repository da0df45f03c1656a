/** Selecting rows: sets of keys in, sets of keys out. */
export type Selection = ReadonlySet<string>;

export const NOTHING: Selection = new Set();

/** One more, or one less. */
export function toggle(selection: Selection, key: string): Selection {
  const next = new Set(selection);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** All from one row to another, whichever stands first, added to what is selected. */
export function selectRange(
  keys: readonly string[],
  selection: Selection,
  from: number,
  to: number,
): Selection {
  const [first, last] = from <= to ? [from, to] : [to, from];
  return new Set([...selection, ...keys.slice(Math.max(first, 0), last + 1)]);
}

/** What is still in the list: rows that a command moved away are no longer selected. */
export function stillThere(keys: readonly string[], selection: Selection): Selection {
  if (selection.size === 0) return selection;
  const there = new Set(keys);
  const rest = [...selection].filter((key) => there.has(key));
  return rest.length === selection.size ? selection : new Set(rest);
}
