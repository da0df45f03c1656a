import assert from "node:assert/strict";
import { test } from "node:test";
import { readDeductions, readWorkbookPolicy } from "./deductions.ts";
import { assessOffice, officeRows } from "./workbook-engine.ts";
import { countWrong, makeOfficeMonth } from "./workbook-month.ts";

test("the engine gives every village and town of the office's month its true rank", () => {
  const source = readWorkbookPolicy();
  const month = makeOfficeMonth(readDeductions(source), 3);
  const found = assessOffice(source, officeRows(month));
  assert.deepEqual(countWrong(found, month.truth), { villages: 0, inTown: 0, towns: 0 });
});
