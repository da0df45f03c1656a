import { sql } from "kysely";
import { prepare } from "../../platform/statements/prepare.ts";

/** The village's next number, taken from its counter: never used again, gaps where a transaction failed after it (S0-12). */
export const nextSerial = prepare<{ unit: string }, { serial: number }>(
  (a) => sql`insert into village_serial as counter (unit, next)
    select id, 2 from unit where id = ${a.unit}
    on conflict (unit) do update set next = counter.next + 1
    returning next - 1 as serial`,
);
