import { sql } from "kysely";
import { refuse } from "../../platform/commands/refusal.ts";
import type { Transaction } from "../../platform/commands/transaction.ts";
import { prepare } from "../../platform/statements/prepare.ts";

const takeNumber = prepare<{ organ: string; organ_code: string; year: number }, { serial: number }>(
  (a) => sql`insert into plan_counter as counter (organ_code, year, organ, next)
    values (${a.organ_code}, ${a.year}::integer, ${a.organ}, 2)
    on conflict (organ_code, year) do update set next = counter.next + 1 where counter.organ = excluded.organ
    returning next - 1 as serial`,
);

const findOrgan = prepare<{ organ_code: string; year: number }, { organ: string }>(
  (a) => sql`select organ from plan_counter where organ_code = ${a.organ_code} and year = ${a.year}::integer`,
);

export interface PlanNumber {
  readonly year: number;
  readonly serial: number;
  /** 示督计〔2019〕5号 */
  readonly text: string;
}

/**
 * The next number of an organ's register of plans. Ask for it last: the counter stays locked until the transaction ends, and only a
 * transaction that then commits leaves no gap.
 * @param day whose year it bears
 * @throws a refusal `organ_code_taken` where another organ has that code
 */
export async function numberPlan(
  tx: Transaction,
  organ: string,
  organ_code: string,
  day: string,
): Promise<PlanNumber> {
  const year = Number(day.slice(0, 4));
  const row = await tx.askOne(takeNumber({ organ, organ_code, year }));
  if (row === undefined) {
    const holder = await tx.askOne(findOrgan({ organ_code, year }));
    return refuse("organ_code_taken", { organ_code, organ: holder?.organ ?? "" });
  }
  return { year, serial: row.serial, text: `${organ_code}〔${year}〕${row.serial}号` };
}
