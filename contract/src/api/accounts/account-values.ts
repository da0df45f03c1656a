/** What an account is made of. An account is a post; a person's name is no part of it. */
import { z } from "zod";
import { REACHES, type Reach } from "../../rights/reaches.ts";
import { ROLES, type Role } from "../../rights/roles.ts";
import { VERBS, type Verb } from "../../rights/verbs.ts";
import { day, instant, line, unitId, uuid } from "../scalars.ts";

/** What is typed at the sign-in. */
export const accountName = z.string().regex(/^[a-z0-9][a-z0-9._-]{1,63}$/, {
  error: "应为 2—64 个小写字母、数字、点、下划线或短横，以字母或数字开头",
});

/** As screens and documents print it: 城管局第2督查组组长. */
export const post = line(60);

export const language = z.enum(["zh", "en"], { error: "应为 zh 或 en" });

/** A number as it is dialled, with or without blanks and an extension. */
export const telephone = z
  .string()
  .trim()
  .regex(/^\+?\d[\d -]{4,24}(?:(?:转|ext\.?)\s?\d{1,6})?$/, {
    error: "应为电话号码，例如 0373-5551234 转 8",
  });

/** What is given replaces what there was; null empties it. */
export const contact = z.strictObject({
  telephone: telephone.nullable().default(null),
  /** A mail address or the like. */
  other: line(100).nullable().default(null),
});

export const roleName = z.enum(Object.keys(ROLES) as [Role, ...Role[]], { error: "没有这种角色" });
export const verbName = z.enum(Object.keys(VERBS) as [Verb, ...Verb[]]);
export const reachName = z.enum(Object.keys(REACHES) as [Reach, ...Reach[]], {
  error: "应为 unit、pool、team、responsibilities 或 none",
});

export const accountRow = z.object({
  account: uuid,
  name: z.string(),
  post: z.string(),
  language,
  disabled: z.boolean(),
  revision: z.number().int(),
});

export const grantRow = z.object({
  grant: uuid,
  role: roleName,
  campaign: uuid.nullable(),
  reach: reachName,
  unit: unitId.nullable(),
  pool: z.string().nullable(),
  team: uuid.nullable(),
  first_day: day,
  last_day: day.nullable(),
  revoked_at: instant.nullable(),
});
