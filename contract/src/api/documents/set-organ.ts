/** Setting up who issues documents: an organ's name, code word (机关代字) and whose hands it acts through (S1-11, B6, D-7). */
import { z } from "zod";
import { BODY_LEVELS } from "../../documents/body-kinds.ts";
import type { Role } from "../../rights/roles.ts";
import { line, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";
import { bodyKind } from "./document-values.ts";

/** Roles whose holders draft and sign for an organ. */
export const ORGAN_ROLES = [
  "campaign_office",
  "pool_lead",
  "team_member",
  "county_office",
] as const satisfies Role[];

export const setOrgan = defineCommand({
  name: "set-organ",
  noun: "document",
  summary: { zh: "设立、修改发文机关", en: "Set up an issuing organ" },
  verb: "campaign.write",
  scope: "campaign",
  body: z.strictObject({
    organ: uuid,
    /** As it stands in a head: 示例市城乡环境百日攻坚行动领导小组办公室. */
    name: line(60),
    /** 示百攻办 in 示百攻办〔2019〕5号. */
    code: z.string().regex(/^\p{Script=Han}{1,12}$/u, { error: "应为 1—12 个汉字的机关代字，例如 示百攻办" }),
    body: bodyKind,
    level: z.enum(BODY_LEVELS, { error: "应为 city、county、town 或 village" }),
    unit: unitId,
    /** Those who hold this role act for it: in the name of its unit, or of the pool, or as members of the team that is named. */
    role: z.enum(ORGAN_ROLES, { error: `应为其中之一：${ORGAN_ROLES.join("、")}` }),
    pool: unitId.optional(),
    team: uuid.optional(),
    /** Who answers questions: a section and an office's telephone, never a person's. */
    contact_post: line(40).optional(),
    contact_phone: line(30).optional(),
  }),
  result: z.object({ organ: uuid }),
  failures: ["not_found", "organ_has_numbers", "id_taken"],
});
