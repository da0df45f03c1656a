import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";

/** The organ that approved before, and its short name out of its last number: nobody types 示督计 a second time. */
export function useKnownOrgan(enabled: boolean): { organ: string; organ_code: string } | undefined {
  const { campaign } = useScope();
  const read = useRead("list-rounds", { campaign, state: "approved", limit: 50 }, { enabled });
  const last = read.data?.rounds.find(({ organ, plan_number }) => organ !== null && plan_number !== null);
  if (last?.organ == null || last.plan_number === null) return undefined;
  return { organ: last.organ, organ_code: last.plan_number.split("〔")[0] ?? "" };
}
