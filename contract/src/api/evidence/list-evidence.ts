/** Photos and files of a problem, an inspection or a unit, or all that are still awaited; with what was claimed and what the file says. */
import { z } from "zod";
import { instant, page, position, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { evidenceStage, evidenceState } from "./add-evidence.ts";

/** What a file says of itself: a hint to a person, proof of nothing (requirements, E5). */
export const fileSays = z.object({
  place: z
    .object({
      latitude: z.number(),
      longitude: z.number(),
      /** As written: `N 23/1 7/1 1234/100`. */
      latitude_text: z.string(),
      longitude_text: z.string(),
      datum: z.string(),
      /** Whether the file names its datum, or it is assumed. */
      datum_source: z.enum(["recorded", "assumed"]),
      accuracy: z.number().nullable(),
      method: z.string().nullable(),
      direction: z.number().nullable(),
    })
    .nullable(),
  /** Local time, and its zone where the file names one. */
  time: z.object({ local: z.string(), offset: z.string().nullable(), source: z.string() }).nullable(),
  gps_time: z.string().nullable(),
  edited_by: z.string().nullable(),
  /** What a phone left behind the picture: moving picture, second picture. */
  appendix: z.string().nullable(),
  has_macros: z.boolean(),
});

/** How far what the file says lies from what was claimed; null where one of the two is silent. */
export const evidenceDrift = z.object({
  camera_seconds: z.number().nullable(),
  camera_zone: z.enum(["recorded", "assumed"]).nullable(),
  satellites_seconds: z.number().nullable(),
  metres: z.number().nullable(),
  datums_differ: z.boolean(),
});

export const evidenceLine = z.object({
  evidence: uuid,
  unit: unitId,
  unit_name: z.string(),
  problem: uuid.nullable(),
  inspection: uuid.nullable(),
  spot: z.string().nullable(),
  stage: evidenceStage,
  state: evidenceState,
  kind: z.enum(["photo", "file"]).nullable(),
  media_type: z.string().nullable(),
  bytes: z.number().int().nullable(),
  width: z.number().int().nullable(),
  height: z.number().int().nullable(),
  taken_at: instant.nullable(),
  position: position.nullable(),
  direction: z.number().nullable(),
  retakes: uuid.nullable(),
  note: z.string().nullable(),
  /** When it was said, and when the file was here whole. */
  at: instant,
  stored_at: instant.nullable(),
  says: fileSays.nullable(),
  drift: evidenceDrift.nullable(),
  unreadable_reason: z.string().nullable(),
  /** Whether the reader may take it back: whoever sent it, and the campaign's office. */
  withdrawable: z.boolean(),
});

export const listEvidence = defineRead({
  name: "list-evidence",
  noun: "evidence",
  summary: { zh: "列出影像资料", en: "List photos and files" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/evidence",
  query: z
    .strictObject({
      ...page,
      problem: uuid.optional(),
      inspection: uuid.optional(),
      unit: unitId.optional(),
      /** Said and not here: what is still missing of a round, a village, a campaign. */
      awaited: z.literal("true", { error: "只能是 true" }).optional(),
    })
    .refine(
      ({ problem, inspection, unit, awaited }) =>
        [problem, inspection, unit, awaited].some((one) => one !== undefined),
      { error: "problem、inspection、unit、awaited 至少填一个", path: ["problem"] },
    ),
  answer: z.object({ evidence: z.array(evidenceLine), next: z.string().nullable() }),
  failures: ["cursor_wrong"],
});
