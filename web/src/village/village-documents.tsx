import { Link } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { addressOfThing } from "../app/links.ts";
import { StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import styles from "./village.module.css";

/** Documents made about the village: archives, albums, ledgers. */
export function VillageDocuments({ unit }: { readonly unit: string }) {
  const say = useWords(villageWords);
  const { campaign } = useScope();
  const read = useRead("list-documents", { campaign, noun: "unit", subject: unit, limit: 20 });
  return (
    <StateOf read={read} rows={2}>
      {({ documents }) =>
        documents.length === 0 ? (
          <p className={styles.soft}>{say("noDocuments")}</p>
        ) : (
          <ul className={styles.lines}>
            {documents.map(({ document, title, number, day }) => (
              <li key={document}>
                <Link to={addressOfThing(campaign, { noun: "document", id: document }) as string}>
                  {title}
                </Link>
                <span className={styles.soft}>
                  {number} {day}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </StateOf>
  );
}
