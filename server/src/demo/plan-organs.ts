/** Who issues documents: the campaign's office, the lead bureau of each pool, the office of each county (S1-11, B6). */
import { demoId } from "./demo-id.ts";
import { EVE } from "./demonstration.ts";
import type { World } from "./made-up-world.ts";
import { OFFICE, TRACK_LEADS } from "./posts.ts";
import { timeOn } from "./site-times.ts";
import type { Act } from "./timetable.ts";

const HALF_PAST_TEN = 10 * 60 + 30;

/** The code words of the lead bureaus. */
const LEAD_CODES = { county: "示农督", district: "示城督" } as const;

export function planOrgans({ root, assessed }: World): Act[][] {
  const city = { unit: root.id, level: "city" } as const;
  const office = {
    ...city,
    organ: demoId("organ", "office"),
    name: `${root.name}城乡环境百日攻坚行动领导小组办公室`,
    code: "示百攻办",
    body: "leading_group_office",
    role: "campaign_office",
    contact_post: "综合组",
  };
  const leads = Object.entries(TRACK_LEADS).map(([pool, title]) => ({
    ...city,
    organ: demoId("organ", pool),
    name: `示例${title.replace(/（.*/, "")}`,
    code: LEAD_CODES[pool as keyof typeof LEAD_CODES],
    body: "department",
    role: "pool_lead",
    pool,
    contact_post: "人居环境科",
  }));
  const counties = assessed.map(({ id, name }) => ({
    unit: id,
    level: "county",
    organ: demoId("organ", id),
    name: `${name}城乡环境百日攻坚行动领导小组办公室`,
    code: `${name}攻办`,
    body: "leading_group_office",
    role: "county_office",
    contact_post: "综合组",
  }));
  return [
    [office, ...leads, ...counties].map((body) => ({
      key: body.organ,
      command: "set-organ",
      account: OFFICE.head,
      at: timeOn(EVE, HALF_PAST_TEN),
      body,
    })),
  ];
}
