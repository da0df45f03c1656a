import { quoteClauses } from "./clause-text.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { byAssessedUnit, causeOf, proposedFor } from "./measures.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";

/** Reasons that a bulletin prints for one unit; the decision's file has all. */
const CAUSES_PRINTED = 3;

/** 通报批评: one a period, for all units that a rule proposes it for. */
export function planCriticism(
  context: DocumentContext,
  entry: string,
  by: string,
): readonly PlannedDocument[] {
  const units = byAssessedUnit(context, proposedFor(context, "criticism_bulletin"));
  if (units.length === 0) return [];
  const facts = () => ({
    ...officialFrame(context, issuerOf(context, by), context.officesOf(units.map(([unit]) => unit))),
    campaign: context.campaign,
    period: context.period.full_title,
    grounds: quoteClauses(context, [
      ...new Set(units.flatMap(([, measures]) => measures.flatMap(({ clause }) => clause))),
    ]),
    units: units.map(([unit, measures]) => {
      const causes = measures.map((measure) => causeOf(context, measure));
      const more = causes.length - CAUSES_PRINTED;
      return {
        unit: context.units.name(unit),
        causes: [
          ...causes.slice(0, CAUSES_PRINTED),
          ...(more > 0 ? [`另有同类情形${more}项，详见问题台账`] : []),
        ],
      };
    }),
    demands: [
      {
        title: "切实整改",
        text: "被通报单位要对照通报事由逐项整改，明确责任领导和具体责任人，按督办警示规定的期限反馈整改结果。",
      },
      { title: "引以为戒", text: "各单位要对同类问题全面排查，防止类似情况再次发生。" },
    ],
  });
  return [planned("criticism-bulletin", `${units.length}个单位`, facts, { entry })];
}
