export interface Span {
  /** Columns before it. */
  readonly before: number;
  readonly length: number;
  /** Whether it goes on beyond the first and the last column. */
  readonly cutBefore: boolean;
  readonly cutAfter: boolean;
}

/** Where days from first to last stand among the columns' days, which follow each other without gaps. */
export function spanOf(days: readonly string[], first: string, last: string): Span {
  const [begins, ends] = [days[0] ?? "", days.at(-1) ?? ""];
  const before = days.filter((day) => day < first).length;
  return {
    before,
    length: days.filter((day) => first <= day && day <= last).length,
    cutBefore: first < begins,
    cutAfter: last > ends,
  };
}
