/** What waits, as SQL: for each kind how much there is, and its first rows. */
import type { AnswerOf, listWaiting, Range, WaitingKind } from "@cunjing/contract";
import { type RawBuilder, sql } from "kysely";

type Line = AnswerOf<typeof listWaiting>["waiting"][number]["first"][number];

/** What a kind's rows answer with; the words of the day are said later, and the unit's name with those above it. */
export interface WaitingRow extends Omit<Line, "words" | "above" | "unit_name" | "dispatch"> {
  /** Of a dispatch. */
  readonly dispatch?: Line["dispatch"];
  /** Where it is. */
  readonly unit: string | null;
  /** Who issues it, of a document. */
  readonly issuer: string | null;
}

export interface Wanted {
  readonly kind: WaitingKind;
  /** "from … where …": what is counted. */
  readonly some: RawBuilder<unknown>;
  /** The day by which one of them is due, over `some`; left out: they have none. */
  readonly due?: RawBuilder<unknown>;
  /** The first rows of it, with the columns of WaitingRow. */
  readonly rows: RawBuilder<unknown>;
  /** Whether somebody else has to do it, and the reader looks after it alone. */
  readonly others?: boolean;
  /** Whether the shape is the same for all readers: PostgreSQL then keeps its plan, whose making costs more than what it finds. */
  readonly fixed?: true;
}

/** Columns of a row as expressions; what is left out is NULL. */
interface Columns {
  readonly noun: WaitingRow["noun"];
  readonly id: RawBuilder<unknown>;
  readonly of?: RawBuilder<unknown>;
  readonly unit?: RawBuilder<unknown>;
  readonly issuer?: RawBuilder<unknown>;
  readonly title: RawBuilder<unknown>;
  readonly dueOn?: RawBuilder<unknown>;
}

/** A kind whose rows are read as they are counted: tables with few rows that wait. Its conditions bind what differs between readers. */
export function wanted(
  kind: WaitingKind,
  columns: Columns,
  some: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
  limit: RawBuilder<unknown>,
): Wanted {
  const { noun, id, of, unit, issuer, title, dueOn } = columns;
  const rows = sql`select ${sql.lit(noun)} as noun, ${id}::text as id, ${of ?? sql`null`}::uuid as of,
    ${unit ?? sql`null`}::text as unit, ${issuer ?? sql`null`}::text as issuer, ${title} as title, null::integer as serial, ${dueOn ?? sql`null`}::date as due_on
    ${some} order by ${order} ${limit}`;
  return { kind, some, rows, fixed: true, ...(dueOn === undefined ? {} : { due: dueOn }) };
}

/** A position within ranges that are bound and no part of the shape, unlike those of withinRanges. */
export const withinBound = (position: RawBuilder<unknown>, ranges: readonly Range[]): RawBuilder<unknown> =>
  sql`${`{${ranges.map(([low, high]) => `[${low},${high}]`).join(",")}}`}::int8multirange @> ${position}`;

/** " and …": only what stands in the unit that the reader looks at, where there is one. */
export const inUnit = (
  position: RawBuilder<unknown>,
  within: readonly Range[] | undefined,
): RawBuilder<unknown> => (within === undefined ? sql`` : sql` and ${withinBound(position, within)}`);
