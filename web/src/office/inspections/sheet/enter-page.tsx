import { getRouteApi } from "@tanstack/react-router";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { StateOf } from "../../../ui/states.tsx";
import { EnterSheet } from "./enter-sheet.tsx";

const route = getRouteApi("/c/$campaign/inspections/enter");

/** A paper sheet, or with `double` the sheet of another team that scored the same place a second time (S2-7, agreement of teams). */
export function EnterPage() {
  const { campaign } = useScope();
  const today = useToday();
  const { round, task, team, standard, day, double } = route.useSearch();
  const first = useRead(
    "read-inspection",
    { campaign, inspection: double ?? "" },
    { enabled: double !== undefined },
  );
  if (double === undefined)
    return (
      <EnterSheet
        task={task}
        first={undefined}
        initial={{ day: day ?? today, kind: "team", round, team, standard }}
      />
    );
  return (
    <StateOf read={first}>
      {(one) => (
        <EnterSheet
          key={double}
          task={task}
          first={double}
          initial={{
            unit: { unit: one.unit, name: one.unit_name },
            day: day ?? one.day,
            kind: "double",
            round: one.round ?? undefined,
            team,
            standard: one.standard ?? undefined,
          }}
        />
      )}
    </StateOf>
  );
}
