import { Workbook } from "@cj-tech-master/excelts";

/** The cells of a workbook's first sheet, row by row. */
export async function readXlsx(bytes: Buffer): Promise<unknown[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes as never);
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow((row) => {
    rows.push((row.values as unknown[]).slice(1));
  });
  return rows;
}
