/** The job of a trial: the frozen facts of an issued period under another rule, compared with the result. Nothing of it becomes a result. */
import type { DecisionChoices } from "@cunjing/engine";
import { sql } from "kysely";
import { z } from "zod";
import type { Task } from "../../platform/jobs/task.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { computeInThread } from "./jobs-thread.ts";
import { loadInput } from "./store/load-input.ts";

const payloadOf = z.object({ campaign: z.uuid(), what_if: z.uuid() });

interface Row {
  readonly assessment: string;
  readonly decisions: DecisionChoices;
  readonly file: string;
  readonly text: string;
}

const selectAsked = prepare<{ campaign: string; what_if: string }, Row>(
  (a) => sql`select w.assessment, w.decisions, p.policy as file, p.source as text
    from what_if w join policy p on p.digest = w.digest
    where w.campaign = ${a.campaign}::uuid and w.id = ${a.what_if}::uuid and w.state = 'asked'`,
);

const keep = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update what_if set state = ${a.state}, result_digest = ${a.digest}, comparison = ${a.comparison}::jsonb,
      refusal = ${a.refusal}::jsonb, done_at = ${a.at}::timestamptz
    where campaign = ${a.campaign}::uuid and id = ${a.what_if}::uuid and state = 'asked'`,
);

export const whatIfJob: Task = async (payload, { parts, transact }) => {
  const { campaign, what_if } = payloadOf.parse(payload);
  const asked = await transact(campaign, async (tx) => {
    const row = await tx.askOne(selectAsked({ campaign, what_if }));
    const against = row && (await loadInput(tx, campaign, row.assessment));
    return row && against && { row, against };
  });
  if (asked === undefined) return;
  const { row, against } = asked;
  const input = { ...against, policy: { text: row.text, file: row.file }, decisions: row.decisions };
  const computed = await computeInThread({ input, against });
  const isRefused = "refusal" in computed;
  await transact(campaign, async (tx) =>
    tx.write(
      keep({
        campaign,
        what_if,
        state: isRefused ? "failed" : "done",
        digest: isRefused ? undefined : computed.result_digest,
        comparison: isRefused ? undefined : JSON.stringify(computed.comparison),
        refusal: isRefused ? JSON.stringify(computed.refusal) : undefined,
        at: parts.clock(),
      }),
    ),
  );
};
