/** What a team is made of. Teams are keyed by pool, since their names repeat between the pools (S1-33). */
import { z } from "zod";
import { day, line, unitId, uuid } from "../scalars.ts";

/** area: covers units; topic: a matter everywhere (S1-13); covert: goes where it is needed, unannounced (S1-12). */
export const teamKind = z.enum(["area", "topic", "covert", "leader", "supervision", "third_party", "other"], {
  error:
    "应为 area（包片）、topic（专项）、covert（暗访）、leader（领导）、supervision（督导组）、third_party（第三方）或 other",
});

/** A member is an account, or a place to be filled that names no person: "城管监察支队指定4人". */
export const memberGiven = z
  .strictObject({
    member: uuid,
    account: uuid.optional(),
    placeholder: line(60).optional(),
    /** As the roster says: 组长, 副组长, 成员, 包区领导, 牵头负责人. */
    role_name: line(20),
    /** Heads confirm scores. */
    is_head: z.boolean().default(false),
    /** The unit that the member comes from: no task there (D-6). */
    home_unit: unitId.optional(),
    headcount: z.number().int().min(1, { error: "至少 1 人" }).max(99, { error: "最多 99 人" }).default(1),
  })
  .refine(({ account, placeholder }) => (account === undefined) !== (placeholder === undefined), {
    error: "account（账号）和 placeholder（待定，如“城管监察支队指定4人”）写且只写一个",
    path: ["account"],
  })
  .refine(({ account, headcount }) => account === undefined || headcount === 1, {
    error: "一个账号只能是 1 人",
    path: ["headcount"],
  });

/** A head or member that the covert team shares with a team that it checks: it would check itself (S1-33). */
export const sharedMember = z.object({
  covert_team: uuid,
  covert_name: z.string(),
  team: uuid,
  team_name: z.string(),
  pool: z.string(),
  post: z.string(),
  covert_role: z.string(),
  team_role: z.string(),
  /** Heads one of the two. */
  head: z.boolean(),
});

export const teamMember = z.object({
  member: uuid,
  /** Needed to set the members anew, which names them all. */
  account: uuid.nullable(),
  post: z.string().nullable(),
  placeholder: z.string().nullable(),
  role_name: z.string(),
  is_head: z.boolean(),
  home_unit: unitId.nullable(),
  home_unit_name: z.string().nullable(),
  headcount: z.number().int(),
  first_day: day,
  last_day: day.nullable(),
});

export const teamUnit = z.object({
  unit: unitId,
  name: z.string(),
  first_day: day,
  last_day: day.nullable(),
});
