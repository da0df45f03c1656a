import { useRead } from "../../../api/queries.ts";
import { formatTime } from "../../../ui/format.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { ObjectionCard } from "../check/objection-card.tsx";
import { usePeriod, usePeriodParams } from "../period/use-period.ts";
import styles from "./unit.module.css";

/** What a county said of its sheet, and its objections with what was decided. */
export function UnitCheck({ unit }: { readonly unit: string }) {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const { sheets } = usePeriod();
  const read = useRead("list-objections", { ...usePeriodParams(), limit: 200 });
  const sheet = sheets.find((one) => one.sheet === unit);
  if (sheet === undefined) return <Empty>{say("sheetNone")}</Empty>;
  const { sent_at, answered_at, agrees, note, received_at } = sheet;
  const time = formatTime(answered_at ?? sent_at, language);
  return (
    <>
      <p>
        {say(answered_at === null ? "sheetOpen" : agrees === true ? "sheetAgreed" : "sheetObjected", {
          time,
        })}
        {received_at === null
          ? null
          : ` · ${say("sheetReceived", { time: formatTime(received_at, language) })}`}
      </p>
      {note === null ? null : <blockquote className={styles.quote}>{note}</blockquote>}
      <StateOf read={read}>
        {({ objections }) => {
          const own = objections.filter((one) => one.sheet === unit);
          if (own.length === 0) return <p className={styles.soft}>{say("noObjections")}</p>;
          return own.map((one) => <ObjectionCard key={one.objection} objection={one} />);
        }}
      </StateOf>
    </>
  );
}
