/** A policy as it is handed in: its text, and the decisions taken where the document leaves a choice. */
import { z } from "zod";
import { day, line, word } from "../scalars.ts";

/** The longest policy that we know of has 60 kB. */
const MOST_CHARACTERS = 1_000_000;

/** The YAML text of a policy (docs/policy-language.md). It is kept as it is, under its digest. */
export const policyText = z
  .string()
  .min(1, { error: "不能为空" })
  .max(MOST_CHARACTERS, { error: `最多 ${MOST_CHARACTERS} 字` });

/** Decisions by their id in the policy; one that is not named keeps the policy's own default. */
export const decisionChoices = z.record(
  word,
  z.strictObject({
    value: word,
    /** Who decided it: a meeting, a leader's post. Without it: the post of the sender. */
    set_by: line(60).optional(),
  }),
);

/** Worth a look, but no error: where in the text, and what. */
export const policyNotice = z.object({
  line: z.number().int(),
  column: z.number().int(),
  path: z.string(),
  message: z.string(),
});

/** Which text holds from which day to which day (inclusive; null: open), with the decisions set otherwise than the text does. */
export const policyInForce = z.object({
  digest: z.string(),
  title: z.string(),
  first_day: day,
  last_day: day.nullable(),
  decisions: z.record(z.string(), z.object({ value: z.string(), set_by: z.string() })),
});
