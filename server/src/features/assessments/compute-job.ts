/** The job of a computation: freeze, compute in the engine's thread, store. Doing it twice gives the same result once. */
import { moveAssessment } from "@cunjing/contract";
import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "../../platform/commands/transaction.ts";
import type { JobContext, Task } from "../../platform/jobs/task.ts";
import { siteDay, siteInstant } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { type AssessmentRow, lockAssessment, selectAssessment } from "./assessment-row.ts";
import type { Computed, Refused, Told } from "./engine/assess-tasks.ts";
import type { FrozenInput } from "./engine/frozen-input.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { countFacts, digestOfManifest, digestsOf, printManifest } from "./freeze/manifest.ts";
import { assessThread, beginComputing } from "./jobs-thread.ts";
import { selectPolicyText } from "./period-policy.ts";
import { sendComputed } from "./send-computed.ts";
import { type Freeze, freezePeriod } from "./store/freeze-period.ts";
import { loadSlices, storeSlices } from "./store/frozen-slices.ts";
import { loadInput } from "./store/load-input.ts";
import { storeResults } from "./store/store-results.ts";
import { systemEvent } from "./store/system-event.ts";

const payloadOf = z.object({
  campaign: z.uuid(),
  assessment: z.uuid(),
  computation: z.int(),
  sender: z.uuid().optional(),
});

export const computeAssessmentJob: Task = async (payload, context) => {
  const { campaign, assessment, computation, sender } = payloadOf.parse(payload);
  // The thread loads its program while the records are read.
  assessThread().warm();
  const prepared = await context.transact(campaign, (tx) =>
    context.transact(campaign, (beside) =>
      prepareInput(tx, beside, context, { campaign, assessment, computation }),
    ),
  );
  if (prepared === undefined) return;
  const { input, against, freeze, facts } = prepared;
  const computing = beginComputing({ input, ...(against === undefined ? {} : { against }) });
  // What was frozen is stored while the engine computes from it. Slices that no result comes to name are no harm: they are what they say.
  const [results] = await Promise.all([
    computing.results,
    context.transact(campaign, (tx) => storeSlices(tx, campaign, usedOf(freeze))),
  ]);
  const told = performance.now();
  const kept = { campaign, assessment, computation, input, freeze, facts };
  const [done, end] = await Promise.all([
    context.transact(campaign, async (tx) => {
      const isKept = await keepComputed(tx, context, kept, results, computing.end);
      if (isKept && sender !== undefined)
        await sendComputed(tx, { campaign, assessment, sender }, context.parts.clock());
      return isKept;
    }),
    computing.end,
  ]);
  const seconds = "refusal" in end ? undefined : end.seconds;
  const store = (performance.now() - told) / 1000;
  context.log.info(
    { assessment, facts, done, seconds: { ...freeze.seconds, ...seconds, store } },
    "a period was computed",
  );
};

interface Asked {
  readonly campaign: string;
  readonly assessment: string;
  readonly computation: number;
}

const isWanted = (row: AssessmentRow | undefined, computation: number): row is AssessmentRow =>
  row !== undefined && row.state === "computing" && row.computation === computation;

async function prepareInput(tx: Transaction, beside: Transaction, { parts }: JobContext, asked: Asked) {
  const { campaign, assessment, computation } = asked;
  const row = await tx.askOne(selectAssessment({ campaign, assessment }));
  if (!isWanted(row, computation)) return undefined;
  const freeze = await freezePeriod(tx, [beside], { ...row, campaign, assessment }, parts.clock());
  const earlier = digestsOf(freeze.manifest).filter((digest) => !freeze.slices.has(digest));
  const [text, carried, against] = await Promise.all([
    tx.askOne(selectPolicyText({ digest: row.digest })),
    loadSlices(tx, campaign, earlier),
    row.corrects === null ? undefined : loadInput(tx, campaign, row.corrects),
  ]);
  if (text === undefined) throw new Error(`the policy ${row.digest} is gone`);
  const slices = new Map<string, Uint8Array>(carried);
  for (const digest of digestsOf(freeze.manifest)) {
    const own = freeze.slices.get(digest);
    if (own !== undefined) slices.set(digest, own.bytes);
  }
  const input: FrozenInput = {
    policy: { text: text.source, file: text.policy },
    decisions: row.decisions,
    period: row.period,
    cadence: row.cadence,
    until: row.last_day,
    manifest: printManifest(freeze.manifest),
    slices,
  };
  return { input, against, freeze, facts: countFacts(freeze.manifest) };
}

/** Slices of this freeze that its manifest names: days that were carried over have theirs already. */
function usedOf({ manifest, slices }: Freeze) {
  const used = new Set(digestsOf(manifest));
  return new Map([...slices].filter(([digest]) => used.has(digest)));
}

const keepFreeze = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment set state = ${a.state}, steps = steps || ${a.steps}::jsonb, snapshot = ${a.snapshot},
      frozen_at = ${a.frozen_at}::timestamptz, manifest = ${a.manifest}, facts_digest = ${a.facts_digest}, fact_count = ${a.fact_count}::integer,
      engine = ${a.engine}, version = coalesce(${a.version}, version), result_digest = ${a.result_digest}, shape = ${a.shape}::jsonb,
      lists = ${a.lists}::jsonb, awards = ${a.awards}::jsonb, notices = ${a.notices}::jsonb, changes = ${a.changes}::jsonb,
      refusal = ${a.refusal}::jsonb
    where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

interface Kept extends Asked {
  readonly input: FrozenInput;
  readonly freeze: Freeze;
  readonly facts: number;
}

/**
 * The results are stored while the thread makes their digest, and committed together with it.
 * @returns false where it was withdrawn or asked for anew meanwhile
 */
async function keepComputed(
  tx: Transaction,
  { parts }: JobContext,
  { campaign, assessment, computation, input, freeze, facts }: Kept,
  found: Told | Refused,
  ending: Promise<Computed | Refused>,
): Promise<boolean> {
  const row = await tx.askOne(lockAssessment({ campaign, assessment }));
  if (!isWanted(row, computation)) return false;
  const now = parts.clock();
  const isRefused = "refusal" in found;
  const move = isRefused ? "fail" : "finish";
  const moved = moveAssessment(row, move, {
    actor: null,
    today: siteDay(now),
    sheets_unanswered: 0,
    objections_open: 0,
    receipts_missing: 0,
    corrections_open: 0,
  });
  if (moved.outcome === "refused") return false;
  const facts_digest = digestOfManifest(input.manifest);
  const step = { move, at: siteInstant(now), by: null, from: row.state, to: moved.state, note: null };
  const results = isRefused ? undefined : found;
  if (results !== undefined) await storeResults(tx, { campaign, assessment }, results);
  const ended = await ending;
  const result_digest = "refusal" in ended ? undefined : ended.result_digest;
  tx.write(
    keepFreeze({
      campaign,
      assessment,
      state: moved.state,
      steps: JSON.stringify([step]),
      snapshot: freeze.watermark.snapshot,
      frozen_at: freeze.watermark.taken_at,
      manifest: input.manifest,
      facts_digest,
      fact_count: facts,
      engine: ENGINE_VERSION,
      version: results?.version,
      result_digest,
      shape: results && JSON.stringify(results.shape),
      lists:
        results &&
        JSON.stringify(results.lists.map(({ members, ...head }) => ({ ...head, size: members.length }))),
      awards: results && JSON.stringify(results.awards),
      notices: results && JSON.stringify(results.notices),
      changes: results?.comparison && JSON.stringify(results.comparison),
      refusal: isRefused ? JSON.stringify(found.refusal) : undefined,
    }),
  );
  const change = { facts, facts_digest, result_digest, state: moved.state };
  const kind = isRefused ? "assessment.failed" : "assessment.frozen";
  tx.write(
    systemEvent({
      campaign,
      kind,
      noun: "assessment",
      subject: assessment,
      change: JSON.stringify(change),
      at: now,
    }),
  );
  return true;
}
