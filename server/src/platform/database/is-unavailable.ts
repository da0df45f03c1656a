/**
 * Classes of PostgreSQL's error codes that say nothing about the statement: 08 connection, 53 too few resources,
 * 57P01…57P03 shutting down, crashed, starting up (PostgreSQL, appendix A).
 */
const CODES = /^(08...|53...|57P0[123])$/;
const SYSTEM = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
]);
/** Of a socket in the file system, where the server has not made it again yet, or has more callers than it takes (unix(7)). */
const WHILE_CONNECTING = new Set(["ENOENT", "EAGAIN"]);
/** What pg says without a code. */
const WORDS =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/**
 * Whether an error says that the database cannot be reached now and that the same may work later. After a commit that failed
 * so, nobody knows whether it was done: only a repetition by the same id tells.
 */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.every(isUnavailable);
  if (!(error instanceof Error)) return false;
  const code = "code" in error ? String(error.code) : "";
  const isOfSocket = "syscall" in error && error.syscall === "connect" && WHILE_CONNECTING.has(code);
  return CODES.test(code) || SYSTEM.has(code) || isOfSocket || WORDS.test(error.message);
}
