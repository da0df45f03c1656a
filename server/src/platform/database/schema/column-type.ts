/**
 * The TypeScript of a column, as parsers.ts reads it from the wire and pg writes it.
 */

export type Column = {
  name: string;
  /** PostgreSQL's name of the type, of the element's for an array; a domain's base type. */
  type: string;
  array: boolean;
  nullable: boolean;
  /** `always` where only PostgreSQL gives the value, `default` where it may be left out. */
  given: "always" | "default" | null;
  /** The values of an enumerated type, in their order; null for others. */
  labels: string[] | null;
};

/** What reads and writes alike, or the name of a type of PREAMBLE. */
const TYPES: Record<string, string> = {
  bool: "boolean",
  int2: "number",
  int4: "number",
  int8: "number",
  float4: "number",
  float8: "number",
  numeric: "Numeric",
  timestamptz: "Timestamp",
  json: "Json",
  jsonb: "Json",
  bytea: "Bytes",
};

/** Types that pg reads from an array as it should; arrays of others come as PostgreSQL writes them. */
const READ_IN_ARRAYS = new Set(
  "bool int2 int4 int8 float4 float8 numeric date timestamp timestamptz text varchar uuid json jsonb bytea inet".split(
    " ",
  ),
);

export const PREAMBLE = `/** bytea. */
export type Bytes = ColumnType<Buffer, Uint8Array, Uint8Array>;
/** json and jsonb are written as their text: pg would take a list for an array of PostgreSQL's. */
export type Json = ColumnType<unknown, string, string>;
/** Exact, as digits. */
export type Numeric = ColumnType<string, string | number, string | number>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;

/** May be left out. */
export type Given<T> =
  T extends ColumnType<infer S, infer I, infer U>
    ? ColumnType<S, I | undefined, U>
    : ColumnType<T, T | undefined, T>;
/** PostgreSQL's own: read alone. */
export type GivenAlways<T> =
  T extends ColumnType<infer S, unknown, unknown> ? ColumnType<S, never, never> : ColumnType<T, never, never>;
`;

/** The type of a column in the interface of its table. */
export function toColumnType({ type, array, nullable, given, labels }: Column): string {
  const one = labels?.map((label) => JSON.stringify(label)).join(" | ") ?? TYPES[type] ?? "string";
  const value = array ? toArrayType(type, one) : one;
  const whole = nullable ? `${value} | null` : value;
  if (given === "always") return `GivenAlways<${whole}>`;
  return given === "default" ? `Given<${whole}>` : whole;
}

function toArrayType(type: string, one: string): string {
  if (!READ_IN_ARRAYS.has(type)) return "string";
  const element = { Numeric: "string", Timestamp: "Date", Bytes: "Buffer", Json: "unknown" }[one] ?? one;
  return `${element}[]`;
}
