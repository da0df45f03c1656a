import { Button } from "antd";
import { addressOf } from "../../../api/call.ts";
import type { Answer } from "../../../api/types.ts";
import { formatDay, formatTime } from "../../../ui/format.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { toldWords } from "../../../words/told.ts";
import { usePeriod, usePeriodParams } from "../period/use-period.ts";
import { AnswerSheet } from "./answer-sheet.tsx";
import styles from "./check.module.css";
import { ImportSheet } from "./import-sheet.tsx";

interface SheetActionsProps {
  readonly sheet: Answer<"read-check-sheet">["sheet"];
  readonly isOpen: boolean;
}

/** What a county can do with its sheet: answer, take it away as a table and bring it back. It signs for the issued result at the stage bar. */
export function SheetActions({ sheet, isOpen }: SheetActionsProps) {
  const say = useWords(periodWords);
  const told = useWords(toldWords);
  const [language] = useLanguage();
  const args = usePeriodParams();
  const { check_until, as_of_day } = usePeriod();
  const until = check_until === null ? "" : formatDay(check_until, language, as_of_day);
  const isOver = check_until !== null && as_of_day > check_until;
  return (
    <div className={styles.unitResult}>
      {sheet.answered_at !== null ? (
        <p>
          {sheet.medium === null
            ? say("ownAnswered", { time: formatTime(sheet.answered_at, language) })
            : say("ownEntered", {
                time: formatTime(sheet.answered_at, language),
                medium: told(sheet.medium),
                post: sheet.told_by ?? "",
              })}
        </p>
      ) : isOpen || isOver ? (
        <p className={styles.ask}>{say(isOver ? "ownOver" : "ownAsk", { until })}</p>
      ) : null}
      <div className={styles.buttons}>
        {isOpen && !isOver ? <AnswerSheet sheet={sheet} /> : null}
        <Button href={addressOf("export-check-sheet", { ...args, sheet: sheet.sheet })}>
          {say("exportSheet")}
        </Button>
        {isOpen && !isOver ? <ImportSheet sheet={sheet.sheet} /> : null}
      </div>
      {sheet.received_at === null ? null : (
        <p className={styles.soft}>
          {say("sheetReceived", { time: formatTime(sheet.received_at, language) })}
        </p>
      )}
    </div>
  );
}
