/** Office sheets: bytes of CSV, .xls and .xlsx to checked tables, every fault with its cell, and tables to bytes. */
export { describeChoices, describeNeed, describeType } from "./cells/describe-column.ts";
export { parsePeriod } from "./cells/parse-period.ts";
export { type Grid, isBlank, type RawCell, showCell } from "./grids/grid.ts";
export { toHalfWidth } from "./grids/half-width.ts";
export { readGrids } from "./grids/read-grids.ts";
export { type CampaignDays, checkCampaignDays } from "./tables/check-campaign-days.ts";
export { cellOf, type DataTable, placeOf } from "./tables/data-table.ts";
export { toFactRows, toUnitRows } from "./tables/fact-rows.ts";
export { nameStandardItems } from "./tables/name-standard-items.ts";
export { tablesOf } from "./tables/policy-tables.ts";
export { type DataFile, type ReadData, type ReadOptions, readDataFiles } from "./tables/read-data-files.ts";
export { readDataFolder } from "./tables/read-data-folder.ts";
export { readTable } from "./tables/read-table.ts";
export { type FoundUnit, makeUnitFinder } from "./tables/unit-finder.ts";
export { makeWorkbookBytes, type TestCell, type TestSheet } from "./testing/sheet-bytes.ts";
export { writeCsv } from "./write/write-csv.ts";
export { type TableRows, type WriteOptions, writeTable } from "./write/write-table.ts";
