import { type Draw, type DrawRequest, draw, isRefusal } from "@cunjing/engine";
import { refuse } from "../../platform/commands/refusal.ts";

/** Draws; what the engine refuses (a rule that cannot hold, a frame that does not suffice) is refused by the catalogue. */
export function makeDraw(request: DrawRequest): Draw {
  try {
    return draw(request);
  } catch (error) {
    if (isRefusal(error)) return refuse("draw_refused", { found: { zh: error.zh, en: error.en } });
    throw error;
  }
}
