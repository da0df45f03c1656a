import { verifyDraw as spec } from "@cunjing/contract";
import { verifyDraw as verify } from "@cunjing/engine";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { publishedDraw, selectDraw } from "./draw-row.ts";

/** Makes the draw again from what was published first. Before it is drawn there is nothing to differ. */
export const verifyDraw = handleRead(spec, async ({ tx, campaign, query }) => {
  const row = await tx.askOne(selectDraw({ campaign, draw: query.draw }));
  if (row === undefined) return refuse("not_found", {});
  const published = publishedDraw(row);
  if (published === undefined) return { ok: true, drawn: false, differences: [] };
  const { ok, differences } = verify(published, {
    seed: query.seed ?? row.seed ?? undefined,
    frame_digest: query.frame_digest ?? row.frame_digest,
  });
  return { ok, drawn: true, differences: [...differences] };
});
