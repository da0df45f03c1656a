/** From the sheet to the command: what is empty is left out. */
import type { InspectionItem } from "@cunjing/contract";
import type { Body } from "../../../api/types.ts";
import type { EntryHeadValues } from "./entry-head.tsx";

export interface NewProblem {
  readonly id: string;
  /** The item of the checklist that it was found at: its category. */
  readonly item?: string;
  readonly description: string;
  readonly place?: string;
  readonly severity?: "ordinary" | "prominent" | "serious";
}

interface Content {
  readonly items: readonly InspectionItem[];
  readonly given: { readonly score?: string; readonly full_mark?: string } | undefined;
  readonly problems: readonly NewProblem[];
  readonly task: string | undefined;
  /** What it scores a second time. */
  readonly first: string | undefined;
}

export function bodyOf(
  head: EntryHeadValues,
  { items, given, problems, task, first }: Content,
): Body<"enter-inspection"> {
  return {
    inspection: crypto.randomUUID(),
    unit: head.unit?.unit ?? "",
    day: head.day,
    // Its round says the kind; without one somebody has to.
    ...(head.round === undefined ? { kind: head.kind } : { round: head.round }),
    ...(task === undefined ? {} : { task }),
    ...(first === undefined ? {} : { double_of: first }),
    ...(head.team === undefined ? {} : { team: head.team }),
    ...(head.note === undefined || head.note.trim() === "" ? {} : { note: head.note.trim() }),
    ...(head.standard === undefined ? {} : { standard: head.standard }),
    ...(given === undefined ? {} : { given: { score: given.score ?? "", full_mark: given.full_mark ?? "" } }),
    items: [...items],
    photos: [],
    problems: problems
      .filter(({ description }) => description.trim() !== "")
      .map(({ id, item, description, place, severity }) => ({
        problem: id,
        description: description.trim(),
        photos: [],
        ...(item === undefined ? {} : { category: item }),
        ...(place === undefined || place.trim() === "" ? {} : { place: place.trim() }),
        ...(severity === undefined ? {} : { severity }),
      })),
  };
}
