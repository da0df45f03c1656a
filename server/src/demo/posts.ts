/** Posts of the demonstration: accounts are posts, never persons (requirements, D-1). */
import type { Role } from "@cunjing/contract";
import { demoId } from "./demo-id.ts";
import type { UnitRow, World } from "./made-up-world.ts";

export interface Post {
  readonly account: string;
  /** What it signs in with. */
  readonly name: string;
  readonly post: string;
  readonly role: Role;
  /** campaign: of the hundred days; opening: opens campaigns; site: keeps the system. */
  readonly scope: "campaign" | "opening" | "site";
  readonly unit: string | null;
  readonly pool: string | null;
  readonly team: string | null;
  /** Named on the entry page, with a password: one a role, and the office's deputy. The others only stand for who did what. */
  readonly shown: boolean;
}

/** Ids of accounts, by what they are for. */
export const accountOf = (name: string): string => demoId("account", name);

export const OFFICE = {
  /** Decides: approves rounds, extensions, deferrals. */
  head: accountOf("office"),
  /** Plans rounds. */
  planner: accountOf("office-planner"),
  /** Enters what comes in: hotline, letters, media, leaders' visits. */
  desk: accountOf("office-desk"),
  /** Closes. */
  closer: accountOf("office-closer"),
  opener: accountOf("leading-group"),
  system: accountOf("system"),
} as const;

export const leadOf = (track: string): string => accountOf(`lead-${track}`);
export const unitAccount = (unit: string): string => accountOf(unit);
/** 1: the head, who confirms, hands over and accepts; 2 and 3: members, who find. */
export const memberOf = (team: string, number: 1 | 2 | 3): string => accountOf(`${teamName(team)}-${number}`);

export const teamName = (team: string): string => team.replaceAll("_", "-");
export const teamId = (team: string): string => demoId("team", team);

/** Lead bureaus by their pools. */
export const TRACK_LEADS = {
  county: "市农业农村局（县市组牵头科室）",
  district: "市城管局（区组牵头科室）",
} as const;

type Held = Partial<Pick<Post, "scope" | "unit" | "pool" | "team" | "shown">>;

function post(name: string, title: string, role: Role, held: Held = {}): Post {
  const { scope = "campaign", unit = null, pool = null, team = null, shown = false } = held;
  return { account: accountOf(name), name, post: title, role, scope, unit, pool, team, shown };
}

/** All posts that the simulated campaign calls for, and one of each role that it does not. */
export function listPosts(world: World): Post[] {
  const { root, tables, unitOf } = world;
  const city = root.id;
  const villages = [...new Set(tables.problems.map(({ unit }) => unit))].sort();
  const counties = world.assessed.map(({ id }) => id).sort();
  const towns = [...new Set(villages.map((village) => world.townOf(village).id))].sort();
  const [county, town, village] = [counties[0], towns[0], villages[0]] as [string, string, string];
  return [
    post("system", "系统管理员", "system_admin", { scope: "site", shown: true }),
    post("security", "安全管理员", "security_admin", { scope: "site", shown: true }),
    post("audit", "审计管理员", "audit_admin", { scope: "site", shown: true }),
    post("leading-group", "示例市领导小组办公室", "campaign_office", { scope: "opening", unit: city }),
    post("office", "示例市行动办公室主任", "campaign_office", { unit: city, shown: true }),
    // Whoever plans does not approve, whoever submits does not sign (D-6): a campaign is tried by two.
    post("office-planner", "示例市行动办公室副主任", "campaign_office", { unit: city, shown: true }),
    post("office-desk", "示例市行动办公室登记岗", "campaign_office", { unit: city }),
    post("office-closer", "示例市行动办公室销号岗", "campaign_office", { unit: city }),
    ...Object.entries(TRACK_LEADS).map(([track, title]) =>
      post(`lead-${track}`, title, "pool_lead", { pool: track, shown: track === "county" }),
    ),
    ...listMembers(world),
    post("watch", "示例市跟踪问效办公室", "watch_office", { unit: city, shown: true }),
    post("discipline", "示例市纪委监委派驻组", "discipline", { unit: city, shown: true }),
    post("auditor", "来访审计组", "visiting_auditor", { unit: city, shown: true }),
    post("third-party", "第三方评估机构", "third_party", { unit: county, shown: true }),
    post("leader", `${unitOf(town).name}县级包联领导`, "paired_leader", { unit: town, shown: true }),
    post("guanqu", `${unitOf(town).name}第一管区`, "guanqu_office", { unit: town, shown: true }),
    post("department", `${unitOf(village).name}联点单位`, "linked_department", {
      unit: village,
      shown: true,
    }),
    ...counties.map((unit) =>
      post(unit, `${unitOf(unit).name}行动办公室`, "county_office", { unit, shown: unit === county }),
    ),
    ...towns.map((unit) =>
      post(unit, `${inCounty(world, unitOf(unit))}人居环境办公室`, "town_office", {
        unit,
        shown: unit === town,
      }),
    ),
    ...villages.map((unit) =>
      post(unit, `${inCounty(world, world.townOf(unit))}${unitOf(unit).name}党支部`, "village", {
        unit,
        shown: unit === village,
      }),
    ),
  ];
}

const inCounty = ({ unitOf }: World, town: UnitRow): string => unitOf(town.parent).name + town.name;

/** Areas by the unit's own team, and the covert team, which goes everywhere. */
export function areaTeams(world: World): Map<string, UnitRow[]> {
  return Map.groupBy(world.assessed, ({ id }) => world.teamOf(id));
}

function listMembers(world: World): Post[] {
  const areas = [...areaTeams(world)].map(([team, units]) => ({
    team,
    title: `${units[0]?.track === "district" ? "区" : "县市"}${titleOf(team)}`,
    role: "team_member" as const,
  }));
  const teams = [...areas, { team: "covert", title: "督查暗访组", role: "covert_member" as const }];
  return teams.flatMap(({ team, title, role }, at) =>
    ([1, 2, 3] as const).map((number) =>
      post(`${teamName(team)}-${number}`, `${title}${number === 1 ? "组长" : `组员${number - 1}`}`, role, {
        team: teamId(team),
        shown: number === 1 && (at === 0 || team === "covert"),
      }),
    ),
  );
}

/** county_2: 第二督查小组 (S1-33: names repeat between the pools). */
export const titleOf = (team: string): string =>
  `第${["一", "二", "三", "四", "五"][Number(team.slice(-1)) - 1] ?? team.slice(-1)}督查小组`;
