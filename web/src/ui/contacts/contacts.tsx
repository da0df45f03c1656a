import { useState } from "react";
import { useCampaign } from "../../app/campaign.ts";
import { contactWords } from "../../words/contacts.ts";
import { useWords } from "../../words/define-words.ts";
import { ContactList, type ContactPlace } from "./contact-list.tsx";
import styles from "./contacts.module.css";

/**
 * Whom to call, for those whose work needs it. Contact data are personal: they are read when somebody opens them and not before, and are never printed
 * with the page.
 */
export function Contacts(place: ContactPlace) {
  const { can } = useCampaign();
  if (!can("contact.read")) return null;
  // What was opened for one place is not opened for the next.
  return <Closed key={"unit" in place ? place.unit : place.team} place={place} />;
}

function Closed({ place }: { readonly place: ContactPlace }) {
  const say = useWords(contactWords);
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className={`${styles.contacts} no-print`}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{say("open")}</summary>
      {isOpen ? <ContactList place={place} /> : null}
    </details>
  );
}
