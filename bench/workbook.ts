/**
 * bench:workbook: one month of 2,000 villages, three inspections each, forty capped items an inspection. As an office does
 * it: a workbook with formulas, opened by LibreOffice without a screen, which recalculates it and saves the sheets. Beside
 * it, in the same run, the engine from the same rows. Both are held to the exact ranks. One to two minutes.
 */
import { readDeductions, readWorkbookPolicy } from "./src/deductions.ts";
import { openOffice, type Recalculated } from "./src/recalculate-workbook.ts";
import { makeReport, median, printReport, rounded, timed } from "./src/report.ts";
import { assessOffice, officeRows } from "./src/workbook-engine.ts";
import { countWrong, makeOfficeMonth, type Ranks, VILLAGES } from "./src/workbook-month.ts";
import { writeWorkbook } from "./src/write-workbook.ts";

const SEED = 20240501;
const ROUNDS = 5;

const source = readWorkbookPolicy();
const month = makeOfficeMonth(readDeductions(source), SEED);
const rows = officeRows(month);
const formulas = writeWorkbook(month, true);
const values = writeWorkbook(month, false);

const seconds = { formulas: [] as number[], values: [] as number[], engine: [] as number[] };
let byWorkbook: Ranks | undefined;
let byEngine: Ranks | undefined;
const office = await openOffice();
try {
  // LibreOffice makes its profile and the engine is compiled before anything counts.
  await office.recalculate(values);
  assessOffice(source, rows);
  for (let round = 0; round < ROUNDS; round++) {
    const recalculated = await office.recalculate(formulas);
    seconds.formulas.push(recalculated.seconds);
    byWorkbook = ranksIn(recalculated);
    seconds.values.push((await office.recalculate(values)).seconds);
    const assessed = await timed(() => assessOffice(source, rows));
    seconds.engine.push(assessed.seconds);
    byEngine = assessed.result;
  }
} finally {
  office.close();
}

const wrong = { workbook: countWrong(byWorkbook!, month.truth), engine: countWrong(byEngine!, month.truth) };
const opened = median(seconds.formulas);
const recalculation = opened - median(seconds.values);
const engine = median(seconds.engine);
console.log(
  `workbook: ${opened.toFixed(2)} s to open, recalculate and save, of which about ${recalculation.toFixed(2)} s recalculate`,
);
console.log(`engine:   ${engine.toFixed(3)} s from rows of text to scores and ranks`);
console.log(
  `villages with a wrong rank in the county: workbook ${wrong.workbook.villages} of ${VILLAGES}, engine ${wrong.engine.villages}`,
);
console.log(
  `villages with a wrong rank in their town: workbook ${wrong.workbook.inTown}, engine ${wrong.engine.inTown}`,
);
printReport(
  makeReport(
    "workbook",
    {
      workbook_seconds: rounded(opened),
      workbook_recalculation_seconds: rounded(recalculation),
      engine_seconds: rounded(engine),
      ratio: rounded(opened / engine, 1),
      recalculation_ratio: rounded(recalculation / engine, 1),
      workbook_wrong_ranks: wrong.workbook.villages,
      workbook_wrong_ranks_in_town: wrong.workbook.inTown,
      workbook_wrong_town_ranks: wrong.workbook.towns,
      engine_wrong_ranks: wrong.engine.villages + wrong.engine.inTown + wrong.engine.towns,
    },
    { recalculation_ratio: { atLeast: 1 }, engine_wrong_ranks: { exactly: 0 } },
  ),
);

function ranksIn({ sheet }: Recalculated): Ranks {
  const villages = sheet("村").slice(1);
  return {
    all: Int32Array.from(villages, (row) => Number(row[3])),
    inTown: Int32Array.from(villages, (row) => Number(row[4])),
    town: Int32Array.from(sheet("镇").slice(1), (row) => Number(row[2])),
  };
}
