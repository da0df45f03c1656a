/**
 * Campaign and unit of a page's address: the office copies the link of any page of its campaign, with the unit chosen, and sends it to the
 * security administrator, who has no part in campaigns and cannot list them.
 */
export interface Place {
  readonly campaign: string;
  readonly unit: string | undefined;
}

const CAMPAIGN = /(?:\/c\/|^)([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})(?:[/?#]|$)/i;

/** Undefined: no campaign is named in it. */
export function readAddress(text: string): Place | undefined {
  const campaign = CAMPAIGN.exec(text.trim())?.[1];
  if (campaign === undefined) return undefined;
  const unit = /[?&]unit=([\w.%-]+)/.exec(text)?.[1];
  return {
    campaign: campaign.toLowerCase(),
    unit: unit === undefined ? undefined : decodeURIComponent(unit),
  };
}
