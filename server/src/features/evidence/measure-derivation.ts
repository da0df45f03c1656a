import type { PhotoWorkers } from "./photo-workers.ts";

/** How fast photos are derived. */
export interface DerivationSpeed {
  readonly photos: number;
  readonly seconds: number;
  /** Photos a second. */
  readonly rate: number;
  /** Milliseconds from asking to the answer with no queue before it, median and the slowest of twenty. */
  readonly median: number;
  readonly slow: number;
}

/**
 * Derives photos for a time, always `together` of them at once, and tells the rate. The first round, in which the workers start, is
 * not counted.
 * @param clock milliseconds, for example `performance.now`.
 */
export async function measureDerivation(
  workers: PhotoWorkers,
  photos: readonly Uint8Array[],
  { seconds, together, clock }: { readonly seconds: number; readonly together: number; clock(): number },
): Promise<DerivationSpeed> {
  const derive = async (index: number): Promise<number> => {
    const started = clock();
    const made = await workers.derive(photos[index % photos.length]!);
    if (made.kind === "refused") throw new Error(`refused: ${made.reason}, ${made.found}`);
    return clock() - started;
  };
  await Promise.all(Array.from({ length: together }, (_, index) => derive(index)));
  const times: number[] = [];
  const started = clock();
  const until = started + seconds * 1000;
  let index = 0;
  await Promise.all(
    Array.from({ length: together }, async () => {
      while (clock() < until) times.push(await derive(index++));
    }),
  );
  const spent = (clock() - started) / 1000;
  times.sort((one, other) => one - other);
  const at = (share: number): number => times[Math.floor(share * (times.length - 1))] ?? 0;
  return {
    photos: times.length,
    seconds: spent,
    rate: times.length / spent,
    median: at(0.5),
    slow: at(0.95),
  };
}
