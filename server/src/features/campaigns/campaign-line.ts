/** A campaign as lists and its own page show it. */

const MS_OF_DAY = 86_400_000;

/** Which day of the campaign a day is, from 1; null before its first and after its last (S1-1). */
export function dayNumber(first: string, last: string, today: string): number | null {
  if (today < first || today > last) return null;
  return (Date.parse(today) - Date.parse(first)) / MS_OF_DAY + 1;
}

export interface CampaignRow {
  readonly campaign: string;
  readonly title: string;
  readonly root: string;
  readonly root_name: string;
  readonly parent: string | null;
  readonly first_day: string;
  readonly last_day: string;
}

/** The row with today's number in the campaign. */
export const campaignLine = <R extends CampaignRow>(row: R, today: string) => ({
  ...row,
  day_number: dayNumber(row.first_day, row.last_day, today),
});
