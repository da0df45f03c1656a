import { Button } from "antd";
import { useState } from "react";
import { useCampaign } from "../../../app/campaign.ts";
import { formatDay, formatTime } from "../../../ui/format.ts";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { toldWords } from "../../../words/told.ts";
import { useIsReceiver } from "../use-is-receiver.ts";
import type { DocumentAnswer } from "./document-view.tsx";
import { EnterReceipt } from "./enter-receipt.tsx";
import styles from "./view.module.css";

/** Who gets it, and who has said to have it: by the system, by link, by telephone or on paper. */
export function Distribution({ one }: { readonly one: DocumentAnswer }) {
  const say = useWords(documentsWords);
  const told = useWords(toldWords);
  const [language] = useLanguage();
  const { can } = useCampaign();
  const isReceiver = useIsReceiver();
  const [entering, setEntering] = useState<number>();
  const { recipients_shown: recipients, addressees } = one;
  const chosen = recipients.find(({ n }) => n === entering);
  if (recipients.length === 0 && addressees.length === 0) return null;
  return (
    <section>
      <h2>
        {recipients.length === 0
          ? say("willGet", { count: addressees.length })
          : say("haveIt", { received: one.received, all: one.recipients })}
      </h2>
      {one.receipts_by === null ? null : (
        <p className={styles.soft}>{say("receiptsByDay", { day: formatDay(one.receipts_by, language) })}</p>
      )}
      <ul className={styles.recipients}>
        {recipients.length === 0
          ? addressees.map(({ role, name }) => (
              <li key={`${role} ${name}`}>
                <span className={styles.role}>{say(`role_${role as "main" | "copy" | "report"}`)}</span>
                <span>{name}</span>
              </li>
            ))
          : recipients.map(({ n, role, name, unit, received_at, received_by_post, medium, overdue }) => (
              <li key={n}>
                <span className={styles.role}>{say(`role_${role}`)}</span>
                <span>{name}</span>
                {received_at !== null ? (
                  <span className={styles.soft}>
                    <Tag tone="done">{say("hasIt")}</Tag> {received_by_post}{" "}
                    {medium === null || medium === "system" ? "" : told(medium)}{" "}
                    {formatTime(received_at, language)}
                  </span>
                ) : role === "main" ? (
                  <span className={styles.open}>
                    <Tag tone={overdue ? "late" : "soon"}>{say(overdue ? "receiptLate" : "notYet")}</Tag>
                    {can("document.receive") && !isReceiver(unit) && one.state === "issued" ? (
                      <Button size="small" onClick={() => setEntering(n)}>
                        {say("enterReceipt")}
                      </Button>
                    ) : null}
                  </span>
                ) : null}
              </li>
            ))}
      </ul>
      {chosen === undefined ? null : (
        <EnterReceipt
          document={one.document}
          n={chosen.n}
          name={chosen.name}
          onClose={() => setEntering(undefined)}
        />
      )}
    </section>
  );
}
