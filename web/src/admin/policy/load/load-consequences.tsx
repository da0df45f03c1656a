import { formatDay } from "../../../ui/format.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { loadPolicyWords } from "../../../words/load-policy.ts";
import styles from "../policy.module.css";
import type { Checked } from "./load-policy.tsx";

interface LoadConsequencesProps {
  readonly checked: Checked;
  /** Its title. */
  readonly campaign: string;
  readonly day: string;
}

/** Which periods are computed by the text from now on, what stays, what it takes the place of, and what it leaves open. */
export function LoadConsequences({ checked, campaign, day }: LoadConsequencesProps) {
  const say = useWords(loadPolicyWords);
  const [language] = useLanguage();
  const { assessed_from, replaced, decisions } = checked;
  const open = decisions.filter(({ set_by }) => set_by === "default");
  return (
    <ul className={styles.consequences}>
      <li>{say("holds", { campaign, day: formatDay(day, language) })}</li>
      {assessed_from.map(({ assessments, title, first_day, last_day, periods }) => (
        <li key={`${title} ${first_day}`}>
          {say("computed", {
            what: assessments.join(say("comma")),
            title,
            from: formatDay(first_day, language),
            to: formatDay(last_day, language),
            count: periods,
          })}
        </li>
      ))}
      {assessed_from.length === 0 ? <li>{say("computesNothing")}</li> : null}
      <li>{say("stays")}</li>
      {replaced.map(({ first_day, title }) => (
        <li key={first_day}>{say("replaces", { title, day: formatDay(first_day, language) })}</li>
      ))}
      {open.length === 0 ? null : <li>{say("open", { count: open.length })}</li>}
    </ul>
  );
}
