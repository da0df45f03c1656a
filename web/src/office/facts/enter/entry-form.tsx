import { useNavigate } from "@tanstack/react-router";
import { Button, Segmented } from "antd";
import { useRef, useState } from "react";
import { Failure } from "../../../api/failure.ts";
import { useScope } from "../../../app/campaign.ts";
import { Empty, Reading } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { type FactKind, useFactNames } from "../fact-kinds.ts";
import { AddRow } from "./add-row.tsx";
import { checkCell } from "./check-cell.ts";
import styles from "./enter.module.css";
import { FactGrid } from "./fact-grid.tsx";
import { gridColumns, hasOneRowAUnit, type Once } from "./grid-columns.ts";
import { type GridRow, isFilled } from "./grid-rows.ts";
import { PasteDialog } from "./paste-dialog.tsx";
import type { RowFaults } from "./send-rows.ts";
import { useGrid } from "./use-grid.ts";
import { useKnownFacts } from "./use-known-facts.ts";
import { useLeaveGuard } from "./use-leave-guard.ts";
import { type Level, useLevelUnits } from "./use-level-units.ts";
import { useSend } from "./use-send.ts";

interface EntryFormProps {
  readonly kind: FactKind;
  readonly once: Once;
  readonly level: Level;
  readonly onLevel: (level: Level) => void;
  /** Whether all that is said once is said. */
  readonly isReady: boolean;
  readonly onNotReady: () => void;
}

/** The rows: units of a level, or those that are added; pasted, typed, checked, sent. */
export function EntryForm({ kind, once, level, onLevel, isReady, onNotReady }: EntryFormProps) {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const tell = useTell();
  const { campaign } = useScope();
  const navigate = useNavigate();
  const { columnName, kindName } = useFactNames();
  const [isPasting, setPasting] = useState(false);
  const [lacking, setLacking] = useState<RowFaults>(new Map());
  const box = useRef<HTMLDivElement>(null);
  const columns = gridColumns(kind);
  const lists = hasOneRowAUnit(kind);
  const units = useLevelUnits(level);
  const known = useKnownFacts(kind, once);
  const isOpen = ({ unit }: Pick<GridRow, "unit">) => !known.has(unit);
  const grid = useGrid({ columns, units, lists, isOpen });
  const { send, faults, clearFaults, isSending } = useSend(kind, once);
  const filled = grid.rows.filter((row) => isOpen(row) && isFilled(row));
  const mayLeave = useLeaveGuard(filled.length, kind.kind);
  const empty = grid.rows.filter((row) => isOpen(row) && !isFilled(row)).length;
  const over = (count: number) => {
    if (count > 0)
      tell.failed(new Failure({ code: "over", status: 422, title: say("pasteOver", { count }) }));
  };
  const touch = () => {
    clearFaults();
    setLacking(new Map());
  };

  async function enter() {
    const wrong = wrongIn(filled, columns, common("required"));
    setLacking(wrong.needed);
    if (!isReady) onNotReady();
    if (!isReady || wrong.count > 0) {
      // Where something is wrong, the first such field has the focus: nobody has to look for it.
      requestAnimationFrame(() =>
        (
          document.querySelector<HTMLElement>("#content .ant-form-item-has-error input") ??
          box.current?.querySelector<HTMLElement>("[aria-invalid=true]")
        )?.focus(),
      );
      return;
    }
    const done = await send(filled);
    if (done.length === 0) return;
    tell.done(say("enteredDone", { count: done.length, kind: kindName(kind) }));
    if (done.length < filled.length) {
      for (const row of done) grid.remove(row);
      return;
    }
    mayLeave();
    const { series, period } = once;
    await navigate({
      to: "/c/$campaign/facts",
      params: { campaign },
      search: {
        kind: kind.kind,
        ...(series === undefined ? {} : { series }),
        ...(kind.day === "required" || period === undefined ? {} : { period }),
      },
    });
  }

  return (
    <div ref={box} className={styles.entry}>
      <div className={styles.tools}>
        <Segmented
          aria-label={say("level")}
          value={level}
          onChange={onLevel}
          options={[
            { value: "1" as const, label: say("level1") },
            { value: "2" as const, label: say("level2") },
          ]}
        />
        <Button onClick={() => setPasting(true)} disabled={units === undefined}>
          {say("paste")}
        </Button>
        <AddRow onAdd={grid.add} taken={lists ? grid.rows : []} />
        <span className={styles.soft}>{say(lists ? "listsHint" : "addsHint")}</span>
      </div>
      {units === undefined ? (
        <Reading />
      ) : grid.rows.length === 0 ? (
        <Empty>{say(lists ? "noUnits" : "noRows")}</Empty>
      ) : (
        <FactGrid
          {...{ kind, columns, known }}
          rows={grid.rows}
          faults={faults.size > 0 ? faults : lacking}
          canRemove={!lists}
          onType={(row, column, cell) => {
            touch();
            grid.type(row, column, cell);
          }}
          onBlock={(row, column, block) => {
            touch();
            over(grid.lay(row, column, block));
          }}
          onFillDown={grid.fill}
          onRemove={grid.remove}
        />
      )}
      <div className={`${styles.send} no-print`}>
        <Button
          type="primary"
          size="large"
          disabled={filled.length === 0}
          loading={isSending}
          onClick={() => void enter()}
        >
          {say("enterNow", { count: filled.length })}
        </Button>
        <span className={styles.soft}>
          {empty === 0 ? say("enterThen") : say("enterThenEmpty", { count: empty })}
        </span>
      </div>
      <PasteDialog
        isOpen={isPasting}
        units={unitsOf(units ?? [], grid.rows)}
        columns={columns.map((column) => ({
          id: column.id,
          names: [columnName(kind, column), column.zh, column.id],
        }))}
        repeats={!lists}
        onPlace={(placed) => {
          touch();
          over(grid.place(placed));
        }}
        onClose={() => setPasting(false)}
      />
    </div>
  );
}

/** What stands in the grid may be named as well as what the level lists. */
const unitsOf = (units: NonNullable<ReturnType<typeof useLevelUnits>>, rows: readonly GridRow[]) => [
  ...units,
  ...rows.filter(
    (row, at) =>
      rows.findIndex(({ unit }) => unit === row.unit) === at && !units.some(({ unit }) => unit === row.unit),
  ),
];

function wrongIn(rows: readonly GridRow[], columns: ReturnType<typeof gridColumns>, words: string) {
  const needed = new Map<string, Map<string, string>>();
  let count = 0;
  for (const row of rows)
    for (const column of columns) {
      const fault = checkCell(column, row.cells[column.id]);
      if (fault === undefined) continue;
      count += 1;
      if (fault.why !== "needed") continue;
      const own = needed.get(row.key) ?? new Map<string, string>();
      needed.set(row.key, own.set(column.id, words));
    }
  return { needed: needed as RowFaults, count };
}
