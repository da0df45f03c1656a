import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { read } from "../../../api/call.ts";
import { readKey } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { type Awaiting, groupAwaiting, groupOffers, type Offer } from "./group-offers.ts";

/** Reads each selected problem and what the server offers to do with it. */
export function useOffers(problems: readonly string[]): {
  readonly isReading: boolean;
  readonly offers: readonly Offer[];
  readonly awaiting: readonly Awaiting[];
} {
  const { campaign } = useScope();
  const { isReading, answers } = useQueries({
    queries: problems.map((problem) => ({
      queryKey: readKey("read-problem", { campaign, problem }),
      queryFn: ({ signal }: { signal: AbortSignal }) => read("read-problem", { campaign, problem }, signal),
    })),
    combine: (results) => ({
      isReading: results.some(({ isPending }) => isPending),
      answers: results.flatMap(({ data }) => data ?? []),
    }),
  });
  const offers = useMemo(() => (isReading ? [] : groupOffers(answers)), [isReading, answers]);
  const awaiting = useMemo(() => (isReading ? [] : groupAwaiting(answers)), [isReading, answers]);
  return { isReading, offers, awaiting };
}
