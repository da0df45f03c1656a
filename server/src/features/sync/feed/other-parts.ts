/** Rows that come whatever units they concern: the campaign, rounds, dispatches, the own commands that wait. */
import { reach } from "@cunjing/contract";
import { sql } from "kysely";
import { withinRanges } from "../../../platform/lists/within-ranges.ts";
import { concerns, seesRegister } from "../../rounds/round-row.ts";
import type { FeedPart } from "./feed-part.ts";
import { jsonLine, withoutNulls } from "./json-line.ts";

export const campaignPart: FeedPart = {
  type: "campaign",
  from: sql`campaign c`,
  campaign: sql`c.id`,
  id: sql`c.id`,
  xid: sql`c.xid`,
  where: () => [],
  gone: () => sql`null`,
  row: () =>
    jsonLine("c", ["title", "root", "first_day", "last_day", "revision"], {
      policies: sql`(select json_strip_nulls(json_agg(json_build_object('digest', y.digest, 'first_day', lower(y.valid), 'last_day', upper(y.valid) - 1) order by lower(y.valid))) from campaign_policy y where y.campaign = c.id and not isempty(y.valid))`,
    }),
};

export const roundPart: FeedPart = {
  type: "round",
  from: sql`round r`,
  campaign: sql`r.campaign`,
  id: sql`r.id`,
  xid: sql`r.xid`,
  where: ({ actor, campaign }) => (seesRegister(actor, campaign) ? [] : [concerns(actor, campaign)]),
  gone: ({ keptFrom }) => sql`case when r.last_day < ${keptFrom}::date then 'past' end`,
  row: () =>
    jsonLine("r", [
      "title",
      "kind",
      "period",
      "first_day",
      "last_day",
      "standard",
      "state",
      "plan_number",
      "revision",
      "sealed",
    ]),
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
  row: () =>
    jsonLine(
      "d",
      [
        "pos",
        "revision",
        "receiver",
        "channel",
        "number",
        "slip",
        "issued_at",
        "due_on",
        "demand",
        "received_at",
        "answered_at",
      ],
      {
        issuer: sql`d.issuer_post`,
        problems: sql`array(select x.problem from dispatch_problem x where x.campaign = d.campaign and x.dispatch = d.id order by x.problem)`,
      },
    ),
};

export const heldPart: FeedPart = {
  type: "held",
  from: sql`held_command h`,
  campaign: sql`h.campaign`,
  id: sql`h.id`,
  xid: sql`h.xid`,
  where: ({ actor }) => [sql`h.account = ${actor.account}::uuid`],
  gone: ({ keptFrom }) => sql`case when h.settled_at < ${keptFrom}::date then 'past' end`,
  row: () =>
    jsonLine("h", ["name", "why", "state", "at", "expires_at", "revision"], {
      awaits: withoutNulls(sql`h.awaits`),
      failure: withoutNulls(sql`h.failure`),
    }),
};
