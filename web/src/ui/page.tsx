import { type ReactNode, useEffect } from "react";
import { HeadedContext } from "./headed.ts";
import styles from "./page.module.css";

interface PageProps {
  /** The answer to the page's question: 「今天到期 37 个，超期 5 个」, not the page's name. */
  readonly heading: ReactNode;
  /** The page's name, for the browser's tab and history. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** Filters, stages, actions; stand beside the heading. */
  readonly actions?: ReactNode;
  /** True: the page scrolls inside (a ledger) instead of as a whole. */
  readonly filled?: boolean;
  readonly children: ReactNode;
}

/** A page: one question, its answer as the heading, then what it rests on. */
export function Page({ heading, title, lead, actions, filled = false, children }: PageProps) {
  useEffect(() => {
    document.title = `${title} · 村镜`;
  }, [title]);
  return (
    <article className={filled ? `${styles.page} ${styles.filled}` : styles.page}>
      <header className={styles.head}>
        <div className={styles.words}>
          <h1>{heading}</h1>
          {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
        </div>
        {actions === undefined ? null : <div className={`${styles.actions} no-print`}>{actions}</div>}
      </header>
      <HeadedContext value={true}>{children}</HeadedContext>
    </article>
  );
}

/** A part of a page with a heading of its own. */
export function Section({
  heading,
  actions,
  children,
}: {
  readonly heading: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.section}>
      <header className={styles.sectionHead}>
        <h2>{heading}</h2>
        {actions === undefined ? null : <div className="no-print">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
