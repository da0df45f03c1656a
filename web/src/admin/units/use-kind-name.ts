import { UNIT_KIND_SPECS } from "@cunjing/contract";
import { usePhrase } from "../../words/define-words.ts";

type Kind = keyof typeof UNIT_KIND_SPECS;
export const UNIT_KIND_NAMES = Object.keys(UNIT_KIND_SPECS) as Kind[];

/** A kind of unit in the page's language. */
export function useKindName(): (kind: string) => string {
  const phrase = usePhrase();
  return (kind) => (Object.hasOwn(UNIT_KIND_SPECS, kind) ? phrase(UNIT_KIND_SPECS[kind as Kind]) : kind);
}
