import { listJobs as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { selectJobs } from "./job-statements.ts";

/** Jobs in the order in which they were asked for. */
export const listJobs = handleRead(spec, async ({ tx, query: { limit, cursor, state } }) => {
  const after = cursor === undefined ? 0 : Number(cursor);
  if (!Number.isSafeInteger(after)) return refuse("cursor_wrong", {});
  const rows = await tx.ask(selectJobs({ after, state: state ?? null, most: limit + 1 }));
  const shown = rows.slice(0, limit);
  return {
    jobs: shown.map(({ id, due_at, asked_at, ...line }) => ({
      job: id,
      ...line,
      due_at: siteInstant(due_at),
      asked_at: siteInstant(asked_at),
    })),
    next: rows.length > limit ? String(shown.at(-1)?.id) : null,
  };
});
