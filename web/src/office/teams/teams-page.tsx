import { WarningFilled } from "@ant-design/icons";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { Button, Table } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { openableRow } from "../../ui/openable-row.ts";
import { Page } from "../../ui/page.tsx";
import { Beside } from "../../ui/side-panel.tsx";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { useWords } from "../../words/define-words.ts";
import { teamWords } from "../../words/teams.ts";
import { MakeDialog } from "./make-dialog.tsx";
import { peopleOf, TEAM_KINDS, type Team } from "./team-kinds.ts";
import { TeamPanel } from "./team-panel.tsx";
import styles from "./teams.module.css";

const route = getRouteApi("/c/$campaign/teams");

/** The teams with what they cover and who they are; one of them beside the list. */
export function TeamsPage() {
  const say = useWords(teamWords);
  const comma = useComma();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { team: openTeam } = route.useSearch();
  const navigate = useNavigate();
  const [isMaking, setMaking] = useState(false);
  const read = useRead("list-teams", { campaign, limit: 200 });
  const open = (team: string | undefined) =>
    void navigate({ to: ".", search: (before) => ({ ...before, team }) });
  return (
    <StateOf read={read}>
      {({ teams, shared }) => {
        const people = teams.reduce((sum, team) => sum + peopleOf(team), 0);
        const hidden = teams.filter(({ members_hidden }) => members_hidden).length;
        const ownPools = new Set(teams.filter(({ own }) => own).map(({ pool }) => pool));
        const one = teams.find(({ team }) => team === openTeam);
        return (
          <Page
            title={say("title")}
            heading={say(hidden > 0 ? "headingHidden" : "heading", {
              teams: teams.length,
              people,
              count: hidden,
            })}
            filled
            actions={
              can("team.write") ? (
                <Button type="primary" onClick={() => setMaking(true)}>
                  {say("make")}
                </Button>
              ) : null
            }
          >
            {shared.length === 0 ? null : (
              <div className={styles.shared} role="note">
                <strong>
                  <WarningFilled aria-hidden /> {say("shared", { count: shared.length })}
                </strong>
                <ul>
                  {shared.map((line) => (
                    <li key={`${line.covert_team} ${line.team} ${line.post}`}>
                      {say("sharedLine", {
                        post: line.post,
                        covert: line.covert_name,
                        covertRole: line.covert_role,
                        team: line.team_name,
                        role: line.team_role,
                      })}
                    </li>
                  ))}
                </ul>
              </div>
            )}
            <Beside
              panel={one === undefined ? undefined : <TeamPanel team={one} onClose={() => open(undefined)} />}
            >
              <div className={styles.scroll}>
                {teams.length === 0 ? (
                  <Empty>{say("empty")}</Empty>
                ) : (
                  <Table<Team>
                    size="small"
                    pagination={false}
                    rowKey="team"
                    dataSource={teams}
                    onRow={(row) => openableRow(() => open(row.team), row.team === openTeam)}
                    rowClassName={(row) => (row.team === openTeam ? "ant-table-row-selected" : "")}
                    columns={[
                      { key: "name", title: say("name"), dataIndex: "name" },
                      {
                        key: "kind",
                        title: say("kind"),
                        width: 110,
                        render: (_, row) => say(TEAM_KINDS[row.kind]),
                      },
                      {
                        key: "units",
                        title: say("units"),
                        render: (_, row) =>
                          row.units_hidden
                            ? (row.topic ?? say("notShown"))
                            : row.units.map(({ name }) => name).join(comma) || row.topic || "—",
                      },
                      {
                        key: "members",
                        title: say("members"),
                        width: 110,
                        render: (_, row) =>
                          row.members_hidden ? say("notShown") : say("people", { count: peopleOf(row) }),
                      },
                      ...(teams.some(({ lead_post }) => lead_post !== null)
                        ? [
                            {
                              key: "lead",
                              title: say("leadPost"),
                              render: (_: unknown, row: Team) => row.lead_post ?? "—",
                            },
                          ]
                        : []),
                    ]}
                  />
                )}
              </div>
            </Beside>
            <MakeDialog
              isOpen={isMaking}
              onClose={() => setMaking(false)}
              pool={ownPools.size === 1 ? [...ownPools][0] : undefined}
            />
          </Page>
        );
      }}
    </StateOf>
  );
}
