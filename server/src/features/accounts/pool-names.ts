/** The names that a policy gives to its pools. */
import { loadPolicy } from "@cunjing/engine";

/** A text never changes under its digest, and reading one takes tens of milliseconds: the names of the last few are kept. */
const MOST_KEPT = 50;
const kept = new Map<string, Readonly<Record<string, string>>>();

/**
 * Names by the value that tells the pools apart: `{ county: "县（市）组" }`. Empty where the text names none.
 * @param day whose text is meant, where the text dates its values
 */
export function poolNamesOf(digest: string, source: string, day: string): Readonly<Record<string, string>> {
  const key = `${digest} ${day}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const names = readNames(source, day);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, names);
  return names;
}

function readNames(source: string, day: string): Readonly<Record<string, string>> {
  const loaded = loadPolicy(source, "policy");
  if ("faults" in loaded) return {};
  const version = loaded.source.at(day);
  if (!("policy" in version)) return {};
  return Object.fromEntries(
    Object.entries(version.policy.pools ?? {}).flatMap(([id, { label, names }]) => [
      [id, label],
      ...Object.entries(names ?? {}),
    ]),
  );
}
