/** Saying what a photo or file shows. Its bytes go to /api/uploads, before this command or after it. */
import { z } from "zod";
import { instant, line, position, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

/** SHA-256 of a file, as the device computed it. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: "应为 SHA-256：64 个小写十六进制字符" });

/** before: of the finding; after: of the result, by whoever verifies; claim: of the result, by the responsible side. */
export const evidenceStage = z.enum(["before", "after", "claim", "other"], {
  error: "应为 before（整改前）、after（验收时）、claim（责任方自证）或 other（其他）",
});

export const evidenceState = z.enum(["awaited", "received", "derived", "unreadable", "withdrawn"]);

/** The larger of the two limits of uploads (server/src/features/evidence/photo-limits.ts). */
export const MOST_UPLOAD_BYTES = 300_000_000;

export const addedEvidence = z
  .strictObject({
    evidence: uuid,
    problem: uuid.optional(),
    inspection: uuid.optional(),
    /** Only where it is of the unit itself: archives, surveys before anything is done. */
    unit: unitId.optional(),
    stage: evidenceStage,
    spot: line(20).optional(),
    sha256,
    bytes: z.number().int().min(1).max(MOST_UPLOAD_BYTES),
    /** The device's own time of taking; what the file says is read from it and kept apart. */
    taken_at: instant.optional(),
    position: position.optional(),
    /** Which way the camera looked, degrees clockwise from north. */
    direction: z.number().min(0).lt(360).optional(),
    /** The before photo whose pattern the camera showed. */
    retakes: uuid.optional(),
    note: line(200).optional(),
  })
  .refine(
    ({ problem, inspection, unit }) =>
      [problem, inspection, unit].filter((one) => one !== undefined).length === 1,
    { error: "problem、inspection、unit 三者应恰好填一个", path: ["problem"] },
  );

export const addEvidence = defineCommand({
  name: "add-evidence",
  noun: "evidence",
  summary: { zh: "登记照片或文件", en: "Say what a photo or file shows" },
  verb: "evidence.add",
  scope: "campaign",
  body: addedEvidence,
  result: z.object({ evidence: uuid, state: evidenceState }),
  failures: [
    "not_found",
    "id_taken",
    "evidence_other_file",
    "evidence_withdrawn",
    "evidence_stage_not_yours",
  ],
});
