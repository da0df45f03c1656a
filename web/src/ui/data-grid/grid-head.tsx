import { ArrowDownOutlined, ArrowUpOutlined } from "@ant-design/icons";
import type { ReactNode } from "react";
import styles from "./data-grid.module.css";
import { type GridColumn, nextSort } from "./grid-column.ts";

interface GridHeadProps {
  readonly columns: readonly GridColumn<never>[];
  readonly sort: string | undefined;
  readonly onSort: ((sort: string) => void) | undefined;
  /** The box that ticks all; undefined: nothing can be selected here. */
  readonly tickAll: ReactNode | undefined;
}

/** The headings; those that the list can be sorted by are buttons. */
export function GridHead({ columns, sort, onSort, tickAll }: GridHeadProps) {
  return (
    <div role="row" className={styles.head} aria-rowindex={1}>
      {tickAll === undefined ? null : (
        <div role="columnheader" className={styles.tick}>
          {tickAll}
        </div>
      )}
      {columns.map(({ key, heading, align, sorts }) => {
        const current = sorts?.find(({ value }) => value === sort);
        const next = sorts === undefined ? undefined : nextSort(sorts, sort);
        return (
          <div
            key={key}
            role="columnheader"
            className={align === "end" ? styles.end : styles.cell}
            {...(current === undefined ? {} : { "aria-sort": current.direction })}
          >
            {next === undefined || onSort === undefined ? (
              heading
            ) : (
              <button type="button" className={styles.sort} onClick={() => onSort(next.value)}>
                {heading}
                {current === undefined ? null : current.direction === "ascending" ? (
                  <ArrowUpOutlined />
                ) : (
                  <ArrowDownOutlined />
                )}
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}
