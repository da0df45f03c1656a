/** The ledger on paper: its columns, and a name that says what of it is inside. */
import { type LedgerFilters, PROBLEM_STATES, type ProblemState, readChannels } from "@cunjing/contract";
import type { Policy } from "@cunjing/engine";
import { choiceOf, policyWords } from "../documents/drafts/campaign-words.ts";
import type { LedgerRow } from "./ledger-page.ts";
import type { SheetColumn } from "./write-sheet.ts";

type WordOf = (id: string | null) => string | null;

/** What the policy calls its categories and channels, and the trade the rest; the value itself where nobody has named it. */
export function ledgerWordOf(policy: Policy | undefined): WordOf {
  const words = new Map([
    ...policyWords(policy),
    ...readChannels(policy?.channels).map(({ id, label }) => [id, label.zh] as const),
  ]);
  return (id) => (id === null ? null : (words.get(id) ?? id));
}

const choice = (column: string, value: string | null): string | null =>
  value === null ? null : choiceOf("problems", column, value);
const stateWord = (state: string): string => PROBLEM_STATES[state as ProblemState].zh;

export const exportColumns = (wordOf: WordOf): readonly SheetColumn<LedgerRow>[] => [
  { title: "村内编号", width: 10, of: ({ serial }) => serial },
  { title: "所属", width: 20, of: ({ above }) => above.join(" ") },
  { title: "单位", width: 16, of: ({ unit_name }) => unit_name },
  { title: "问题", width: 40, of: ({ description }) => description },
  { title: "地点", width: 20, of: ({ place }) => place },
  { title: "来源", width: 10, of: ({ source }) => wordOf(source) },
  { title: "类别", width: 12, of: ({ category }) => wordOf(category) },
  { title: "部位", width: 12, of: ({ place_type }) => wordOf(place_type) },
  { title: "严重程度", width: 10, of: ({ severity }) => choice("severity", severity) },
  { title: "存量增量", width: 10, of: ({ stock }) => choice("stock", stock) },
  { title: "发现日期", width: 12, of: ({ found_on }) => found_on },
  { title: "渠道", width: 10, of: ({ channel }) => wordOf(channel) },
  { title: "整改期限", width: 12, of: ({ due_on }) => due_on },
  { title: "超期天数", width: 10, of: ({ overdue_days }) => overdue_days },
  { title: "状态", width: 10, of: ({ state }) => stateWord(state) },
  { title: "申请验收日期", width: 14, of: ({ requested_on }) => requested_on },
  { title: "销号日期", width: 12, of: ({ closed_on }) => closed_on },
  { title: "退回次数", width: 10, of: ({ returns }) => returns },
  { title: "警示次数", width: 10, of: ({ warnings }) => warnings },
];

const STANDINGS = { open: "未销号", closed: "已销号", kept: "全部（撤销的除外）", all: "全部" } as const;
const DUES = { overdue: "超期", today: "今天到期", soon: "三天内到期" } as const;
/** What no file system takes in a name. */
const NOT_IN_NAMES = /[\\/:*?"<>|\p{Cc}]/gu;

/** 问题台账-甲县-整改中-超期-2019-05-16.xlsx: a folder holds many of them. */
export function exportName(
  unit: string | undefined,
  filters: LedgerFilters,
  wordOf: WordOf,
  today: string,
): string {
  const { standing, state, due, severity, source, category, channel, prominent, from, to, words } = filters;
  const parts = [
    "问题台账",
    unit,
    state === undefined ? STANDINGS[standing] : stateWord(state),
    due === undefined ? undefined : DUES[due],
    choice("severity", severity ?? null),
    prominent === undefined ? undefined : prominent ? "突出问题" : "非突出问题",
    ...[source, category, channel].map((id) => wordOf(id ?? null)),
    from === undefined ? undefined : `${from}起`,
    to === undefined ? undefined : `${to}止`,
    words === undefined ? undefined : `含${words}`,
    today,
  ];
  return `${parts.filter((part) => part != null).join("-")}.xlsx`.replace(NOT_IN_NAMES, "_");
}
