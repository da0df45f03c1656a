import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import type { AssessedPeriod } from "./periods.ts";

/** The periods that the policy assesses, the latest first; none for whoever may not see results. */
export function useAssessedPeriods(): readonly AssessedPeriod[] {
  const { campaign } = useScope();
  const { can } = useCampaign();
  const read = useRead("list-assessment-periods", { campaign }, { enabled: can("assessment.read") });
  return read.data?.periods ?? [];
}
