import { useWords } from "../../../words/define-words.ts";
import { explanationWords } from "../../../words/explanation.ts";
import type { PrintedPart } from "./print-parts.ts";
import styles from "./ranking.module.css";

/** A part has the room of its full mark, so that the bars of a row are one bar of the whole score. */
const columns = (parts: readonly PrintedPart[]): React.CSSProperties => ({
  gridTemplateColumns: parts.map(({ full }) => `minmax(0, ${Number(full ?? 1) || 1}fr)`).join(" "),
});

export function PartsHead({ parts }: { readonly parts: readonly PrintedPart[] }) {
  return (
    <div className={`${styles.parts} ${styles.heads}`} style={columns(parts)}>
      {parts.map(({ part, label, full }) => (
        <span key={part} title={full === null ? label : `${label} /${full}`}>
          <span className={styles.partHead}>{label}</span>
          {full === null ? null : <span className={styles.soft}>/{full}</span>}
        </span>
      ))}
    </div>
  );
}

export function PartsBar({ parts }: { readonly parts: readonly PrintedPart[] }) {
  const say = useWords(explanationWords);
  return (
    <div className={styles.parts} style={columns(parts)}>
      {parts.map(({ part, label, printed, share }) => (
        <div key={part} className={styles.part}>
          <span className={styles.partValue} title={label}>
            {printed ?? say("noValue")}
          </span>
          <div className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${share * 100}%` }} />
          </div>
        </div>
      ))}
    </div>
  );
}
