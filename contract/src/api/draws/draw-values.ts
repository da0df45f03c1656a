/** A draw as it is published, so that anybody can repeat it (engine, draw; policy-language, 8). */
import { z } from "zod";
import { instant, uuid } from "../scalars.ts";

/** What was fixed first: frame, rule and where the seed comes from. Later steps add to it and change nothing. */
export const publishedDraw = {
  draw: uuid,
  revision: z.number().int(),
  title: z.string(),
  round: uuid.nullable(),
  /** The policy's draw, or "round" for a round's own sample. */
  rule_name: z.string(),
  draws: z.enum(["units", "facts"]),
  period: z.string().nullable(),
  round_name: z.string(),
  frame_size: z.number().int(),
  frame_digest: z.string(),
  seed_source: z.string(),
  seed: z.string().nullable(),
  /** Whether the seed came out after the frame was fixed: then nobody could choose one to suit the other. */
  frame_first: z.boolean(),
  published_at: instant,
  published_by: z.string(),
  seeded_at: instant.nullable(),
  drawn_at: instant.nullable(),
};

export const drawnUnit = z.object({
  place: z.number().int(),
  unit: z.string(),
  name: z.string().nullable(),
  stratum: z.string(),
  because: z.enum(["compulsory", "quota", "drawn"]),
  seen_before: z.boolean(),
  hash: z.string(),
});

/** Public, and fixed before anybody can choose it to suit: the numbers of a lottery, dice thrown at a meeting. */
export const seedText = z
  .string()
  .min(1, { error: "不能为空" })
  .max(200, { error: "最多 200 字" })
  .refine((text) => text === text.trim() && text.normalize("NFC") === text && !/\p{Cc}/u.test(text), {
    error: "首尾不留空格，不含换行和控制字符",
  });
