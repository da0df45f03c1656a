import { useQueries } from "@tanstack/react-query";
import { read } from "../../../api/call.ts";
import { readKey } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import type { Problem } from "./group-offers.ts";
import { pathBelow, type ToDispatch } from "./plan-notices.ts";

/** The problems with the units above them; undefined until all are read. */
export function usePlaces(problems: readonly Problem[]): readonly ToDispatch[] | undefined {
  const { root } = useCampaign();
  const units = [...new Set(problems.map(({ unit }) => unit))];
  const paths = useQueries({
    queries: units.map((unit) => ({
      queryKey: readKey("read-unit", { unit }),
      queryFn: ({ signal }: { signal: AbortSignal }) => read("read-unit", { unit }, signal),
    })),
    combine: (results) =>
      results.every(({ data }) => data !== undefined)
        ? new Map(
            results.flatMap(({ data }) =>
              data === undefined ? [] : [[data.unit, pathBelow(root, data, data.above)] as const],
            ),
          )
        : undefined,
  });
  return paths === undefined
    ? undefined
    : problems.map(({ problem, revision, severity, unit }) => ({
        problem,
        revision,
        severity,
        path: paths.get(unit) ?? [],
      }));
}
