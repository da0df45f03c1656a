import { memo, type ReactNode } from "react";
import styles from "./data-grid.module.css";
import type { GridColumn } from "./grid-column.ts";

interface GridRowProps {
  readonly id: string;
  readonly row: unknown;
  readonly rowKey: string;
  readonly at: number;
  /** Pixels from the top of the list. */
  readonly top: number;
  readonly columns: readonly GridColumn<never>[];
  readonly isActive: boolean;
  readonly isOpened: boolean;
  /** undefined: nothing can be selected here. */
  readonly isSelected?: boolean;
  readonly tickLabel: string;
}

/** A row, drawn again only when something of it changed. Clicks are heard by the grid, so that rows carry no functions. */
export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { id, row, at, top, columns, isActive, isOpened, isSelected, tickLabel, rowKey } = props;
  const shown = [
    styles.row,
    isActive ? styles.active : "",
    isOpened ? styles.opened : "",
    isSelected === true ? styles.selected : "",
  ].join(" ");
  return (
    <div
      id={id}
      role="row"
      className={shown}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      aria-current={isOpened ? "true" : undefined}
      data-key={rowKey}
      data-at={at}
    >
      {isSelected === undefined ? null : (
        <div role="gridcell" className={styles.tick} data-tick>
          <input type="checkbox" tabIndex={-1} checked={isSelected} readOnly aria-label={tickLabel} />
        </div>
      )}
      {columns.map(({ key, align, cell }) => (
        <div key={key} role="gridcell" className={align === "end" ? styles.end : styles.cell}>
          {(cell as (one: unknown) => ReactNode)(row)}
        </div>
      ))}
    </div>
  );
});

/** A row that is still being read, in the shape of the others. */
export const WaitingRow = memo(function WaitingRow({
  top,
  columns,
  hasTicks,
}: {
  readonly top: number;
  readonly columns: readonly GridColumn<never>[];
  readonly hasTicks: boolean;
}) {
  return (
    <div className={styles.row} style={{ transform: `translateY(${top}px)` }} aria-hidden="true">
      {hasTicks ? <div className={styles.tick} /> : null}
      {columns.map(({ key }) => (
        <div key={key} className={styles.cell}>
          <span className={styles.bar} />
        </div>
      ))}
    </div>
  );
});
