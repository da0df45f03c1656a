/** Three counties in one pool with inspections of two ten-day periods, written straight into the tables. */
import { randomUUID } from "node:crypto";
import { CAMPAIGN, PERSONAS, TEAMS } from "../../../testing/personas.ts";
import type { Site } from "../../../testing/site.ts";

export interface Inspected {
  readonly id: string;
  readonly unit: string;
  readonly day: string;
  readonly score: string;
}

/** 丙县 joins the other two; all three are in the counties' pool. */
export async function addThirdCounty(site: Site): Promise<void> {
  await site.see(
    "insert into unit (id, kind, name, parent, pos, pos_end, official_order) values ('county_c', 'county', '丙县', 'city', 910000, 950000, 910000)",
  );
  await site.see(
    "insert into unit_version (unit, valid, name, kind, official_order) values ('county_c', '(,)', '丙县', 'county', 910000)",
  );
  await site.see(
    "insert into unit_relation (hierarchy, parent, child, valid) values ('administrative', 'city', 'county_c', '(,)')",
  );
  await site.see(
    `update unit_version set attributes = '{"track": "county"}' where unit in ('county_a', 'county_b', 'county_c')`,
  );
}

/** A confirmed inspection of a team. */
export async function inspect(site: Site, unit: string, day: string, score: string): Promise<Inspected> {
  const id = randomUUID();
  await site.see(
    `insert into inspection (campaign, id, unit, pos, team, kind, day, state, score, full_mark, items, entered_by, entered_at, received_at)
     select $1, $2, u.id, u.pos, $3, 'team', $4, 'final', $5, '100', '[{"item": "heap", "count": "2", "object": "村口"}]', $6, $7, $7
     from unit u where u.id = $8`,
    [CAMPAIGN, id, TEAMS.team_a.id, day, score, PERSONAS.teamA.account, `${day}T10:00:00+08:00`, unit],
  );
  return { id, unit, day, score };
}

/** The office's organ, whose numbers bulletins bear. */
export async function addOrgan(site: Site): Promise<string> {
  const id = randomUUID();
  await site.see(
    `insert into organ (campaign, id, name, code, body, level, unit, pos, role)
     values ($1, $2, '示例市行动办公室', '示百攻办', 'leading_group_office', 'city', 'city', 1000, 'campaign_office')`,
    [CAMPAIGN, id],
  );
  return id;
}
