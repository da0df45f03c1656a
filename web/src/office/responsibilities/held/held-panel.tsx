import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { Contacts } from "../../../ui/contacts/contacts.tsx";
import { formatDay } from "../../../ui/format.ts";
import { SidePanel } from "../../../ui/side-panel.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import styles from "../responsibilities.module.css";
import { useView } from "../use-view.ts";

/** Who held what for a unit on the day, and how the holders followed each other: a measure falls on the holder of its day. */
export function HeldPanel({ unit }: { readonly unit: string }) {
  const say = useWords(responsibilityWords);
  const [language] = useLanguage();
  const { campaign, day, look } = useView();
  const read = useRead("who-held", { campaign, unit, day }, { keep: true });
  const place = useRead("read-unit", { unit });
  const heading = say("whoHeld", { unit: place.data?.name ?? "" });
  return (
    <SidePanel heading={heading} label={heading} onClose={() => look({ held: undefined })}>
      <StateOf read={read}>
        {({ holders, history }) => (
          <>
            <h2 className={styles.heldHead}>{say("heldOn", { day: formatDay(day, language) })}</h2>
            {holders.length === 0 ? <Empty>{say("heldNone")}</Empty> : <Holders rows={holders} />}
            <Contacts unit={unit} />
            <h2 className={styles.heldHead}>{say("history")}</h2>
            <Holders rows={history} />
          </>
        )}
      </StateOf>
    </SidePanel>
  );
}

function Holders({ rows }: { readonly rows: Answer<"who-held">["holders"] }) {
  const say = useWords(responsibilityWords);
  return (
    <ul className={styles.held}>
      {rows.map((row) => (
        <li key={row.responsibility}>
          <strong>{row.kind_label}</strong> {row.post ?? row.holder} {row.body}
          <div className={styles.soft}>
            {[row.first_day, row.last_day ?? say("open")].filter((one) => one !== null).join(" — ")}
          </div>
        </li>
      ))}
    </ul>
  );
}
