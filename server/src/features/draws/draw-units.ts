import { drawUnits as spec } from "@cunjing/contract";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { mustPlan } from "../rounds/must-plan.ts";
import { orderUnits } from "../rounds/store-plan.ts";
import { lockDraw, settleDraw } from "./settle-draw.ts";

/** Draws from what was published, by the seed that came out. A round's units get their orders with it. */
export const drawUnits = handleCommand(spec, async (context) => {
  const { tx, campaign, body } = context;
  const row = await tx.askOne(lockDraw({ campaign, draw: body.draw }));
  if (row === undefined) return refuse("not_found", {});
  await mustPlan(context, row);
  // Problems are drawn by draw-recheck, which plans a look at each.
  if (row.draws === "facts") return refuse("draw_of_problems", {});
  if (row.cancelled && !row.done) {
    const state = { zh: "已经取消", en: "cancelled" };
    return refuse("round_state_wrong", { title: row.round_title ?? "", state });
  }
  const { drawn, proof } = settleDraw(context, row);
  if (row.round !== null) {
    const units = drawn.map(({ unit }) => unit);
    orderUnits({ tx, campaign }, row.round, row.sealed_by !== null, units);
  }
  return {
    draw: body.draw,
    revision: row.revision + 1,
    drawn: drawn.map(({ place, unit }) => ({ place, unit })),
    wanted: proof.wanted,
    drawn_digest: proof.drawn_digest,
  };
});
