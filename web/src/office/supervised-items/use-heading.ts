import type { Answer } from "../../api/types.ts";
import { formatDay } from "../../ui/format.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { supervisedItemsWords } from "../../words/supervised-items.ts";
import type { Side } from "./use-place.ts";

/** The answer in a line: 「待签收 3 份，最早 5月9日到期」; what comes first in an office's work is said first. */
export function useHeading(
  side: Side,
  /** Whether they are the reader's to see to: what is addressed to others is only followed. */
  isFollowing: boolean,
  counts: Answer<"count-dispatches"> | undefined,
): string {
  const say = useWords(supervisedItemsWords);
  const [language] = useLanguage();
  if (counts === undefined) return say(side === "sent" ? "titleSent" : "title");
  const { to_sign, to_hand_on, overdue, to_answer, running, all, today } = counts;
  if (side === "sent") {
    if (all.count === 0) return say("headSentNone");
    return say("headSent", { all: all.count, unsigned: to_sign.count, overdue: overdue.count });
  }
  if (isFollowing) {
    if (all.count === 0) return say("headAreaNone");
    return say("headArea", { all: all.count, unsigned: to_sign.count, overdue: overdue.count });
  }
  const parts = [
    to_sign.count > 0 && withDay("headToSign", to_sign.count, to_sign.next_due_on),
    to_hand_on.count > 0 && say("headToHandOn", { count: to_hand_on.count }),
    to_answer.count > 0 && say("headToAnswer", { count: to_answer.count }),
    overdue.count > 0 && say("headOverdue", { count: overdue.count }),
  ].filter((part) => part !== false);
  if (parts.length > 0) return parts.join(say("comma"));
  if (running.count > 0) return withDay("headRunning", running.count, running.next_due_on);
  return say(all.count > 0 ? "headDone" : "headNone");

  function withDay(key: "headToSign" | "headRunning", count: number, due: string | null): string {
    const said = say(key, { count });
    return due === null ? said : `${said}${say("earliest", { day: formatDay(due, language, today) })}`;
  }
}
