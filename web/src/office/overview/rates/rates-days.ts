/** Of which days' problems the rates are: the section's own, else those of the page's period, else all. */
import { addDays } from "../../../ui/format.ts";

export interface Days {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

interface PeriodDays {
  readonly first_day: string | null;
  readonly last_day: string | null;
}

export function daysOf({ from, to }: Days, { first_day, last_day }: PeriodDays): Days {
  if (from !== undefined || to !== undefined) return { from, to };
  return { from: first_day ?? undefined, to: last_day ?? undefined };
}

/** Only what is said: as a question to the server and as words of an address. */
export const givenDays = ({ from, to }: Days): { from?: string; to?: string } => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

/** Up to the day before these, where they begin with one. */
export const daysBefore = ({ from }: Days): Days | undefined =>
  from === undefined ? undefined : { to: addDays(from, -1) };
