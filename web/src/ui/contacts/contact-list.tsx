import { ROLES } from "@cunjing/contract";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { contactWords } from "../../words/contacts.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { StateOf } from "../states.tsx";
import styles from "./contacts.module.css";
import { telephoneLink } from "./telephone-link.ts";

/** About a unit, or in a team. */
export type ContactPlace = { readonly unit: string } | { readonly team: string };

type Contact = Answer<"list-contacts">["contacts"][number];

/** Posts with what they are here, and how they are reached. */
export function ContactList({ place }: { readonly place: ContactPlace }) {
  const say = useWords(contactWords);
  const { campaign } = useScope();
  const read = useRead("list-contacts", { campaign, ...place });
  // A document names units beyond its reader's own: that these are not to be called is no fault.
  if (read.error?.problem.code === "not_found") return <p className={styles.soft}>{say("outOfReach")}</p>;
  return (
    <StateOf read={read} rows={2}>
      {({ contacts }) =>
        contacts.length === 0 ? (
          <p className={styles.soft}>{say("none")}</p>
        ) : (
          <ul className={styles.lines}>
            {contacts.map((contact) => (
              <Line key={`${contact.as} ${contact.post} ${contact.telephone}`} {...contact} />
            ))}
          </ul>
        )
      }
    </StateOf>
  );
}

function Line({ post, as, role, telephone, other }: Contact) {
  const say = useWords(contactWords);
  const phrase = usePhrase();
  return (
    <li>
      <span>
        <strong>{post}</strong>{" "}
        <span className={styles.soft}>{role === null ? as : phrase(ROLES[role])}</span>
      </span>
      {telephone === null ? (
        <span className={styles.soft}>{say("noTelephone")}</span>
      ) : (
        <a href={telephoneLink(telephone)}>{telephone}</a>
      )}
      {other === null ? null : <span className={`${styles.other} ${styles.soft}`}>{other}</span>}
    </li>
  );
}
