/** Levels of the administration at which a step of the chain is taken, lowest first (requirements, B6). */
import type { Phrase } from "../failures/phrase.ts";
import type { UnitKind } from "../units/unit-kinds.ts";

export const LEVELS_UPWARD = ["group", "village", "guanqu", "town", "county", "city", "province"] as const;

export type WorkLevel = (typeof LEVELS_UPWARD)[number];

export const WORK_LEVELS = {
  group: { zh: "组", en: "group" },
  village: { zh: "村", en: "village" },
  guanqu: { zh: "管区", en: "guanqu" },
  town: { zh: "镇", en: "town" },
  county: { zh: "县", en: "county" },
  city: { zh: "市", en: "city" },
  province: { zh: "省", en: "province" },
} as const satisfies Record<WorkLevel, Phrase>;

/** The level of units of a kind; null for kinds that are no level (a road section, a household, a functional zone of either rank). */
export function levelOfKind(kind: UnitKind): WorkLevel | null {
  const levels: Partial<Record<UnitKind, WorkLevel>> = {
    province: "province",
    prefecture: "city",
    county: "county",
    county_city: "county",
    district: "county",
    town: "town",
    township: "town",
    street: "town",
    guanqu: "guanqu",
    village: "village",
    community: "village",
    natural_village: "group",
    group: "group",
  };
  return levels[kind] ?? null;
}
