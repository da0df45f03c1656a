/** The names of the two units above a unit, the higher first, without the campaign's root: a hundred villages have one name, and the root is above all of them. */
import { type RawBuilder, sql } from "kysely";

/** Over `unit u join campaign c` and what `JOIN_ABOVE` adds. */
export const NAMES_ABOVE: RawBuilder<string[]> = sql`array_remove(array[county.name, town.name], null)`;

/** Behind `unit u join campaign c`. */
export const JOIN_ABOVE: RawBuilder<unknown> = sql`left join unit town on town.id = u.parent and u.id <> c.root and town.id <> c.root
  left join unit county on county.id = town.parent and county.id <> c.root`;

/** As a column of its own over `unit u`, for statements of few rows. @param campaign its id */
export const namesAbove = (campaign: RawBuilder<unknown>): RawBuilder<string[]> =>
  sql`(select ${NAMES_ABOVE} from campaign c ${JOIN_ABOVE} where c.id = ${campaign})`;
