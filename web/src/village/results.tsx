import { Link } from "@tanstack/react-router";
import { useRead } from "../api/queries.ts";
import { useScope } from "../app/campaign.ts";
import { titledIn } from "../ui/period-title.ts";
import { StateOf } from "../ui/states.tsx";
import { Tag } from "../ui/tag.tsx";
import { useLanguage, useWords } from "../words/define-words.ts";
import { villageWords } from "../words/village.ts";
import styles from "./village.module.css";

const PERIODS = 24;
const TONES = { red: "red-list", black: "black-list", other: "plain" } as const;

/** Issued scores by period, newest first; each leads to its explanation. */
export function Results({ unit }: { readonly unit: string }) {
  const say = useWords(villageWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const read = useRead("list-unit-results", { campaign, unit, limit: PERIODS });
  return (
    <StateOf read={read} rows={3}>
      {({ results }) =>
        results.length === 0 ? (
          <p className={styles.soft}>{say("noResults")}</p>
        ) : (
          <ul className={styles.lines}>
            {results
              .map((one) => titledIn(one, language))
              .map(({ assessment, score_of, title, label, printed, grade_label, ranks, lists, corrects }) => (
                <li key={`${assessment} ${score_of}`}>
                  <span>
                    {title} {label} {corrects === null ? null : <Tag tone="soon">{say("corrected")}</Tag>}
                  </span>
                  <span>
                    {lists.map(({ list, label: name, kind }) => (
                      <Tag key={list} tone={TONES[kind]}>
                        {name}
                      </Tag>
                    ))}{" "}
                    {grade_label}{" "}
                    {ranks.slice(0, 1).map(({ rank, size, name }) => (
                      <span key={name} className={styles.soft}>
                        {say("of", { rank, size })}{" "}
                      </span>
                    ))}
                    <Link
                      to={`/c/${campaign}/assessments/${assessment}?unit=${unit}` as string}
                      aria-label={`${title} ${printed ?? ""} ${say("why")}`}
                    >
                      <strong>{printed ?? "—"}</strong>
                    </Link>
                  </span>
                </li>
              ))}
          </ul>
        )
      }
    </StateOf>
  );
}
