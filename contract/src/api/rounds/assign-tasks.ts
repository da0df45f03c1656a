/** The units of a round given to its teams: by territory, and as the planner says otherwise. */
import { z } from "zod";
import { unitId, uuid } from "../scalars.ts";
import { defineCommand } from "../specs.ts";

const given = z.strictObject({ unit: unitId, team: uuid });

/** A member of a team whose home unit it is: another goes there (D-6). */
export const recusal = z.object({
  unit: unitId,
  team: uuid,
  member: uuid,
  role_name: z.string(),
  home_unit: unitId,
});

export const assignTasks = defineCommand({
  name: "assign-tasks",
  noun: "round",
  summary: { zh: "分派检查任务", en: "Assign a round's units to its teams" },
  verb: "round.plan",
  scope: "campaign",
  body: z.strictObject({
    round: uuid,
    /** Whether units without a task go to the team whose territory they lie in. */
    by_territory: z.boolean().default(true),
    /** Units for teams by name, before the territories are asked. */
    tasks: z.array(given).max(5000, { error: "最多 5000 项" }).default([]),
    /** Units that a second team scores too, for the agreement of teams. */
    doubles: z.array(given).max(500, { error: "最多 500 项" }).default([]),
    /** Tasks taken back; one that has an inspection stays. */
    withdraw: z.array(uuid).max(5000, { error: "最多 5000 项" }).default([]),
  }),
  result: z.object({
    round: uuid,
    assigned: z.array(z.object({ task: uuid, unit: unitId, team: uuid, double_of: uuid.nullable() })),
    /** In no team's territory: name a team. */
    unassigned: z.array(unitId),
    withdrawn: z.number().int(),
    recusals: z.array(recusal),
  }),
  failures: [
    "not_found",
    "plan_of_another",
    "round_state_wrong",
    "teams_not_found",
    "units_not_found",
    "task_double_alone",
    "task_has_inspection",
  ],
});
