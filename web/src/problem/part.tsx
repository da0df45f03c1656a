import type { ReactNode } from "react";
import styles from "./problem.module.css";

/** A part of the story under its heading. */
export function Part({
  heading,
  aside,
  children,
}: {
  readonly heading: ReactNode;
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <section className={styles.part}>
      <header className={styles.partHead}>
        <h3>{heading}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}
