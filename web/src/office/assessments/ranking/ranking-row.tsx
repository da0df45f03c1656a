import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodSearch, useTurn } from "../period/use-period.ts";
import { ListTags } from "./list-tags.tsx";
import { PartsBar } from "./parts-bar.tsx";
import { printedParts, type ResultLine } from "./print-parts.ts";
import { rankChange } from "./rank-change.ts";
import styles from "./ranking.module.css";
import { rankOf } from "./use-ranked.ts";

interface RankingRowProps {
  readonly row: ResultLine;
  readonly before: ReadonlyMap<string, number> | undefined;
  readonly hasLists: boolean;
}

/** Place, change in words, unit, score as the server prints it, parts, lists. */
export function RankingRow({ row, before, hasLists }: RankingRowProps) {
  const say = useWords(periodWords);
  const turn = useTurn();
  const { at } = usePeriodSearch();
  const rank = rankOf(row);
  const isOpen = at === row.unit;
  const change = rank === undefined ? undefined : rankChange(before?.get(row.unit), rank.rank);
  const toggle = () => turn({ at: isOpen ? undefined : row.unit, fact: undefined });
  return (
    <tr className={isOpen ? `${styles.row} ${styles.open}` : styles.row} onClick={toggle}>
      <td className={styles.rank}>
        {rank?.rank ?? <span className={styles.soft}>{say("unranked")}</span>}
        {rank?.tied === true ? <span className={styles.soft}> {say("tied")}</span> : null}
      </td>
      {before === undefined ? null : (
        <td className={styles.change}>
          {change === undefined ? null : say(change.key, "count" in change ? { count: change.count } : {})}
        </td>
      )}
      <td className={styles.unit}>
        <button
          type="button"
          data-unit={row.unit}
          aria-expanded={isOpen}
          onClick={(event) => {
            event.stopPropagation();
            toggle();
          }}
        >
          {row.unit_name}
        </button>
      </td>
      <td>
        <span className={styles.score}>{row.printed ?? say("unranked")}</span>
        {row.grade_label === null ? null : <span className={styles.soft}> {row.grade_label}</span>}
        {row.adjustment === null ? null : (
          <div className={styles.soft} title={row.adjustment.reason}>
            {say("adjusted", { adjusted: row.adjustment.adjusted })}
          </div>
        )}
      </td>
      <td>
        <PartsBar parts={printedParts(row)} />
      </td>
      {hasLists ? (
        <td className={styles.tags}>
          <ListTags row={row} />
        </td>
      ) : null}
    </tr>
  );
}
