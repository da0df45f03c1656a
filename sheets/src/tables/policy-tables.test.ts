import assert from "node:assert/strict";
import { test } from "node:test";
import type { Policy } from "@cunjing/engine";
import { tablesOf } from "./policy-tables.ts";

const policy = (facts: unknown): Policy => ({ policy: "small", facts }) as unknown as Policy;
const units = (id: string) => ({
  units: { label: "单位", columns: { [id]: { label: id, type: "number" } } },
});

test("attributes of units that policies declare stand in one table, each once", () => {
  const { tables, failures } = tablesOf([
    policy(units("subsidy")),
    policy(units("area")),
    policy(units("area")),
  ]);
  const own = tables.filter(({ name }) => name === "units");
  assert.deepEqual(failures, []);
  assert.deepEqual(
    own[0]?.columns.slice(-2).map(({ id }) => id),
    ["subsidy", "area"],
  );
  assert.equal(own.length, 1);
});

test("another table of a built-in name is refused", () => {
  const { failures } = tablesOf([policy({ media: { label: "媒体", columns: {} } })]);
  assert.deepEqual(
    failures.map(({ code, details }) => [code, details]),
    [["tables_clash", { policy: "small", found: "media" }]],
  );
});
