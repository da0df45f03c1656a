/** The commands that a phone may keep in its outbox: what each makes and what it builds on, so that a batch finds its order. */
import { MOVE_LINES } from "../api/problems/move-specs.ts";

/** A record that a command makes or names. */
export type RecordNoun = "problem" | "inspection" | "dispatch" | "evidence" | "task" | "round" | "visit";

export interface RecordName {
  readonly noun: RecordNoun;
  readonly id: string;
}

interface PhoneCommand {
  /** Paths into the body: "problems.problem" is the `problem` of each of `problems`. */
  readonly makes: readonly string[];
  readonly needs: readonly string[];
}

/** What the last part of a path names, where it is not the noun itself. */
const NOUNS: Readonly<Record<string, RecordNoun>> = {
  problem: "problem",
  problems: "problem",
  into: "problem",
  rebound: "problem",
  inspection: "inspection",
  double_of: "inspection",
  dispatch: "dispatch",
  evidence: "evidence",
  retakes: "evidence",
  task: "task",
  round: "round",
  visit: "visit",
};

const MOVE: PhoneCommand = { makes: [], needs: ["problems.problem"] };
const moves = Object.fromEntries(Object.values(MOVE_LINES).map(({ name }) => [name, MOVE]));
const LOOK_AGAIN: PhoneCommand = { makes: ["rebound"], needs: ["problems.problem"] };

export const PHONE_COMMANDS: Readonly<Record<string, PhoneCommand>> = {
  ...moves,
  "record-rebound": LOOK_AGAIN,
  "record-look-back": LOOK_AGAIN,
  "record-recheck": LOOK_AGAIN,
  "withdraw-problems": { makes: [], needs: ["problems.problem", "into"] },
  "find-problem": { makes: ["problem"], needs: ["inspection"] },
  "enter-inspection": { makes: ["inspection", "problems.problem"], needs: ["round", "task", "double_of"] },
  "correct-inspection": { makes: [], needs: ["inspection"] },
  "confirm-inspection": { makes: [], needs: ["inspection"] },
  "withdraw-inspection": { makes: [], needs: ["inspection"] },
  "add-evidence": { makes: ["evidence"], needs: ["problem", "inspection", "retakes"] },
  "withdraw-evidence": { makes: [], needs: ["evidence"] },
  "dispatch-problems": { makes: ["dispatch"], needs: ["problems.problem", "inspection"] },
  "warn-problems": { makes: ["dispatch"], needs: ["problems.problem", "inspection"] },
  "sign-dispatch": { makes: [], needs: ["dispatch"] },
  "hand-on-dispatch": { makes: [], needs: ["dispatch", "problems"] },
  "remind-dispatch": { makes: [], needs: ["dispatch"] },
  "answer-dispatch": { makes: [], needs: ["dispatch", "problems"] },
  "record-visit": { makes: ["visit"], needs: [] },
  "withdraw-visit": { makes: [], needs: ["visit"] },
  "make-commitment": { makes: [], needs: [] },
};

/** The records that a command with this body makes; none for a command that is not a phone's. */
export const madeBy = (name: string, body: unknown): readonly RecordName[] =>
  named(PHONE_COMMANDS[name]?.makes, body);

/** The records that it builds on: they have to be there before it. */
export const neededBy = (name: string, body: unknown): readonly RecordName[] =>
  named(PHONE_COMMANDS[name]?.needs, body);

const named = (paths: readonly string[] | undefined, body: unknown): readonly RecordName[] =>
  (paths ?? []).flatMap((path) => {
    const parts = path.split(".");
    const noun = NOUNS[parts.at(-1) ?? ""] as RecordNoun;
    return valuesAt(body, parts).map((id) => ({ noun, id: id.toLowerCase() }));
  });

function valuesAt(value: unknown, [first, ...rest]: readonly string[]): readonly string[] {
  if (Array.isArray(value))
    return value.flatMap((one) => valuesAt(one, first === undefined ? [] : [first, ...rest]));
  if (first === undefined) return typeof value === "string" ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return valuesAt((value as Readonly<Record<string, unknown>>)[first], rest);
}
