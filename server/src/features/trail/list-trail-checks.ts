import { listTrailChecks as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { cutPage } from "../../platform/lists/cursor.ts";
import { readKeys } from "../../platform/lists/read-keys.ts";
import { selectChecks, toTrailCheck } from "./trail-check-statements.ts";

const ORDER = "trail-checks";

/** The newest first. */
export const listTrailChecks = handleRead(spec, async ({ tx, query: { limit, cursor } }) => {
  const [before, id] = readKeys(ORDER, cursor, ["instant", "uuid"]) ?? [null, null];
  const rows = await tx.ask(selectChecks({ before, id, most: limit + 1 }));
  const { page, next } = cutPage(rows, limit, ORDER, ({ key, check }) => [key, check]);
  return { checks: page.map(toTrailCheck), next };
});
