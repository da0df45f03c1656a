import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { formatDay } from "../../ui/format.ts";
import { StateOf } from "../../ui/states.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import styles from "./policy.module.css";
import { Quotes } from "./quotes.tsx";
import { useNumeral } from "./use-numeral.ts";

type Compared = Answer<"compare-policy-versions">;
type Phrase = NonNullable<Compared["changes"][number]["was"]>;

/** What the policy says on one day otherwise than on another, the earlier on the left. */
export function Differences({ from, to }: { readonly from: string; readonly to: string }) {
  const say = useWords(policyWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const read = useRead("compare-policy-versions", { campaign, from, to }, { keep: true });
  return (
    <StateOf read={read}>
      {({ changes, decisions }) => {
        const count = changes.length + decisions.length;
        return (
          <>
            <p className={styles.note}>{count === 0 ? say("same") : say("differ", { count })}</p>
            {count === 0 ? null : (
              <div className={`${styles.sides} ${styles.columnNames}`}>
                <span>{say("was", { day: formatDay(from, language) })}</span>
                <span>{say("is", { day: formatDay(to, language) })}</span>
              </div>
            )}
            {changes.map(({ chapter, heading, was, is }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: differences of two texts have no other identity
              <section key={at} className={styles.change}>
                <h3 className={styles.changeHead}>
                  {[chapter, heading].filter((part) => part !== null).join(" · ")}
                </h3>
                <div className={styles.sides}>
                  <Side phrase={was} absent={say("isNew")} />
                  <Side phrase={is} absent={say("isGone")} isLater />
                </div>
              </section>
            ))}
            {decisions.length === 0 ? null : <h3 className={styles.changeHead}>{say("otherwise")}</h3>}
            {decisions.map(({ id, asks, was, is, clauses }) => (
              <section key={id} className={styles.change}>
                <h3 className={styles.changeHead}>{asks}</h3>
                <div className={styles.sides}>
                  <Taken taken={was} />
                  <Taken taken={is} isLater />
                </div>
                <Quotes quotes={clauses} />
              </section>
            ))}
          </>
        );
      }}
    </StateOf>
  );
}

interface SideProps {
  readonly phrase: Phrase | null;
  /** Said where there is none on this side. */
  readonly absent: string;
  readonly isLater?: boolean;
}

function Side({ phrase, absent, isLater = false }: SideProps) {
  const say = useWords(policyWords);
  const numeral = useNumeral();
  const side = isLater ? `${styles.side} ${styles.later}` : styles.side;
  if (phrase === null) return <div className={`${side} ${styles.absent}`}>{absent}</div>;
  return (
    <div className={side}>
      {phrase.article === null ? null : (
        <strong>{say("article", { number: numeral(phrase.article) })}　</strong>
      )}
      {phrase.text}
      <Quotes quotes={phrase.clauses} />
    </div>
  );
}

type Decided = Compared["decisions"][number]["was"];

function Taken({ taken, isLater = false }: { readonly taken: Decided; readonly isLater?: boolean }) {
  const say = useWords(policyWords);
  const side = isLater ? `${styles.side} ${styles.later}` : styles.side;
  if (taken === null) return <div className={`${side} ${styles.absent}`}>{say("notAsked")}</div>;
  const by = taken.set_by === "default" ? say("byDefault") : taken.set_by;
  return <div className={side}>{say("takenBy", { choice: taken.label, by })}</div>;
}
