import { ClauseMarks } from "../../../ui/clause-marks.tsx";
import { Contacts } from "../../../ui/contacts/contacts.tsx";
import { Due } from "../../../ui/due.tsx";
import { formatDay } from "../../../ui/format.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import type { Dispatch } from "../asks.ts";
import styles from "./panel.module.css";

/** What it asks of whom by when: its own words, and the policy's with their clauses. */
export function PanelAsks({ one }: { readonly one: Dispatch }) {
  const say = useWords(supervisedItemsWords);
  const [language] = useLanguage();
  const { asks, today, demand, contact, still_open, due_on, refused_note } = one;
  return (
    <section>
      <h2>{say("asksHead")}</h2>
      <dl className={styles.facts}>
        <dt>{say("receiver")}</dt>
        <dd>
          {one.receiver_name}
          <Contacts unit={one.receiver} />
        </dd>
        <dt>{say("issuedBy")}</dt>
        <dd>
          {one.issuer} · {formatDay(one.issued_at.slice(0, 10), language, today)}
        </dd>
        {demand === null ? null : (
          <>
            <dt>{say("demand")}</dt>
            <dd>{demand}</dd>
          </>
        )}
        <dt>{say("dueDay")}</dt>
        <dd className={styles.due}>
          {due_on === null ? null : formatDay(due_on, language, today)}
          {one.open > 0 ? <Due due={one.next_due_on ?? due_on} today={today} /> : null}
        </dd>
        {asks === null ? null : (
          <>
            <dt>{say("byPolicy")}</dt>
            <dd>
              {asks.limit === null
                ? one.channel_label
                : say("limitIs", { channel: one.channel_label, limit: asks.limit })}{" "}
              <ClauseMarks clauses={asks.clause} />
              <ol className={styles.chain}>
                {asks.steps.map(({ label, by, clause }) => (
                  <li key={label}>
                    {by === null ? label : `${label}：${by}`} <ClauseMarks clauses={clause} />
                  </li>
                ))}
              </ol>
            </dd>
          </>
        )}
        {contact === null ? null : (
          <>
            <dt>{say("contact")}</dt>
            <dd>{contact}</dd>
          </>
        )}
        {refused_note === null ? null : (
          <>
            <dt>{say("refusedNote")}</dt>
            <dd>{refused_note}</dd>
          </>
        )}
      </dl>
      {still_open.length === 0 ? null : (
        <ul className={styles.open} aria-label={say("stillOpen")}>
          {still_open.map(({ what, problems, due_on: by }) => (
            <li key={`${what} ${by}`} className={styles.due}>
              {say(`open_${what}`, { count: problems })} {by === null ? null : <Due due={by} today={today} />}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
