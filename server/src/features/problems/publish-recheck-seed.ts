import {
  type BodyOf,
  type ClosedProblem,
  type Range,
  recheckFrame,
  publishRecheckSeed as spec,
} from "@cunjing/contract";
import type { DrawRequest } from "@cunjing/engine";
import { sql } from "kysely";
import { handleCommand } from "../../platform/commands/handler.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { compose, type Query } from "../../platform/statements/prepare.ts";
import { publishDraw } from "../draws/publish-draw.ts";
import { readStrata } from "../draws/strata.ts";
import { scopeRanges } from "./scope-ranges.ts";

type Body = BodyOf<typeof spec>;
type Closed = Omit<ClosedProblem, "stratum"> & { readonly pos: number };

/** What was closed in the window; sealed ones are in no list that gets published, whoever asks. */
function selectClosed(campaign: string, ranges: readonly Range[], body: Body): Query<Closed> {
  const { from, to, all } = body;
  return compose(
    sql<Closed>`select p.id, p.pos, p.state, p.progress->>'closed_at' as closed_at, p.prominent, p.sealed_by is not null as sealed
      from problem p
      where p.campaign = ${campaign}::uuid and p.state = 'closed' and p.closed_on <= ${to}::date and p.sealed_by is null
        and ${withinRanges("p.pos", ranges)}${all ? sql`` : sql` and p.prominent`}${
          from === undefined ? sql`` : sql` and p.closed_on >= ${from}::date`
        }`,
  );
}

function ruleOf({ share, count, strata, minimum }: Body): DrawRequest["rule"] {
  return {
    ...(share === undefined ? {} : { share }),
    ...(count === undefined ? {} : { count }),
    ...(minimum === undefined ? {} : { minimum }),
    per: strata === undefined ? "all" : "stratum",
  };
}

/** Fixes and publishes what a re-check will be drawn from: closed problems, of which the office itself says how many. */
export const publishRecheckSeed = handleCommand(spec, async (context) => {
  const { tx, actor, campaign, body } = context;
  const ranges = await scopeRanges(tx, actor, spec.verb, campaign, body.unit);
  const [stratumOf, rows] = await Promise.all([
    readStrata(tx, body.strata),
    tx.ask(selectClosed(campaign, ranges, body)),
  ]);
  const closed = rows.map(({ pos, ...row }) => ({ ...row, stratum: stratumOf(pos) }));
  const window = { first: body.from ?? null, last: body.to, prominent_only: !body.all };
  const { compulsory: _, ...published } = await publishDraw(context, {
    request: { round: `recheck/${body.draw}`, frame: recheckFrame(closed, window), rule: ruleOf(body) },
    // What was drawn once comes last the next time, in the same part of the tree.
    ruleName: `recheck:${body.unit ?? "all"}`,
    draws: "facts",
    period: null,
    digest: null,
  });
  return published;
});
