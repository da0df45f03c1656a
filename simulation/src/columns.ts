/**
 * Columns of the tables that a simulated campaign consists of: those of the data format (contract/src/tables, docs/data-format.md),
 * in the same order. Every cell is text, an empty one means "nothing said".
 */
export const TABLE_COLUMNS = {
  units: words("id name kind parent code order from to track tags population households"),
  responsibilities: words("unit kind holder post body from to"),
  rounds: words("round kind first last held reason"),
  inspections: words("id unit day kind score full team standard round note"),
  inspection_items: words("inspection item object count score full note"),
  problems: words(
    "id unit day source category place_type behaviour severity stock channel deadline lineage team inspection place description prominent rebound_of",
  ),
  problem_events: words("problem day event by to note"),
  warnings: words("id unit day problem lineage number"),
  feedback: words("id unit day channel category valid problem"),
  media: words("id unit day channel tone level"),
  reports: words("unit kind period delivered"),
  commitments: words("unit period"),
  surveys: words("id unit day mode group valid score full"),
  visits: words("id unit day holder role amount"),
  funds: words("id unit day level source amount use year"),
  published_tables: words("table unit period value rank source"),
  numbers: words("unit period indicator value source"),
  mobilisations: words("id unit day people machines tons sites kind"),
  findings: words("rule unit period finding holds by day reason"),
  objections: words("assessment unit period change reason by day"),
};

export type TableName = keyof typeof TABLE_COLUMNS;
export type Row<T extends TableName> = Record<(typeof TABLE_COLUMNS)[T][number], string>;
/** A campaign's tables: plain rows, ready to be written as CSV or XLSX. */
export type Tables = { [T in TableName]: Row<T>[] };

export function emptyTables(): Tables {
  const names = Object.keys(TABLE_COLUMNS) as TableName[];
  return Object.fromEntries(names.map((name) => [name, []])) as unknown as Tables;
}

type Words<T extends string> = T extends `${infer Head} ${infer Rest}` ? [Head, ...Words<Rest>] : [T];
function words<const T extends string>(text: T): Words<T> {
  return text.split(" ") as Words<T>;
}
