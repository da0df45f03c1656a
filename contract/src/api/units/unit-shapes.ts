/** What commands about units have in common. */
import { z } from "zod";
import { UNIT_KIND_SPECS, type UnitKind } from "../../units/unit-kinds.ts";
import { day, line, unitId } from "../scalars.ts";

export const unitKind = z.enum(Object.keys(UNIT_KIND_SPECS) as [UnitKind, ...UnitKind[]], {
  error: "应为单位类型之一，例如 village、town、county、public_toilet",
});

/** As offices write it; whether it is one, and fits, is said when it is recorded. */
export const unitCode = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z-]{6,60}$/, { error: "应为区划代码，例如 410782001201" });

/** Place among the siblings in official lists; left out: behind those that have one. */
export const officialOrder = z
  .number({ error: "应为整数" })
  .int({ error: "应为整数" })
  .min(0, { error: "不能小于 0" })
  .max(2_147_483_647, { error: "太大" });

/** Columns of one's own, as sheets have them: texts by their name. */
export const attributes = z
  .record(
    z.string().max(40, { error: "属性名最多 40 字" }),
    z.string().max(200, { error: "属性值最多 200 字" }),
  )
  .refine((all) => Object.keys(all).length <= 50, { error: "最多 50 项" });

/** A unit that begins. */
export const newUnit = z.strictObject({
  unit: unitId,
  name: line(60),
  kind: unitKind,
  code: unitCode.optional(),
  order: officialOrder.optional(),
  attributes: attributes.optional(),
});

/** The first day on which it is so; never a day to come. */
export const on = day;

/** The document that it rests on: 民政厅批复〔2019〕3号. */
export const basis = line(200).optional();

/** What the person should know of the change; nothing of it stood in the way. */
export const changed = z.object({ notes: z.array(z.string()) });

/** A unit in a list. */
export const unitLine = z.object({
  unit: unitId,
  name: z.string(),
  kind: z.string(),
  code: z.string().nullable(),
  parent: unitId.nullable(),
  /** null: at the end, among those without a place of their own. */
  order: z.number().int().nullable(),
  withdrawn_on: day.nullable(),
  successor: unitId.nullable(),
});
