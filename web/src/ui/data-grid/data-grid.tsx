import { useVirtualizer } from "@tanstack/react-virtual";
import { type CSSProperties, type ReactNode, useEffect, useId, useMemo, useRef } from "react";
import type { Failure } from "../../api/failure.ts";
import { commonWords } from "../../words/common.ts";
import { useWords } from "../../words/define-words.ts";
import { useAppearance } from "../appearance.ts";
import { FailureView } from "../states.tsx";
import styles from "./data-grid.module.css";
import { columnsFitting, type GridColumn, leastWidth, templateOf } from "./grid-column.ts";
import { GridHead } from "./grid-head.tsx";
import { GridPaper } from "./grid-paper.tsx";
import { GridRow, WaitingRow } from "./grid-row.tsx";
import { NOTHING, type Selection } from "./grid-selection.ts";
import { GridTickAll } from "./grid-tick-all.tsx";
import { useGridHands } from "./use-grid-hands.ts";
import { useGridPlace } from "./use-grid-place.ts";
import { useGridWidth } from "./use-grid-width.ts";
import { wholeBlocks } from "./whole-blocks.ts";

export interface DataGridProps<Row> {
  /** What the list is, for those who hear it: 「问题台账」. */
  readonly label: string;
  /** Kept stable by the caller (useMemo): rows are drawn again when it changes. */
  readonly columns: readonly GridColumn<Row>[];
  /** What has been read so far; undefined: nothing yet. */
  readonly rows: readonly Row[] | undefined;
  readonly keyOf: (row: Row) => string;
  /** The list's name with its filters: under it the place in it is kept. Another name, another place. */
  readonly place: string;
  /** How many there are altogether, as far as anybody knows. */
  readonly count?: number;
  readonly hasMore?: boolean;
  readonly isReadingMore?: boolean;
  /** Asked for the next rows before the end is in sight. */
  readonly onMore?: () => void;
  /** Rows of before stand while new ones are read. */
  readonly isOld?: boolean;
  readonly failure?: Failure | null;
  readonly onAgain?: () => void;
  readonly empty: ReactNode;
  readonly sort?: string;
  readonly onSort?: (sort: string) => void;
  /** The row whose story stands beside; it follows the row in focus. */
  readonly opened?: string;
  readonly onOpen?: (row: Row) => void;
  readonly selection?: Selection;
  readonly onSelect?: (selection: Selection) => void;
}

/** Pixels of a row, as `--row` has them (tokens.css). */
const ROW = { normal: 36, large: 44 } as const;
const SCALE = { normal: 1, large: 1.25 } as const;
/** Rows drawn beyond what is in sight, either way, at the least. */
const BEYOND = 8;
/** So many rows before the end the next ones are asked for. */
const AHEAD = 60;
const WAITING_ROWS = 6;
const FIRST_WAITING_ROWS = 24;

/**
 * A table of any length: only what is in sight is drawn. ↑ ↓ j k Home End PageUp PageDown move, Enter opens, x or Space selects, Shift with
 * a step or a click selects a range, Ctrl+A selects all that was read, Esc none. It keeps its place when it is left and come back to.
 */
export function DataGrid<Row>(props: DataGridProps<Row>) {
  const { label, columns, rows, keyOf, place, count, hasMore = false, isReadingMore = false, onMore } = props;
  const { isOld = false, failure, onAgain, empty, sort, onSort, opened, selection, onSelect } = props;
  const common = useWords(commonWords);
  const { size } = useAppearance();
  const name = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const rowPx = ROW[size];
  const keys = useMemo(() => (rows ?? []).map(keyOf), [rows, keyOf]);
  const where = useGridPlace(place, keys);
  const waiting = rows === undefined ? FIRST_WAITING_ROWS : hasMore ? WAITING_ROWS : 0;
  const virtual = useVirtualizer({
    count: keys.length + waiting,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowPx,
    overscan: BEYOND,
    rangeExtractor: wholeBlocks,
    initialOffset: where.kept.offset,
    scrollPaddingEnd: rowPx,
    useFlushSync: false,
  });
  const hands = useGridHands({ ...props, keys, where, virtual, rowPx, scroller });
  const width = useGridWidth(scroller, SCALE[size]);
  const shown = useMemo(() => columnsFitting(columns, width), [columns, width]);
  const hasTicks = onSelect !== undefined;
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  // biome-ignore lint/correctness/useExhaustiveDependencies: rows of another height (large type) are laid out anew
  useEffect(() => {
    virtual.measure();
  }, [virtual, rowPx]);
  // Another list under the same roof: from where it was left, or from its top.
  const placeShown = useRef(place);
  useEffect(() => {
    if (placeShown.current === place) return;
    placeShown.current = place;
    virtual.scrollToOffset(where.kept.offset);
  }, [place, virtual, where.kept]);
  useEffect(() => {
    if (hasMore && !isReadingMore && last >= keys.length - AHEAD) onMore?.();
  }, [hasMore, isReadingMore, last, keys.length, onMore]);
  where.remember(virtual.scrollOffset ?? 0);

  const style = {
    "--columns": templateOf(shown as readonly GridColumn<never>[], hasTicks),
    "--least": `calc(${leastWidth(shown as readonly GridColumn<never>[], hasTicks)}px * var(--scale))`,
  } as CSSProperties;
  const isInSight = items.some(({ index }) => index === where.at);
  const isEmpty = rows !== undefined && rows.length === 0 && !hasMore;
  const total = count === undefined || hasMore ? (count ?? -1) : Math.max(count, keys.length);
  return (
    <>
      <div
        ref={scroller}
        role="grid"
        aria-label={label}
        aria-rowcount={total < 0 ? -1 : total + 1}
        aria-colcount={shown.length + (hasTicks ? 1 : 0)}
        aria-multiselectable={hasTicks}
        aria-busy={rows === undefined || isOld}
        aria-activedescendant={isInSight && keys[where.at] !== undefined ? `${name}${where.at}` : undefined}
        tabIndex={0}
        className={styles.grid}
        style={style}
        onKeyDown={hands.onKeyDown}
        onClick={hands.onClick}
      >
        <GridHead
          columns={shown as readonly GridColumn<never>[]}
          sort={sort}
          onSort={onSort}
          tickAll={
            hasTicks ? (
              <GridTickAll keys={keys} selection={selection ?? NOTHING} onSelect={onSelect} />
            ) : undefined
          }
        />
        <div
          role="rowgroup"
          className={isOld ? `${styles.body} ${styles.old}` : styles.body}
          data-scrolling={virtual.isScrolling}
          style={{ height: virtual.getTotalSize() }}
        >
          {items.map(({ index, start }) => {
            const key = keys[index];
            return key === undefined ? (
              <WaitingRow
                key={`waiting ${index}`}
                top={start}
                columns={shown as readonly GridColumn<never>[]}
                hasTicks={hasTicks}
              />
            ) : (
              <GridRow
                key={key}
                id={`${name}${index}`}
                row={rows?.[index]}
                rowKey={key}
                at={index}
                top={start}
                columns={shown as readonly GridColumn<never>[]}
                isActive={index === where.at}
                isOpened={key === opened}
                {...(hasTicks ? { isSelected: selection?.has(key) ?? false } : {})}
                tickLabel={common("selectRow")}
              />
            );
          })}
        </div>
        {isEmpty ? <div className={styles.state}>{empty}</div> : null}
        {failure && rows === undefined ? (
          <div className={styles.state}>
            <FailureView failure={failure} {...(onAgain === undefined ? {} : { onAgain })} />
          </div>
        ) : null}
      </div>
      <GridPaper label={label} columns={columns} rows={rows ?? []} keyOf={keyOf} />
    </>
  );
}
