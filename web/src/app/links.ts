/** Where a thing's page is, by its noun: the one place that knows, for Today and wherever things of several kinds are listed. */

export interface Thing {
  readonly noun: string;
  readonly id: string;
  /** The assessment that a check sheet, an objection or a measure belongs to. */
  readonly of?: string | null;
}

/** The address inside of a campaign. */
export function addressOfThing(campaign: string, { noun, id, of }: Thing): string {
  const base = `/c/${campaign}`;
  const one = encodeURIComponent(id);
  const whole = encodeURIComponent(of ?? "");
  const ways: Readonly<Record<string, string>> = {
    problem: `problems/${one}`,
    dispatch: `supervised-items?dispatch=${one}`,
    document: `documents?document=${one}`,
    round: `rounds?round=${one}`,
    inspection: `inspections?inspection=${one}`,
    assessment: `assessments/${one}`,
    "check-sheet": `assessments/${whole}?sheet=${one}`,
    objection: `assessments/${whole}?objection=${one}`,
    measure: `measures?assessment=${whole}&measure=${one}`,
  };
  return `${base}/${ways[noun] ?? "today"}`;
}
