/** Rules about money: one way to a sum, prizes for places of a ranking that there is. */
import { prizesOf, rankOf } from "../money/place-sums.ts";
import type { Award, Policy } from "../policy/schema/policy.ts";
import type { Report } from "./report.ts";

const WAYS = ["amount", "places", "items", "pool", "range"] as const;

export function checkAwards(policy: Policy, report: Report): void {
  for (const [id, award] of Object.entries(policy.awards ?? {})) {
    const at = ["awards", id];
    const ways = WAYS.filter((way) => award[way] !== undefined);
    if (ways.length > 1)
      report.error(
        "two_ways",
        at,
        `同时写了 ${ways.join("、")}，金额只能有一种写法`,
        `${ways.join(" and ")}: a sum is stated in one way`,
      );
    if (ways.length === 0 && award.effect === undefined)
      report.error(
        "no_way",
        at,
        `没有金额：写 ${WAYS.join("、")} 之一，或写 effect`,
        `no sum: it needs one of ${WAYS.join(", ")}, or effect`,
      );
    if (award.places !== undefined) checkPlaces(policy, award, award.places, at, report);
  }
}

function checkPlaces(
  policy: Policy,
  award: Award,
  places: NonNullable<Award["places"]>,
  at: readonly PropertyKey[],
  report: Report,
): void {
  const [assessment, rank] = rankOf(places);
  const shape = policy.assessments?.[assessment];
  if (shape?.ranks?.[rank] === undefined)
    report.error(
      "unknown_name",
      [...at, "places", "rank"],
      `没有名为“${places.rank}”的排名，写“考评.排名”`,
      `no ranking “${places.rank}”: write assessment.rank`,
    );
  else if (shape.every !== award.every)
    report.error(
      "other_cadence",
      [...at, "every"],
      `“${shape.label}”的周期是 ${shape.every}，这里是 ${award.every}，名次对不上`,
      `${assessment} is made every ${shape.every}, this rule every ${award.every}`,
    );
  const prizes = prizesOf(places);
  for (const [i, { first, last }] of prizes.entries()) {
    if (last >= first && first > (prizes[i - 1]?.last ?? 0)) continue;
    report.error(
      "places_overlap",
      [...at, "places", "each"],
      `名次 ${first}${last === first ? "" : `-${last}`} 写反了，或与前面的重叠`,
      `places ${first}-${last} run backwards or overlap`,
    );
  }
}
