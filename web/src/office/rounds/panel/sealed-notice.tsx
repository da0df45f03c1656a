import { LockFilled } from "@ant-design/icons";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./round-panel.module.css";

/** The sealed state: who sees it, and what everybody else does not. */
export function SealedNotice() {
  const say = useWords(roundWords);
  return (
    <section className={styles.sealed} aria-label={say("sealed")}>
      <LockFilled aria-hidden className={styles.lock} />
      <div>
        <strong>{say("sealedHeading")}</strong>
        <p>{say("sealedWords")}</p>
      </div>
    </section>
  );
}
