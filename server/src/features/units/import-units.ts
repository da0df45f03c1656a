import { dataDetails, describeFailure, type Failure, say, importUnits as spec } from "@cunjing/contract";
import { type InputFault, InputRefusal } from "../../platform/commands/check-input.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { siteDay } from "../../platform/site-day.ts";
import type { KnownUnits } from "./changes/unit-facts.ts";
import { planImport } from "./sheets/plan-import.ts";
import { idsIn, type OpenedSheet, openUnitSheet } from "./sheets/read-unit-sheet.ts";
import { writeChange } from "./store/carry-out.ts";
import { loadAround, loadBelow } from "./store/load-facts.ts";
import { lockTree } from "./store/lock-tree.ts";

/** Takes in a sheet of units, all of it or nothing. */
export const importUnits = handleCommand(spec, async (context) => {
  const { tx, body, now, record } = context;
  const { on, below = null, basis } = body;
  const today = siteDay(now);
  if (on > today) refuse("unit_day_ahead", { day: on });
  tx.write(lockTree({}));
  const opened = openUnitSheet({ name: body.file, bytes: Buffer.from(body.sheet, "base64") });
  const tree = await loadTree(tx, below, opened);
  if (below !== null && !tree.has(below)) refuse("unit_missing", { unit: below });
  const plan = planImport(opened, tree, {
    on,
    until: today,
    ...(body.complete ? { completeBelow: below } : {}),
  });
  if ("failures" in plan) throw new InputRefusal(plan.failures.map(toFault));
  const { added, renamed, moved, withdrawn, unchanged } = plan.summary;
  const summary = {
    added: [...added],
    renamed: [...renamed],
    moved: [...moved],
    withdrawn: [...withdrawn],
    unchanged: unchanged.length,
  };
  if (body.only_plan) return summary;
  await writeChange(context, tree, plan.change, today);
  const counts = {
    added: added.length,
    renamed: renamed.length,
    moved: moved.length,
    withdrawn: withdrawn.length,
  };
  record({
    kind: "unit.imported",
    noun: "unit",
    subject: below ?? "",
    change: { on, file: body.file, complete: body.complete, ...counts, basis },
  });
  return summary;
});

/** What is below the unit, and units from elsewhere that the sheet moves in, moves out to, or names. */
async function loadTree(tx: Transaction, below: string | null, opened: OpenedSheet): Promise<KnownUnits> {
  const tree = await loadBelow(tx, below);
  if (below === null) return tree;
  const others = idsIn(opened).filter((id) => !tree.has(id));
  return others.length === 0 ? tree : new Map([...(await loadAround(tx, others)), ...tree]);
}

/** 单位.csv 第 12 行“上级” */
function toFault(one: Failure): InputFault {
  const details = dataDetails(one);
  if (details === undefined) return { at: "sheet", found: "", expected: describeFailure(one, "zh") };
  const { file, sheet, row, column, cell, found } = details;
  const places = [
    file,
    sheet,
    row === undefined ? undefined : `第 ${row} 行`,
    column === undefined ? undefined : `“${column}”`,
    cell,
  ];
  const at = places.filter((part) => part !== undefined).join(" ");
  return { at, found: say(found, "zh"), expected: describeFailure(one, "zh") };
}
