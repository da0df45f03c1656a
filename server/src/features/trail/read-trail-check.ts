import { readTrailCheck as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { selectCheck, toTrailCheck } from "./trail-check-statements.ts";

/** One check of the chain. */
export const readTrailCheck = handleRead(spec, async ({ tx, query: { check } }) => {
  const row = await tx.askOne(selectCheck({ check }));
  return row === undefined ? refuse("not_found", {}) : toTrailCheck(row);
});
