import { Link } from "@tanstack/react-router";
import { Table } from "antd";
import { useRead } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { formatDays } from "../../../ui/format.ts";
import { kindWord } from "../../../ui/round-kinds.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import { roundWords } from "../../../words/rounds.ts";
import { useView } from "../use-view.ts";

type Inspection = Answer<"read-inspection-list">["inspections"][number];

/** The plans that came or will come to a unit and what is below it, with the team's head to call. */
export function InspectionListTab() {
  const say = useWords(responsibilityWords);
  const rounds = useWords(roundWords);
  const [language] = useLanguage();
  const { campaign, place } = useView();
  const read = useRead("read-inspection-list", { campaign, unit: place, limit: 200 }, { keep: true });
  return (
    <StateOf read={read}>
      {({ unit_name, inspections }) =>
        inspections.length === 0 ? (
          <Empty>{say("inspectionsEmpty")}</Empty>
        ) : (
          <>
            <p>
              <strong>{say("inspectionsHeading", { unit: unit_name, count: inspections.length })}</strong>
            </p>
            <Table<Inspection>
              size="small"
              pagination={false}
              rowKey="round"
              dataSource={inspections}
              columns={[
                { key: "number", title: say("number"), dataIndex: "plan_number", width: 168 },
                {
                  key: "title",
                  title: say("name"),
                  render: (_, row) => (
                    <Link to="/c/$campaign/rounds/$round" params={{ campaign, round: row.round }}>
                      {row.title}
                    </Link>
                  ),
                },
                {
                  key: "kind",
                  title: rounds("kind"),
                  width: 150,
                  render: (_, row) => kindWord(rounds, row.kind),
                },
                {
                  key: "days",
                  title: say("days"),
                  render: (_, row) => formatDays(row.first_day, row.last_day, language),
                },
                { key: "units", title: say("unitsThere"), dataIndex: "units", align: "right" },
                {
                  key: "teams",
                  title: say("team"),
                  render: (_, row) =>
                    row.teams.map(({ name, head_post, telephone }) => (
                      <div key={name}>
                        {name} {head_post} {telephone}
                      </div>
                    )),
                },
              ]}
            />
          </>
        )
      }
    </StateOf>
  );
}
