/**
 * Typed statements, compiled once. A command of the hot path sends seven of them; building each anew with Kysely would cost more than
 * PostgreSQL takes for some, so the shape is compiled at first use with a slot for each argument, and only arguments are bound later.
 */
import { createHash } from "node:crypto";
import {
  type Compilable,
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
} from "kysely";
import type { Database } from "../database/tables.ts";

/** Builds and compiles statements; it has no connection of its own. */
export const build = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

/** A statement with its arguments, ready to be sent; `Row` is what it answers with. */
export interface Query<Row = unknown> {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Name of the prepared statement: the same text has the same name on every connection. */
  readonly name?: string | undefined;
  /** Only for the compiler: statements carry the type of their rows. */
  readonly row?: Row;
}

type Buildable<Row> = Compilable<Row> | RawBuilder<Row>;

class Slot {
  readonly argument: string;
  constructor(argument: string) {
    this.argument = argument;
  }
}

const SLOTS = new Proxy({}, { get: (_, argument) => new Slot(String(argument)) });

/**
 * A prepared statement with named arguments: `prepare<{ id: string }, Row>((a) => build.selectFrom("unit").where("id", "=", a.id)…)`.
 * The arguments may be used as values only, never to choose the shape: the shape is compiled once.
 */
export function prepare<Args extends object, Row>(
  make: (args: Args) => Buildable<Row>,
): (args: Args) => Query<Row> {
  let shape: { text: string; name: string; slots: readonly unknown[] } | undefined;
  return (args) => {
    shape ??= compileShape(make(SLOTS as Args));
    const given = args as Record<string, unknown>;
    const values = shape.slots.map((slot) => (slot instanceof Slot ? toValue(given[slot.argument]) : slot));
    return { text: shape.text, name: shape.name, values };
  };
}

/** A statement whose shape depends on what is asked for (lists with filters and sorts): compiled each time, not named. */
export function compose<Row>(made: Buildable<Row>): Query<Row> {
  const { sql, parameters } = compile(made);
  return { text: sql, values: parameters.map(toValue) };
}

/**
 * As `compose`, for the few shapes of a list whose arguments are all bound: named, so that PostgreSQL keeps the plan where one fits all
 * arguments. Over a table of many partitions planning costs more than reading.
 */
export function composeNamed<Row>(made: Buildable<Row>): Query<Row> {
  const query = compose(made);
  return { ...query, name: nameOf(query.text) };
}

function compileShape(made: Buildable<unknown>) {
  const { sql, parameters } = compile(made);
  return { text: sql, name: nameOf(sql), slots: parameters };
}

function compile<Row>(made: Buildable<Row>): CompiledQuery<Row> {
  return made.compile(build as never);
}

/** PostgreSQL cuts names at 63 bytes; 16 of a digest are plenty. */
const nameOf = (text: string): string => createHash("sha256").update(text).digest("base64url").slice(0, 16);

/** undefined is NULL; plain objects and arrays of objects go as JSON (an array of texts or numbers goes as a PostgreSQL array). */
function toValue(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value) && value.some((one) => typeof one === "object" && one !== null)) {
    return JSON.stringify(value);
  }
  return value;
}
