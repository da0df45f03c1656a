/** Every unit's results of a period, by unit: a list may be taken from any of the policy's scores. */
import { useQueries } from "@tanstack/react-query";
import { read } from "../../api/call.ts";
import { readKey, useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";

type Line = Answer<"list-assessment-results">["results"][number];

const MOST = 200;

export function useRankedUnits(assessment: string): ReadonlyMap<string, readonly Line[]> {
  const { campaign } = useScope();
  const scores = useRead("read-assessment", { campaign, assessment }).data?.scores ?? [];
  return useQueries({
    queries: scores.flatMap(({ score_of, pools }) =>
      pools.map(({ pool }) => {
        const args = { campaign, assessment, score_of, pool, limit: MOST };
        return {
          queryKey: readKey("list-assessment-results", args),
          queryFn: () => read("list-assessment-results", args),
        };
      }),
    ),
    combine: (answers) =>
      Map.groupBy(
        answers.flatMap(({ data }) => data?.results ?? []),
        ({ unit }) => unit,
      ),
  });
}
