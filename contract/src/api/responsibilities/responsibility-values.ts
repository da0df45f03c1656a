/** What a responsibility is made of. Posts and bodies; never persons' names (S0-25). */
import { z } from "zod";
import { day, line, unitId, uuid, word } from "../scalars.ts";

/** A post, a unit or a body by its id in the data tables: post_t01_secretary, 县水利局. */
export const holderId = z.string().regex(/^\S{1,64}$/u, { error: "应为责任人编号：1—64 个字，不含空格" });

/** A kind of responsibility, as the policy or the common vocabulary names it. */
export const responsibilityKind = word;

export const responsibilityRow = z.object({
  responsibility: uuid,
  revision: z.number().int(),
  unit: unitId,
  unit_name: z.string(),
  kind: z.string(),
  kind_label: z.string(),
  holder: z.string(),
  post: z.string().nullable(),
  body: z.string().nullable(),
  office: unitId.nullable(),
  /** Whether the post signs in here. */
  has_account: z.boolean(),
  first_day: day.nullable(),
  last_day: day.nullable(),
  /** For those whose work needs it, within their units; null for all others. */
  telephone: z.string().nullable(),
});

/** Below a unit, on a day; without them: all of one's units, today. */
export const below = unitId.optional();
export const onDay = day.optional();

export const printedPost = line(60);
export const printedBody = line(60);

export const filedHolding = z.object({
  unit: unitId,
  unit_name: z.string(),
  kind: z.string(),
  holder: z.string(),
  post: z.string().nullable(),
  body: z.string().nullable(),
  first_day: day.nullable(),
  last_day: day.nullable(),
});

/** A filed version without its content. */
export const filedVersion = z.object({
  file: uuid,
  unit: unitId,
  unit_name: z.string(),
  number: z.number().int(),
  title: z.string(),
  day,
  digest: z.string(),
  holdings: z.number().int(),
  filed_by: z.string(),
  filed_on: day,
});
