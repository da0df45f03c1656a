import { Link } from "@tanstack/react-router";
import { memo } from "react";
import { useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { groupLines } from "./group-lines.ts";
import styles from "./policy.module.css";
import type { Article, Clause } from "./policy.ts";
import { Quotes } from "./quotes.tsx";
import { useNumeral } from "./use-numeral.ts";

interface ArticleViewProps {
  readonly article: Article;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** Whether the address names this article. */
  readonly isMeant: boolean;
}

/** An article: its lines on the left, beside each the phrase of the document that it comes from. */
export const ArticleView = memo(function ArticleView({ article, clauses, isMeant }: ArticleViewProps) {
  const say = useWords(policyWords);
  const numeral = useNumeral();
  const { number, heading } = article;
  return (
    <section
      className={isMeant ? `${styles.article} ${styles.meant}` : styles.article}
      id={`article-${number}`}
    >
      <h3 className={styles.articleHead}>
        <Link to="." search={(before) => ({ ...before, article: String(number) })} className={styles.number}>
          {say("article", { number: numeral(number) })}
        </Link>
        {heading}
      </h3>
      {groupLines(article).map((group, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: groups of a text that does not change have no other identity
        <div key={at} className={styles.pair}>
          <div>
            {group.lines.map(({ mark, depth, text }, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <p key={line} className={styles[`depth${depth}`]}>
                {mark === "" ? null : <span className={styles.mark}>{mark}</span>}
                <span>{text}</span>
              </p>
            ))}
          </div>
          <div className={styles.beside}>
            <Quotes quotes={group.clauses.map((id) => clauses.get(id) ?? { id, text: null })} />
          </div>
        </div>
      ))}
    </section>
  );
});
