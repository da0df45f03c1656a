/** Which steps fit which documents: what is offered, and for how many of those that were chosen. */
import type { Verb } from "@cunjing/contract";
import type { DispatchRow } from "../asks.ts";
import type { Act } from "./acts.tsx";

type Fits = (row: DispatchRow, can: (verb: Verb) => boolean) => boolean;

const FITS: Readonly<Record<Exclude<Act, "extension" | "deferral" | "reassignment">, Fits>> = {
  sign: ({ state, handles }) => handles && state === "to_sign",
  handOn: ({ state, handles, to_hand_on }) => handles && state === "to_hand_on" && to_hand_on > 0,
  remind: ({ handles, open }) => handles && open > 0,
  request: ({ open }, can) => can("problem.rectify") && open > 0,
  answer: ({ handles, received_at, answered_at, open, problems }) =>
    handles && received_at !== null && answered_at === null && open < problems,
  warn: ({ overdue }, can) => can("problem.dispatch") && overdue > 0,
};

export type DocumentAct = keyof typeof FITS;
export const DOCUMENT_ACTS = Object.keys(FITS) as DocumentAct[];

export const rowsFor = (
  act: DocumentAct,
  rows: readonly DispatchRow[],
  can: (verb: Verb) => boolean,
): readonly DispatchRow[] => rows.filter((row) => FITS[act](row, can));

/** The step that comes next for one document; undefined where it waits for others, or for nothing: of what is closed nobody owes an answer. */
export function nextAct(row: DispatchRow, can: (verb: Verb) => boolean): DocumentAct | undefined {
  if (row.state === "closed") return undefined;
  const order: readonly DocumentAct[] =
    row.state === "to_answer" ? ["answer"] : ["sign", "handOn", "request", "answer"];
  return order.find((act) => FITS[act](row, can));
}
