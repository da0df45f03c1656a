import { CloseOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { cellText } from "../cell-text.ts";
import { type Fact, type FactColumn, type FactKind, useFactNames } from "../fact-kinds.ts";
import { checkCell } from "./check-cell.ts";
import styles from "./enter.module.css";
import { EntryCell } from "./entry-cell.tsx";
import { type GridRow, isFilled } from "./grid-rows.ts";
import type { RowFaults } from "./send-rows.ts";

interface FactGridProps {
  readonly kind: FactKind;
  readonly columns: readonly FactColumn[];
  readonly rows: readonly GridRow[];
  /** What stands already, by unit: its row takes nothing more. */
  readonly known: ReadonlyMap<string, Fact>;
  readonly faults: RowFaults;
  /** Whether rows can be taken out (where they were put in one by one). */
  readonly canRemove: boolean;
  readonly onType: (row: GridRow, column: string, cell: string) => void;
  readonly onBlock: (row: GridRow, column: string, block: readonly (readonly string[])[]) => void;
  readonly onFillDown: (column: string) => void;
  readonly onRemove: (row: GridRow) => void;
}

/** A row a unit, a column a value: typed, pasted into, filled down; what is wrong stands at its cell. */
export function FactGrid(props: FactGridProps) {
  const { kind, columns, rows, known, faults, canRemove, onType, onBlock, onFillDown, onRemove } = props;
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const { columnName, noteOf } = useFactNames();
  return (
    <div className={styles.scroll}>
      <table className={styles.grid}>
        <caption>{say("gridCaption")}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.unitColumn}>
              {common("unit")}
            </th>
            {columns.map((column) => (
              <th key={column.id} scope="col" title={noteOf(column)}>
                <div className={styles.head}>
                  <span>
                    {columnName(kind, column)}
                    {column.measure === null ? null : (
                      <span className={styles.hint}> {say("inMeasure", { measure: column.measure })}</span>
                    )}
                    {column.required ? null : <span className={styles.hint}> {say("mayBeEmpty")}</span>}
                  </span>
                  <Button
                    type="link"
                    size="small"
                    aria-label={say("fillDownOf", { column: columnName(kind, column) })}
                    onClick={() => onFillDown(column.id)}
                  >
                    {say("fillDown")}
                  </Button>
                </div>
              </th>
            ))}
            {canRemove ? (
              <th scope="col" className={styles.last}>
                <span className="visually-hidden">{say("remove")}</span>
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.key}
              {...{ kind, columns, row, canRemove, onType, onBlock, onRemove }}
              known={known.get(row.unit)}
              faults={faults.get(row.key)}
            />
          ))}
        </tbody>
      </table>
      {columns
        .filter(({ type, open, choices }) => open && type === "choice" && choices.length > 0)
        .map(({ id, choices }) => (
          <datalist key={id} id={`choices-${id}`}>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.zh} />
            ))}
          </datalist>
        ))}
    </div>
  );
}

interface RowProps
  extends Pick<FactGridProps, "kind" | "columns" | "canRemove" | "onType" | "onBlock" | "onRemove"> {
  readonly row: GridRow;
  readonly known: Fact | undefined;
  readonly faults: ReadonlyMap<string, string> | undefined;
}

function Row({ kind, columns, row, known, faults, canRemove, onType, onBlock, onRemove }: RowProps) {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const { columnName } = useFactNames();
  const truths = { yes: common("yes"), no: common("no") };
  const isTyped = isFilled(row);
  const faultOf = (column: FactColumn): string | undefined => {
    const refused = faults?.get(column.id);
    if (refused !== undefined) return refused;
    const cell = row.cells[column.id];
    const wrong = isTyped ? checkCell(column, cell) : undefined;
    // What is still empty is said once everything was asked for, not while somebody types.
    if (wrong === undefined || wrong.why === "needed") return undefined;
    return say(`wrong_${wrong.why}`, "bound" in wrong ? { bound: wrong.bound } : {});
  };
  return (
    <tr>
      <th scope="row">
        {row.name}
        {row.above === null ? null : <span className={styles.soft}> {row.above}</span>}
        {faults?.get("") === undefined ? null : <div className={styles.fault}>{faults.get("")}</div>}
      </th>
      {columns.map((column, at) => {
        if (known !== undefined)
          return (
            <td key={column.id}>
              <div className={styles.known}>{cellText(column, known.cells[column.id], truths)}</div>
              {at === 0 ? <div className={styles.soft}>{say("knownAlready")}</div> : null}
            </td>
          );
        const fault = faultOf(column);
        const faultId = `${row.key}-${column.id}`;
        return (
          <td key={column.id}>
            <EntryCell
              column={column}
              label={`${row.name} ${columnName(kind, column)}`}
              value={row.cells[column.id] ?? ""}
              fault={fault}
              faultId={faultId}
              onType={(cell) => onType(row, column.id, cell)}
              onPaste={(block) => onBlock(row, column.id, block)}
            />
            {fault === undefined ? null : (
              <div id={faultId} className={styles.fault}>
                {fault}
              </div>
            )}
          </td>
        );
      })}
      {canRemove ? (
        <td>
          <Button
            type="text"
            icon={<CloseOutlined aria-hidden />}
            aria-label={say("removeRow", { unit: row.name })}
            onClick={() => onRemove(row)}
          />
        </td>
      ) : null}
    </tr>
  );
}
