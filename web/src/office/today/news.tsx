import { Link } from "@tanstack/react-router";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { addressOfThing } from "../../app/links.ts";
import { formatTime } from "../../ui/format.ts";
import { Tag } from "../../ui/tag.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import styles from "./today.module.css";

/** What became readable in the last ten days: issued results with their corrections, and released covert rounds. */
export function News({
  released: { rounds, results },
}: {
  readonly released: Answer<"list-waiting">["released"];
}) {
  const say = useWords(todayWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  return (
    <aside className={styles.news} aria-label={say("news")}>
      <h2 className={styles.group}>{say("news")}</h2>
      {rounds.length + results.length === 0 ? <p className={styles.soft}>{say("noNews")}</p> : null}
      <ul>
        {results.map(({ assessment, title, number, correction_reason, issued_at }) => (
          <li key={assessment}>
            <time dateTime={issued_at}>{formatTime(issued_at, language)}</time>
            <Link to={addressOfThing(campaign, { noun: "assessment", id: assessment }) as string}>
              {title}
            </Link>
            {number === null ? null : <span className={styles.soft}>{say("issued", { number })}</span>}
            {correction_reason === null ? null : (
              <Tag tone="soon">{say("corrected", { reason: correction_reason })}</Tag>
            )}
          </li>
        ))}
        {rounds.map(({ round, title, plan_number, released_at }) => (
          <li key={round}>
            <time dateTime={released_at}>{formatTime(released_at, language)}</time>
            <Link to={addressOfThing(campaign, { noun: "round", id: round }) as string}>{title}</Link>
            <span className={styles.soft}>
              {say("released")} {plan_number}
            </span>
          </li>
        ))}
      </ul>
    </aside>
  );
}
