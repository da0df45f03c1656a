import { Tag, type Tone } from "../../ui/tag.tsx";
import { useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import { askOf, type DispatchRow } from "./asks.ts";

const TONES: Readonly<Record<ReturnType<typeof askOf>, Tone>> = {
  to_sign: "soon",
  to_hand_on: "soon",
  overdue: "late",
  running: "doing",
  to_answer: "soon",
  answered: "done",
  closed: "done",
  settled: "plain",
};

/** What it waits for, in a word; overdue says how many of its problems are. */
export function AskTag({
  row,
  isFollowing = false,
}: {
  readonly row: DispatchRow;
  readonly isFollowing?: boolean;
}) {
  const say = useWords(supervisedItemsWords);
  const ask = askOf(row);
  if (ask === "overdue") return <Tag tone="late">{say("overdueProblems", { count: row.overdue })}</Tag>;
  if (isFollowing && ask === "to_sign") return <Tag tone="soon">{say("ask_unsigned")}</Tag>;
  return <Tag tone={TONES[ask]}>{say(`ask_${ask}`)}</Tag>;
}
