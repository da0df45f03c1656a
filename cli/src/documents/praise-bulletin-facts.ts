import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { byAssessedUnit, causeOf, proposedFor } from "./measures.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";

/** 表扬通报: one a period for all units that a rule proposes it for (S2-6, S2-17). The reason is the rule's; deeds are added by hand. */
export function planPraise(context: DocumentContext, entry: string, by: string): readonly PlannedDocument[] {
  const units = byAssessedUnit(context, proposedFor(context, "praise_bulletin"));
  if (units.length === 0) return [];
  const rules = [...new Set(units.flatMap(([, measures]) => measures.map(({ rule_label }) => rule_label)))];
  const facts = () => ({
    ...officialFrame(context, issuerOf(context, by), context.officesOf(units.map(([unit]) => unit))),
    campaign: context.campaign,
    period: context.period.full_title,
    grounds: context.grounds,
    rule: `“${rules.join("、")}”的规定`,
    units: units.map(([unit, measures]) => ({
      unit: context.units.name(unit),
      reason: `${measures.map((measure) => causeOf(context, measure)).join("；")}。`,
    })),
    hope: "希望受表扬的单位再接再厉，其他单位学习先进、找准差距，持续抓好整治工作。",
  });
  return [planned("praise-bulletin", `${units.length}个单位`, facts, { entry })];
}
