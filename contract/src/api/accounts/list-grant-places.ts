/**
 * Where a role can be given, by name: campaigns with their pools, teams and organs. For whoever keeps accounts, who sees nothing of the work
 * (requirements, E6; GB/T 22239-2019, 8.1.5): names and ids that a grant needs, and no more.
 */
import { z } from "zod";
import { ROLES, type Role } from "../../rights/roles.ts";
import { day, unitId, uuid } from "../scalars.ts";
import { defineRead } from "../specs.ts";

const role = z.enum(Object.keys(ROLES) as [Role, ...Role[]]);

export const grantPlace = z.object({
  campaign: uuid,
  title: z.string(),
  root: unitId,
  root_name: z.string(),
  first_day: day,
  last_day: day,
  /** Those into which units of the campaign are put today. */
  pools: z.array(
    z.object({
      pool: unitId,
      /** As the policy names it, or the unit of that id; else the id itself. */
      name: z.string(),
      /** How many units are in it, and the first of them in the official order. */
      units: z.int(),
      first_units: z.array(z.string()).max(3),
    }),
  ),
  teams: z.array(z.object({ team: uuid, name: z.string(), is_covert: z.boolean() })),
  /** Whoever holds `role` over the unit, pool or team that stands here acts for the organ. */
  organs: z.array(
    z.object({
      organ: uuid,
      name: z.string(),
      role,
      unit: unitId,
      unit_name: z.string(),
      pool: unitId.nullable(),
      team: uuid.nullable(),
    }),
  ),
});

export const listGrantPlaces = defineRead({
  name: "list-grant-places",
  noun: "account",
  summary: {
    zh: "可以授权的行动、组别、队伍和机关",
    en: "Campaigns, pools, teams and organs to grant roles in",
  },
  verb: "account.write",
  scope: "site",
  path: "/grant-places",
  query: z.strictObject({}),
  answer: z.object({
    /** The newest campaign first. */
    places: z.array(grantPlace),
  }),
  failures: [],
});
