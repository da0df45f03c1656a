import { whoHeld as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";
import { findUnit, reached } from "./find-unit.ts";
import { kindsOn } from "./kinds-on.ts";
import { RESPONSIBILITIES, type StoredResponsibility, toResponsibilityRow } from "./responsibility-row.ts";

const selectOfUnit = prepare<{ campaign: string; unit: string; kind: string | null }, StoredResponsibility>(
  (a) => sql`${RESPONSIBILITIES}
    where r.campaign = ${a.campaign}::uuid and r.unit = ${a.unit}::text and not isempty(r.valid)
      and (${a.kind}::text is null or r.kind = ${a.kind}::text)
    order by lower(r.valid) desc nulls last, r.kind, r.id`,
);

/** Who held it on the day, and all that was ever recorded: a unit has few, and its past is read as a whole. */
export const whoHeld = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { unit, day = siteDay(now), kind = null } = query;
  const [place, rows, kinds] = await Promise.all([
    tx.askOne(findUnit({ unit })),
    tx.ask(selectOfUnit({ campaign, unit, kind })),
    kindsOn(parts, tx, campaign, day, siteDay(now)),
  ]);
  reached(place, actor, "responsibility.read", campaign);
  const history = rows.map((row) => {
    const { telephone: _, ...held } = toResponsibilityRow(row, kinds);
    return held;
  });
  const holders = history
    .filter(({ first_day, last_day }) => (first_day ?? "") <= day && (last_day === null || day <= last_day))
    .reverse();
  return { day, holders, history };
});
