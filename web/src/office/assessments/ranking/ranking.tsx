import { Button } from "antd";
import { Beside } from "../../../ui/side-panel.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodSearch } from "../period/use-period.ts";
import { UnitPanel } from "../unit/unit-panel.tsx";
import styles from "./ranking.module.css";
import { RankingTable } from "./ranking-table.tsx";
import { useRows } from "./use-ranked.ts";

/** The pool's ranking, with the story of one unit's score beside it. */
export function Ranking() {
  const say = useWords(periodWords);
  const common = useWords(commonWords);
  const { at } = usePeriodSearch();
  const { read, rows = [] } = useRows();
  return (
    <Beside panel={at === undefined ? undefined : <UnitPanel key={at} unit={at} />}>
      <StateOf read={read}>
        {() =>
          rows.length === 0 ? (
            <Empty>{say("noResults")}</Empty>
          ) : (
            <div className={styles.list}>
              <RankingTable rows={rows} />
              {read.hasNextPage ? (
                <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
                  {common("moreRows")}
                </Button>
              ) : null}
            </div>
          )
        }
      </StateOf>
    </Beside>
  );
}
