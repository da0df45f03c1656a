/** An error as the log and the list of jobs show it: what failed and where in the program, never the values it failed on. */

export interface ErrorLine {
  readonly type: string;
  readonly message: string;
  /** PostgreSQL's or the system's code: 23505, ECONNREFUSED. */
  readonly code?: string;
  readonly constraint?: string;
  readonly table?: string;
  /** The frames alone: the message stands above. */
  readonly stack: string;
  readonly cause?: ErrorLine;
}

/** PostgreSQL's class 22 (data exceptions) quotes the value in its message; DETAIL lines, which quote whole rows, are left out always. */
const QUOTES_VALUES = /^22[0-9A-Z]{3}$/;

/** What may be written down of a thrown value. */
export function describeError(thrown: unknown): ErrorLine {
  if (!(thrown instanceof Error)) return { type: typeof thrown, message: "", stack: "" };
  const { code, constraint, table } = thrown as Error & Record<"code" | "constraint" | "table", unknown>;
  return {
    type: thrown.name,
    message: QUOTES_VALUES.test(String(code)) ? "" : thrown.message,
    ...text("code", code),
    ...text("constraint", constraint),
    ...text("table", table),
    stack: frames(thrown),
    ...(thrown.cause instanceof Error ? { cause: describeError(thrown.cause) } : {}),
  };
}

const text = (name: string, value: unknown): Record<string, string> =>
  typeof value === "string" ? { [name]: value } : {};

const frames = ({ stack }: Error): string =>
  (stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .map((line) => line.trim())
    .join("\n");
