import { bodyOfName, organsOf } from "./body-of-name.ts";
import { quoteClauses } from "./clause-text.ts";
import type { DocumentContext } from "./document-context.ts";
import { issuerOf } from "./issuers.ts";
import { byAssessedUnit, causeOf, postsOf, proposedFor } from "./measures.ts";
import { officialFrame } from "./official-frame.ts";
import { type PlannedDocument, planned } from "./planned-document.ts";

/** Cases that one letter takes up, the oldest first; the ledger that goes with it has all. */
const CASES = 8;

/** 问责建议函: one a unit and period, to the organ with the power: an office proposes and never orders (D-7). */
export function planAccountability(
  context: DocumentContext,
  entry: string,
  by: string,
  to: readonly string[],
): readonly PlannedDocument[] {
  return byAssessedUnit(context, proposedFor(context, "accountability_letter")).map(([unit, measures]) => {
    const cases = measures.slice(0, CASES);
    const facts = () => ({
      ...officialFrame(
        context,
        issuerOf(context, by),
        to
          .flatMap((name) => organsOf(name).names)
          .map((name) => bodyOfName(context.place.fullName(name), context.level)),
      ),
      unit: context.units.name(unit),
      persons: [...new Set(cases.flatMap((measure) => postsOf(context, measure)))],
      // Dated by the last event; the days of all of them stand in the sentence.
      events: cases.map((measure) => ({
        day: dayIn(measure.because.at(-1)?.text ?? "") ?? context.printed.last,
        what: causeOf(context, measure),
      })),
      clauses: [`${quoteClauses(context, [...new Set(cases.flatMap(({ clause }) => clause))])}。`],
      answerBy: monthAfter(context.issueDay),
    });
    return planned("accountability-proposal", context.units.name(unit), facts, { entry, inside: true });
  });
}

/** The day that a reason names: 2019年7月10日… */
function dayIn(text: string): string | null {
  const match = /(\d{4})年(\d{1,2})月(\d{1,2})日/.exec(text);
  return match === null ? null : `${match[1]}-${match[2]?.padStart(2, "0")}-${match[3]?.padStart(2, "0")}`;
}

/** 30 days later. */
function monthAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 30 * 86_400_000).toISOString().slice(0, 10);
}
