import { useMemo } from "react";
import { isQuiet, toneOf, useStateWord, useWordOf } from "../../problem/problem-words.ts";
import { useSeverityWord } from "../../problem/severity-word.ts";
import type { GridColumn } from "../../ui/data-grid/grid-column.ts";
import { Due } from "../../ui/due.tsx";
import { PlacedName } from "../../ui/placed-name.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { ledgerWords } from "../../words/ledger.ts";
import type { LedgerRow } from "./use-ledger.ts";

/** Pixels. */
const LONGER_IN_ENGLISH = 36;

/** The ledger's columns; those that matter less leave first where there is no room. */
export function useLedgerColumns(today: string | undefined): readonly GridColumn<LedgerRow>[] {
  const say = useWords(ledgerWords);
  const wordOf = useWordOf();
  const stateWord = useStateWord();
  const severityWord = useSeverityWord();
  // English states and lamps are longer.
  const [language] = useLanguage();
  const longer = language === "en" ? LONGER_IN_ENGLISH : 0;
  return useMemo(
    () => [
      {
        key: "number",
        heading: say("number"),
        width: 60,
        from: 560,
        align: "end",
        cell: ({ serial }) => serial ?? "—",
        sorts: [{ value: "number", direction: "ascending" }],
      },
      {
        key: "unit",
        heading: say("unit"),
        width: 84,
        grows: 2,
        cell: ({ unit_name, above }) => <PlacedName name={unit_name} above={above} />,
      },
      {
        key: "description",
        heading: say("description"),
        width: 130,
        grows: 4,
        cell: ({ description, place }) => (place === null ? description : `${description}（${place}）`),
      },
      {
        key: "category",
        heading: say("category"),
        width: 128,
        grows: 1,
        from: 1240,
        cell: ({ category }) => wordOf(category),
      },
      {
        key: "severity",
        heading: say("severity"),
        width: 78 + longer,
        from: 820,
        cell: ({ severity }) =>
          severity === "ordinary" ? (
            severityWord(severity)
          ) : (
            <Tag tone="soon">
              {severity === "serious" ? <strong>{severityWord(severity)}</strong> : severityWord(severity)}
            </Tag>
          ),
      },
      { key: "source", heading: say("source"), width: 84, from: 1000, cell: ({ source }) => wordOf(source) },
      {
        key: "channel",
        heading: say("channel"),
        width: 96,
        from: 1080,
        cell: ({ channel }) => wordOf(channel),
      },
      {
        key: "found",
        heading: say("found"),
        width: 112,
        from: 900,
        cell: ({ found_on }) => found_on,
        sorts: [
          { value: "found_last", direction: "descending" },
          { value: "found", direction: "ascending" },
        ],
      },
      {
        key: "due",
        heading: say("due"),
        width: 118 + longer,
        cell: ({ due_on, state }) => <Due due={due_on} today={today ?? ""} done={isQuiet(state)} />,
        sorts: [{ value: "due", direction: "ascending" }],
      },
      {
        key: "closed",
        heading: say("closed"),
        width: 112,
        from: 1600,
        cell: ({ closed_on }) => closed_on ?? "",
        sorts: [{ value: "closed_last", direction: "descending" }],
      },
      {
        key: "state",
        heading: say("state"),
        width: 104 + 3 * longer,
        cell: ({ state }) => <Tag tone={toneOf(state)}>{stateWord(state)}</Tag>,
      },
    ],
    [say, wordOf, stateWord, severityWord, today, longer],
  );
}
