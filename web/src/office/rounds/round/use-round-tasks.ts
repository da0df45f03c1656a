import { useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useAllPages } from "../../../api/use-all-pages.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";

export type Task = Answer<"list-tasks">["tasks"][number];

export interface RoundUnit {
  readonly unit: string;
  readonly name: string;
  /** The units above it, the highest first. */
  readonly above: readonly string[];
  readonly inspections: number;
  /** First scorings, then second ones; empty: unassigned, or not for the reader to see. */
  readonly tasks: readonly Task[];
}

/** A round's units, each with its tasks where the reader inspects or plans. */
export function useRoundUnits(round: string) {
  const { campaign } = useScope();
  const { can } = useCampaign();
  const seesTasks = can("inspection.enter");
  const units = useReadPages("list-round-units", { campaign, round, limit: 200 });
  const tasks = useReadPages("list-tasks", { campaign, round, limit: 200 }, { enabled: seesTasks });
  useAllPages(tasks);
  const found = (tasks.data?.pages ?? []).flatMap((page) => page.tasks);
  const byUnit = Map.groupBy(found, ({ unit }) => unit);
  const rows = (units.data?.pages ?? []).flatMap((page) =>
    page.units.map(
      ({ unit, name, above, inspections }): RoundUnit => ({
        unit,
        name,
        above,
        inspections,
        tasks: [...(byUnit.get(unit) ?? [])].sort(
          (a, b) => Number(a.double_of !== null) - Number(b.double_of !== null),
        ),
      }),
    ),
  );
  return { units, rows, tasks: found, seesTasks };
}
