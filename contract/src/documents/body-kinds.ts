/** Bodies that write or receive documents, as the table of powers knows them (documents/src/powers). */
import type { Phrase } from "../failures/phrase.ts";

export const BODY_KINDS = {
  party_committee: { zh: "党委", en: "Party committee" },
  government: { zh: "政府", en: "government" },
  party_committee_office: { zh: "党委办公室", en: "office of a Party committee" },
  government_office: { zh: "政府办公室", en: "office of a government" },
  leading_group: { zh: "领导小组", en: "leading group" },
  leading_group_office: { zh: "领导小组（行动）办公室", en: "office of a leading group" },
  department: { zh: "部门", en: "department" },
  finance: { zh: "财政部门", en: "finance organ" },
  discipline: { zh: "纪检监察机关", en: "discipline organ" },
  organization: { zh: "组织部门", en: "organisation department" },
  team: { zh: "督查组", en: "team" },
  village: { zh: "村（居）委会", en: "village committee" },
  third_party: { zh: "第三方机构", en: "third party" },
  leader: { zh: "负责人", en: "leader" },
  public: { zh: "社会公众", en: "the public" },
} as const satisfies Record<string, Phrase>;

export type BodyKind = keyof typeof BODY_KINDS;

/** From the top. A 管区 writes nothing of its own; it belongs to its town. */
export const BODY_LEVELS = ["city", "county", "town", "village"] as const;
export type BodyLevel = (typeof BODY_LEVELS)[number];

/** The level of a unit by its kind; a functional zone (功能区) stands beside those below its own superior. */
export function bodyLevelOf(unitKind: string, parentKind: string | null): BodyLevel {
  if (["province", "prefecture"].includes(unitKind)) return "city";
  if (["county", "county_city", "district"].includes(unitKind)) return "county";
  if (unitKind === "functional_zone")
    return parentKind === null || bodyLevelOf(parentKind, null) === "city" ? "county" : "town";
  if (["town", "township", "street", "guanqu"].includes(unitKind)) return "town";
  return "village";
}
