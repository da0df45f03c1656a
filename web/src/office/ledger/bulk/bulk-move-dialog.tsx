import { Modal } from "antd";
import { MoveForm } from "../../../problem/moves/move-form.tsx";
import { useWords } from "../../../words/define-words.ts";
import { type MoveWord, moveWords } from "../../../words/moves.ts";
import styles from "./bulk.module.css";
import type { Offer } from "./group-offers.ts";

interface BulkMoveDialogProps {
  readonly offer: Offer;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** A verb for several problems at once: where they are, what it needs; all of them or none. */
export function BulkMoveDialog({ offer: { move, problems }, onDone, onCancel }: BulkMoveDialogProps) {
  const say = useWords(moveWords);
  const units = [...Map.groupBy(problems, ({ unit_name }) => unit_name)];
  return (
    <Modal open title={say(move.move as MoveWord)} onCancel={onCancel} footer={null} destroyOnHidden>
      <ul className={styles.units}>
        {units.map(([name, of]) => (
          <li key={name}>
            {name}：{of.map(({ serial, description }) => `${serial ?? ""} ${description}`).join("；")}
          </li>
        ))}
      </ul>
      <MoveForm move={move} problems={problems} onDone={onDone} onCancel={onCancel} />
    </Modal>
  );
}
