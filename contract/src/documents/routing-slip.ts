/** What stands on a document's routing slip (发文处理笺) and has to stand there before anybody signs (requirements E9, D-8). */
import type { Phrase } from "../failures/phrase.ts";

/** Who writes what on the slip; a signature and a return stand there too, by their own commands. */
export const OPINION_STEPS = {
  check: { zh: "核稿", en: "check of the draft" },
  secrecy: { zh: "保密审查", en: "secrecy review" },
  countersign: { zh: "会签", en: "countersignature" },
  review: { zh: "审核", en: "review" },
} as const satisfies Record<string, Phrase>;

export type OpinionStep = keyof typeof OPINION_STEPS;

export interface SlipOpinion {
  readonly step: OpinionStep | "sign" | "return";
  /** The post whose opinion it is. */
  readonly post: string;
}

/** What was written since the document was last returned: what stood there before counts no more. */
export const sinceReturn = (opinions: readonly SlipOpinion[]): readonly SlipOpinion[] =>
  opinions.slice(opinions.findLastIndex(({ step }) => step === "return") + 1);

/**
 * What is still to be written before the signature: the check, the secrecy review and each countersignature that the drafter asked for, written
 * since the last return. 审核 is written where an office has that step.
 * @param opinions of the document, in the order in which they were given
 * @param countersign departments that countersign, by name
 */
export function missingOpinions(
  opinions: readonly SlipOpinion[],
  countersign: readonly string[],
): readonly Phrase[] {
  const since = sinceReturn(opinions);
  const has = (step: OpinionStep) => since.some((one) => one.step === step);
  return [
    ...(["check", "secrecy"] as const).filter((step) => !has(step)).map((step) => OPINION_STEPS[step]),
    ...countersign
      .filter((department) => !since.some(({ step, post }) => step === "countersign" && post === department))
      .map((department) => ({
        zh: `${department}${OPINION_STEPS.countersign.zh}`,
        en: `${OPINION_STEPS.countersign.en} by ${department}`,
      })),
  ];
}
