/** What a freeze holds: by kind and day the digests of its slices, and that of the units. Its own digest stands for all of it. */
import { canonicalJson, digestOfText } from "@cunjing/engine";

/** Digest and rows of one day; the day is empty for facts without one. */
export type ManifestDay = readonly [day: string, digest: string, rows: number];

export interface Manifest {
  readonly format: 1;
  readonly units: string;
  /** Days ascend, the empty one first. */
  readonly kinds: Readonly<Record<string, readonly ManifestDay[]>>;
}

export const printManifest = (manifest: Manifest): string => canonicalJson(manifest as never);
export const digestOfManifest = (text: string): string => digestOfText(text);
export const readManifest = (text: string): Manifest => JSON.parse(text) as Manifest;

/** Every slice that it names, the units' first. */
export function digestsOf(manifest: Manifest): string[] {
  const days = Object.values(manifest.kinds).flatMap((all) => all.map(([, digest]) => digest));
  return [...new Set([manifest.units, ...days])];
}

export function countFacts({ kinds }: Manifest): number {
  return Object.values(kinds).reduce((sum, days) => sum + days.reduce((own, [, , rows]) => own + rows, 0), 0);
}
