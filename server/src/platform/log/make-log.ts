/** The log: a JSON line an entry on standard output, for whatever collects it. No bodies, no query strings, no values of people. */
import { type DestinationStream, type Logger, pino } from "pino";
import { describeError } from "./describe-error.ts";

/** What the process does: shown on each line, beside its id. */
export type ProcessRole = "primary" | "requests" | "jobs";

/** A log of one process; `level` is one of pino's, or "silent"; `to`: somewhere else than standard output. */
export function makeLog(role: ProcessRole, level: string, to?: DestinationStream): Logger {
  const options = {
    level,
    base: { role, pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  return to === undefined ? pino(options) : pino(options, to);
}
