import { PROBLEM_STATES, type ProblemState, exportLedger as spec } from "@cunjing/contract";
import { handleRead } from "../../platform/commands/handler.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { type LedgerPage, type LedgerRow, ledgerPage } from "./ledger-page.ts";
import { ledgerScope } from "./ledger-scope.ts";
import { keysOf, SORTS } from "./ledger-sorts.ts";
import type { LedgerScope } from "./ledger-where.ts";
import { writeSheet } from "./write-sheet.ts";

/** Rows read at a time: a page is in memory, the sheet never is. */
const PAGE = 1_000;

const COLUMNS: readonly {
  readonly title: string;
  readonly width: number;
  readonly of: (row: LedgerRow) => string | number | null;
}[] = [
  { title: "村内编号", width: 10, of: ({ serial }) => serial },
  { title: "所属", width: 20, of: ({ above }) => above.join(" ") },
  { title: "单位", width: 16, of: ({ unit_name }) => unit_name },
  { title: "问题", width: 40, of: ({ description }) => description },
  { title: "地点", width: 20, of: ({ place }) => place },
  { title: "来源", width: 10, of: ({ source }) => source },
  { title: "类别", width: 12, of: ({ category }) => category },
  { title: "部位", width: 12, of: ({ place_type }) => place_type },
  { title: "严重程度", width: 10, of: ({ severity }) => severity },
  { title: "存量增量", width: 10, of: ({ stock }) => stock },
  { title: "发现日期", width: 12, of: ({ found_on }) => found_on },
  { title: "渠道", width: 10, of: ({ channel }) => channel },
  { title: "整改期限", width: 12, of: ({ due_on }) => due_on },
  { title: "超期天数", width: 10, of: ({ overdue_days }) => overdue_days },
  { title: "状态", width: 10, of: ({ state }) => PROBLEM_STATES[state as ProblemState].zh },
  { title: "申请验收日期", width: 14, of: ({ requested_on }) => requested_on },
  { title: "销号日期", width: 12, of: ({ closed_on }) => closed_on },
  { title: "退回次数", width: 10, of: ({ returns }) => returns },
  { title: "警示次数", width: 10, of: ({ warnings }) => warnings },
];

/** All rows of the filters as a sheet, in one snapshot, sent while it is read. */
export const exportLedger = handleRead(spec, async ({ tx, actor, campaign, query, now }) => {
  const { unit: _, sort, ...filters } = query;
  const scope = await ledgerScope(tx, { actor, campaign, query, now });
  const rows = everyRow(tx, scope, { sort, filters, limit: PAGE });
  return {
    file: writeSheet(`问题台账 ${scope.today}`, COLUMNS, rows),
    name: `问题台账-${scope.today}.xlsx`,
  };
});

async function* everyRow(
  tx: Transaction,
  scope: LedgerScope,
  page: Omit<LedgerPage, "keys">,
): AsyncGenerator<readonly LedgerRow[]> {
  const by = SORTS[page.sort];
  let keys: LedgerPage["keys"];
  for (;;) {
    const rows = await tx.ask(ledgerPage(scope, { ...page, keys }));
    if (rows.length > 0) yield rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < page.limit) return;
    keys = keysOf(by, last);
  }
}
