import { MOST_AT_ONCE } from "@cunjing/contract";
import { Button } from "antd";
import { useDeferredValue, useMemo, useState } from "react";
import { hasForm, isForward } from "../../../problem/moves/move-fields.ts";
import { NOTHING, type Selection } from "../../../ui/data-grid/grid-selection.ts";
import { useWords } from "../../../words/define-words.ts";
import { ledgerWords } from "../../../words/ledger.ts";
import { type MoveWord, moveWords } from "../../../words/moves.ts";
import styles from "./bulk.module.css";
import { BulkMoveDialog } from "./bulk-move-dialog.tsx";
import { DispatchDialog } from "./dispatch-dialog.tsx";
import { useOffers } from "./use-offers.ts";

interface BulkBarProps {
  readonly selection: Selection;
  readonly onSelect: (selection: Selection) => void;
  /** Opens the story of a problem, where its photos are added. */
  readonly onOpen: (problem: string) => void;
}

/** What may be done with the selected rows: each verb says for how many of them it is. */
export function BulkBar({ selection, onSelect, onOpen }: BulkBarProps) {
  const say = useWords(ledgerWords);
  const moves = useWords(moveWords);
  const asked = useDeferredValue(selection);
  const isTooMany = selection.size > MOST_AT_ONCE;
  const problems = useMemo(() => (asked.size > MOST_AT_ONCE ? [] : [...asked]), [asked]);
  const { isReading, offers, awaiting } = useOffers(problems);
  const [chosen, setChosen] = useState<string>();
  const open = offers.find(({ key }) => key === chosen);
  const shown = offers
    .filter(({ move }) => hasForm(move))
    .toSorted((a, b) => Number(isForward(b.move)) - Number(isForward(a.move)));
  const close = () => setChosen(undefined);
  const done = () => {
    close();
    onSelect(NOTHING);
  };
  return (
    <section className={`${styles.bar} no-print`} aria-label={say("selected", { count: selection.size })}>
      <strong role="status">{say("selected", { count: selection.size })}</strong>
      {isTooMany ? (
        <span>{say("tooMany", { most: MOST_AT_ONCE })}</span>
      ) : isReading ? (
        <span className={styles.soft}>{say("readingMoves")}</span>
      ) : shown.length === 0 ? (
        <span className={styles.soft}>{say("noMoves")}</span>
      ) : (
        shown.map(({ key, move, problems: of }, at) => (
          <Button
            key={key}
            type={at === 0 && isForward(move) ? "primary" : "default"}
            onClick={() => setChosen(key)}
          >
            {moves(move.move as MoveWord)} {of.length}
          </Button>
        ))
      )}
      {awaiting.map(({ move, stage, count, first }) => (
        <Button key={`${move} ${stage}`} type="link" onClick={() => onOpen(first)}>
          {moves("waitingFor", {
            move: moves(move as MoveWord),
            count,
            photo: moves(`awaits_${stage}`),
          })}
        </Button>
      ))}
      <span className={styles.spring} />
      <Button type="text" onClick={() => onSelect(NOTHING)}>
        {say("unselect")}
      </Button>
      {open === undefined ? null : open.move.move === "dispatch" ? (
        <DispatchDialog offer={open} onDone={done} onCancel={close} />
      ) : (
        <BulkMoveDialog offer={open} onDone={done} onCancel={close} />
      )}
    </section>
  );
}
