/** What stands before the first day: units, pools, the campaign with its policy, its teams. Each list is sent after the one before it. */
import { DATA_TABLES } from "@cunjing/contract";
import { writeTable } from "@cunjing/sheets";
import { demoId } from "./demo-id.ts";
import { CAMPAIGN, DAYS, EVE, TITLE } from "./demonstration.ts";
import { readExamplePolicy } from "./example-policy.ts";
import type { UnitRow, World } from "./made-up-world.ts";
import { areaTeams, memberOf, OFFICE, teamId, titleOf } from "./posts.ts";
import { timeOn } from "./site-times.ts";
import type { Act } from "./timetable.ts";

const EIGHT = 8 * 60;

/** The tree as a sheet, and the two pools (S1-11). */
export async function planUnits({ tables, assessed }: World): Promise<Act[][]> {
  const table = DATA_TABLES.find(({ name }) => name === "units");
  if (table === undefined) throw new Error("there is no table of units");
  const sheet = await writeTable(table, tables.units, { form: "csv" });
  const site = { account: OFFICE.system, at: timeOn(EVE, EIGHT), onSite: true } as const;
  const pools = [...Map.groupBy(assessed, ({ track }) => track)].map(([pool, units]) => ({
    ...site,
    key: pool,
    command: "relate-units",
    body: { hierarchy: "pool", parent: pool, children: units.map(({ id }) => id), first_day: EVE },
  }));
  const file = { file: "单位.csv", sheet: Buffer.from(sheet).toString("base64"), on: EVE };
  return [[{ ...site, key: "units", command: "import-units", body: file }], pools];
}

/** The campaign; whoever opens it is its office. */
export function planCampaign({ root }: World): Act[][] {
  const body = {
    campaign: CAMPAIGN,
    title: TITLE,
    root: root.id,
    first_day: DAYS.first,
    last_day: DAYS.last,
    policy: readExamplePolicy(),
  };
  const at = timeOn(EVE, EIGHT + 60);
  return [[{ key: "campaign", command: "open-campaign", account: OFFICE.opener, at, onSite: true, body }]];
}

interface PlannedTeam {
  readonly id: string;
  readonly pool: string;
  readonly name: string;
  readonly kind: "area" | "covert" | "supervision";
  readonly units: readonly string[];
  readonly numbers: readonly (1 | 2 | 3)[];
}

/** Teams with areas, the covert team (S1-12, S1-13), and the group that looks at the teams (S1-25), whose people have no accounts here. */
export function planTeams(world: World): Act[][] {
  const areas = [...areaTeams(world)].map(([id, units]): PlannedTeam => {
    const pool = (units[0] as UnitRow).track;
    const name = `${titleOf(id)}（${pool === "district" ? "区" : "县市"}）`;
    return { id, pool, name, kind: "area", units: units.map((unit) => unit.id), numbers: [1, 2, 3] };
  });
  const everywhere = [world.root.id];
  const covert = { id: "covert", pool: "", name: "督查暗访组", kind: "covert", units: everywhere } as const;
  const watchers = {
    id: "gan_zhuan_zheng_office",
    pool: "",
    name: "“敢转争”督导组",
    kind: "supervision",
    units: everywhere,
    numbers: [],
  } as const;
  const teams: PlannedTeam[] = [...areas, { ...covert, numbers: [1, 2, 3] }, watchers];
  const of = (minutes: number, command: string, body: (team: PlannedTeam) => object, base?: number): Act[] =>
    teams.map((team) => ({
      key: team.id,
      command,
      account: OFFICE.planner,
      at: timeOn(EVE, EIGHT + minutes),
      body: { team: teamId(team.id), ...body(team) },
      ...(base === undefined ? {} : { base }),
    }));
  return [
    of(120, "make-team", ({ id: code, pool, name, kind }) => ({ code, pool, name, kind })),
    of(130, "set-team-units", ({ units }) => ({ units, first_day: EVE }), 1),
    of(140, "set-team-members", (team) => ({ members: listMembers(team), first_day: EVE }), 2),
  ];
}

function listMembers({ id, numbers }: PlannedTeam) {
  if (numbers.length === 0)
    return [
      { member: demoId("member", id), placeholder: "由“敢转争”办公室指定", role_name: "成员", headcount: 3 },
    ];
  return numbers.map((number) => ({
    member: demoId("member", `${id} ${number}`),
    account: memberOf(id, number),
    role_name: number === 1 ? "组长" : "组员",
    is_head: number === 1,
  }));
}
