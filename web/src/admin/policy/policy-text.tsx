import { Link } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { ArticleView } from "./article-view.tsx";
import styles from "./policy.module.css";
import type { Policy } from "./policy.ts";
import { Quotes } from "./quotes.tsx";
import { useNumeral } from "./use-numeral.ts";

interface PolicyTextProps {
  readonly policy: Policy;
  /** The article that the address names. */
  readonly article: number | undefined;
}

/** The numbered text with the document's own words beside it, and its contents on the left. */
export function PolicyText({ policy: { chapters, clauses }, article }: PolicyTextProps) {
  const say = useWords(policyWords);
  const numeral = useNumeral();
  const known = useMemo(() => new Map(clauses.map((clause) => [clause.id, clause])), [clauses]);
  const elsewhere = clauses.filter(({ carried_by }) => carried_by !== null);
  useEffect(() => {
    if (article !== undefined)
      document.getElementById(`article-${article}`)?.scrollIntoView({ block: "start" });
  }, [article]);
  return (
    <div className={styles.text}>
      <nav className={`${styles.contents} no-print`} aria-label={say("contents")}>
        <h2>{say("contents")}</h2>
        <ol>
          {chapters.map(({ heading, articles }, at) => (
            <li key={heading}>
              <Link to="." search={(before) => ({ ...before, article: String(articles[0]?.number ?? 1) })}>
                <span className={styles.chapterNumber}>{say("chapter", { number: numeral(at + 1) })}</span>
                <span>{heading}</span>
              </Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className={styles.chapters}>
        <div className={styles.columnNames} aria-hidden="true">
          <span>{say("ours")}</span>
          <span>{say("theirs")}</span>
        </div>
        {chapters.map(({ heading, articles }, at) => (
          <section key={heading}>
            <h2 className={styles.chapterHead}>
              {say("chapter", { number: numeral(at + 1) })}　{heading}
            </h2>
            {articles.map((one) => (
              <ArticleView key={one.number} article={one} clauses={known} isMeant={one.number === article} />
            ))}
          </section>
        ))}
        {elsewhere.length === 0 ? null : (
          <section>
            <h2 className={styles.chapterHead}>{say("elsewhere")}</h2>
            <p className={styles.note}>{say("elsewhereWhat")}</p>
            <Quotes quotes={elsewhere} />
          </section>
        )}
      </div>
    </div>
  );
}
