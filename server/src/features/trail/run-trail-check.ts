import { randomUUID } from "node:crypto";
import { z } from "zod";
import type { JobContext, Task } from "../../platform/jobs/task.ts";
import { checkTrail } from "./chain/check-trail.ts";
import { endCheck, insertCheck, noteProgress, selectCheck } from "./trail-check-statements.ts";

const payloadOf = z.object({ check: z.uuid() });

/** Does a check that somebody asked for, and says how far it is. Done again from its beginning where the process was killed. */
export const runTrailCheck: Task = async (payload, context) => {
  const { check } = payloadOf.parse(payload);
  await runCheck(check, context);
};

/** Every night the whole chain, so that nobody has to think of it. */
export const checkTrailNightly: Task = async (_, context) => {
  const check = randomUUID();
  const asked_at = context.parts.clock();
  await context.transact(null, async (tx) =>
    tx.write(insertCheck({ check, account: null, asked_at, after: undefined, heads: [] })),
  );
  await runCheck(check, context);
};

/** How often it says how far it is: a row rewritten, not a statistic. */
const SAYS_EVERY_MS = 1_000;

async function runCheck(check: string, { parts, transact, signal, log }: JobContext): Promise<void> {
  const row = await transact(null, (tx) => tx.askOne(selectCheck({ check })));
  if (row === undefined || row.ended_at !== null) return;
  let said = 0;
  const checked = await checkTrail({
    database: parts.database,
    after: row.after ?? undefined,
    heads: row.heads,
    signal,
    report: async (progress) => {
      if (performance.now() - said < SAYS_EVERY_MS) return;
      said = performance.now();
      await transact(null, async (tx) => tx.write(noteProgress({ ...progress, check })));
    },
  });
  await transact(null, async (tx) => tx.write(endCheck(check, checked)));
  if (checked.findings.length > 0)
    log.error(
      { check, findings: checked.findings, more: checked.more_findings },
      "the trail is not what it was when it was sealed",
    );
}
