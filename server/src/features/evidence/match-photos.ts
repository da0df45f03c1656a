/** A photo as pairing needs it. */
export interface PhotoToPair {
  readonly id: string;
  readonly problem: string;
  /** The numbered place in the village; null where the problem has none. */
  readonly spot: string | null;
  readonly stage: "before" | "after";
  /** The instant of taking, ISO 8601 in UTC: the claimed one, as the file's own is often missing. */
  readonly at: string;
  /** Where the camera looked, degrees clockwise from north. */
  readonly direction: number | null;
  /** The before photo that the camera showed as a pattern when this after photo was taken. */
  readonly retakes: string | null;
}

/** A before and an after photo of one place, and why they belong together. */
export interface PhotoPair {
  readonly before: PhotoToPair;
  readonly after: PhotoToPair;
  readonly by: "retake" | "direction" | "order";
}

/** All photos of a pairing: each stands exactly once, in a pair or alone. */
export interface PairedPhotos {
  readonly pairs: readonly PhotoPair[];
  readonly alone: readonly PhotoToPair[];
}

/** Looking the same way: the compass of a phone is good to about 20 degrees, and two people hold it differently. */
const SAME_DIRECTION = 45;

/**
 * Pairs before and after photos for the contrast that S0-15 asks for (整治后要凸显成效对比). Only photos of one problem and one spot
 * are paired, and an after photo is later than its before photo. First come those taken over the before photo's pattern; then
 * those looking the same way, the nearest directions first; then the rest in the order of taking, first with first. The answer does not
 * depend on the order of the input.
 */
export function matchPhotos(photos: readonly PhotoToPair[]): PairedPhotos {
  const free = new Set(photos.toSorted(compareTaken));
  const pairs: PhotoPair[] = [];
  const take = (before: PhotoToPair, after: PhotoToPair, by: PhotoPair["by"]): void => {
    if (!free.has(before) || !free.has(after)) return;
    free.delete(before);
    free.delete(after);
    pairs.push({ before, after, by });
  };
  const possible = listPossible([...free]);
  // The last retake of a pattern is the one that its taker was content with.
  for (const { before, after } of possible.toReversed()) {
    if (after.retakes === before.id) take(before, after, "retake");
  }
  const directed = possible
    .map((pair) => ({ ...pair, turn: turnBetween(pair.before.direction, pair.after.direction) }))
    .filter((pair) => pair.turn <= SAME_DIRECTION)
    // Sorting is stable: equal turns stay in the order of taking.
    .sort((one, other) => one.turn - other.turn);
  for (const { before, after } of directed) take(before, after, "direction");
  for (const { before, after } of possible) take(before, after, "order");
  return { pairs: pairs.sort((one, other) => compareTaken(one.before, other.before)), alone: [...free] };
}

/** Every before and after that may belong together, in the order of taking. */
function listPossible(photos: readonly PhotoToPair[]): { before: PhotoToPair; after: PhotoToPair }[] {
  const places = Map.groupBy(photos, (photo) => JSON.stringify([photo.problem, photo.spot]));
  return [...places.values()].flatMap((place) =>
    place
      .filter((photo) => photo.stage === "before")
      .flatMap((before) =>
        place
          .filter((photo) => photo.stage === "after" && photo.at > before.at)
          .map((after) => ({ before, after })),
      ),
  );
}

/** The smaller angle between two directions, 0 to 180; no direction is like none. */
function turnBetween(one: number | null, other: number | null): number {
  if (one === null || other === null) return Number.POSITIVE_INFINITY;
  const turn = Math.abs(one - other) % 360;
  return Math.min(turn, 360 - turn);
}

function compareTaken(one: PhotoToPair, other: PhotoToPair): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
