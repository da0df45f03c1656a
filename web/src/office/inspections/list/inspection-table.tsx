import { Button, Table } from "antd";
import { useState } from "react";
import type { Failure } from "../../../api/failure.ts";
import type { useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { formatDay, formatTime } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { kindWord } from "../../../ui/round-kinds.ts";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { roundWords } from "../../../words/rounds.ts";
import { InspectionState } from "../inspection-state.tsx";
import styles from "./inspections.module.css";
import { useConfirmSeveral } from "./use-confirm-several.ts";

type Row = Answer<"list-inspections">["inspections"][number];

interface InspectionTableProps {
  readonly read: ReturnType<typeof useReadPages<"list-inspections">>;
  readonly openInspection: string | undefined;
  readonly isFiltered: boolean;
  readonly onOpen: (inspection: string) => void;
}

/** Newest day first; those that wait can be selected and confirmed together. */
export function InspectionTable({ read, openInspection, isFiltered, onOpen }: InspectionTableProps) {
  const say = useWords(inspectionWords);
  const rounds = useWords(roundWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const { can } = useCampaign();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const confirmSeveral = useConfirmSeveral();
  const rows = (read.data?.pages ?? []).flatMap((page) => page.inspections);
  const isBeside = openInspection !== undefined;
  // Who may not know the teams sees no column of dashes, and nothing can be ticked where nothing waits.
  const hasTeams = rows.some(({ team_name }) => team_name !== null);
  const hasWaiting = rows.some(({ state }) => state === "provisional");
  const picked = rows.filter(
    ({ inspection, state }) => state === "provisional" && chosen.includes(inspection),
  );
  if (read.isPending) return <Reading />;
  if (read.error !== null && read.data === undefined) return <FailureView failure={read.error as Failure} />;
  if (rows.length === 0) return <Empty>{say(isFiltered ? "empty" : "emptyAll")}</Empty>;
  return (
    <div className={styles.scroll}>
      {picked.length === 0 ? null : (
        <div className={`${styles.chosen} no-print`}>
          <strong>{say("selected", { count: picked.length })}</strong>
          <Button
            type="primary"
            onClick={() => void confirmSeveral(picked).then((isDone) => (isDone ? setChosen([]) : undefined))}
          >
            {say("confirm")}
          </Button>
        </div>
      )}
      <Table<Row>
        size="small"
        pagination={false}
        sticky
        tableLayout="fixed"
        rowKey="inspection"
        dataSource={rows}
        onRow={(row) => openableRow(() => onOpen(row.inspection), row.inspection === openInspection)}
        rowClassName={(row) => (row.inspection === openInspection ? "ant-table-row-selected" : "")}
        {...(can("inspection.confirm") && hasWaiting
          ? {
              rowSelection: {
                selectedRowKeys: [...chosen],
                onChange: (keys) => setChosen(keys.map(String)),
                getCheckboxProps: (row: Row) => ({
                  disabled: row.state !== "provisional" || row.score === null,
                  "aria-label": `${row.unit_name} ${row.day}`,
                }),
              },
            }
          : {})}
        columns={[
          {
            key: "day",
            title: say("day"),
            width: 96,
            render: (_, row) => formatDay(row.day, language, row.day),
          },
          {
            key: "unit",
            title: say("unit"),
            ellipsis: true,
            render: (_, row) => <PlacedName name={row.unit_name} above={row.above} />,
          },
          ...(isBeside
            ? []
            : [
                {
                  key: "kind",
                  title: say("kind"),
                  width: 120,
                  render: (_: unknown, row: Row) => kindWord(rounds, row.kind),
                },
                ...(hasTeams
                  ? [
                      {
                        key: "team",
                        title: say("team"),
                        ellipsis: true,
                        render: (_: unknown, row: Row) => row.team_name ?? "—",
                      },
                    ]
                  : []),
              ]),
          {
            key: "score",
            title: say("score"),
            width: 110,
            align: "right" as const,
            render: (_, row) => (row.score === null ? "—" : `${row.score} / ${row.full_mark}`),
          },
          {
            key: "state",
            title: say("state"),
            render: (_, row) => (
              <>
                <InspectionState inspection={row} />
                {row.photos_awaited > 0 ? say("photosAwaited", { count: row.photos_awaited }) : null}
              </>
            ),
          },
          ...(isBeside
            ? []
            : [
                {
                  key: "in",
                  title: say("received"),
                  width: 150,
                  render: (_: unknown, row: Row) => formatTime(row.received_at, language),
                },
              ]),
        ]}
      />
      {read.hasNextPage ? (
        <Button onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
          {common("moreRows")}
        </Button>
      ) : null}
    </div>
  );
}
