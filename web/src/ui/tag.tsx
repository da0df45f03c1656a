import type { ReactNode } from "react";
import styles from "./tag.module.css";

/** What a tag's tone says; the word inside says the same, so that colour is never alone. */
export type Tone = "plain" | "doing" | "soon" | "late" | "done" | "red-list" | "black-list";

/** A state or a list in a word. */
export function Tag({ tone = "plain", children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={`${styles.tag} ${styles[tone]}`}>{children}</span>;
}
