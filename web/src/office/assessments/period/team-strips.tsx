import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { strictnessWords } from "./strictness.ts";
import styles from "./teams.module.css";
import { usePeriod, usePeriodParams } from "./use-period.ts";

type Team = Answer<"read-team-agreement">["teams"][number];

/** Teams on one strip a group: left is stricter, right more lenient, in points of a hundred; groups that share no place stay apart. */
export function TeamStrips() {
  const say = useWords(periodWords);
  const { campaign } = usePeriodParams();
  const { first_day, last_day } = usePeriod();
  const read = useRead("read-team-agreement", { campaign, first_day, last_day });
  return (
    <StateOf read={read}>
      {({ pairs, within, teams, items }) => {
        if (pairs === 0) return <Empty>{say("teamsNone")}</Empty>;
        const groups = [...Map.groupBy(teams, ({ group }) => group).values()];
        const most = Math.max(...teams.map(({ effect }) => Math.abs(Number(effect ?? 0))), 0.01);
        return (
          <>
            <p className={styles.soft}>{say("teamsLead", { pairs, within })}</p>
            {groups.length > 1 ? <p className={styles.soft}>{say("groupWhat")}</p> : null}
            {groups.map((group) => (
              <Strip key={group[0]?.group} teams={group} most={most} />
            ))}
            <h3>{say("itemsDiffer")}</h3>
            <ul className={styles.items}>
              {items
                .filter(({ recorded, agreed }) => recorded > agreed)
                .sort((a, b) => b.recorded - b.agreed - (a.recorded - a.agreed))
                .slice(0, 8)
                .map(({ standard, item, recorded, agreed }) => (
                  <li key={`${standard} ${item}`}>
                    {item} <span className={styles.soft}>{say("itemAgreed", { agreed, recorded })}</span>
                  </li>
                ))}
            </ul>
          </>
        );
      }}
    </StateOf>
  );
}

function Strip({ teams, most }: { readonly teams: readonly Team[]; readonly most: number }) {
  const say = useWords(periodWords);
  const sorted = teams.toSorted((a, b) => Number(a.effect ?? 0) - Number(b.effect ?? 0));
  return (
    <div className={styles.strip}>
      <div className={styles.ends} aria-hidden="true">
        <span>← {say("teamsStrict")}</span>
        <span>{say("teamsLenient")} →</span>
      </div>
      <ul>
        {sorted.map(({ team, name, scorings, effect }) => {
          const share = Number(effect ?? 0) / most;
          const { key, points } = strictnessWords(effect);
          return (
            <li key={team}>
              <span className={styles.team}>{name}</span>
              <span className={styles.track} aria-hidden="true">
                <i className={styles.dot} style={{ left: `${50 + share * 48}%` }} />
              </span>
              <span className={styles.words}>
                {say(key)} {points}{" "}
                <span className={styles.soft}>{say("scorings", { count: scorings })}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
