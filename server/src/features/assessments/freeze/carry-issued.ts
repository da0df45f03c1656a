/**
 * Days that an issued result covers are taken as that result froze them: ladders count what was published, and what came afterwards is late and
 * counts in a correction (policy-language, 9). Histories (problems with their events, warnings, rounds, responsibilities, exemptions, promises,
 * findings) go on, and are always read as of the newest freeze.
 */
import type { Manifest, ManifestDay } from "./manifest.ts";

export interface IssuedFreeze {
  readonly first_day: string;
  readonly last_day: string;
  readonly manifest: Manifest;
}

export const HISTORIES: ReadonlySet<string> = new Set([
  "problems",
  "problem_events",
  "warnings",
  "rounds",
  "responsibilities",
  "exemptions",
  "commitments",
  "findings",
]);

/**
 * @param live as of this freeze
 * @param issued newest editions of other periods; those that end after the period, or hold all of it, carry nothing
 */
export function carryIssued(
  live: Manifest,
  period: { readonly first_day: string; readonly last_day: string },
  issued: readonly IssuedFreeze[],
): Manifest {
  const before = issued
    .filter(({ last_day }) => last_day <= period.last_day)
    .filter(({ first_day, last_day }) => first_day > period.first_day || last_day < period.last_day)
    // A day belongs to the first that reaches it; of two that end together to the shorter one.
    .sort((a, b) => compare(a.last_day, b.last_day) || compare(b.first_day, a.first_day));
  if (before.length === 0) return live;
  const kinds = new Set([
    ...Object.keys(live.kinds),
    ...before.flatMap(({ manifest }) => Object.keys(manifest.kinds)),
  ]);
  const carried = [...kinds].sort().map((kind) => {
    const own = live.kinds[kind] ?? [];
    return [kind, HISTORIES.has(kind) ? own : carryDays(kind, own, before)] as const;
  });
  return { ...live, kinds: Object.fromEntries(carried.filter(([, days]) => days.length > 0)) };
}

function carryDays(
  kind: string,
  live: readonly ManifestDay[],
  before: readonly IssuedFreeze[],
): readonly ManifestDay[] {
  const through = before.at(-1)?.last_day ?? "";
  const kept = before.flatMap(({ last_day, manifest }, at) => {
    const from = before[at - 1]?.last_day ?? "";
    return (manifest.kinds[kind] ?? []).filter(([day]) => day > from && day <= last_day);
  });
  return [...live.filter(([day]) => day === ""), ...kept, ...live.filter(([day]) => day > through)];
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
