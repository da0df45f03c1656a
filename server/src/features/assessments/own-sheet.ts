/** The sheet that an actor answers for: its county's own. */
import { type Actor, can, type Verb } from "@cunjing/contract";
import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

export interface Sheet {
  readonly unit: string;
  readonly unit_name: string;
  readonly pos: number;
  readonly pos_end: number;
  readonly sent_at: Date;
  readonly answered_at: Date | null;
  readonly agrees: boolean | null;
  readonly note: string | null;
  /** How it came where the office entered it on the county's word; null: the county's own. */
  readonly medium: "telephone" | "paper" | null;
  readonly told_by: string | null;
  readonly received_at: Date | null;
  readonly objections: number;
  readonly objections_open: number;
}

/** Whether the county has answered itself: what was entered for it gives way to its own word. */
export const isAnswered = ({ answered_at, medium }: Sheet): boolean =>
  answered_at !== null && medium === null;

type Key = { campaign: string; assessment: string; sheet: string };

const COLUMNS = sql`s.unit, u.name as unit_name, s.pos, s.pos_end, s.sent_at, s.answered_at, s.agrees, s.note,
  s.answer_medium as medium, s.answer_told_by as told_by, s.received_at,
  (select count(*)::integer from assessment_objection o where o.campaign = s.campaign and o.assessment = s.assessment and o.sheet = s.unit)
    as objections,
  (select count(*)::integer from assessment_objection o
    where o.campaign = s.campaign and o.assessment = s.assessment and o.sheet = s.unit and o.state = 'open') as objections_open`;

const selectSheet = prepare<Key, Sheet>(
  (a) => sql`select ${COLUMNS} from assessment_sheet s join unit u on u.id = s.unit
    where s.campaign = ${a.campaign}::uuid and s.assessment = ${a.assessment}::uuid and s.unit = ${a.sheet}`,
);

/** Those that the asker may see. */
export const selectSheets = prepare<Omit<Key, "sheet">, Sheet>(
  (a) => sql`select ${COLUMNS} from assessment_sheet s join unit u on u.id = s.unit
    where s.campaign = ${a.campaign}::uuid and s.assessment = ${a.assessment}::uuid order by s.pos`,
);

/** @throws a refusal `not_found`, also for whoever does not reach it */
export async function ownSheet(
  tx: Transaction,
  actor: Actor,
  verbs: readonly Verb[],
  key: Key,
): Promise<Sheet> {
  const sheet = await tx.askOne(selectSheet(key));
  const { campaign } = key;
  if (sheet === undefined || !verbs.some((verb) => can(actor, verb, { campaign, pos: sheet.pos })))
    return refuse("not_found", {});
  return sheet;
}
