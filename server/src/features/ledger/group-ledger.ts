import {
  type AnswerOf,
  type LedgerGroup,
  PROBLEM_STATE_IDS,
  reach,
  SEVERITY_IDS,
  groupLedger as spec,
} from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { childNumber, childOf, type Split, splitByChild } from "../../platform/lists/split-by-child.ts";
import { compose } from "../../platform/statements/prepare.ts";
import { groupLabels } from "./group-labels.ts";
import { scopeWithin } from "./ledger-scope.ts";
import { SORTS } from "./ledger-sorts.ts";
import { dueIs, ledgerRows } from "./ledger-where.ts";

const MOST_GROUPS = 200;

type Group = AnswerOf<typeof spec>["groups"][number];
type Row = Omit<Group, "label">;

/** Counts of the ledger's rows, group by group: one pass over the index that the list itself is read from. */
export const groupLedger = handleRead(spec, async (context) => {
  const { tx, actor, campaign, query, now } = context;
  const { unit, by, sort, ...filters } = query;
  const split = await splitByChild(tx, reach(actor, "problem.read", campaign), unit);
  const scope = await scopeWithin(tx, { campaign, ranges: split.ranges }, filters.words, now);
  const { today } = scope;
  const rows = await tx.ask(
    compose(sql<Row>`select value, count(*)::integer as count, (count(*) filter (where late))::integer as overdue
      from (select ${groupValue(by, split)}::text as value, ${dueIs("overdue", today)} as late from ${ledgerRows(scope, filters, SORTS[sort])}) hit
      group by value`),
  );
  const groups = order(by, split, by === "unit" ? namedByChild(rows, split) : rows);
  const shown = groups.slice(0, MOST_GROUPS);
  const labelOf = await groupLabels(context, by, split, shown);
  const sum = (of: (row: Row) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    today,
    count: sum(({ count }) => count),
    overdue: sum(({ overdue }) => overdue),
    groups: shown.map((row) => ({ ...row, label: labelOf(row.value) })),
    more: groups.length > MOST_GROUPS,
  };
});

const groupValue = (by: LedgerGroup, split: Split): RawBuilder<unknown> =>
  by === "unit" ? childNumber("p.pos", split) : sql.ref(`p.${by}`);

/** Numbers of the split as ids; what lies at none of the children lies at the unit itself. */
function namedByChild(rows: readonly Row[], split: Split): readonly Row[] {
  const child = childOf(split);
  const units = Map.groupBy(rows, ({ value }) => child(Number(value)) ?? split.unit.id);
  return [...units].map(([value, parts]) => ({
    value,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    overdue: parts.reduce((sum, { overdue }) => sum + overdue, 0),
  }));
}

function order(by: LedgerGroup, { unit, children }: Split, rows: readonly Row[]): readonly Row[] {
  const known: readonly string[] | undefined =
    by === "unit"
      ? [unit.id, ...children.map(({ id }) => id)]
      : by === "state"
        ? PROBLEM_STATE_IDS
        : by === "severity"
          ? SEVERITY_IDS
          : undefined;
  if (known !== undefined) {
    const place = new Map(known.map((id, at) => [id, at]));
    return rows.toSorted((a, b) => (place.get(a.value ?? "") ?? 0) - (place.get(b.value ?? "") ?? 0));
  }
  return rows.toSorted(
    (a, b) =>
      Number(a.value === null) - Number(b.value === null) ||
      b.count - a.count ||
      ((a.value ?? "") < (b.value ?? "") ? -1 : 1),
  );
}
