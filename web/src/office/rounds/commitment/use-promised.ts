/** What a unit has promised for a period so far, by name; undefined until it is all read. */
import { useMemo } from "react";
import { useReadPages } from "../../../api/queries.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useScope } from "../../../app/campaign.ts";
import type { PickedUnit } from "../../../ui/unit-picker.tsx";

const MOST = 200;

export function usePromised(
  by: string | undefined,
  period: string | undefined,
): readonly PickedUnit[] | undefined {
  const { campaign } = useScope();
  const list = useReadPages(
    "list-commitments",
    { campaign, period: period ?? "", by: by ?? "", limit: MOST },
    { enabled: by !== undefined && period !== undefined, keep: false },
  );
  useAllPages(list);
  const { data, hasNextPage } = list;
  return useMemo(
    () =>
      data === undefined || hasNextPage
        ? undefined
        : data.pages.flatMap(({ commitments }) =>
            commitments.map(({ unit, unit_name }) => ({ unit, name: unit_name })),
          ),
    [data, hasNextPage],
  );
}
