import type { ClipboardEvent, KeyboardEvent } from "react";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import type { FactColumn } from "../fact-kinds.ts";
import styles from "./enter.module.css";
import { readCells } from "./read-paste.ts";

interface EntryCellProps {
  readonly column: FactColumn;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly faultId: string;
  readonly onType: (cell: string) => void;
  /** Several cells at once from a spreadsheet. */
  readonly onPaste: (block: readonly (readonly string[])[]) => void;
}

const TYPES: Readonly<Record<string, string>> = { day: "date", instant: "datetime-local" };

/** One cell: the arrow keys and Enter go up and down its column, as in a spreadsheet. */
export function EntryCell({ column, label, value, fault, faultId, onType, onPaste }: EntryCellProps) {
  const say = useWords(commonWords);
  const isNumber = column.type === "number" || column.type === "integer";
  const shared = {
    className: `${styles.cell} ${isNumber ? styles.number : ""} ${fault === undefined ? "" : styles.wrong}`,
    "aria-label": label,
    "aria-invalid": fault !== undefined,
    ...(fault === undefined ? {} : { "aria-describedby": faultId }),
    value,
    "data-column": column.id,
    onChange: ({ target }: { target: { value: string } }) => onType(target.value),
  };
  if (column.type === "truth" || (column.type === "choice" && !column.open && column.choices.length > 0)) {
    const choices =
      column.type === "truth"
        ? [
            { id: "true", zh: say("yes") },
            { id: "false", zh: say("no") },
          ]
        : column.choices;
    return (
      <select {...shared}>
        <option value="">—</option>
        {choices.map(({ id, zh }) => (
          <option key={id} value={id}>
            {zh}
          </option>
        ))}
      </select>
    );
  }
  const list = column.choices.length > 0 ? `choices-${column.id}` : undefined;
  return (
    <input
      {...shared}
      type={TYPES[column.type] ?? "text"}
      {...(isNumber ? { inputMode: "decimal" as const } : {})}
      {...(list === undefined ? {} : { list })}
      maxLength={1000}
      autoComplete="off"
      onKeyDown={goOn}
      onPaste={(event: ClipboardEvent) => {
        const block = readCells(event.clipboardData.getData("text/plain"));
        if (block.length < 2 && (block[0]?.length ?? 0) < 2) return;
        event.preventDefault();
        onPaste(block);
      }}
    />
  );
}

function goOn(event: KeyboardEvent<HTMLInputElement>): void {
  const step = { ArrowDown: 1, Enter: 1, ArrowUp: -1 }[event.key];
  const { currentTarget } = event;
  // A field with choices of its own uses the arrow keys for them.
  if (step === undefined || event.nativeEvent.isComposing || (currentTarget.list && event.key !== "Enter"))
    return;
  const all = [
    ...(currentTarget
      .closest("table")
      ?.querySelectorAll<HTMLInputElement>(`[data-column="${currentTarget.dataset.column}"]`) ?? []),
  ];
  const next = all[all.indexOf(currentTarget) + step];
  event.preventDefault();
  next?.focus();
  next?.select();
}
