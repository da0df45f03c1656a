import { useRead } from "../../api/queries.ts";
import { formatCount } from "../../ui/format.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import { countSortOf, type LedgerArgs } from "./ledger-search.ts";

export interface LedgerCount {
  readonly count: number | undefined;
  /** 「214 个问题」 */
  readonly words: string;
}

/** How many problems the filters find; beyond ten thousand, that there are more. */
export function useLedgerCount(args: LedgerArgs): LedgerCount {
  const say = useWords(ledgerWords);
  const [language] = useLanguage();
  const { sort, limit: _, cursor: __, ...filters } = args;
  const read = useRead(
    "count-ledger",
    { ...filters, sort: countSortOf(sort ?? "found") },
    { keep: true },
  ).data;
  if (read === undefined) return { count: undefined, words: "" };
  const count = formatCount(read.count, language);
  return {
    count: read.more ? undefined : read.count,
    words: say(read.more ? "rowsMore" : "rows", { count: read.more ? count : read.count }),
  };
}
