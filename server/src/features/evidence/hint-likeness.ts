/** Hints from other photos: the same file, or nearly the same picture, where it should not be. */
import type { EvidenceHint } from "@cunjing/contract";
import type { LookAlike } from "./find-look-alikes.ts";
import { makeHint } from "./make-hint.ts";

/** More of them say nothing more. */
const MOST_HINTS = 5;
/** Within so many bits two pictures are one to the eye: saved again, made smaller. */
const NEARLY_SAME = 3;

/** What a photo is evidence of, and at which stage. */
export interface UsedFor {
  readonly stage: string;
  readonly unit: string;
  readonly problem: string | null;
  readonly inspection: string | null;
}

/**
 * Photos of one problem or inspection look alike because they show one place: there only a result that is nearly the picture of the finding is
 * worth a look. Photos of one village on different visits may show the same corner; they are told, and a person sees which it is.
 */
export function hintLikeness(photo: UsedFor, alike: readonly LookAlike[]): EvidenceHint[] {
  const hints = alike.map((other) =>
    isSameSubject(photo, other) ? hintSameSubject(photo, other) : hintElsewhere(photo, other),
  );
  return hints.filter((one) => one !== null).slice(0, MOST_HINTS);
}

const isSameSubject = (photo: UsedFor, other: LookAlike): boolean =>
  (photo.problem !== null && photo.problem === other.problem) ||
  (photo.inspection !== null && photo.inspection === other.inspection) ||
  (photo.problem === null && photo.inspection === null && photo.unit === other.unit);

function hintSameSubject({ stage }: UsedFor, other: LookAlike): EvidenceHint | null {
  const isResult = stage === "after" || stage === "claim";
  if (!isResult || other.stage !== "before" || other.different_bits > NEARLY_SAME) return null;
  return makeHint("like_before", { bits: other.different_bits }, null, toOther(other));
}

function hintElsewhere(photo: UsedFor, other: LookAlike): EvidenceHint {
  if (other.same_file) return makeHint("same_file", {}, null, toOther(other));
  const remark = photo.unit === other.unit ? "同一个单位的照片可能拍的是同一处" : null;
  return makeHint("looks_alike", { bits: other.different_bits }, remark, toOther(other));
}

const toOther = ({ evidence, unit, unit_name, problem, inspection }: LookAlike): EvidenceHint["other"] => ({
  evidence,
  unit,
  unit_name,
  problem,
  inspection,
});
