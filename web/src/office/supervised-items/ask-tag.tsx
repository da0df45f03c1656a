import { Tag, type Tone } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import type { DispatchRow } from "./asks.ts";
import styles from "./supervised-items.module.css";

const TONES: Readonly<Record<DispatchRow["state"], Tone>> = {
  to_sign: "soon",
  to_hand_on: "soon",
  running: "doing",
  to_answer: "soon",
  answered: "done",
  settled: "plain",
  closed: "done",
};

/** The state, in the word of its list; beside it how many of its problems are overdue, whatever the state. */
export function AskTag({
  row: { state, overdue },
  isFollowing = false,
}: {
  readonly row: DispatchRow;
  readonly isFollowing?: boolean;
}) {
  const say = useWords(supervisedItemsWords);
  return (
    <span className={styles.tags}>
      <Tag tone={TONES[state]}>
        {say(isFollowing && state === "to_sign" ? "ask_unsigned" : `ask_${state}`)}
      </Tag>
      {overdue === 0 ? null : <Tag tone="late">{say("overdueProblems", { count: overdue })}</Tag>}
    </span>
  );
}
