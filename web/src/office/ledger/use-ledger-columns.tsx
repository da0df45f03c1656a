import { useMemo } from "react";
import { isQuiet, toneOf, useStateWord, useWordOf } from "../../problem/problem-words.ts";
import type { GridColumn } from "../../ui/data-grid/grid-column.ts";
import { Due } from "../../ui/due.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import { useSeverityWord } from "../../problem/severity-word.ts";
import type { LedgerRow } from "./use-ledger.ts";

/** The ledger's columns; those that matter less leave first where there is no room. */
export function useLedgerColumns(today: string | undefined): readonly GridColumn<LedgerRow>[] {
  const say = useWords(ledgerWords);
  const wordOf = useWordOf();
  const stateWord = useStateWord();
  const severityWord = useSeverityWord();
  return useMemo(
    () => [
      {
        key: "number",
        heading: say("number"),
        width: 72,
        align: "end",
        cell: ({ serial }) => serial ?? "—",
        sorts: [{ value: "number", direction: "ascending" }],
      },
      { key: "unit", heading: say("unit"), width: 120, grows: 1, cell: ({ unit_name }) => unit_name },
      {
        key: "description",
        heading: say("description"),
        width: 220,
        grows: 4,
        cell: ({ description, place }) => (place === null ? description : `${description}（${place}）`),
      },
      {
        key: "category",
        heading: say("category"),
        width: 130,
        grows: 1,
        from: 900,
        cell: ({ category }) => wordOf(category),
      },
      {
        key: "severity",
        heading: say("severity"),
        width: 84,
        from: 780,
        cell: ({ severity }) =>
          severity === "ordinary" ? severityWord(severity) : <Tag tone="soon">{severityWord(severity)}</Tag>,
      },
      { key: "source", heading: say("source"), width: 108, from: 1120, cell: ({ source }) => wordOf(source) },
      { key: "channel", heading: say("channel"), width: 108, from: 1020, cell: ({ channel }) => wordOf(channel) },
      {
        key: "found",
        heading: say("found"),
        width: 116,
        from: 860,
        cell: ({ found_on }) => found_on,
        sorts: [
          { value: "found_last", direction: "descending" },
          { value: "found", direction: "ascending" },
        ],
      },
      {
        key: "due",
        heading: say("due"),
        width: 128,
        cell: ({ due_on, state }) => <Due due={due_on} today={today ?? ""} done={isQuiet(state)} />,
        sorts: [{ value: "due", direction: "ascending" }],
      },
      {
        key: "closed",
        heading: say("closed"),
        width: 116,
        from: 1480,
        cell: ({ closed_on }) => closed_on ?? "",
        sorts: [{ value: "closed_last", direction: "descending" }],
      },
      {
        key: "state",
        heading: say("state"),
        width: 110,
        cell: ({ state }) => <Tag tone={toneOf(state)}>{stateWord(state)}</Tag>,
      },
    ],
    [say, wordOf, stateWord, severityWord, today],
  );
}
