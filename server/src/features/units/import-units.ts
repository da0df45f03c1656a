import { dataDetails, describeFailure, type Failure, say, importUnits as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { type InputFault, InputRefusal } from "../../platform/commands/check-input.ts";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { planImport } from "./sheets/plan-import.ts";
import { writeChange } from "./store/carry-out.ts";
import { loadBelow } from "./store/load-facts.ts";
import { lockTree } from "./store/lock-tree.ts";

const selectTaken = prepare<{ units: readonly string[] }, { id: string }>(
  (a) => sql`select id from unit where id = any (${a.units}::text[]) order by id`,
);

/** Takes in a sheet of units, all of it or nothing. */
export const importUnits = handleCommand(spec, async (context) => {
  const { tx, body, now, record } = context;
  const { on, below = null, basis } = body;
  const today = siteDay(now);
  if (on > today) refuse("unit_day_ahead", { day: on });
  tx.write(lockTree({}));
  const tree = await loadBelow(tx, below);
  if (below !== null && !tree.has(below)) refuse("unit_missing", { unit: below });
  const file = { name: body.file, bytes: Buffer.from(body.sheet, "base64") };
  const plan = planImport(file, tree, {
    on,
    until: today,
    ...(body.complete ? { completeBelow: below } : {}),
  });
  if ("failures" in plan) throw new InputRefusal(plan.failures.map(toFault));
  const { added, renamed, moved, withdrawn, unchanged } = plan.summary;
  const taken = await tx.ask(selectTaken({ units: added }));
  if (taken.length > 0) throw new InputRefusal(taken.map(({ id }) => takenFault(id, body.file)));
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

function takenFault(id: string, file: string): InputFault {
  return { at: file, found: id, expected: "系统里没有用过的编号：此编号的单位在所选范围之外" };
}
