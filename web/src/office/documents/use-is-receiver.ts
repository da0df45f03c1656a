import { ROLES } from "@cunjing/contract";
import { useCampaign } from "../../app/campaign.ts";

/** Whether the reader receives in the name of a unit; for others it enters what came by telephone or on paper. */
export function useIsReceiver(): (unit: string) => boolean {
  const { home, can } = useCampaign();
  const own = home.filter(({ role }) => ROLES[role].side === "responsible").map(({ unit }) => unit);
  return (unit) => can("document.receive") && own.includes(unit);
}
