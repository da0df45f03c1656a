import { useState } from "react";
import { useRead } from "../../../api/queries.ts";
import type { Explained } from "../../../ui/explanation/explained.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";
import { useOwnSheet } from "../period/use-view.ts";
import { UnitWhy } from "../unit/unit-why.tsx";
import styles from "./check.module.css";
import { ObjectionCard } from "./objection-card.tsx";
import { RaiseObjection } from "./raise-objection.tsx";
import { SheetActions } from "./sheet-actions.tsx";

/** What a county contests: the unit and score, and the part or fact. */
export interface Contested {
  readonly unit: string;
  readonly scoreOf: string;
  readonly node: Explained;
}

const MOST = 200;

/** The county's own sheet: its figures with why, objections line by line, and the answer. */
export function OwnSheet() {
  const say = useWords(periodWords);
  const args = usePeriodParams();
  const own = useOwnSheet();
  const [contested, setContested] = useState<Contested>();
  const read = useRead(
    "read-check-sheet",
    { ...args, sheet: own?.sheet ?? "", limit: MOST },
    { enabled: own !== undefined },
  );
  if (own === undefined) return <Empty>{say("sheetNone")}</Empty>;
  return (
    <StateOf read={read}>
      {({ assessment, sheet, results, objections }) => {
        const isOpen =
          assessment.state === "in_check" && (sheet.answered_at === null || sheet.medium !== null);
        return (
          <div className={styles.own}>
            <div>
              {results.map(({ unit, unit_name, score_of, printed, ranks: [rank] }) => (
                <section key={`${unit} ${score_of}`} className={styles.unitResult} aria-label={unit_name}>
                  <h2>
                    {unit_name} {printed}{" "}
                    {rank === undefined ? null : (
                      <span className={styles.soft}>
                        {say("placeOf", { pool: rank.pool_label, size: rank.size, rank: rank.rank })}
                      </span>
                    )}
                  </h2>
                  <UnitWhy
                    unit={unit}
                    scoreOf={score_of}
                    printed={printed}
                    {...(isOpen
                      ? { onObject: (node) => setContested({ unit, scoreOf: score_of, node }) }
                      : {})}
                  />
                </section>
              ))}
            </div>
            <div>
              <SheetActions sheet={sheet} isOpen={isOpen} />
              {objections.map((one) => (
                <ObjectionCard key={one.objection} objection={one} />
              ))}
            </div>
            {contested === undefined ? null : (
              <RaiseObjection
                sheet={sheet.sheet}
                contested={contested}
                onClose={() => setContested(undefined)}
              />
            )}
          </div>
        );
      }}
    </StateOf>
  );
}
