/** From what was entered to the score that is stored: by a standard of the policy, or given as such. */
import { checkItems, type InspectionItem, type ScoreLine, scoreByStandard } from "@cunjing/contract";
import { compare, divide, type PolicyVersion, parseFraction, toNumber, toShortText } from "@cunjing/engine";
import { InputRefusal } from "../../platform/commands/check-input.ts";
import { refuse } from "../../platform/commands/refusal.ts";

export interface ScoredVisit {
  readonly standard: string | null;
  readonly score: string | null;
  readonly full_mark: string | null;
  readonly share: number | null;
  readonly lines: readonly ScoreLine[];
  readonly ungraded: readonly string[];
}

export interface VisitGiven {
  readonly standard: string | undefined;
  readonly items: readonly InspectionItem[];
  readonly given: { readonly score: string; readonly full_mark: string } | undefined;
}

/**
 * @param day of the visit: its version of the policy scores it
 * @throws refusals `standard_unknown`, `standard_or_score`, `score_above_full`; {@link InputRefusal} with every line that does not fit
 */
export function scoreVisit(
  version: PolicyVersion,
  day: string,
  { standard: named, items, given }: VisitGiven,
): ScoredVisit {
  const standards = version.policy.standards ?? {};
  const known = Object.keys(standards);
  if (given !== undefined) {
    return named === undefined && items.length === 0 ? scoreGiven(given) : refuse("standard_or_score", {});
  }
  const id = named ?? (known.length === 1 ? known[0] : undefined);
  if (id === undefined) return refuse("standard_or_score", {});
  const standard = standards[id];
  if (standard === undefined) {
    return refuse("standard_unknown", { day, standard: id, known: known.join("、") || "—" });
  }
  const faults = checkItems(standard, items);
  if (faults.length > 0) throw new InputRefusal(faults);
  const { score, full, share, lines, ungraded } = scoreByStandard(standard, items);
  return { standard: id, score, full_mark: full, share, lines, ungraded };
}

function scoreGiven({
  score: scoreText,
  full_mark: fullText,
}: NonNullable<VisitGiven["given"]>): ScoredVisit {
  const [score, full] = [parseFraction(scoreText), parseFraction(fullText)];
  if (full.n === 0n || compare(score, full) > 0)
    return refuse("score_above_full", { score: scoreText, full_mark: fullText });
  const share = divide(score, full);
  return {
    standard: null,
    score: toShortText(score),
    full_mark: toShortText(full),
    share: share === null ? null : toNumber(share),
    lines: [],
    ungraded: [],
  };
}
