import { z } from "zod";
import { unitId } from "../scalars.ts";
import { defineRead } from "../specs.ts";
import { unitKind, unitLine } from "./unit-shapes.ts";

/** By name, reading, initials, code, or a path such as 乙镇/某村; the likeliest first. */
export const searchUnits = defineRead({
  name: "search-units",
  noun: "unit",
  summary: { zh: "按名称、拼音、代码查找单位", en: "Find units by name, pinyin or code" },
  verb: "unit.read",
  scope: "site",
  path: "/unit-search",
  query: z.strictObject({
    text: z.string().trim().min(1, { error: "不能为空" }).max(100, { error: "最多 100 字" }),
    kind: unitKind.optional(),
    below: unitId.optional(),
    limit: z.coerce.number().int().min(1).max(50).default(20),
  }),
  answer: z.object({
    units: z.array(
      unitLine.extend({ /** Names of the units above, the nearest first. */ above: z.array(z.string()) }),
    ),
  }),
  failures: [],
});
