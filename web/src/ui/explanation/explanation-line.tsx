import { Button } from "antd";
import { useWords } from "../../words/define-words.ts";
import { type ExplanationWord, explanationWords } from "../../words/explanation.ts";
import { ClauseMarks } from "../clause-marks.tsx";
import type { Explained } from "./explained.ts";
import styles from "./explanation.module.css";
import { printValue } from "./print-value.ts";

interface ExplanationLineProps {
  readonly node: Explained;
  readonly onObject?: (node: Explained) => void;
}

/** Label, value of its full mark, how it follows, and on which clause. */
export function ExplanationLine({ node, onObject }: ExplanationLineProps) {
  const say = useWords(explanationWords);
  const { label, value, printed, exact, full, how, absent, clause } = node;
  const why = absent === undefined ? undefined : absent.kind;
  const known = why !== undefined && why in explanationWords.phrases;
  return (
    <div className={styles.line}>
      <span className={styles.label}>{label}</span>
      <span className={styles.value} title={exact}>
        {value === null
          ? known
            ? say(why as ExplanationWord)
            : say("noValue")
          : (printed ?? printValue(value))}
        {full === undefined ? null : <span className={styles.full}>/{printValue(full)}</span>}
      </span>
      {how === undefined || how === "" ? null : <span className={styles.how}>{how}</span>}
      {clause.length === 0 ? null : (
        <span className={styles.clause}>
          <ClauseMarks clauses={clause} />
        </span>
      )}
      {onObject === undefined ? null : (
        <Button type="link" size="small" className={styles.object ?? ""} onClick={() => onObject(node)}>
          {say("object")}
        </Button>
      )}
    </div>
  );
}
