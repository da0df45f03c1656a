import type { BodyKind, Relation } from "./body.ts";

/** Bodies and relations that several rules name together. */

export const COMMITTEES: readonly BodyKind[] = ["party_committee", "government"];
export const ISSUING_ORGANS: readonly BodyKind[] = [
  "party_committee",
  "government",
  "party_committee_office",
  "government_office",
];
export const WORKING_BODIES: readonly BodyKind[] = [
  "leading_group",
  "leading_group_office",
  "department",
  "finance",
  "discipline",
  "organization",
  "team",
];
export const DOWN: readonly Relation[] = ["down", "down-skipping"];

export const VIA_COUNTERPART = {
  chinese: "改为发给对口办公室；确需发给党委、政府的，呈请本级党委办公室或政府办公室行文",
  english:
    "write to the counterpart office, or ask the office of the committee or government of your own level to issue it",
};
export const BY_PROPOSAL = {
  chinese: "以呈批件报本级党委、政府，或以建议函送有权机关，由其决定并行文",
  english:
    "submit a proposal (呈批件) to the committee or government of your own level, or a letter to the organ with the power",
};
