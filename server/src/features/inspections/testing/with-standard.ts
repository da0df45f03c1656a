/** The tests' policy with a standard, since the document that it comes from has none. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "../../../testing/site.ts";

const XINXIANG = join(import.meta.dirname, "../../../../../policies/xinxiang-2019/xinxiang.yaml");

const STANDARD = `
standards:
  village_check:
    label: 村庄检查评分细则（测试）
    full: 100
    clause: S1-35
    groups:
      litter: { label: 垃圾, full: 40 }
    items:
      heap: { label: 垃圾堆, group: litter, full: 30, deduct: 5, clause: S1-35 }
      burning: { label: 露天焚烧, group: litter, zeroes: group, clause: S1-35 }
      ditch: { label: 沟渠漂浮物, full: 20, deduct: 2, clause: S1-35 }
`;

const GRADED = `  look_check:
    label: 观感评分（测试）
    full: 10
    clause: S1-35
    items:
      look: { label: 整体观感, full: 10, graded: true, clause: S1-35 }
`;

const DRAWS = `
draws:
  next_villages:
    label: 抽村（测试）
    every: month
    of: [village]
    strata: "ancestor.county"
    count: 1
    per: stratum
    exhausted: rest_first
    clause: S1-18
  closed_recheck:
    label: 销号问题抽查（测试）
    every: month
    from: problems
    where: "closed"
    share: 100%
    clause: S1-8
`;

/**
 * From today on the campaign follows the policy with `village_check` and the draws, and `look_check` beside them where asked for.
 */
export async function followStandard(site: Site, { graded = false } = {}): Promise<void> {
  const policy = `${readFileSync(XINXIANG, "utf8")}${STANDARD}${graded ? GRADED : ""}${DRAWS}`;
  const changed = await site.command(
    "office",
    "change-policy",
    { first_day: "2019-05-16", policy },
    { ifMatch: 1 },
  );
  assert.equal(changed.status, 200, JSON.stringify(changed.body));
}
