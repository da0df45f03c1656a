/**
 * Hints about a photo: what a person should look at before believing it. Each has an innocent reading as well, and none is counted, ranked or
 * takes part in a score (requirements: complaints about faked fixes; E5).
 */
import { z } from "zod";
import type { Phrase } from "../../failures/phrase.ts";
import { unitId, uuid } from "../scalars.ts";

/** Printed and shown beside every hint. */
export const HINT_NOTICE = {
  zh: "提示，供人核实，不作结论",
  en: "A hint for a person to verify, not a finding",
} as const satisfies Phrase;

export const EVIDENCE_HINTS = {
  far_from_unit: {
    zh: "拍摄位置离该单位较远：约 {kilometres} 公里",
    en: "Taken far from the unit: about {kilometres} km",
  },
  far_from_problem: {
    zh: "拍摄位置离问题登记的位置较远：约 {kilometres} 公里",
    en: "Taken far from where the problem was recorded: about {kilometres} km",
  },
  places_differ: {
    zh: "照片文件里的位置与设备报的位置不一致：相差约 {kilometres} 公里",
    en: "The file's place is not the one that the device claims: about {kilometres} km apart",
  },
  before_problem: {
    zh: "拍摄于问题发现之前：早 {time}",
    en: "Taken before the problem was found: {time} earlier",
  },
  long_before_problem: {
    zh: "整改前照片拍摄于问题发现之前：早 {time}",
    en: "The photo of the finding was taken well before it: {time} earlier",
  },
  after_closing: {
    zh: "拍摄于问题销号之后：晚 {time}",
    en: "Taken after the problem was closed: {time} later",
  },
  clock_differs: {
    zh: "照片文件里的时间与设备报的时间不一致：相差 {time}",
    en: "The file's time is not the one that the device claims: {time} apart",
  },
  edited: { zh: "照片文件由 {software} 保存过", en: "The file was written by {software}" },
  same_file: { zh: "同一个文件用在别处", en: "The same file is used elsewhere" },
  looks_alike: {
    zh: "与别处的照片很像（64 位中相差 {bits} 位）",
    en: "Looks like a photo used elsewhere ({bits} of 64 bits differ)",
  },
  like_before: {
    zh: "与同一问题的整改前照片几乎一样（64 位中相差 {bits} 位）",
    en: "Nearly the same as a photo of the finding ({bits} of 64 bits differ)",
  },
} as const satisfies Record<string, Phrase>;

export type EvidenceHintKind = keyof typeof EVIDENCE_HINTS;
const KINDS = Object.keys(EVIDENCE_HINTS) as [EvidenceHintKind, ...EvidenceHintKind[]];

export const evidenceHint = z.object({
  kind: z.enum(KINDS),
  /** In Chinese, with its numbers. */
  text: z.string(),
  /** What else has to be known to judge it: assumed zones, coordinates that cannot be compared exactly. */
  remark: z.string().nullable(),
  /** The other photo, where there is one. */
  other: z
    .object({
      evidence: uuid,
      unit: unitId,
      unit_name: z.string(),
      problem: uuid.nullable(),
      inspection: uuid.nullable(),
    })
    .nullable(),
});
export type EvidenceHint = z.output<typeof evidenceHint>;

export const hintedEvidence = z.object({
  evidence: uuid,
  /** False: its file is not here, or is no photo; nothing can be said of it. */
  looked_at: z.boolean(),
  /** A flat photo (wall, fog, covered lens) looks like every other; likeness is not looked for. */
  compared: z.boolean(),
  hints: z.array(evidenceHint),
});
