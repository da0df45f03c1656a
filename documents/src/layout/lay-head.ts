import type { Head } from "../model/document.ts";
import { breakTitle, displayWidth } from "../text/break-title.ts";
import { printDay } from "../text/print-day.ts";
import type { LaidHead } from "./laid.ts";
import { CHARACTERS_PER_LINE, points, TYPE_AREA } from "./measures.ts";

/** Longer marks take two lines rather than letters too small to be a mark. */
const MARK_CHARACTERS = 16;
/** A mark never grows past this, so that a short name does not shout over the organ above it. */
const MARK_POINTS_MAX = 44;

/** Breaks and sizes the red mark so that it fills the type area at most. */
export function layHead(head: Head): LaidHead {
  switch (head.type) {
    case "none":
      return { type: "none" };
    case "red-head":
      return {
        type: "red-head",
        ...layMark(`${head.organ}文件`),
        number: head.number,
        signer: head.signer ?? null,
        urgency: head.urgency ?? null,
      };
    case "letter":
      return { type: "letter", ...layMark(head.organ), number: head.number, urgency: head.urgency ?? null };
    case "minutes":
      return { type: "brief", ...layMark(head.mark), number: head.number, ...layIssuer(head) };
    case "brief":
      return { type: "brief", ...layMark(head.series), number: head.issue, ...layIssuer(head) };
  }
}

/** The line over the rule of briefs and minutes: organ left, day right, one character in on both sides. */
function layIssuer(head: { organ: string; day: string }): { organ: string; day: string; stacked: boolean } {
  const day = printDay(head.day);
  const stacked = displayWidth(head.organ) + displayWidth(day) + 3 > CHARACTERS_PER_LINE;
  return { organ: head.organ, day, stacked };
}

function layMark(mark: string): { mark: string[]; markPoints: number } {
  const lines = breakTitle(mark, MARK_CHARACTERS);
  const widest = Math.max(...lines.map(displayWidth));
  const fitting = Math.floor(points(TYPE_AREA.width) / widest);
  return { mark: lines, markPoints: Math.min(MARK_POINTS_MAX, fitting) };
}
