/** What the office should know of a list and that is no error. */
import type { Period } from "../graph/types.ts";
import type { List } from "../policy/schema/policy.ts";
import type { Notice } from "../results/types.ts";
import type { TakenList } from "./take-list.ts";

/** Lists larger than their pool, and pools for which no list was made. */
export function takeNotices(
  policy: string,
  listId: string,
  list: List,
  period: Period,
  taken: TakenList | null,
): readonly Notice[] {
  if (taken === null) return [];
  const about = { policy, period: period.id, where: `lists.${listId}` };
  const notices: Notice[] = [];
  if (taken.tooSmall.length > 0) {
    notices.push({
      ...about,
      code: "list_larger_than_pool",
      message: {
        zh: `${period.title}“${list.label}”的名额多于组内单位：${poolsZh(taken.tooSmall)}`,
        en: `${period.id}: ${listId} has more places than its pool has units: ${poolsEn(taken.tooSmall)}`,
      },
    });
  }
  for (const why of ["below_minimum", "all_equal"] as const) {
    const pools = taken.notMade.filter((pool) => pool.why === why);
    if (pools.length === 0) continue;
    const zh = why === "below_minimum" ? "组内单位少于规定的最少数" : "组内得分全部相同，没有末位";
    const en =
      why === "below_minimum" ? "fewer units than the stated minimum" : "all units are equal, nobody is last";
    notices.push({
      ...about,
      code: why === "below_minimum" ? "pool_below_minimum" : "pool_all_equal",
      message: {
        zh: `${period.title}“${list.label}”未产生，${zh}：${poolsZh(pools)}`,
        en: `${period.id}: ${listId} is not made, ${en}: ${poolsEn(pools)}`,
      },
    });
  }
  return notices;
}

/** Units that have a score, but for which the list's condition has no answer: it selects nothing, and says so. */
export function absentConditionNotice(
  policy: string,
  listId: string,
  list: List,
  period: Period,
  units: number,
): readonly Notice[] {
  if (units === 0) return [];
  return [
    {
      code: "condition_without_value",
      policy,
      period: period.id,
      where: `lists.${listId}.where`,
      message: {
        zh: `${period.title}“${list.label}”的条件对${units}个单位没有结果，未列入`,
        en: `${period.id}: the condition of ${listId} has no value for ${units} unit(s), which are not on the list`,
      },
    },
  ];
}

interface Pool {
  readonly pool: string;
  readonly size: number;
}
/** A country has thousands of pools: the first few name the matter. */
const SHOWN = 3;

function poolsZh(pools: readonly Pool[]): string {
  const names = pools
    .slice(0, SHOWN)
    .map(({ pool, size }) => `${pool === "" ? "全部" : pool}（${size}个单位）`);
  return names.join("、") + (pools.length > SHOWN ? `等${pools.length}个组` : "");
}

function poolsEn(pools: readonly Pool[]): string {
  const names = pools.slice(0, SHOWN).map(({ pool, size }) => `${pool === "" ? "all" : pool} (${size})`);
  return names.join(", ") + (pools.length > SHOWN ? ` and ${pools.length - SHOWN} more` : "");
}
