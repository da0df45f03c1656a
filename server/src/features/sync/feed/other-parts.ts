/** Rows that come whatever units they concern: the campaign, rounds, dispatches, the own commands that wait. */
import { reach } from "@cunjing/contract";
import { sql } from "kysely";
import { withinRanges } from "../../../platform/lists/within-ranges.ts";
import { concerns, seesRegister } from "../../rounds/round-row.ts";
import type { FeedPart } from "./feed-part.ts";

export const campaignPart: FeedPart = {
  type: "campaign",
  from: sql`campaign c`,
  campaign: sql`c.id`,
  id: sql`c.id`,
  xid: sql`c.xid`,
  where: () => [],
  gone: () => sql`null`,
  row: () => sql`json_build_object('title', c.title, 'root', c.root, 'first_day', c.first_day, 'last_day', c.last_day, 'revision', c.revision,
    'policies', (select json_agg(json_build_object('digest', y.digest, 'first_day', lower(y.valid), 'last_day', upper(y.valid) - 1)
      order by lower(y.valid)) from campaign_policy y where y.campaign = c.id and not isempty(y.valid)))`,
};

export const roundPart: FeedPart = {
  type: "round",
  from: sql`round r`,
  campaign: sql`r.campaign`,
  id: sql`r.id`,
  xid: sql`r.xid`,
  where: ({ actor, campaign }) => (seesRegister(actor, campaign) ? [] : [concerns(actor, campaign)]),
  gone: ({ keptFrom }) => sql`case when r.last_day < ${keptFrom}::date then 'past' end`,
  row: () => sql`json_build_object('title', r.title, 'kind', r.kind, 'period', r.period, 'first_day', r.first_day, 'last_day', r.last_day,
    'standard', r.standard, 'state', r.state, 'plan_number', r.plan_number, 'revision', r.revision, 'sealed', r.sealed)`,
};

/** Its document is read by whoever sees one of its problems, wherever its receiver is. */
export const dispatchPart: FeedPart = {
  type: "dispatch",
  from: sql`dispatch d`,
  campaign: sql`d.campaign`,
  id: sql`d.id`,
  xid: sql`d.xid`,
  where: ({ actor, campaign }) => {
    const ranges = reach(actor, "problem.read", campaign);
    return [
      sql`(${withinRanges("d.pos", ranges)} or d.id in (
        select x.dispatch from dispatch_problem x where x.campaign = ${campaign}::uuid and ${withinRanges("x.pos", ranges)}))`,
    ];
  },
  gone: ({ keptFrom }) => sql`case when d.answered_at < ${keptFrom}::date then 'past' end`,
  row: () => sql`json_build_object('pos', d.pos, 'revision', d.revision, 'receiver', d.receiver, 'channel', d.channel, 'number', d.number,
    'slip', d.slip, 'issuer', d.issuer_post, 'issued_at', d.issued_at, 'due_on', d.due_on, 'demand', d.demand,
    'received_at', d.received_at, 'answered_at', d.answered_at,
    'problems', array(select x.problem from dispatch_problem x where x.campaign = d.campaign and x.dispatch = d.id order by x.problem))`,
};

export const heldPart: FeedPart = {
  type: "held",
  from: sql`held_command h`,
  campaign: sql`h.campaign`,
  id: sql`h.id`,
  xid: sql`h.xid`,
  where: ({ actor }) => [sql`h.account = ${actor.account}::uuid`],
  gone: ({ keptFrom }) => sql`case when h.settled_at < ${keptFrom}::date then 'past' end`,
  row: () => sql`json_build_object('name', h.name, 'why', h.why, 'state', h.state, 'awaits', h.awaits, 'at', h.at,
    'expires_at', h.expires_at, 'failure', h.failure, 'revision', h.revision)`,
};
