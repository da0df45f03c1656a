export { checkPowers } from "./check-powers.ts";
export { drawExamplePicture } from "./examples/draw-example-picture.ts";
export { exampleFacts } from "./examples/example-facts.ts";
export { checkFacts, isKept } from "./facts/check-facts.ts";
export { type DocumentFailure, type DocumentFailureCode, isDocumentFailure } from "./failure.ts";
export { type FontSet, findFonts, fontDirectories, type LoadedFont } from "./fonts/find-fonts.ts";
export { type FontNames, type FontRole, OFFICE_FONT_NAMES } from "./fonts/font-roles.ts";
export type { Direction, DocumentForm, DocumentKind, DocumentLayout } from "./kinds/document-kind.ts";
export { type DocumentKindId, documentKindIds, documentKinds, type FactsOf } from "./kinds/document-kinds.ts";
export type { LedgerRow } from "./kinds/ledger-fields.ts";
export type { Contact, OfficialFacts } from "./kinds/official-facts.ts";
export type { ListedProblem } from "./kinds/problem-rows.ts";
export type { RankedPool, RankedUnit, RankingDisplay, ScorePart } from "./kinds/ranking-rows.ts";
export type { Notice } from "./notice.ts";
export { BODY_KINDS, type Body, type BodyKind, type BodyLevel, type Relation } from "./powers/body.ts";
export { mayWrite, type PowerAnswer } from "./powers/may-write.ts";
export { POWER_GROUPS, type PowerGroup } from "./powers/power-groups.ts";
export { type RenderedDocument, type RenderOptions, render } from "./render.ts";
export { countCharacters, LENGTH_LIMITS } from "./text/count-characters.ts";
export { printDay, printDayRange, printMonthDay, printShortDay } from "./text/print-day.ts";
export { type DocumentNumber, printDocumentNumber } from "./text/print-document-number.ts";
export {
  percentOf,
  printCountAbout,
  printPercentAtLeast,
  printYuan,
  printYuanCapitals,
} from "./text/print-number.ts";
export { type PrintedPeriod, printPeriod } from "./text/print-period.ts";
