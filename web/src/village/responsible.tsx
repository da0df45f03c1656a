import { useRead } from "../api/queries.ts";
import type { Answer } from "../api/types.ts";
import { useScope } from "../app/campaign.ts";
import { StateOf } from "../ui/states.tsx";
import { useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import styles from "./village.module.css";

type Held = Answer<"who-held">["history"][number];

/** Who answers for the village today, and who did before them: posts and bodies by date, never persons. Their telephones are behind "contact data", which is opened and not printed. */
export function Responsible({ unit }: { readonly unit: string }) {
  const say = useWords(villageWords);
  const { campaign } = useScope();
  const read = useRead("who-held", { campaign, unit });
  return (
    <StateOf read={read} rows={2}>
      {({ holders, history }) => {
        const now = new Set(holders.map(({ responsibility }) => responsibility));
        const before = history.filter(({ responsibility }) => !now.has(responsibility));
        return (
          <>
            {holders.length === 0 ? <p className={styles.soft}>{say("nobody")}</p> : null}
            <ul className={styles.lines}>{holders.map(line)}</ul>
            {before.length === 0 ? null : (
              <details>
                <summary>{say("earlier")}</summary>
                <ul className={styles.lines}>{before.map(line)}</ul>
              </details>
            )}
          </>
        );
      }}
    </StateOf>
  );

  function line({ responsibility, kind_label, post, body, holder, first_day, last_day }: Held) {
    const days =
      last_day === null
        ? first_day === null
          ? ""
          : say("since", { day: first_day })
        : say("fromTo", { from: first_day ?? "", to: last_day });
    return (
      <li key={responsibility}>
        <span>
          {kind_label} <b>{post ?? body ?? holder}</b>
        </span>
        <span className={styles.soft}>{days}</span>
      </li>
    );
  }
}
