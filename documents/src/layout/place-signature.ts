import type { Signature } from "../model/document.ts";
import { displayWidth } from "../text/break-title.ts";
import { printDay } from "../text/print-day.ts";
import type { LaidBlock } from "./laid.ts";
import { text } from "./lay-text.ts";

/**
 * Organ and day at the end (GB/T 9704, 7.3.5). Sealed: two empty lines, so that the seal's top edge stays within a line
 * of the text; the day ends four characters from the edge and the organ is centred over it. Unsealed: the organ ends
 * two characters from the edge and the day begins two characters further right than the organ; where the day is the
 * longer, the day ends two characters from the edge and the organ moves left.
 */
export function placeSignature(signature: Signature, noteFollows: boolean): LaidBlock[] {
  const day = printDay(signature.day);
  const dayWidth = displayWidth(day);
  const organWidth = displayWidth(signature.organ);
  const indents = signature.sealed
    ? sealedIndents(organWidth, dayWidth)
    : unsealedIndents(organWidth, dayWidth);
  return [
    { type: "blank", lines: signature.sealed ? 2 : 1, keepWithNext: true },
    text(signature.organ, { align: "right", first: 0, right: indents.organ, keepWithNext: true }),
    text(day, { align: "right", first: 0, right: indents.day, keepWithNext: noteFollows }),
  ];
}

function sealedIndents(organWidth: number, dayWidth: number): { organ: number; day: number } {
  const overhang = (organWidth - dayWidth) / 2;
  // A long organ name would leave the type area: then it ends at the edge and the day stays under its middle.
  return overhang <= 4 ? { organ: 4 - overhang, day: 4 } : { organ: 0, day: overhang };
}

function unsealedIndents(organWidth: number, dayWidth: number): { organ: number; day: number } {
  const dayRight = 2 + organWidth - 2 - dayWidth;
  return dayRight >= 0 ? { organ: 2, day: dayRight } : { organ: 2 + dayWidth + 2 - organWidth, day: 2 };
}
