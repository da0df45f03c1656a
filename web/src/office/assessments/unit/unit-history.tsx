import { Link } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { titledIn } from "../../../ui/period-title.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";
import styles from "./unit.module.css";

const TONES = { red: "red-list", black: "black-list", other: "plain" } as const;

/** What a unit came to in the periods that were issued. */
export function UnitHistory({ unit }: { readonly unit: string }) {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const { campaign } = usePeriodParams();
  const read = useRead("list-unit-results", { campaign, unit });
  return (
    <StateOf read={read}>
      {({ results }) =>
        results.length === 0 ? (
          <Empty>{say("noHistory")}</Empty>
        ) : (
          <ul className={styles.history}>
            {results.map(({ assessment, score_of, label, printed, ranks: [rank], lists, ...period }) => (
              <li key={`${assessment} ${score_of}`}>
                <Link
                  to="/c/$campaign/assessments/$assessment"
                  params={{ campaign, assessment }}
                  search={{ at: unit } as never}
                >
                  {titledIn(period, language).title}
                </Link>
                <span className={styles.soft}>{label}</span>
                <strong>{printed ?? say("unranked")}</strong>
                {rank === undefined ? null : (
                  <span>{say("placeOf", { pool: rank.pool_label, size: rank.size, rank: rank.rank })}</span>
                )}
                {lists.map((list) => (
                  <Tag key={list.list} tone={TONES[list.kind]}>
                    {list.label}
                  </Tag>
                ))}
              </li>
            ))}
          </ul>
        )
      }
    </StateOf>
  );
}
