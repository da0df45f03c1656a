import { useMemo } from "react";
import type { Answer } from "../../../api/types.ts";
import type { GridColumn } from "../../../ui/data-grid/grid-column.ts";
import { Due } from "../../../ui/due.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { UnitName } from "../../../ui/unit-name.tsx";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { problemWords } from "../../../words/problem.ts";

export type Request = Answer<"list-requests">["requests"][number];

/** What is asked for, why, until when; the longest waiting stand first. */
export function useRequestsColumns(today: string): readonly GridColumn<Request>[] {
  const say = useWords(ledgerWords);
  const problem = useWords(problemWords);
  return useMemo(
    () => [
      {
        key: "kind",
        heading: say("askedWhat"),
        width: 96,
        cell: ({ kind }) => <Tag tone="soon">{problem(kind)}</Tag>,
      },
      { key: "unit", heading: say("unit"), width: 84, grows: 1, cell: ({ unit_name }) => unit_name },
      {
        key: "description",
        heading: say("description"),
        width: 130,
        grows: 2,
        cell: ({ description }) => description,
      },
      {
        key: "reason",
        heading: say("askedWhy"),
        width: 140,
        grows: 3,
        from: 620,
        cell: ({ reason }) => reason,
      },
      {
        key: "until",
        heading: say("askedFor"),
        width: 140,
        cell: ({ kind, asked_for }) =>
          kind === "reassignment" ? <UnitName unit={asked_for} /> : asked_for.slice(0, 16).replace("T", " "),
      },
      {
        key: "due",
        heading: say("due"),
        width: 128,
        from: 760,
        cell: ({ due_on }) => <Due due={due_on} today={today} />,
      },
      {
        key: "since",
        heading: say("askedOn"),
        width: 112,
        from: 900,
        cell: ({ asked_at }) => asked_at.slice(0, 10),
      },
      {
        key: "by",
        heading: say("askedBy"),
        width: 140,
        grows: 1,
        from: 1080,
        cell: ({ asked_by }) => asked_by ?? "",
      },
    ],
    [say, problem, today],
  );
}
