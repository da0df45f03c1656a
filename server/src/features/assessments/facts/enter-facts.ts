import { type BodyOf, enterFacts as spec, type Table } from "@cunjing/contract";
import { parseRow } from "@cunjing/sheets";
import { type InputFault, InputRefusal } from "../../../platform/commands/check-input.ts";
import { handleCommand } from "../../../platform/commands/handler.ts";
import { refuse } from "../../../platform/commands/refusal.ts";
import { checkUnits, findUnits } from "../../../platform/rights/named-units.ts";
import { siteDay } from "../../../platform/site-day.ts";
import { type EnteredRow, insertEnteredFacts } from "./insert-entered-facts.ts";
import { APART, keyOfRow, tableOfKind } from "./kind-table.ts";

/** Each row is held to the data table of its kind, as a sheet of it would be. */
export const enterFacts = handleCommand(
  spec,
  async ({ parts, tx, actor, campaign, body, at, now, record }) => {
    const { kind, source, facts } = body;
    const today = siteDay(now);
    const units = [...new Set(facts.map(({ unit }) => unit))];
    const [inForce, found] = await Promise.all([
      parts.policies.inForce(tx, campaign, today),
      tx.ask(findUnits({ campaign, units })),
    ]);
    if (inForce === undefined) return refuse("policy_not_in_force", { day: today });
    const table = tableOfKind(kind, inForce.version.policy);
    checkUnits(actor, "fact.enter", campaign, units, found);
    const rows = readRows(table, facts, today);
    tx.write(insertEnteredFacts({ campaign, kind, source, rows, by: actor.account, at, received: now }));
    const [only] = units;
    record({
      kind: "fact.entered",
      noun: "fact",
      subject: kind,
      ...(units.length === 1 ? { unit: only, pos: found[0]?.pos } : {}),
      change: { kind, source, facts: facts.map(({ fact }) => fact) },
    });
    return { kind, facts: rows.length };
  },
);

/** @throws {InputRefusal} with everything that is wrong in any of the rows */
function readRows(table: Table, facts: BodyOf<typeof spec>["facts"], today: string): EnteredRow[] {
  const faults: InputFault[] = [];
  const rows = facts.map(({ fact, unit, day, cells: given }, at): EnteredRow => {
    const { cells, faults: wrong } = parseRow(table, given, APART);
    for (const { column, found, expected } of wrong)
      faults.push({ at: `facts.${at}.cells.${column}`, found, expected: expected.zh });
    const fault = faultOfDay(table, day, today);
    if (fault !== undefined) faults.push({ at: `facts.${at}.day`, found: day ?? "", expected: fault });
    return { fact, unit, day: day ?? null, key: keyOfRow(table, { ...cells, unit, day: day ?? "" }), cells };
  });
  if (faults.length > 0) throw new InputRefusal(faults);
  return rows;
}

function faultOfDay(table: Table, day: string | undefined, today: string): string | undefined {
  const column = table.columns.find(({ id }) => id === "day");
  if (column === undefined) return day === undefined ? undefined : `不填：${table.zh}不按日期`;
  if (day === undefined) return column.required ? "日期，例如 2019-05-18" : undefined;
  return day > today ? "不晚于今天" : undefined;
}
