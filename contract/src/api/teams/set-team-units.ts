/** The units that a team covers from a day on: these and no others. What it covered before stays recorded. */
import { z } from "zod";
import { day, unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

export const setTeamUnits = defineCommand({
  name: "set-team-units",
  noun: "team",
  summary: { zh: "划定督查组的区域", en: "Set the units of a team" },
  verb: "team.write",
  scope: "campaign",
  edits: true,
  body: z.strictObject({
    team: uuid,
    units: z.array(unitId).max(500, { error: "最多 500 个单位" }),
    first_day: day,
  }),
  result: z.object({ team: uuid, revision: z.number().int() }),
  failures: ["not_found", "team_of_another", "units_not_found"],
});
