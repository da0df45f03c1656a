import { ClockCircleOutlined, ExclamationCircleFilled, WarningFilled } from "@ant-design/icons";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";
import styles from "./due.module.css";

/** Days before the due day from which the lamp is yellow. */
const SOON_DAYS = 3;
const DAY_MS = 86_400_000;

/** Whole days from one day to another, both as YYYY-MM-DD. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

interface DueProps {
  readonly due: string | null;
  /** The site's today, from the server's answer. */
  readonly today: string;
  /** Done: a due day is history then, no lamp. */
  readonly done?: boolean;
  /** Where no heading says that it is one: 期限 2019-04-25. */
  readonly named?: boolean;
}

/** A due day as the trade's lamps: blue in time, yellow soon, red overdue; each with its words and a shape of its own. */
export function Due({ due, today, done = false, named = false }: DueProps) {
  const say = useWords(commonWords);
  if (due === null) return <span className={styles.none}>{say("noDue")}</span>;
  if (done) return <time dateTime={due}>{named ? say("dueOn", { day: due }) : due}</time>;
  const left = daysBetween(today, due);
  if (left < 0)
    return (
      <span className={styles.over} title={due}>
        <ExclamationCircleFilled /> {say("overdue", { count: -left })}
      </span>
    );
  if (left === 0)
    return (
      <span className={styles.soon} title={due}>
        <WarningFilled /> {say("dueToday")}
      </span>
    );
  return (
    <span className={left <= SOON_DAYS ? styles.soon : styles.ahead} title={due}>
      {left <= SOON_DAYS ? <WarningFilled /> : <ClockCircleOutlined />} {say("dueIn", { count: left })}
    </span>
  );
}
