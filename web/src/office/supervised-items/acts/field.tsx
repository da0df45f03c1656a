import type { ReactNode } from "react";
import styles from "./acts.module.css";

/** What is asked, above where it is entered. */
export function Field({ label, children }: { readonly label: ReactNode; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  );
}
