/** Which of the units found is meant most likely. */
import { isUnitKind, UNIT_KIND_SPECS } from "@cunjing/contract";
import { coreOf, normaliseName } from "./normalise-name.ts";
import { BEGIN } from "./search-keys.ts";

export interface Hit {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly code: string | null;
  readonly keys: string;
  readonly pos: number;
  readonly withdrawn: boolean;
}

/** The units in order: how well they fit, those that still exist first, higher levels first, shorter names first, then the official order. */
export function rankHits<H extends Hit>(word: string, hits: readonly H[]): H[] {
  const ranked = hits.map((hit) => ({ hit, fit: fitOf(word, hit) }));
  ranked.sort(
    (a, b) =>
      a.fit - b.fit ||
      Number(a.hit.withdrawn) - Number(b.hit.withdrawn) ||
      stepOf(a.hit.kind) - stepOf(b.hit.kind) ||
      a.hit.name.length - b.hit.name.length ||
      a.hit.pos - b.hit.pos,
  );
  return ranked.map(({ hit }) => hit);
}

/** 0 is best: the whole name or code; the name without what it is; its beginning; how it is read; inside. */
function fitOf(word: string, { name, code, keys }: Hit): number {
  const own = normaliseName(name);
  if (own === word || code === word) return 0;
  if (coreOf(own) === word || coreOf(own) === coreOf(word)) return 1;
  if (own.startsWith(word)) return 2;
  if (code?.startsWith(word) === true) return 3;
  const begins = keys.split(" ").filter((key) => key.startsWith(BEGIN));
  if (begins.some((key) => key === BEGIN + word)) return 4;
  if (begins.some((key) => key.startsWith(BEGIN + word))) return 5;
  return own.includes(word) ? 6 : 7;
}

function stepOf(kind: string): number {
  return isUnitKind(kind) ? UNIT_KIND_SPECS[kind].steps[0] : Number.MAX_SAFE_INTEGER;
}
