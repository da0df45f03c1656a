import { type ReactNode, useRef } from "react";
import { useWords } from "../../words/define-words.ts";
import { photoWords } from "../../words/photo.ts";
import styles from "./before-after.module.css";

interface BeforeAfterProps {
  readonly before: ReactNode;
  readonly after: ReactNode;
  /** Beneath the words 整改前 and 整改后: when they were taken. */
  readonly beforeNote?: ReactNode;
  readonly afterNote?: ReactNode;
}

const HALF = 50;

/** The second picture's share of the width, for the eye and for the ear. */
function show(root: HTMLElement | null, range: HTMLInputElement, words: string) {
  root?.style.setProperty("--at", `${range.value}%`);
  range.setAttribute("aria-valuetext", words);
}

/**
 * Two pictures of one place, one over the other: a single gesture anywhere on them (mouse, finger, arrow keys) moves the line between them.
 * Left of the line is before, right of it after. Nothing is drawn again by React while it moves.
 */
export function BeforeAfter({ before, after, beforeNote, afterNote }: BeforeAfterProps) {
  const say = useWords(photoWords);
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} className={styles.pair}>
      <div className={styles.picture}>{after}</div>
      <div className={`${styles.picture} ${styles.over}`}>{before}</div>
      <span className={`${styles.label} ${styles.left}`}>
        <strong>{say("before")}</strong> {beforeNote}
      </span>
      <span className={`${styles.label} ${styles.right}`}>
        <strong>{say("after")}</strong> {afterNote}
      </span>
      <input
        type="range"
        className={styles.range}
        min={0}
        max={100}
        step={1}
        defaultValue={HALF}
        aria-label={say("compare")}
        aria-valuetext={say("afterShare", { count: HALF })}
        onInput={({ currentTarget }) =>
          show(root.current, currentTarget, say("afterShare", { count: 100 - Number(currentTarget.value) }))
        }
      />
      <span className={styles.line} aria-hidden="true">
        <span className={styles.handle}>‹ ›</span>
      </span>
    </div>
  );
}
