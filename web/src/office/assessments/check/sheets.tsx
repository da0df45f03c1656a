import { formatTime } from "../../../ui/format.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "../period/period.module.css";
import { usePeriod, useTurn } from "../period/use-period.ts";

/** Which counties answered their sheet and how, and which signed for the issued result. */
export function Sheets() {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const turn = useTurn();
  const { sheets } = usePeriod();
  const time = (at: string | null) =>
    at === null ? <span className={styles.soft}>{say("notYet")}</span> : formatTime(at, language);
  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-label={say("sheetsLabel")}>
        <thead>
          <tr>
            <th scope="col">{say("county")}</th>
            <th scope="col">{say("sent")}</th>
            <th scope="col">{say("answer")}</th>
            <th scope="col">{say("objectionsCount")}</th>
            <th scope="col">{say("note")}</th>
            <th scope="col">{say("received")}</th>
          </tr>
        </thead>
        <tbody>
          {sheets.map((one) => (
            <tr key={one.sheet}>
              <th scope="row">
                <button
                  type="button"
                  className={styles.unitLink}
                  onClick={() => turn({ view: "ranking", at: one.sheet, tab: "check" })}
                >
                  {one.unit_name}
                </button>
              </th>
              <td className={styles.whole}>{time(one.sent_at)}</td>
              <td className={styles.whole}>
                {one.answered_at === null ? null : (
                  <Tag tone={one.agrees === true ? "done" : "soon"}>
                    {say(one.agrees === true ? "agrees" : "objects")}
                  </Tag>
                )}{" "}
                {time(one.answered_at)}
              </td>
              <td>
                {one.objections === 0 ? "0" : `${one.objections}`}
                {one.objections_open === 0
                  ? null
                  : ` · ${say("waitsObjections", { count: one.objections_open })}`}
              </td>
              <td>{one.note}</td>
              <td className={styles.whole}>{time(one.received_at)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
