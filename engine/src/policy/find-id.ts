/** The id behind a label: somebody wrote 获奖 where the rule's own name `prizes` is asked for. */

/** The first rule of any block whose label is `written`; undefined where none has it. */
export function idOfLabel(tree: unknown, written: string): string | undefined {
  for (const block of Object.values(recordOf(tree))) {
    for (const [id, rule] of Object.entries(recordOf(block))) if (recordOf(rule).label === written) return id;
  }
  return undefined;
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
