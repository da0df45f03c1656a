/** Compares what a policy asks with the limits that it sets itself (`burden:`). */
import { compare } from "../number/arithmetic.ts";
import { fromInteger } from "../number/fraction.ts";
import { toDecimal } from "../number/print.ts";
import type { Policy } from "../policy/schema/policy.ts";
import type { Asked } from "./burden-line.ts";
import { type Burden, burdenOf, type KindBurden } from "./burden-of.ts";

export interface BurdenFinding {
  /** `error`: the rules ask more than the limit allows. `notice`: they may, since some number is not settled. */
  readonly level: "error" | "notice";
  readonly code: "burden_over_limit" | "burden_unsettled";
  /** The place in the policy, e.g. `burden.fields_per_village_month`. */
  readonly path: string;
  readonly message: { readonly zh: string; readonly en: string };
}

/** 行政村 and 社区 are the village's level; a 村民小组 or 自然村 lies inside of one. */
const VILLAGES = new Set(["village", "community"]);

const LIMITS = [
  { name: "visits_per_village_month", what: "visits", zh: "受检（到访）", unit: "次", villages: true },
  { name: "fields_per_village_month", what: "fields", zh: "填报", unit: "项", villages: true },
  { name: "photos_per_village_month", what: "photos", zh: "拍照", unit: "张", villages: true },
  { name: "forms_per_unit_month", what: "forms", zh: "报表", unit: "张", villages: false },
] as const satisfies readonly {
  name: keyof NonNullable<Policy["burden"]>;
  what: Asked;
  zh: string;
  unit: string;
  villages: boolean;
}[];

export function checkBurden(policy: Policy, burden: Burden = burdenOf(policy)): readonly BurdenFinding[] {
  return LIMITS.flatMap((limit) => {
    const allowed = policy.burden?.[limit.name];
    if (allowed === undefined) return [];
    const bearing = burden.kinds.filter(({ kind }) => !limit.villages || VILLAGES.has(kind));
    return bearing.flatMap((kind) => findings(limit, allowed, kind));
  });
}

function findings(
  limit: (typeof LIMITS)[number],
  allowed: number,
  { kind, asked, unsettled }: KindBurden,
): readonly BurdenFinding[] {
  const path = `burden.${limit.name}`;
  const total = asked[limit.what];
  const open = unsettled.filter(({ what }) => what === limit.what);
  if (compare(total, fromInteger(allowed)) > 0) {
    const shown = toDecimal(total, 2);
    return [
      {
        level: "error",
        code: "burden_over_limit",
        path,
        message: {
          zh: `每个${kind}每月${limit.zh}${shown}${limit.unit}，超过办法自定的上限${allowed}${limit.unit}`,
          en: `each ${kind} is asked for ${shown} ${limit.what} a month, over the policy's own limit of ${allowed}`,
        },
      },
    ];
  }
  if (open.length === 0) return [];
  const sources = open.map(({ source }) => source);
  return [
    {
      level: "notice",
      code: "burden_unsettled",
      path,
      message: {
        zh: `每个${kind}每月${limit.zh}的数量未能算清，未计入：${sources.join("、")}`,
        en: `${limit.what} a month of each ${kind} cannot be reckoned in full; not counted: ${sources.join(", ")}`,
      },
    },
  ];
}
