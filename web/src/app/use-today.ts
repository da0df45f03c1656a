import { toSiteTime } from "@cunjing/contract";
import { useCampaign } from "./campaign.ts";

/** The site's today, as the campaign was read: YYYY-MM-DD. */
export function useToday(): string {
  return toSiteTime(useCampaign().as_of).slice(0, 10);
}
