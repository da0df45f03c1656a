import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FolderWriter } from "../commands/write-folder.ts";
import { makePaint } from "../terminal/colour.ts";
import { makeOfficeSheet } from "../verify/make-office-sheet.ts";
import { printReport } from "../verify/print-report.ts";
import type { Finding, VerifyReport } from "../verify/types.ts";
import { verifyFile } from "../verify/verify-file.ts";
import { DEMO_SHEETS } from "./office-sheets.ts";

/** What became of the sheets that the demonstration begins with. */
export interface CheckedSheets {
  readonly sheets: number;
  readonly findings: readonly Finding[];
  /** One of each sheet. */
  readonly examples: readonly Finding[];
  /** Ranks of the town's own bulletin (a real one, without names), all of which were confirmed. */
  readonly confirmed: number;
}

const FOLDER = "核对排名表";
const BULLETIN = "town-bulletin-2019-05.csv";

/** Writes office sheets, reads them back as `cunjing verify` does, and leaves what was found beside them. */
export async function checkOfficeSheets(writer: FolderWriter): Promise<CheckedSheets> {
  const reports: VerifyReport[] = [];
  for (const { file, form, sheet } of DEMO_SHEETS) {
    const bytes = makeOfficeSheet(sheet, form);
    await writer.file(`${FOLDER}/${file}`, bytes);
    reports.push(verifyFile(bytes, file));
  }
  const printed = await readFile(join(import.meta.dirname, "../verify/examples", BULLETIN));
  await writer.file(`${FOLDER}/某镇印发的5月通报（真实，略去村名）.csv`, printed);
  const bulletin = verifyFile(printed, BULLETIN);
  const plain = makePaint(false);
  const text = [...reports, bulletin].map((report) => printReport(report, "zh", plain)).join("\n");
  await writer.file(`${FOLDER}/核对结果.txt`, text);
  const wrong = findingsOf(bulletin);
  if (wrong.length > 0) throw new Error("the town's bulletin is right, and was not confirmed");
  return {
    sheets: reports.length,
    findings: reports.flatMap(findingsOf),
    examples: reports.flatMap((report) => findingsOf(report).slice(0, 1)),
    confirmed: bulletin.tables.reduce((sum, { checked }) => sum + checked.ranks, 0),
  };
}

function findingsOf(report: VerifyReport): readonly Finding[] {
  return report.tables.flatMap(({ findings }) => findings);
}
