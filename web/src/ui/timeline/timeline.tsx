import type { ReactNode } from "react";
import { useLanguage } from "../../words/define-words.ts";
import { formatDay } from "../format.ts";
import styles from "./timeline.module.css";

export interface TimelineEntry {
  readonly key: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** HH:MM on the site's clock; none where only the day counts. */
  readonly time?: string;
  readonly what: ReactNode;
  /** The post. */
  readonly who?: ReactNode;
  readonly more?: ReactNode;
  /** Turns in the way of a thing: handed over, accepted, closed. */
  readonly isTurn?: boolean;
}

/** What happened, day by day, in the order given. */
export function Timeline({
  entries,
  label,
  today,
}: {
  readonly entries: readonly TimelineEntry[];
  readonly label: string;
  readonly today?: string;
}) {
  const [language] = useLanguage();
  const days = [...Map.groupBy(entries, ({ day }) => day)];
  return (
    <ol className={styles.days} aria-label={label}>
      {days.map(([day, ofDay]) => (
        <li key={day} className={styles.day}>
          <time dateTime={day} className={styles.date}>
            {formatDay(day, language, today)}
          </time>
          <ol className={styles.entries}>
            {ofDay.map(({ key, time, what, who, more, isTurn = false }) => (
              <li key={key} className={isTurn ? `${styles.entry} ${styles.turn}` : styles.entry}>
                <div className={styles.line}>
                  <span>
                    <span className={styles.what}>{what}</span>
                    {who === undefined ? null : <span className={styles.who}> {who}</span>}
                  </span>
                  {time === undefined ? null : <span className={styles.time}>{time}</span>}
                </div>
                {more === undefined ? null : <div className={styles.more}>{more}</div>}
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}
