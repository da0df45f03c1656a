/**
 * How values of PostgreSQL become values of JavaScript, for every connection alike. What is exact stays exact:
 *
 * | PostgreSQL | JavaScript |
 * |---|---|
 * | int8, int8[] | number; throws beyond 2^53 − 1 |
 * | date, date[] | "YYYY-MM-DD" |
 * | timestamptz | Date |
 * | timestamp, interval, numeric, numeric[], xid8, uuid, ranges | string, as PostgreSQL writes it |
 * | json, jsonb | what JSON.parse makes of it |
 * | bytea | Buffer |
 */
import pg from "pg";

type Parser = (text: string) => unknown;

const OID = {
  int8: 20,
  date: 1082,
  timestamp: 1114,
  interval: 1186,
  int8Array: 1016,
  dateArray: 1182,
  timestampArray: 1115,
  numericArray: 1231,
  intervalArray: 1187,
  textArray: 1009,
} as const;

const asItIs: Parser = (text) => text;
const toTexts = pg.types.getTypeParser(OID.textArray as number) as (text: string) => (string | null)[];

const PARSERS = new Map<number, Parser>([
  [OID.int8, toSafeInteger],
  [OID.date, asItIs],
  [OID.timestamp, asItIs],
  [OID.interval, asItIs],
  [OID.int8Array, (text) => toTexts(text).map((one) => (one === null ? null : toSafeInteger(one)))],
  [OID.dateArray, toTexts],
  [OID.timestampArray, toTexts],
  [OID.numericArray, toTexts],
  [OID.intervalArray, toTexts],
]);

/** The option `types` of each connection. */
export const parsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text") =>
    PARSERS.get(oid) ?? pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/** Throws rather than round: positions, sizes and counts are far below 2^53, so a larger one is a fault. */
function toSafeInteger(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`int8 beyond 2^53: ${text}`);
  return number;
}
