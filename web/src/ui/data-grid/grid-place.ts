/** Where somebody is in a list: the row in focus, and how far it is scrolled. Kept while the console is open, by the list's name. */
export interface GridPlace {
  readonly offset: number;
  /** The row in focus, by key; and where it was, for when it has gone. */
  readonly key: string | undefined;
  readonly at: number;
}

export const START: GridPlace = { offset: 0, key: undefined, at: 0 };

const MOST_PLACES = 60;
const places = new Map<string, GridPlace>();

export const placeKept = (name: string): GridPlace => places.get(name) ?? START;

/** The longest unused is forgotten first. */
export function keepPlace(name: string, place: GridPlace): void {
  places.delete(name);
  places.set(name, place);
  const [oldest] = places.keys();
  if (places.size > MOST_PLACES && oldest !== undefined) places.delete(oldest);
}

/**
 * Where the row in focus is now, after rows came, went or were sorted anew: the same row; else whatever stands where it stood; the last where
 * the list has become shorter. -1: the list is empty.
 */
export function indexOfPlace(keys: readonly string[], { key, at }: Pick<GridPlace, "key" | "at">): number {
  if (keys.length === 0) return -1;
  if (key !== undefined) {
    if (keys[at] === key) return at;
    const found = keys.indexOf(key);
    if (found >= 0) return found;
  }
  return Math.min(Math.max(at, 0), keys.length - 1);
}
