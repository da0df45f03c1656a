/** Values that many commands and reads share, each with the message that says what would be right. */
import { z } from "zod";

/** Client-made, so that a second sending is known as such: UUID, version 7 by preference (sorts by time). */
export const uuid = z.uuid({ error: "应为 UUID，例如 0198f3c2-7d2e-7cc3-98c4-dc0c0c07398f" });

/** A unit's id: never its code, which changes (requirements, E3). */
export const unitId = z
  .string()
  .regex(/^[\w.-]{1,64}$/, { error: "应为单位编号：1—64 个字母、数字、下划线、点或短横" });

/** A day of the site's zone, 2019-04-09. */
export const day = z.iso.date({ error: "应为日期，例如 2019-04-09" });

/** An instant with its offset, 2019-04-09T10:00:00+08:00. */
export const instant = z.iso.datetime({
  offset: true,
  error: "应为带时区的时刻，例如 2019-04-09T10:00:00+08:00",
});

/** Text on one line, trimmed, not empty. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "不能为空" })
    .max(most, { error: `最多 ${most} 字` })
    .regex(/^[^\p{Cc}\p{Co}\u2028\u2029]*$/u, { error: "只能是一行文字，不含控制字符" });

/** Text of several lines, trimmed, not empty. */
export const prose = (most: number) =>
  z
    .string()
    .trim()
    .min(1, { error: "不能为空" })
    .max(most, { error: `最多 ${most} 字` })
    .regex(/^(?:\P{Cc}|[\r\n\t])*$/u, { error: "不能含控制字符" });

/** A word of a policy or a list of words: snake_case. */
export const word = z
  .string()
  .regex(/^[a-z][a-z0-9_]{0,63}$/, { error: "应为编号：小写字母开头，字母、数字、下划线" });

/** An exact number as text, "12.5": doubles never carry a score. */
export const exactText = z.string().regex(/^-?\d{1,12}(\.\d{1,9})?$/, { error: "应为数字，例如 12.5" });

/** Where something is, as the device gave it (requirements, E5): never converted, with its datum and accuracy. */
export const position = z.object({
  longitude: z.number().min(-180).max(180),
  latitude: z.number().min(-90).max(90),
  datum: z.enum(["wgs84", "cgcs2000", "gcj02", "bd09"]),
  /** Metres. */
  accuracy: z.number().min(0).max(100_000).optional(),
  source: z.enum(["device", "exif", "map", "import"]),
  at: instant.optional(),
});

/** How much of a list: at most so many rows, after the cursor that the last answer gave. */
export const page = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
};
