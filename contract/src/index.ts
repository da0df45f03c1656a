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
export { DATA_TABLES, findTable } from "./tables/data-tables.ts";
export { type DeclaredKind, declareTable } from "./tables/declare-table.ts";
export { extendTable } from "./tables/extend-table.ts";
export type { Choice, Column, ColumnType, DayOrder, Table } from "./tables/table.ts";
