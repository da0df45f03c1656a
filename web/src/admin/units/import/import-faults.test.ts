import assert from "node:assert/strict";
import { test } from "node:test";
import { Failure } from "../../../api/failure.ts";
import { faultsAsCsv, faultsOf } from "./import-faults.ts";

const refused = new Failure({
  code: "body_wrong",
  status: 422,
  title: "有 2 处不对",
  errors: [
    { at: "单位.xls Sheet1 第 12 行 “上级” C12", found: "=A1", expected: "应为单位" },
    { at: "body.file", found: "", expected: "不能为空" },
  ],
} as never);

test("row and column are read from where the server says that it is wrong", () => {
  assert.deepEqual(
    faultsOf(refused)?.map(({ row, column }) => [row, column]),
    [
      [12, "上级"],
      [null, null],
    ],
  );
  assert.equal(faultsOf(new Failure({ code: "unreachable", status: 0, title: "" })), undefined);
});

test("the file opens in Excel, and nothing in it is a formula", () => {
  const csv = faultsAsCsv(faultsOf(refused) ?? [], ["位置", "行", "列", "填的", "应为"]);
  assert.ok(csv.startsWith("\ufeff"));
  assert.match(csv, /"'=A1"/);
  assert.equal(csv.split("\r\n").length, 4);
});
