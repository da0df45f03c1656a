import { sql } from "kysely";
import type { CommandContext } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const updateAnswer = prepare<
  { id: string; campaign: string | null; answer: string; by: string; at: Date },
  { id: string }
>(
  (
    a,
  ) => sql`update complaint set answer = ${a.answer}::text, answered_by = ${a.by}::uuid, answered_at = ${a.at}::timestamptz
    where id = ${a.id}::uuid and (${a.campaign}::uuid is null or campaign = ${a.campaign}::uuid) returning id`,
);

/**
 * @param campaign the campaign whose office answers; null: those who keep the system
 * @throws a refusal `not_found`
 */
export async function writeAnswer(
  { tx, actor, body, now, record }: CommandContext<{ complaint: string; answer: string }>,
  campaign: string | null,
): Promise<{ complaint: string }> {
  const { complaint, answer } = body;
  const done = await tx.askOne(updateAnswer({ id: complaint, campaign, answer, by: actor.account, at: now }));
  if (done === undefined) return refuse("not_found", {});
  record({ kind: "complaint.answered", noun: "complaint", subject: complaint });
  return { complaint };
}
