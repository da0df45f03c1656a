/** What the ranking is of: the score and pool in the address, or the first; the rows, and those of the period compared with. */
import { useMemo } from "react";
import { useRead, useReadPages } from "../../../api/queries.ts";
import { titledIn } from "../../../ui/period-title.ts";
import { useLanguage } from "../../../words/define-words.ts";
import { usePeriod, usePeriodParams, usePeriodSearch } from "../period/use-period.ts";
import { periodBefore } from "../standing.ts";
import type { ResultLine } from "./print-parts.ts";

/** The most that a page of the server holds: a pool of more is read on. */
const PAGE = 200;

export function useRanked() {
  const { scores } = usePeriod();
  const search = usePeriodSearch();
  const score = scores.find(({ score_of }) => score_of === search.score) ?? scores[0];
  const pool = score?.pools.find((one) => one.pool === search.pool) ?? score?.pools[0];
  return { score, pool };
}

/** The rows of the pool, in the order of their places; the unranked last. */
export function useRows() {
  const args = usePeriodParams();
  const { score, pool } = useRanked();
  const read = useReadPages(
    "list-assessment-results",
    {
      ...args,
      limit: PAGE,
      ...(score === undefined ? {} : { score_of: score.score_of }),
      ...(pool === undefined ? {} : { pool: pool.pool }),
    },
    { enabled: score !== undefined },
  );
  const rows = useMemo(() => read.data?.pages.flatMap(({ results }) => results), [read.data]);
  return { read, rows };
}

/** The result that is compared with: the one in the address, else that of the period before. */
export function useAgainst() {
  const { campaign, assessment } = usePeriodParams();
  const period = usePeriod();
  const search = usePeriodSearch();
  const [language] = useLanguage();
  const { data } = useRead("list-assessment-periods", { campaign });
  const periods = data?.periods ?? [];
  const editions = periods
    .filter(({ cadence }) => cadence === period.cadence)
    .flatMap((one) => one.editions.filter(({ state }) => state !== "computing" && state !== "failed"))
    .filter((one) => one.assessment !== assessment)
    .map((one) => titledIn(one, language));
  const before = editions.find((one) => one.assessment === periodBefore(periods, period)?.assessment);
  const against =
    search.against === "none"
      ? undefined
      : (editions.find((one) => one.assessment === search.against) ?? before);
  return { against, editions };
}

/** The rank that the ranking is by: the first. */
export const rankOf = ({ ranks }: ResultLine) => ranks[0];

/** Places in the period that is compared with, by unit; undefined while nothing is compared. */
export function usePlacesBefore(): ReadonlyMap<string, number> | undefined {
  const { campaign } = usePeriodParams();
  const { score, pool } = useRanked();
  const { against } = useAgainst();
  const read = useReadPages(
    "list-assessment-results",
    {
      campaign,
      assessment: against?.assessment ?? "",
      limit: PAGE,
      ...(score === undefined ? {} : { score_of: score.score_of }),
      ...(pool === undefined ? {} : { pool: pool.pool }),
    },
    { enabled: against !== undefined && score !== undefined, keep: false },
  );
  return useMemo(() => {
    if (against === undefined || read.data === undefined) return undefined;
    const lines = read.data.pages.flatMap(({ results }) => results);
    return new Map(
      lines.flatMap((line) => {
        const rank = rankOf(line)?.rank;
        return rank === undefined ? [] : [[line.unit, rank] as const];
      }),
    );
  }, [against, read.data]);
}
