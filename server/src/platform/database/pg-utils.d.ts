/** What pg exports, without types, for classes of queries like its own. */
declare module "pg/lib/utils.js" {
  /** A value of JavaScript as PostgreSQL takes it in a parameter. */
  export function prepareValue(value: unknown): unknown;
}
