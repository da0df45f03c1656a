import type { Teams } from "./assign-teams.ts";
import type { Row } from "./columns.ts";
import { formatDay, type Window } from "./day.ts";
import { seedRandom } from "./random.ts";
import type { AssessedUnit, UnitCells } from "./read-tree.ts";

type Responsibility = Row<"responsibilities">;

const GOVERNMENTS: Record<string, readonly [head: string, party: string]> = {
  county: ["县长", "县委"],
  county_city: ["市长", "市委"],
  district: ["区长", "区委"],
  functional_zone: ["管委会主任", "党工委"],
};

/**
 * Who answers for which unit: posts, never persons. A county's leaders, its leader in charge and its team; a town's two leaders; a
 * village's secretary, and the town's cadre who is its contact. Some towns change their head during the campaign: the post stays,
 * the holder's id and the days tell them apart.
 */
export function makeResponsibilities(
  { unit, towns, villages }: AssessedUnit,
  seed: string,
  campaign: Window,
  teams: Teams,
): Responsibility[] {
  const [head, party] = GOVERNMENTS[unit.kind] ?? ["负责人", "党组织"];
  const team = teams.of.get(unit.id);
  const rows = [
    hold(unit, "main_leader", "secretary", `${party}书记`, `${unit.name}${party}`),
    hold(unit, "main_leader", "head", head, `${unit.name}政府`),
    hold(unit, "leader_in_charge", "vice_head", `副${head}`, `${unit.name}政府`),
  ];
  if (team) rows.push({ ...hold(unit, "oversight", "", "组长", team.name), holder: team.id });
  for (const [at, town] of towns.entries()) {
    rows.push(...townRows(town, seed, campaign));
    // The county's leaders share its towns among them, and file the list with the city (S1-22).
    const leader = `p_${unit.id}_leader_${(at % 6) + 1}`;
    rows.push({ ...hold(town, "contracted", "", "县级分包领导", `${unit.name}${party}`), holder: leader });
  }
  for (const { unit: village, town } of villages) {
    rows.push(hold(village, "main_leader", "secretary", "村党支部书记", `${village.name}党支部`));
    rows.push({
      ...hold(village, "village_contact", "", "包村干部", ""),
      holder: `p_${town}_contact_${village.order || "0"}`,
    });
  }
  return rows;
}

function townRows(town: UnitCells, seed: string, campaign: Window): Responsibility[] {
  const secretary = hold(town, "main_leader", "secretary", "党委书记", `${town.name}党委`);
  const head = hold(town, "main_leader", "head", "镇长（主任）", `${town.name}政府`);
  const random = seedRandom(seed, "change of head", town.id);
  if (!random.permille(60)) return [secretary, head];
  const day = random.between(campaign.first + 20, campaign.last - 10);
  const next = { ...head, holder: `${head.holder}_2`, from: formatDay(day) };
  return [secretary, { ...head, to: formatDay(day - 1) }, next];
}

function hold(unit: UnitCells, kind: string, post: string, title: string, body: string): Responsibility {
  return { unit: unit.id, kind, holder: `p_${unit.id}_${post}`, post: title, body, from: "", to: "" };
}
