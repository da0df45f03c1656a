import { Select } from "antd";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { CompareWith } from "../ranking/compare-with.tsx";
import { useRanked } from "../ranking/use-ranked.ts";
import styles from "./period.module.css";
import { usePeriod, useTurn, type View } from "./use-period.ts";

const WORDS = {
  ranking: "viewRanking",
  slope: "viewSlope",
  sheet: "viewSheet",
  sheets: "viewSheets",
  objections: "viewObjections",
  late: "viewLate",
  changes: "viewChanges",
  teams: "viewTeams",
  steps: "viewSteps",
} as const satisfies Record<View, string>;

/** Views of the result, and of a ranking which score, which pool and against which period. */
export function ViewBar({ view, views }: { readonly view: View; readonly views: readonly View[] }) {
  const say = useWords(periodWords);
  const turn = useTurn();
  const { sheets } = usePeriod();
  const isRanking = view === "ranking" || view === "slope" || view === "teams";
  const counts: Partial<Record<View, string>> = {
    sheets: `${sheets.filter(({ answered_at }) => answered_at !== null).length}/${sheets.length}`,
    objections: String(sheets.reduce((sum, { objections }) => sum + objections, 0)),
  };
  return (
    <div className={`${styles.bar} no-print`}>
      <nav className={styles.views} aria-label={say("views")}>
        {views.map((one) => (
          <button
            key={one}
            type="button"
            aria-current={one === view ? "page" : undefined}
            onClick={() => {
              if (one !== view) turn({ view: one, objection: undefined });
            }}
          >
            {say(WORDS[one])}
            {counts[one] === undefined ? null : <span className={styles.count}>{counts[one]}</span>}
          </button>
        ))}
      </nav>
      {isRanking ? <Choices /> : null}
      {view === "ranking" || view === "slope" ? <CompareWith /> : null}
    </div>
  );
}

/** Which of the policy's scores and which pool; nothing to choose where there is one. */
function Choices() {
  const say = useWords(periodWords);
  const turn = useTurn();
  const { scores } = usePeriod();
  const { score, pool } = useRanked();
  return (
    <>
      {scores.length < 2 ? null : (
        <Select
          value={score?.score_of ?? ""}
          aria-label={say("score")}
          options={scores.map(({ score_of, label }) => ({ value: score_of, label }))}
          onChange={(chosen: string) => turn({ score: chosen, pool: undefined })}
        />
      )}
      {(score?.pools.length ?? 0) < 2 ? null : (
        <nav className={styles.pools} aria-label={say("pool")}>
          {score?.pools.map((one) => (
            <button
              key={one.pool}
              type="button"
              aria-current={one.pool === pool?.pool ? "true" : undefined}
              onClick={() => {
                if (one.pool !== pool?.pool) turn({ pool: one.pool });
              }}
            >
              {one.label} {one.size}
            </button>
          ))}
        </nav>
      )}
    </>
  );
}
