/** What the shell learns: scripts rely on these numbers (README, "Exit status"). */
export const EXIT = {
  ok: 0,
  /** Something that was read is wrong: a policy, a table, a published draw. Nothing was written. */
  badInput: 1,
  /** The command line itself is wrong. */
  usage: 2,
  /** A fault of the program. */
  internal: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
