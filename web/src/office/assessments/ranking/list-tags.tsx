import { useRead } from "../../../api/queries.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod, usePeriodParams } from "../period/use-period.ts";
import type { ResultLine } from "./print-parts.ts";
import { lastRunning } from "./rank-change.ts";
import { rankOf } from "./use-ranked.ts";

const TONES = { red: "red-list", black: "black-list", other: "plain" } as const;

/** The lists that a unit is on, by their names; and that it is last, for the how-many-eth time running. */
export function ListTags({ row }: { readonly row: ResultLine }) {
  const args = usePeriodParams();
  const { data } = useRead("list-assessment-lists", args);
  const lists = (data?.lists ?? []).filter(({ list }) => row.lists.includes(list));
  return (
    <>
      {rankOf(row)?.from_end === 1 ? <LastTag row={row} /> : null}
      {lists
        .filter(({ kind }) => kind !== "other")
        .map(({ list, label, kind }) => (
          <Tag key={list} tone={TONES[kind]}>
            {label}
          </Tag>
        ))}
    </>
  );
}

/** Counted over the issued results of the same calendar: what is not issued has made nobody last. */
function LastTag({ row }: { readonly row: ResultLine }) {
  const say = useWords(periodWords);
  const { campaign } = usePeriodParams();
  const { cadence, first_day } = usePeriod();
  const { data } = useRead("list-unit-results", {
    campaign,
    unit: row.unit,
    score_of: row.score_of,
    cadence,
  });
  const name = rankOf(row)?.name;
  const earlier = (data?.results ?? [])
    .filter((result) => result.last_day < first_day)
    .map(({ period, ranks }) => ({
      period,
      isLast: ranks.find((rank) => rank.name === name)?.from_end === 1,
    }));
  const times = lastRunning(true, earlier);
  return <Tag>{times > 1 ? say("lastAgain", { count: times }) : say("last")}</Tag>;
}
