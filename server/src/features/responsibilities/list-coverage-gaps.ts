import {
  type AnswerOf,
  type Range,
  type ResponsibilityKind,
  responsibilityKinds,
  listCoverageGaps as spec,
} from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { cutPage, readCursor } from "../../platform/lists/cursor.ts";
import { withinRanges } from "../../platform/lists/within-ranges.ts";
import { siteDay } from "../../platform/site-day.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { namesAbove } from "../units/names-above.ts";
import { askedRanges } from "./find-unit.ts";
import { policyOn } from "./kinds-on.ts";

type Gap = AnswerOf<typeof spec>["gaps"][number];

const ORDER = "coverage-gaps";

/** Units of the day that need a holder, each with whether there is one: of the kinds in `needed`, within the ranges. */
function needing(
  campaign: string,
  day: string,
  needed: readonly ResponsibilityKind[],
  ranges: readonly Range[],
) {
  const list = JSON.stringify(needed.map(({ id, of }, n) => ({ n, kind: id, of })));
  return sql`from jsonb_to_recordset(${list}::jsonb) as needed(n integer, kind text, "of" text[])
    join unit_version v on v.kind = any (needed."of") and v.valid @> ${day}::date
    join unit u on u.id = v.unit and ${withinRanges("u.pos", ranges)}
    cross join lateral (select exists (select from responsibility r
      where r.campaign = ${campaign}::uuid and r.pos = u.pos and r.unit = u.id and r.kind = needed.kind and r.valid @> ${day}::date) as held) h`;
}

/** Which units lack a holder on a day, by the kinds of which the policy says that each needs one (S0-4). */
export const listCoverageGaps = handleRead(spec, async ({ parts, tx, actor, campaign, query, now }) => {
  const { day = siteDay(now), below, kind, limit } = query;
  const after = readCursor(ORDER, query.cursor, 2);
  const [ranges, policy] = await Promise.all([
    askedRanges(tx, actor, "responsibility.read", campaign, below),
    policyOn(parts, tx, campaign, day, siteDay(now)),
  ]);
  if (policy === undefined) return refuse("policy_not_in_force", { day });
  const needed = neededKinds([...responsibilityKinds(policy).values()], kind);
  const from = needing(campaign, day, needed, ranges);
  const beyond =
    after === undefined
      ? sql`true`
      : sql`(needed.n, u.pos) > (${Number(after[0])}::integer, ${Number(after[1])}::bigint)`;
  const [counts, rows] = await Promise.all([
    tx.ask(
      compose<{ kind: string; units: number; covered: number }>(
        sql<never>`select needed.kind, count(*)::integer as units, (count(*) filter (where h.held))::integer as covered ${from} group by needed.kind`,
      ),
    ),
    tx.ask(
      compose<Gap & { n: number; pos: number }>(
        sql<never>`select needed.n, u.pos, needed.kind, u.id as unit, v.name as unit_name, ${namesAbove(sql`${campaign}::uuid`)} as above, v.kind as unit_kind ${from}
          where not h.held and ${beyond} order by needed.n, u.pos limit ${limit + 1}`,
      ),
    ),
  ]);
  const { page, next } = cutPage(rows, limit, ORDER, ({ n, pos }) => [n, pos]);
  const countOf = new Map(counts.map((one) => [one.kind, one]));
  return {
    day,
    coverage: needed.map(({ id, label, clause }) => ({
      kind: id,
      label,
      clause: [...clause],
      units: countOf.get(id)?.units ?? 0,
      covered: countOf.get(id)?.covered ?? 0,
    })),
    gaps: page.map(({ n: _, pos: __, ...gap }) => gap),
    next,
  };
});

/** Those of which every unit needs one, or the one that is asked for, where it says for which units it is. */
function neededKinds(
  kinds: readonly ResponsibilityKind[],
  asked: string | undefined,
): readonly ResponsibilityKind[] {
  if (asked === undefined) return kinds.filter(({ everyone }) => everyone);
  const known = kinds.filter(({ of }) => of.length > 0);
  const found = known.filter(({ id }) => id === asked);
  if (found.length > 0) return found;
  const expected = known.map(({ id, label }) => `${label}（${id}）`).join("、");
  return refuse("responsibility_kind_unknown", { kind: asked, expected });
}
