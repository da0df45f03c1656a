/**
 * The job of a verification: the result once more from its frozen facts and the policy's text. It holds where all of these are what they were: the
 * policy's text, the facts, the results, and every stored row.
 */
import { createHash } from "node:crypto";
import { canonicalJson } from "@cunjing/engine";
import { sql } from "kysely";
import { z } from "zod";
import type { Transaction } from "../../platform/commands/transaction.ts";
import type { Task } from "../../platform/jobs/task.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import type { FrozenInput } from "./engine/frozen-input.ts";
import type { ResultColumns } from "./engine/stored-results.ts";
import { digestOfManifest } from "./freeze/manifest.ts";
import { computeInThread } from "./jobs-thread.ts";
import { loadInput } from "./store/load-input.ts";

const payloadOf = z.object({ campaign: z.uuid(), verification: z.uuid() });

interface Recorded {
  readonly assessment: string;
  readonly digest: string;
  readonly facts_digest: string | null;
  readonly result_digest: string | null;
}

const selectRecorded = prepare<{ campaign: string; verification: string }, Recorded>(
  (a) => sql`select v.assessment, a.digest, a.facts_digest, a.result_digest
    from assessment_verification v join assessment a on a.campaign = v.campaign and a.id = v.assessment
    where v.campaign = ${a.campaign}::uuid and v.id = ${a.verification}::uuid and v.done_at is null`,
);

const keep = prepare<Record<string, unknown>, unknown>(
  (
    a,
  ) => sql`update assessment_verification set done_at = ${a.at}::timestamptz, holds = ${a.holds}, found = ${a.found}::jsonb
    where campaign = ${a.campaign}::uuid and id = ${a.verification}::uuid`,
);

export type VerifiedDigests = Readonly<
  Record<"policy" | "facts" | "results" | "rows", readonly [string | null, string | null]>
>;

export const verifyJob: Task = async (payload, { parts, transact }) => {
  const { campaign, verification } = payloadOf.parse(payload);
  const loaded = await transact(campaign, async (tx) => {
    const recorded = await tx.askOne(selectRecorded({ campaign, verification }));
    if (recorded === undefined) return undefined;
    const input = await loadInput(tx, campaign, recorded.assessment);
    const rows = await readRows(tx, campaign, recorded.assessment);
    return { recorded, input, rows };
  });
  if (loaded === undefined) return;
  const { recorded, input, rows } = loaded;
  const found = input === undefined ? undefined : await recompute(input, recorded, rows);
  const holds = found !== undefined && Object.values(found.digests).every(([was, is]) => was === is);
  await transact(campaign, async (tx) =>
    tx.write(
      keep({
        campaign,
        verification,
        holds: holds && found?.fault === undefined,
        found: JSON.stringify(found ?? { fault: "nothing is frozen" }),
        at: parts.clock(),
      }),
    ),
  );
};

/** Digests as recorded, each beside what was found. A slice that is damaged is a finding too. */
async function recompute(
  input: FrozenInput,
  { digest, facts_digest, result_digest }: Recorded,
  rows: string,
): Promise<{ digests: Partial<VerifiedDigests>; fault?: string }> {
  const policy = createHash("sha256").update(input.policy.text).digest("hex");
  const digests = {
    policy: [digest, policy],
    facts: [facts_digest, digestOfManifest(input.manifest)],
  } as const;
  try {
    const computed = await computeInThread({ input });
    if ("refusal" in computed) return { digests, fault: computed.refusal.en };
    return {
      digests: {
        ...digests,
        results: [result_digest, computed.result_digest],
        rows: [rows, digestOfColumns(computed.results)],
      },
    };
  } catch (error) {
    return { digests, fault: (error as Error).message };
  }
}

interface StoredRow {
  readonly values: readonly unknown[];
  readonly ranks: unknown;
  readonly parts: unknown;
}

const AT_ONCE = 5_000;

const selectRows = prepare<
  { campaign: string; assessment: string; after: number },
  StoredRow & { seq: number }
>(
  (
    a,
  ) => sql`select seq, jsonb_build_array(score_of, unit, unit_name, seq, score, printed, absent, grade, grade_label, grade_gate, pool, place,
      from_end, pool_size, tied, array_to_string(lists, ',')) as values, ranks, parts
    from assessment_result where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and seq > ${a.after}::integer
    order by seq limit ${sql.lit(AT_ONCE)}`,
);

/** SHA-256 over all stored rows in canonical form, page by page. */
async function readRows(tx: Transaction, campaign: string, assessment: string): Promise<string> {
  const hash = createHash("sha256");
  let after = -1;
  for (;;) {
    const page = await tx.ask(selectRows({ campaign, assessment, after }));
    for (const { values, ranks, parts } of page)
      hash.update(`${canonicalJson([...values, ranks, parts] as never)}\n`);
    if (page.length < AT_ONCE) return hash.digest("hex");
    after = page.at(-1)?.seq ?? after;
  }
}

/** The same over freshly computed columns. */
export function digestOfColumns(columns: ResultColumns): string {
  const hash = createHash("sha256");
  for (let at = 0; at < columns.unit.length; at++) {
    const { ranks, parts, ...plain } = columns;
    const values = Object.values(plain).map((column) => column[at]);
    hash.update(
      `${canonicalJson([...values, JSON.parse(ranks[at] as string), JSON.parse(parts[at] as string)] as never)}\n`,
    );
  }
  return hash.digest("hex");
}
