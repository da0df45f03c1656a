import { can, type InspectionItem, scoreByStandard, readInspection as spec } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";
import { handleRead } from "../../platform/commands/handler.ts";
import { refuse } from "../../platform/commands/refusal.ts";
import { siteInstant } from "../../platform/site-day.ts";
import { compose, prepare } from "../../platform/statements/prepare.ts";
import { notBlind } from "./blind-pairs.ts";
import { INSPECTION_COLUMNS, type StoredRow, toInspectionRow } from "./inspection-row.ts";

interface Row extends StoredRow {
  readonly digest: string | null;
  readonly version: string | null;
  readonly items: InspectionItem[];
  readonly note: string | null;
  readonly entered_by: string;
  readonly confirmed_by: string | null;
  readonly confirmed_at: Date | null;
  readonly withdrawal_reason: string | null;
}

type Key = { campaign: string; inspection: string };

const selectInspection = ({ campaign, inspection }: Key, visible: RawBuilder<boolean>) =>
  compose<Row>(
    sql`select ${INSPECTION_COLUMNS}, i.digest, i.version, i.items, i.note, post_of(i.entered_by) as entered_by,
      post_of(i.confirmed_by) as confirmed_by, i.confirmed_at, i.withdrawal_reason
    from inspection i join unit u on u.id = i.unit left join team t on t.id = i.team
    where i.campaign = ${campaign}::uuid and i.id = ${inspection}::uuid and ${visible}`,
  );

const selectProblems = prepare<
  Key,
  { problem: string; serial: number | null; state: string; description: string }
>(
  (a) => sql`select id as problem, serial, state, description from problem
    where campaign = ${a.campaign}::uuid and inspection = ${a.inspection}::uuid order by serial, id`,
);

interface Past {
  readonly revision: number;
  readonly score: string | null;
  readonly full_mark: string | null;
  readonly reason: string;
  readonly corrected_by: string;
  readonly corrected_at: Date;
}

const selectPast = prepare<Key, Past>(
  (a) => sql`select revision, score, full_mark, reason, post_of(corrected_by) as corrected_by, corrected_at
    from inspection_past where campaign = ${a.campaign}::uuid and inspection = ${a.inspection}::uuid order by revision`,
);

/** One inspection; its lines are explained by the very text that scored them. */
export const readInspection = handleRead(spec, async ({ parts, tx, actor, campaign, query }) => {
  const key = { campaign, inspection: query.inspection };
  const [row, problems, past] = await Promise.all([
    tx.askOne(selectInspection(key, notBlind(actor, campaign))),
    tx.ask(selectProblems(key)),
    tx.ask(selectPast(key)),
  ]);
  if (row === undefined || !can(actor, "inspection.read", { campaign, pos: row.pos }))
    return refuse("not_found", {});
  const { digest, items, confirmed_at, entered_by, ...rest } = row;
  const standard = await standardOf();
  const scored = standard === undefined ? undefined : scoreByStandard(standard, items);
  return {
    ...toInspectionRow(rest),
    standard_label: standard?.label ?? null,
    version: row.version,
    items,
    lines: (scored?.lines ?? []).map((line) => ({ ...line, clause: [...line.clause] })),
    ungraded: [...(scored?.ungraded ?? [])],
    note: row.note,
    entered_by,
    confirmed_by: row.confirmed_by,
    confirmed_at: confirmed_at === null ? null : siteInstant(confirmed_at),
    withdrawal_reason: row.withdrawal_reason,
    problems,
    past: past.map(({ corrected_at, ...one }) => ({ ...one, corrected_at: siteInstant(corrected_at) })),
  };

  async function standardOf() {
    if (row?.standard === null || row === undefined) return undefined;
    const inForce = await parts.policies.inForce(tx, campaign, row.day);
    return inForce?.digest === digest ? inForce?.version.policy.standards?.[row.standard] : undefined;
  }
});
