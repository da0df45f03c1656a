/** What the code of an order says to whoever holds it: no account, no context, through a function that answers for one code (migration 0008). */
import { sql } from "kysely";
import { isDatabaseError, isTransient } from "../../platform/commands/constraint-failures.ts";
import { askAlone } from "../../platform/database/batch.ts";
import type { Parts } from "../../platform/parts.ts";
import { siteDay } from "../../platform/site-day.ts";
import { prepare } from "../../platform/statements/prepare.ts";

interface Row {
  readonly plan_number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly state: "approved" | "cancelled";
  readonly not_held: boolean;
  readonly organ: string | null;
  readonly first_day: string;
  readonly last_day: string;
  readonly unit: string;
  readonly units: string[];
  readonly standard: string | null;
  readonly disclosed: boolean;
}

const ask = prepare<{ code: string; at: Date; day: string }, Row>(
  (a) => sql`select * from verify_order(${a.code}::text, ${a.at}::timestamptz, ${a.day}::date)`,
);

export interface VerifiedOrder {
  /** valid: today is a day of an approved plan. */
  readonly validity: "valid" | "not_yet" | "ended" | "cancelled";
  /** Null for a covert round before its release. */
  readonly plan_number: string | null;
  readonly title: string;
  readonly kind: string;
  readonly approved_by: string | null;
  readonly first_day: string;
  readonly last_day: string;
  /** The unit that the order is for, and all that the plan names; of a covert round that one alone. */
  readonly unit: string;
  readonly units: readonly string[];
  readonly standard: string | null;
}

/** @returns undefined for a code that belongs to no order, whoever asks and why */
export async function verifyOrder(parts: Parts, code: string): Promise<VerifiedOrder | undefined> {
  try {
    return await askOrder(parts, code);
  } catch (error) {
    // The round is being released at this moment: asked again, its order is an open one.
    if (isDatabaseError(error) && isTransient(error)) return askOrder(parts, code);
    throw error;
  }
}

async function askOrder(parts: Parts, code: string): Promise<VerifiedOrder | undefined> {
  const now = parts.clock();
  const today = siteDay(now);
  const connection = await parts.database.connect();
  try {
    const [row] = await askAlone(connection, ask({ code, at: now, day: today }));
    return row === undefined ? undefined : toOrder(row, today);
  } finally {
    connection.release();
  }
}

function toOrder(row: Row, today: string): VerifiedOrder {
  const { plan_number, title, kind, first_day, last_day, unit, units, standard } = row;
  return {
    validity: validityOf(row, today),
    plan_number,
    title,
    kind,
    approved_by: row.organ,
    first_day,
    last_day,
    unit,
    units,
    standard,
  };
}

function validityOf({ state, first_day, last_day }: Row, today: string): VerifiedOrder["validity"] {
  if (state === "cancelled") return "cancelled";
  if (today < first_day) return "not_yet";
  return today > last_day ? "ended" : "valid";
}
