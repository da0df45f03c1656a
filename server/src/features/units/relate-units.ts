import { failure, relateUnits as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { Refusal } from "../../platform/commands/refusal.ts";
import { planRelation } from "./changes/plan-relation.ts";
import { dayAfter } from "./sheets/unit-sheet.ts";
import { loadAround } from "./store/load-facts.ts";
import { lockTree } from "./store/lock-tree.ts";
import { writeDated } from "./store/write-dated.ts";

/** Puts units into a pool, a territory or a grid. Days to come are as good as past ones: nothing of today's tree hangs on them. */
export const relateUnits = handleCommand(spec, async ({ tx, body, record }) => {
  const { hierarchy, parent, children, first_day: from, last_day: last, basis } = body;
  tx.write(lockTree({}));
  const known = await loadAround(tx, hierarchy === "grid" ? [...children, parent] : children);
  const valid = { from, before: last === undefined ? null : dayAfter(last) };
  const planned = planRelation(known, { hierarchy, parent, children, valid });
  if ("refusals" in planned)
    throw new Refusal(planned.refusals[0] ?? failure("unit_missing", { unit: parent }));
  writeDated(tx, planned.change);
  for (const child of children)
    record({
      kind: "unit.related",
      noun: "unit",
      subject: child,
      unit: child,
      change: { hierarchy, parent, from, last, basis },
    });
  return { notes: [] };
});
