import type { Answer } from "../../../api/types.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./round-calendar.module.css";
import { spanOf } from "./span-of.ts";

interface CalendarHeadProps {
  readonly days: readonly string[];
  readonly today: string;
  readonly choices: Answer<"read-plan-choices"> | undefined;
}

/** The policy's ten-day periods (months, where it has none) above the days; a day off, and a weekend that is worked, say so in a word. */
export function CalendarHead({ days, today, choices }: CalendarHeadProps) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const weekday = new Intl.DateTimeFormat(language === "zh" ? "zh-CN" : "en-GB", {
    weekday: "narrow",
    timeZone: "UTC",
  });
  const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);
  const workOf = (day: string) => choices?.days.find((one) => one.day === day);
  const markOf = (day: string): string => {
    const work = workOf(day)?.work;
    const isWeekend = [0, 6].includes(dateOf(day).getUTCDay());
    if (work === true && isWeekend) return say("madeUp");
    return work === false ? say("rest") : "";
  };
  return (
    <thead>
      <tr>
        <td />
        {bands(days, choices).map(({ title, length, first }) => (
          <th key={first} colSpan={length} scope="colgroup" className={styles.period}>
            {title}
          </th>
        ))}
      </tr>
      <tr className={styles.dayRow}>
        <th scope="col">{say("title")}</th>
        {days.map((day) => (
          <th
            key={day}
            scope="col"
            className={day === today ? styles.today : ""}
            title={day === today ? say("today") : (workOf(day)?.why ?? undefined)}
            aria-current={day === today ? "date" : undefined}
          >
            <span>{Number(day.slice(8))}</span>
            <span className={styles.weekday}>{weekday.format(dateOf(day))}</span>
            <span className={styles.mark}>{markOf(day)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Band {
  readonly title: string;
  readonly first: string;
  readonly length: number;
}

/** Periods of one cadence never overlap; what no period covers is an empty band. */
function bands(days: readonly string[], choices: Answer<"read-plan-choices"> | undefined): Band[] {
  const all = choices?.periods ?? [];
  const kind = all.some((one) => one.kind === "ten_day") ? "ten_day" : "month";
  const cadence = all.find((one) => one.kind === kind)?.cadence;
  const found: Band[] = [];
  for (let at = 0; at < days.length; ) {
    const day = days[at] ?? "";
    const period = all.find((one) => one.cadence === cadence && one.first_day <= day && day <= one.last_day);
    const span = period === undefined ? { length: 1 } : spanOf(days.slice(at), day, period.last_day);
    found.push({ title: period?.title ?? "", first: day, length: span.length });
    at += span.length;
  }
  return found;
}
