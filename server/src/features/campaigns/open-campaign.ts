import { randomUUID } from "node:crypto";
import { can, openCampaign as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { keepPolicyText } from "./keep-policy-text.ts";
import { insertCampaignPolicy, insertPolicy } from "./policy-statements.ts";

interface Place {
  readonly name: string;
  readonly pos: number;
  readonly parent_root: string | null;
  /** Of the campaign above: whether the root lies in its root; null where none is named or there is none. */
  readonly within: boolean | null;
}

const findPlace = prepare<{ root: string; parent: string | null }, Place>(
  (a) => sql`select u.name, u.pos, above.name as parent_root,
      case when above.id is null then null else u.pos between above.pos and above.pos_end end as within
    from unit u
    left join campaign c on c.id = ${a.parent}::uuid
    left join unit above on above.id = c.root
    where u.id = ${a.root} and u.withdrawn_on is null`,
);

const insertCampaign = prepare<
  { id: string; title: string; root: string; parent: string | null; first_day: string; last_day: string },
  unknown
>(
  (a) => sql`insert into campaign (id, title, root, parent, first_day, last_day)
    values (${a.id}, ${a.title}, ${a.root}, ${a.parent}, ${a.first_day}, ${a.last_day})`,
);

/** Whoever opens a campaign is its office: without a first grant nobody could enter it. */
const grantOffice = prepare<
  { id: string; account: string; campaign: string; unit: string; first_day: string },
  unknown
>(
  (a) => sql`insert into role_grant (id, account, role, campaign, unit, reach, first_day, granted_by)
    values (${a.id}, ${a.account}, 'campaign_office', ${a.campaign}, ${a.unit}, 'unit', ${a.first_day}, ${a.account})`,
);

/** Opens a campaign with its policy; its tables get their partitions (migration 0004). */
export const openCampaign = handleCommand(spec, async ({ tx, actor, body, now, record }) => {
  const place = await tx.askOne(findPlace({ root: body.root, parent: body.parent ?? null }));
  const reached =
    place !== undefined && can(actor, "campaign.write", { campaign: null, pos: place.pos }) ? place : null;
  if (reached === null || (body.parent !== undefined && reached.within === null))
    return refuse("not_found", {});
  if (reached.within === false)
    return refuse("campaign_outside_parent", { root: reached.name, parent: reached.parent_root ?? "" });

  const read = await keepPolicyText(body.policy, body.decisions, body.first_day, actor.post);
  const { campaign, title, root, first_day, last_day } = body;
  tx.write(insertCampaign({ id: campaign, title, root, parent: body.parent ?? null, first_day, last_day }));
  tx.write(
    insertPolicy({
      digest: read.digest,
      policy: read.policy,
      title: read.title,
      source: body.policy,
    }),
  );
  tx.write(
    insertCampaignPolicy({
      campaign,
      digest: read.digest,
      decisions: JSON.stringify(read.choices),
      first_day,
    }),
  );
  const id = randomUUID();
  tx.write(grantOffice({ id, account: actor.account, campaign, unit: root, first_day: siteDay(now) }));
  record({
    kind: "campaign.opened",
    noun: "campaign",
    subject: campaign,
    unit: root,
    pos: reached.pos,
    change: { title, first_day, last_day, digest: read.digest, decisions: read.choices, grant: id },
  });
  return {
    campaign,
    digest: read.digest,
    policy: read.policy,
    policy_title: read.title,
    notices: [...read.notices],
  };
});
