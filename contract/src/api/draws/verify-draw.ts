/** A draw made again from what was published, with every difference named: from the seed and the frame as they were announced first. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const verifyDraw = defineRead({
  name: "verify-draw",
  noun: "draw",
  summary: { zh: "复核抽取", en: "Verify a draw" },
  verb: "round.read",
  scope: "campaign",
  path: "/draws/:draw/verification",
  query: z.strictObject({
    draw: uuid,
    /** The seed as the reader saw it announced; without it the published one. */
    seed: z.string().max(200).optional(),
    frame_digest: z
      .string()
      .regex(/^[0-9a-f]{64}$/, { error: "应为 64 位十六进制摘要" })
      .optional(),
  }),
  answer: z.object({
    ok: z.boolean(),
    drawn: z.boolean(),
    differences: z.array(z.object({ what: z.string(), zh: z.string(), en: z.string() })),
  }),
  failures: ["not_found"],
});
