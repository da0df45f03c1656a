/** When something was received, to the microsecond, as a text for cursors: a JavaScript date would cut it and rows would be read twice. */
import { type RawBuilder, sql } from "kysely";

/** `column` as SQL: "e.received_at". */
export const receiptKey = (column: string): RawBuilder<string> =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
