import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { rankOf, useRanked, useRows } from "../ranking/use-ranked.ts";
import { usePeriod } from "./use-period.ts";

/** The answer: who is first and who is last; to a county before the issue, where it stands itself. */
export function PeriodHeading() {
  const say = useWords(periodWords);
  const { title } = usePeriod();
  const { pool } = useRanked();
  const { rows } = useRows();
  if (rows === undefined) return title;
  const ranked = rows.filter((row) => rankOf(row) !== undefined);
  const [first] = ranked;
  const last = ranked.filter((row) => rankOf(row)?.from_end === 1).at(-1);
  const place = first === undefined ? undefined : rankOf(first);
  if (first === undefined || place === undefined) return say("headingUnranked", { period: title });
  const words = { period: title, pool: pool?.label ?? place.pool_label };
  if (ranked.length > 1 && last !== undefined)
    return say("headingRanked", { ...words, first: first.unit_name, last: last.unit_name });
  return say("headingOne", {
    ...words,
    unit: first.unit_name,
    score: first.printed ?? "",
    rank: place.rank,
  });
}
