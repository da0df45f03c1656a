import { InfoCircleOutlined } from "@ant-design/icons";
import { Popover } from "antd";
import type { ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";
import styles from "./figure.module.css";

interface FigureProps {
  readonly label: ReactNode;
  readonly value: ReactNode;
  /** What counts, of what, by when. */
  readonly definition: ReactNode;
  /** A link to the rows behind the number: an element such as `<Link to=…>`; it wraps the value. */
  readonly rows?: (value: ReactNode) => ReactNode;
  /** Beside the value: a rate's two numbers. */
  readonly of?: ReactNode;
  readonly tone?: "plain" | "late" | "soon" | "done";
}

/** A number that opens: to its definition and to its rows. */
export function Figure({ label, value, definition, rows, of, tone = "plain" }: FigureProps) {
  const say = useWords(commonWords);
  const shown = <span className={`${styles.value} ${styles[tone]}`}>{value}</span>;
  return (
    <div className={styles.figure}>
      <div className={styles.label}>
        <span className={styles.name}>{label}</span>
        <Popover content={<div className={styles.definition}>{definition}</div>} trigger={["click", "hover"]}>
          <button type="button" className={styles.what} aria-label={say("whatCounts")}>
            <InfoCircleOutlined />
          </button>
        </Popover>
      </div>
      <div className={styles.line}>
        {rows === undefined ? shown : rows(shown)}
        {of === undefined ? null : <span className={styles.of}>{of}</span>}
      </div>
    </div>
  );
}

/** Figures side by side. */
export function Figures({ children }: { readonly children: ReactNode }) {
  return <div className={styles.figures}>{children}</div>;
}
