import { Figure, Figures } from "../../../ui/figure.tsx";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./round-page.module.css";
import type { Task } from "./use-round-tasks.ts";

interface TeamLoadsProps {
  readonly teams: readonly { readonly team: string; readonly name: string }[];
  readonly tasks: readonly Task[];
  readonly units: number;
}

/** How many units each team has, on one scale, and how many of them have an inspection. */
export function TeamLoads({ teams, tasks, units }: TeamLoadsProps) {
  const say = useWords(roundWords);
  const first = tasks.filter(({ double_of }) => double_of === null);
  const loads = teams.map(({ team, name }) => {
    const own = first.filter((task) => task.team === team);
    return { team, name, count: own.length, done: own.filter(({ inspections }) => inspections > 0).length };
  });
  const most = Math.max(1, ...loads.map(({ count }) => count));
  const share = (count: number) => `${(count / most) * 100}%`;
  const assigned = new Set(first.map(({ unit }) => unit)).size;
  return (
    <>
      <Figures>
        <Figure
          label={say("tasksHeading")}
          value={assigned}
          of={`/ ${units}`}
          definition={say("loadDefinition")}
        />
        <Figure
          label={say("unassigned")}
          value={Math.max(units - assigned, 0)}
          tone={units > assigned ? "soon" : "plain"}
          definition={say("loadDefinition")}
        />
        <Figure
          label={say("inspected")}
          value={first.filter(({ inspections }) => inspections > 0).length}
          of={`/ ${first.length}`}
          tone="done"
          definition={say("loadDefinition")}
        />
      </Figures>
      <div className={styles.loads} style={{ marginTop: 16 }}>
        {loads.map(({ team, name, count, done }) => (
          <div key={team} className={styles.load}>
            <span>{name}</span>
            <span className={styles.track} aria-hidden="true">
              {count === 0 ? null : <span style={{ width: share(count) }} />}
              {done === 0 ? null : <span className={styles.done} style={{ width: share(done) }} />}
            </span>
            <span>{say("loadOf", { count, done })}</span>
          </div>
        ))}
      </div>
    </>
  );
}
