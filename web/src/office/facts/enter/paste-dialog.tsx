import { Input, Modal } from "antd";
import { useState } from "react";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import styles from "./enter.module.css";
import type { EntryUnit } from "./grid-rows.ts";
import { type PasteColumn, type Placed, placePaste, readCells } from "./read-paste.ts";

interface PasteDialogProps {
  readonly isOpen: boolean;
  /** Units that a line may name. */
  readonly units: readonly EntryUnit[];
  readonly columns: readonly PasteColumn[];
  /** Whether a unit may have several rows. */
  readonly repeats: boolean;
  readonly onPlace: (placed: Placed) => void;
  readonly onClose: () => void;
}

/** What was copied from a spreadsheet: whose lines they are is said before they are taken over, and which are nobody's. */
export function PasteDialog({ isOpen, units, columns, repeats, onPlace, onClose }: PasteDialogProps) {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const [text, setText] = useState("");
  const placed = placePaste(readCells(text), units, columns, repeats);
  const count = placed.values?.length ?? placed.rows.length;
  const end = () => {
    setText("");
    onClose();
  };
  return (
    <Modal
      open={isOpen}
      title={say("pasteHeading")}
      okText={say("pasteTake", { count })}
      cancelText={common("cancel")}
      okButtonProps={{ disabled: count === 0 }}
      width={640}
      destroyOnHidden
      onCancel={end}
      onOk={() => {
        onPlace(placed);
        end();
      }}
    >
      <div className={styles.paste}>
        <p id="paste-how">
          {say("pasteHow", { columns: columns.map(({ names }) => names[0] ?? "").join(say("comma")) })}
        </p>
        <Input.TextArea
          autoFocus
          rows={8}
          aria-label={say("pasteBox")}
          aria-describedby="paste-how"
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <div role="status">
          {text.trim() === "" ? null : (
            <p>
              {placed.values === null
                ? say("pastePlaced", { count: placed.rows.length, others: placed.unplaced.length })
                : say("pasteValues", { count: placed.values.length })}
            </p>
          )}
          {placed.unplaced.length === 0 ? null : (
            <ul aria-label={say("pasteUnplaced")}>
              {placed.unplaced.map(({ line, text: found, why }) => (
                <li key={line} className={styles.fault}>
                  {say(`unplaced_${why}`, { line, text: found })}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Modal>
  );
}
