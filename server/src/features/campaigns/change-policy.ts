import { changePolicy as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { keepPolicyText } from "./keep-policy-text.ts";
import { endPoliciesFrom, insertCampaignPolicy, insertPolicy } from "./policy-statements.ts";

const lockCampaign = prepare<{ campaign: string }, { revision: number }>(
  (a) => sql`select revision from campaign where id = ${a.campaign}::uuid for update`,
);

/** The text that would hold on a day if nothing changed. */
const selectText = prepare<{ campaign: string; day: string }, { source: string }>(
  (a) => sql`select p.source from campaign_policy cp join policy p on p.digest = cp.digest
    where cp.campaign = ${a.campaign}::uuid and cp.valid @> ${a.day}::date`,
);

const touchCampaign = prepare<{ campaign: string }, unknown>(
  (a) => sql`update campaign set title = title where id = ${a.campaign}::uuid`,
);

/** From a day on the campaign follows another text, or the same with other decisions. The past stays as it was. */
export const changePolicy = handleCommand(spec, async ({ tx, actor, campaign, body, base, now, record }) => {
  const [row, held] = await Promise.all([
    tx.askOne(lockCampaign({ campaign })),
    tx.askOne(selectText({ campaign, day: body.first_day })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  if (row.revision !== base) return refuse("revision_outdated", { seen: base ?? 0, found: row.revision });
  const today = siteDay(now);
  if (body.first_day < today) return refuse("policy_from_past", { today, first_day: body.first_day });
  const text = body.policy ?? held?.source;
  if (text === undefined) return refuse("policy_not_in_force", { day: body.first_day });

  const read = await keepPolicyText(text, body.decisions, body.first_day, actor.post);
  tx.write(insertPolicy({ digest: read.digest, policy: read.policy, title: read.title, source: text }));
  tx.write(endPoliciesFrom({ campaign, first_day: body.first_day }));
  tx.write(
    insertCampaignPolicy({
      campaign,
      digest: read.digest,
      decisions: JSON.stringify(read.choices),
      first_day: body.first_day,
    }),
  );
  tx.write(touchCampaign({ campaign }));
  record({
    kind: "campaign.policy_changed",
    noun: "campaign",
    subject: campaign,
    change: { digest: read.digest, first_day: body.first_day, decisions: read.choices },
  });
  return { campaign, revision: row.revision + 1, digest: read.digest, notices: [...read.notices] };
});
