/** Before and after photos of a problem, side by side (S0-15). */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

export const pairPhotos = defineRead({
  name: "pair-photos",
  noun: "evidence",
  summary: { zh: "整改前后照片对比", en: "Before and after photos side by side" },
  verb: "evidence.read",
  scope: "campaign",
  path: "/problems/:problem/photo-pairs",
  query: z.strictObject({ problem: uuid }),
  answer: z.object({
    pairs: z.array(
      z.object({
        spot: z.string().nullable(),
        before: uuid,
        after: uuid,
        /** Why they belong together: taken over the pattern, looking the same way, or in the order of taking. */
        by: z.enum(["retake", "direction", "order"]),
      }),
    ),
    /** Photos without a counterpart. */
    alone: z.array(uuid),
  }),
  failures: ["not_found"],
});
