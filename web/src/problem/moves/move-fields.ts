/** What each move asks of whoever makes it, and the command's body made of the answers. */
import type { Answer } from "../../api/types.ts";
import type { MoveWord } from "../../words/moves.ts";

export type OfferedMove = Answer<"read-problem">["moves"][number];

export interface Field {
  /** Its name in the command's body. */
  readonly name: string;
  readonly word: MoveWord;
  readonly kind: "prose" | "line" | "day" | "unit" | "choice" | "channel" | "severity";
  readonly choices?: readonly (readonly [value: string, word: MoveWord])[];
  readonly isRequired?: boolean;
}

const reason: Field = { name: "reason", word: "reason", kind: "prose", isRequired: true };
const result: Field = {
  name: "result",
  word: "result",
  kind: "choice",
  isRequired: true,
  choices: [
    ["holds", "holds"],
    ["rebound", "rebound"],
  ],
};
const note: Field = { name: "note", word: "note", kind: "prose" };
const handOver: readonly Field[] = [
  { name: "due", word: "dueOfDispatch", kind: "day" },
  { name: "demand", word: "demand", kind: "prose" },
  { name: "contact", word: "contact", kind: "line" },
];

const FIELDS: Readonly<Record<string, readonly Field[]>> = {
  dispatch: [{ name: "channel", word: "channel", kind: "channel" }, ...handOver],
  warn: handOver,
  sign_receipt: [],
  fix_at_once: [{ name: "fixed_by", word: "fixedBy", kind: "line", isRequired: true }],
  start_rectification: [{ name: "plan", word: "plan", kind: "prose" }],
  confirm_milestone: [],
  request_acceptance: [{ name: "rectification", word: "rectification", kind: "prose" }],
  accept: [{ name: "opinion", word: "opinion", kind: "prose" }],
  close: [{ name: "opinion", word: "opinion", kind: "prose" }],
  return: [reason, { name: "due", word: "due", kind: "day" }],
  request_extension: [reason, { name: "due", word: "due", kind: "day", isRequired: true }],
  request_deferral: [reason, { name: "until", word: "until", kind: "day", isRequired: true }],
  request_reassignment: [reason, { name: "to", word: "to", kind: "unit", isRequired: true }],
  decide_request: [
    {
      name: "approved",
      word: "approved",
      kind: "choice",
      isRequired: true,
      choices: [
        ["true", "approve"],
        ["false", "refuse"],
      ],
    },
    reason,
    { name: "approver", word: "approver", kind: "line", isRequired: true },
    { name: "due", word: "otherDue", kind: "day" },
  ],
  resume: [reason],
  withdraw: [reason],
  record_rebound: [reason, { name: "severity", word: "severity", kind: "severity" }],
  unlink_lineage: [{ name: "because", word: "because", kind: "prose", isRequired: true }],
  record_look_back: [result, note],
  record_recheck: [result, note],
};

/** Moves that bring a problem nearer to its close-out; the others are exits and repairs. */
const FORWARD: readonly string[] = [
  "dispatch",
  "sign_receipt",
  "start_rectification",
  "confirm_milestone",
  "request_acceptance",
  "accept",
  "close",
  "decide_request",
  "resume",
  "record_look_back",
  "record_recheck",
];

export const isForward = ({ move }: Pick<OfferedMove, "move">): boolean => FORWARD.includes(move);

const NEEDED: Readonly<Record<OfferedMove["needs"][number], Field>> = {
  stand_in_reason: { name: "stand_in_reason", word: "standIn", kind: "prose", isRequired: true },
  on_behalf_of: { name: "on_behalf_of", word: "onBehalf", kind: "line", isRequired: true },
  due: { name: "due", word: "dueOfDispatch", kind: "day", isRequired: true },
};

/** Whether there is a form for it here; links between problems are made where the other one stands. */
export const hasForm = ({ move }: Pick<OfferedMove, "move">): boolean => move in FIELDS;

/** The form's fields: the move's own, then what this asker's case needs. */
export function fieldsOf({ move, needs }: Pick<OfferedMove, "move" | "needs">): readonly Field[] {
  const needed = needs.map((need) => NEEDED[need]);
  const own = (FIELDS[move] ?? []).filter(({ name }) => !needed.some((one) => one.name === name));
  return [...own, ...needed];
}

export type Values = Readonly<Record<string, string | undefined>>;

export interface Moving {
  readonly problem: string;
  /** The revision that the sender saw. */
  readonly revision: number;
  /** The newest document that handed it over. */
  readonly dispatch?: string | null;
  /** The look-back that is to be recorded, in days after close-out. */
  readonly days?: number | undefined;
  /** The draw that it was drawn by. */
  readonly draw?: string | undefined;
}

/** Where the thing that a move is about stands in its body. */
const OF: Readonly<Record<string, string>> = {
  accept: "step",
  confirm_milestone: "milestone",
  decide_request: "exit",
};

/** @param newId makes ids for the records that the command makes */
export function bodyOf(
  { move, of }: Pick<OfferedMove, "move" | "of">,
  problems: readonly Moving[],
  values: Values,
  newId: () => string,
): Record<string, unknown> {
  const said: Record<string, unknown> = Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const [first] = problems;
  if (move === "sign_receipt") return { step: newId(), dispatch: first?.dispatch, ...said };
  const of_ = OF[move];
  if (of_ !== undefined && of !== null) said[of_] = of;
  if (move === "decide_request") said.approved = said.approved === "true";
  if (move === "withdraw") said.why = "found_wrongly";
  if (move === "record_look_back") said.days = first?.days;
  if (move === "record_recheck") said.draw = first?.draw;
  if (move === "record_rebound" || said.result === "rebound") said.rebound = newId();
  if (move === "dispatch" || move === "warn") said.dispatch = newId();
  return { problems: problems.map(({ problem, revision }) => ({ problem, base: revision })), ...said };
}
