/**
 * How a kind of period lays windows over the days, before a campaign's ends clip them. The windows of a rule follow each
 * other without gaps and are numbered by consecutive integers, so a window's last day is the day before the next one's first.
 */
export interface WindowRule {
  /** The window that contains a day. */
  at(day: number): number;
  first(ordinal: number): number;
  id(ordinal: number): string;
  /** The window of an id, or null where the id is none of this rule's. */
  ordinalOf(id: string): number | null;
  /** `5月中旬`, `第18周`; with the year `2019年5月中旬`. */
  name(ordinal: number, withYear: boolean): string;
  /** Whether the name alone says which days these are: a calendar month does, a ten-day period prints its days. */
  plain(ordinal: number): boolean;
  /** Position within the month or the year, from 1: what `only` chooses by. */
  position(ordinal: number): number;
  /** The first day of what counts as a month: longer kinds are made of these. */
  monthFirst(month: number): number;
}

/** The last day of a window. */
export function lastOf(rule: WindowRule, ordinal: number): number {
  return rule.first(ordinal + 1) - 1;
}
