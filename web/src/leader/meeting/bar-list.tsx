import styles from "./meeting.module.css";

export interface BarLine {
  readonly key: string;
  /** A rank, where there is one. */
  readonly before?: string;
  readonly name: string;
  readonly printed: string;
  /** Of the whole bar, 0 to 1. */
  readonly share: number;
}

/** Names, numbers and thin bars from nought on one scale. */
export function BarList({ lines }: { readonly lines: readonly BarLine[] }) {
  return (
    <ol className={styles.bars}>
      {lines.map(({ key, before, name, printed, share }) => (
        <li key={key}>
          <span className={styles.rank}>{before}</span>
          <span>{name}</span>
          <span className={styles.track}>
            <span style={{ width: `${100 * Math.min(Math.max(share, 0), 1)}%` }} />
          </span>
          <b>{printed}</b>
        </li>
      ))}
    </ol>
  );
}
