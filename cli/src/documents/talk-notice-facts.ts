import type { Body } from "@cunjing/documents";
import { levelOfUnit } from "./body-of-name.ts";
import { quoteClauses } from "./clause-text.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { byAssessedUnit, causeOf, postsOf, proposedFor } from "./measures.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";

/** 约谈通知: drafted for the organ that has the power; day and place are decided by whoever signs. Never leaves the inside folder. */
export function planTalks(context: DocumentContext, entry: string, by: string): readonly PlannedDocument[] {
  return byAssessedUnit(context, proposedFor(context, "talk_notice")).map(([unit, measures]) => {
    const facts = () => ({
      ...officialFrame(context, issuerOf(context, by), organsOfUnit(context, unit)),
      called: [...new Set(measures.flatMap((measure) => postsOf(context, measure)))],
      convenor: measures[0]?.by ?? "",
      attendees: [],
      time: "（时间待定）",
      place: "（地点待定）",
      causes: measures.map((measure) => withUnit(context.units.name(unit), causeOf(context, measure))),
      clause: quoteClauses(context, [...new Set(measures.flatMap(({ clause }) => clause))]),
      bring: ["整改情况说明"],
    });
    return planned("talk-notice", context.units.name(unit), facts, { entry, inside: true });
  });
}

/** The unit's Party committee and government; a functional zone has its own working organs. */
function organsOfUnit({ units, level }: DocumentContext, unit: string): Body[] {
  const name = units.name(unit);
  const at = levelOfUnit(units.kind(unit), level);
  if (units.kind(unit) === "functional_zone") {
    return [
      { kind: "party_committee", level: at, name: `${name}党工委` },
      { kind: "government", level: at, name: `${name}管委会` },
    ];
  }
  return [
    { kind: "party_committee", level: at, name: at === "county" ? `中共${name}委员会` : `${name}党委` },
    { kind: "government", level: at, name: `${name}人民政府` },
  ];
}

/** A reason that names no place of the unit begins with the unit. */
const withUnit = (unit: string, cause: string): string =>
  cause.startsWith(unit) ? cause : `${unit}${cause}`;
