import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import type { UseQueryResult } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { Button } from "antd";
import type { Failure } from "../../../api/failure.ts";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { addDays, formatDays } from "../../../ui/format.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { CalendarHead } from "./calendar-head.tsx";
import { CalendarRow } from "./calendar-row.tsx";
import { MeetingRows } from "./meeting-rows.tsx";
import styles from "./round-calendar.module.css";
import { CALENDAR_DAYS } from "./use-calendar-days.ts";

const STEP_DAYS = 10;

interface RoundCalendarProps {
  readonly from: string;
  readonly today: string;
  readonly rounds: UseQueryResult<Answer<"list-rounds">, Failure>;
  readonly met: UseQueryResult<Answer<"read-calendar">, Failure>;
}

/** Rounds by days: a row a round under the policy's periods and the days that are worked; then the units that would meet several teams. */
export function RoundCalendar({ from, today, rounds, met }: RoundCalendarProps) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const navigate = useNavigate();
  const last = addDays(from, CALENDAR_DAYS - 1);
  const choices = useRead("read-plan-choices", { campaign, first_day: from, last_day: last }, { keep: true });
  const days = Array.from({ length: CALENDAR_DAYS }, (_, at) => addDays(from, at));
  const go = (next: string | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, from: next }), replace: true });

  return (
    <div className={styles.scroll}>
      <div className={`${styles.bar} no-print`}>
        <Button
          icon={<LeftOutlined />}
          onClick={() => go(addDays(from, -STEP_DAYS))}
          aria-label={say("before")}
        />
        <Button onClick={() => go(undefined)}>{say("now")}</Button>
        <Button
          icon={<RightOutlined />}
          onClick={() => go(addDays(from, STEP_DAYS))}
          aria-label={say("after")}
        />
        <span className={styles.days}>{formatDays(from, last, language)}</span>
      </div>
      <StateOf read={rounds}>
        {({ rounds: found }) => (
          <table className={styles.calendar}>
            <caption className="visually-hidden">{say("calendarLabel")}</caption>
            <colgroup>
              <col className={styles.names} />
              {days.map((day) => (
                <col
                  key={day}
                  className={
                    choices.data?.days.find((one) => one.day === day)?.work === false ? styles.off : ""
                  }
                />
              ))}
            </colgroup>
            <CalendarHead days={days} today={today} choices={choices.data} />
            <tbody>
              {[...found].reverse().map((round) => (
                <CalendarRow key={round.round} round={round} days={days} today={today} />
              ))}
            </tbody>
            {met.data === undefined ? null : (
              <MeetingRows meetings={met.data.meetings} more={met.data.more} days={days} today={today} />
            )}
          </table>
        )}
      </StateOf>
      {rounds.data?.rounds.length === 0 ? <Empty>{say("calendarEmpty")}</Empty> : null}
    </div>
  );
}
