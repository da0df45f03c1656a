import { listAssessmentLists as spec } from "@cunjing/contract";
import { sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Head {
  readonly list: string;
  readonly label: string;
  readonly kind: "red" | "black" | "other";
  readonly clause: string[];
}

const selectHeads = prepare<{ campaign: string; assessment: string }, { lists: readonly Head[] | null }>(
  (a) =>
    sql`select lists from assessment where campaign = ${a.campaign}::uuid and id = ${a.assessment}::uuid`,
);

interface Member {
  readonly list: string;
  readonly unit: string;
  readonly unit_name: string;
  readonly pool: string | null;
  readonly place: number | null;
  readonly tied_at_edge: boolean;
}

const selectMembers = prepare<{ campaign: string; assessment: string }, Member>(
  (a) => sql`select list, unit, unit_name, pool, place, tied_at_edge from assessment_list_member
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid and seq < 200 order by list, seq`,
);

const countMembers = prepare<{ campaign: string; assessment: string }, { list: string; size: number }>(
  (a) => sql`select list, count(*)::integer as size from assessment_list_member
    where campaign = ${a.campaign}::uuid and assessment = ${a.assessment}::uuid group by list`,
);

/** Before the issue a county finds its own units on them, and how many these are. */
export const listAssessmentLists = handleRead(spec, async ({ tx, campaign, query }) => {
  const { assessment } = query;
  const [row, members, counts] = await Promise.all([
    tx.askOne(selectHeads({ campaign, assessment })),
    tx.ask(selectMembers({ campaign, assessment })),
    tx.ask(countMembers({ campaign, assessment })),
  ]);
  if (row === undefined) return refuse("not_found", {});
  const byList = Map.groupBy(members, ({ list }) => list);
  const sizes = new Map(counts.map(({ list, size }) => [list, size]));
  return {
    lists: (row.lists ?? []).map(({ list, label, kind, clause }) => ({
      list,
      label,
      kind,
      clause,
      size: sizes.get(list) ?? 0,
      members: (byList.get(list) ?? []).map(({ list: _, ...member }) => member),
    })),
  };
});
