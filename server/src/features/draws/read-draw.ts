import { type Range, reach, readDraw as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { isOfOwnOffice } from "../../platform/rights/own-office.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { publishedDraw, selectDraw, toDrawLine } from "./draw-row.ts";

const selectNames = prepare<{ units: readonly string[] }, { id: string; name: string }>(
  (a) => sql`select id, name from unit where id = any(${a.units}::text[])`,
);

/** Of problems where the reader may read problems: the village and its number there. */
const selectNumbers = (campaign: string, problems: readonly string[], ranges: readonly Range[]) =>
  compose<{ id: string; name: string }>(sql`select p.id::text as id, concat_ws(' ', u.name, p.serial) as name
    from problem p join unit u on u.id = p.unit
    where p.campaign = ${campaign}::uuid and p.id = any(${problems}::uuid[]) and ${withinRanges("p.pos", ranges)}`);

/** A draw with frame, rule and proof. */
export const readDraw = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query } = context;
  const row = await tx.askOne(selectDraw({ campaign, draw: query.draw }));
  if (row === undefined) return refuse("not_found", {});
  const { drawn, policy, proof: _, seen_after: __, planned_by: by, planned_at: at, ...rest } = row;
  const ids = (drawn ?? []).map(({ unit }) => unit);
  const named = await tx.ask(
    row.draws === "units"
      ? selectNames({ units: ids })
      : selectNumbers(campaign, ids, reach(actor, "problem.read", campaign)),
  );
  const names = new Map(named.map(({ id, name }) => [id, name]));
  const published = publishedDraw(row);
  return {
    ...rest,
    ...toDrawLine(rest),
    own: await isOfOwnOffice(context, "round.plan", { by, at }),
    frame: row.frame.map(({ unit, stratum }) => ({ unit, ...(stratum === undefined ? {} : { stratum }) })),
    rule: { ...row.rule },
    drawn: (drawn ?? []).map((one) => ({ ...one, name: names.get(one.unit) ?? null })),
    published:
      published === undefined
        ? null
        : {
            format: 1 as const,
            policy: policy ?? "",
            draw: row.rule_name,
            period: row.period ?? row.round_name,
            request: { ...published.request },
            drawn: published.drawn.map((one) => ({ ...one })),
            proof: { ...published.proof },
            seen_after: [...published.seen_after],
          },
  };
});
