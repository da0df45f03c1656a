/** Photos that look like one: a hint that one may have been used twice, for a person to judge (never a finding). */
import { z } from "zod";
import { instant, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const listLookAlikes = defineRead({
  name: "list-look-alikes",
  noun: "evidence",
  summary: { zh: "相似照片提示", en: "Photos that look alike" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/evidence/:evidence/look-alikes",
  query: z.strictObject({ evidence: uuid }),
  answer: z.object({
    /** A flat photo (wall, fog, covered lens) looks like every other; it is not searched. */
    searched: z.boolean(),
    look_alikes: z.array(
      z.object({
        evidence: uuid,
        unit: unitId,
        unit_name: z.string(),
        problem: uuid.nullable(),
        inspection: uuid.nullable(),
        taken_at: instant.nullable(),
        /** Whether it is the same file, byte for byte. */
        same_file: z.boolean(),
        /** In how many of 64 bits they differ, 0 to 7. */
        different_bits: z.number().int(),
      }),
    ),
  }),
  failures: ["not_found", "evidence_awaited"],
});
