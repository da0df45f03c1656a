import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import styles from "./data-grid.module.css";
import type { GridColumn } from "./grid-column.ts";

interface GridPaperProps<Row> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
}

/** Rows that go on paper from a screen: more is an export's work. */
const MOST_ON_PAPER = 500;

/** The list as a plain table for the printer: made when printing begins, gone when it is over. */
export function GridPaper<Row>({ label, columns, rows, keyOf }: GridPaperProps<Row>) {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    addEventListener("beforeprint", begin);
    addEventListener("afterprint", end);
    return () => {
      removeEventListener("beforeprint", begin);
      removeEventListener("afterprint", end);
    };
  }, []);
  if (!isPrinting) return null;
  return (
    <table className={`${styles.paper} print-only`} aria-label={label}>
      <thead>
        <tr>
          {columns.map(({ key, heading }) => (
            <th key={key} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ON_PAPER).map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ key, cell }) => (
              <td key={key}>{cell(row)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
