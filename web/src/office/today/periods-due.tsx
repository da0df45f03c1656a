import { Link } from "@tanstack/react-router";
import { useScope } from "../../app/campaign.ts";
import type { PeriodLine } from "../../ui/period-line.ts";
import { titledIn } from "../../ui/period-title.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import styles from "./today.module.css";

interface PeriodsDueProps {
  readonly periods: readonly PeriodLine[];
  /** Rows shown, as of the other kinds. */
  readonly most: number;
}

/** Periods that are over and that nobody has computed, the latest first: the office's next ranking. */
export function PeriodsDue({ periods, most }: PeriodsDueProps) {
  const say = useWords(todayWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const all = `/c/${campaign}/assessments` as string;
  return (
    <section className={styles.card} aria-label={say("toCompute")}>
      <header>
        <h3>
          <Link to={all}>
            {say("toCompute")} <span className={styles.count}>{periods.length}</span>
          </Link>
        </h3>
      </header>
      <ul>
        {periods.slice(0, most).map((line) => (
          <li key={`${line.cadence} ${line.period}`}>
            <Link to={all} className={styles.item}>
              <span className={styles.what}>{titledIn(line, language).title}</span>
            </Link>
          </li>
        ))}
      </ul>
      {periods.length > most ? (
        <Link to={all} className={styles.all}>
          {say("all", { count: periods.length })}
        </Link>
      ) : null}
    </section>
  );
}
