import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import type { DueReading } from "./use-due.ts";

/** 「到期要回头看 37 个，其中超期 5 个」; the page's name until it is known. */
export function useDueHeading({ counts, days }: Pick<DueReading, "counts" | "days">): string {
  const say = useWords(recheckWords);
  if (counts === undefined) return say("title");
  const { due, overdue } = counts;
  if (due === 0) return days === 0 ? say("headingNone") : say("headingNoneWithin", { days });
  if (days === 0) return overdue === 0 ? say("heading", { due }) : say("headingLate", { due, overdue });
  return overdue === 0
    ? say("headingWithin", { days, due })
    : say("headingWithinLate", { days, due, overdue });
}
