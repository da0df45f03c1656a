export { COMMANDS, READS } from "./api/all.ts";
export * from "./api/problems/find-problem.ts";
export * from "./api/problems/read-problem.ts";
export * from "./api/scalars.ts";
export {
  type AnswerOf,
  type BodyOf,
  type CommandSpec,
  defineCommand,
  defineRead,
  type QueryOf,
  type ReadSpec,
  type ResultOf,
} from "./api/specs.ts";
export { FAILURES, type FailureCode, type FailureKind } from "./failures/catalogue.ts";
export {
  adviseOnFailure,
  type DataDetails,
  type DataFailureCode,
  type DataPlace,
  type DetailsOf,
  dataDetails,
  describeFailure,
  type Failure,
  failure,
} from "./failures/failure.ts";
export { type Detail, type Language, type Phrase, say } from "./failures/phrase.ts";
export {
  type Actor,
  can,
  type Grant,
  grantsFor,
  joinRanges,
  type Place,
  type Range,
  reach,
  wholeReach,
} from "./rights/can.ts";
export { POWERS } from "./rights/powers.ts";
export { ROLES, type Role, type RoleKind, type Side } from "./rights/roles.ts";
export { VERBS, type Verb } from "./rights/verbs.ts";
export { DATA_TABLES, findTable } from "./tables/data-tables.ts";
export { type DeclaredKind, declareTable } from "./tables/declare-table.ts";
export { extendTable } from "./tables/extend-table.ts";
export type { Choice, Column, ColumnType, DayOrder, Table } from "./tables/table.ts";
export {
  codeFitsKind,
  codeFitsParent,
  doubtTownSegment,
  showUnitCode,
} from "./units/check-unit-code.ts";
export { type CodeHolder, type CodeTime, findCodeClashes, indexCodes } from "./units/code-times.ts";
export {
  HIERARCHIES,
  type Hierarchy,
  type HierarchySpec,
  holdsOn,
  overlap,
  type UnitRelation,
  type Validity,
} from "./units/hierarchies.ts";
export {
  type CodeDepth,
  type CodeExtension,
  type CodeFault,
  parseUnitCode,
  type UnitCode,
} from "./units/parse-unit-code.ts";
export {
  isUnitKind,
  kindOfWord,
  mayStandBelow,
  UNIT_KIND_SPECS,
  type UnitKind,
  type UnitKindSpec,
} from "./units/unit-kinds.ts";
