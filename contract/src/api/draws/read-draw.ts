/** A draw with all that a verification needs: the same file that `cunjing draw verify` reads. */
import { z } from "zod";
import { uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { drawnUnit, publishedDraw } from "./draw-values.ts";

export const readDraw = defineRead({
  name: "read-draw",
  noun: "draw",
  summary: { zh: "读取抽取", en: "Read a draw" },
  verb: "round.read",
  scope: "campaign",
  path: "/draws/:draw",
  query: z.strictObject({ draw: uuid }),
  answer: z.object({
    ...publishedDraw,
    /** Whether the reader's office planned its round (published it, where it has none), or is the campaign's: whoever else draws may not make this draw. */
    own: z.boolean(),
    frame: z.array(z.object({ unit: z.string(), stratum: z.string().optional() })),
    rule: z.record(z.string(), z.unknown()),
    compulsory: z.array(z.string()),
    already_seen: z.array(z.string()),
    drawn: z.array(drawnUnit),
    /** Null before it is drawn. */
    published: z
      .object({
        format: z.literal(1),
        policy: z.string(),
        draw: z.string(),
        period: z.string(),
        request: z.record(z.string(), z.unknown()),
        drawn: z.array(z.record(z.string(), z.unknown())),
        proof: z.record(z.string(), z.unknown()),
        seen_after: z.array(z.string()),
      })
      .nullable(),
  }),
  failures: ["not_found"],
});
