import { Button, Table } from "antd";
import { useState } from "react";
import type { Answer } from "../../../api/types.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { AssignBar } from "./assign-bar.tsx";
import { TeamLoads } from "./team-loads.tsx";
import { type RoundUnit, useRoundUnits } from "./use-round-tasks.ts";

/** The units of a round with the team of each; planners assign, take back, and send a second team. */
export function UnitsTab({ round }: { readonly round: Answer<"read-round"> }) {
  const say = useWords(roundWords);
  const { can } = useCampaign();
  const { units, rows, tasks, seesTasks } = useRoundUnits(round.round);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const assigns = can("round.plan") && round.own && round.state !== "cancelled";
  const nameOf = new Map(round.teams.map(({ team, name }) => [team, name]));
  if (units.isPending) return <Reading />;
  if (units.error !== null && units.data === undefined) return <FailureView failure={units.error} />;
  if (rows.length === 0) return <Empty>{say("noUnitsYet")}</Empty>;
  // A round whose teams go by their territory is inspected without anything being shared out.
  const isShared = round.tasks > 0 || round.inspections === 0;
  // Of one county, nobody needs to be told on every row.
  const isOneCounty = new Set(rows.map(({ above }) => above[0])).size === 1;
  return (
    <>
      {seesTasks && isShared ? <TeamLoads teams={round.teams} tasks={tasks} units={round.units} /> : null}
      {isShared ? null : <p>{say("inspectedByTerritory", { count: round.inspections })}</p>}
      {assigns ? <AssignBar round={round} rows={rows} chosen={chosen} onDone={() => setChosen([])} /> : null}
      <Table<RoundUnit>
        size="small"
        pagination={false}
        rowKey="unit"
        dataSource={rows}
        {...(assigns
          ? {
              rowSelection: { selectedRowKeys: [...chosen], onChange: (keys) => setChosen(keys.map(String)) },
            }
          : {})}
        columns={[
          { key: "unit", title: say("units"), dataIndex: "name" },
          {
            key: "parent",
            title: say("parent"),
            render: (_, row) => (isOneCounty ? row.above.slice(-1) : row.above).join(" ") || "—",
          },
          ...(seesTasks && isShared
            ? [
                {
                  key: "team",
                  title: say("team"),
                  render: (_: unknown, row: RoundUnit) =>
                    row.tasks.length === 0 ? (
                      <Tag tone="soon">{say("unassigned")}</Tag>
                    ) : (
                      <Teams row={row} nameOf={nameOf} />
                    ),
                },
                {
                  key: "recusal",
                  title: say("recusals"),
                  render: (_: unknown, row: RoundUnit) => {
                    const count = row.tasks.reduce((sum, { recusals }) => sum + recusals.length, 0);
                    return count === 0 ? "—" : <Tag tone="soon">{say("recusalOf", { count })}</Tag>;
                  },
                },
              ]
            : []),
          {
            key: "done",
            title: say("state"),
            width: 120,
            render: (_, row) => (
              <Tag tone={row.inspections > 0 ? "done" : "plain"}>
                {say(row.inspections > 0 ? "inspected" : "notInspected")}
              </Tag>
            ),
          },
        ]}
      />
      {units.hasNextPage ? (
        <Button onClick={() => void units.fetchNextPage()} loading={units.isFetchingNextPage}>
          {say("moreUnits")}
        </Button>
      ) : null}
    </>
  );
}

function Teams({ row, nameOf }: { readonly row: RoundUnit; readonly nameOf: ReadonlyMap<string, string> }) {
  const say = useWords(roundWords);
  return (
    <>
      {row.tasks.map(({ task, team, double_of }) => (
        <span key={task} style={{ marginRight: 8 }}>
          {nameOf.get(team) ?? say("team")}
          {double_of === null ? null : ` (${say("secondScoring")})`}
        </span>
      ))}
    </>
  );
}
