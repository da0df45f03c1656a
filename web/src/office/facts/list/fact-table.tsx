import { Button, Table, type TableProps } from "antd";
import { type ReactNode, useState } from "react";
import type { Failure } from "../../../api/failure.ts";
import type { useReadPages } from "../../../api/queries.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { useToday } from "../../../app/use-today.ts";
import { formatDay, formatTime } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { FailureView, Reading } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { cellText } from "../cell-text.ts";
import { type Fact, type FactKind, useFactNames } from "../fact-kinds.ts";
import styles from "../facts.module.css";
import { periodName } from "../periods.ts";
import { StandingTag } from "../standing-tag.tsx";
import { useAssessedPeriods } from "../use-assessed-periods.ts";
import { WithdrawFacts } from "./withdraw-facts.tsx";

/** As many cells as stand beside each other; the others are in the panel. */
const MOST_CELLS = 4;

interface FactTableProps {
  readonly kind: FactKind;
  readonly read: ReturnType<typeof useReadPages<"list-facts">>;
  readonly rows: readonly Fact[];
  readonly open: string | undefined;
  readonly empty: ReactNode;
  readonly onOpen: (fact: string) => void;
}

/** The newest days first; several can be withdrawn at once. */
export function FactTable({ kind, read, rows, open, empty, onOpen }: FactTableProps) {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const { can } = useCampaign();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isWithdrawing, setWithdrawing] = useState(false);
  const columns = useFactColumns(kind, open !== undefined);
  const picked = rows.filter(({ fact, withdrawn }) => !withdrawn && chosen.includes(fact));
  if (read.isPending) return <Reading />;
  if (read.data === undefined)
    return <FailureView failure={read.error as Failure} onAgain={() => void read.refetch()} />;
  if (rows.length === 0) return empty;
  return (
    <div className={styles.scroll}>
      {picked.length === 0 ? null : (
        <div className={`${styles.chosen} no-print`}>
          <strong>{say("selected", { count: picked.length })}</strong>
          <Button onClick={() => setWithdrawing(true)}>{say("withdraw")}</Button>
        </div>
      )}
      <Table<Fact>
        size="small"
        pagination={false}
        className={styles.table ?? ""}
        rowKey="fact"
        dataSource={rows}
        aria-label={say("title")}
        onRow={(row) => openableRow(() => onOpen(row.fact), row.fact === open)}
        rowClassName={({ fact, withdrawn }) =>
          `${fact === open ? "ant-table-row-selected" : ""} ${withdrawn ? styles.gone : ""}`
        }
        {...(can("fact.enter")
          ? {
              rowSelection: {
                selectedRowKeys: [...chosen],
                onChange: (keys) => setChosen(keys.map(String)),
                getTitleCheckboxProps: () => ({ "aria-label": common("selectAll") }),
                getCheckboxProps: (row: Fact) => ({
                  disabled: row.withdrawn,
                  "aria-label": `${common("selectRow")} ${row.unit_name}`,
                }),
              } as TableProps<Fact>["rowSelection"],
            }
          : {})}
        columns={columns}
      />
      {read.hasNextPage ? (
        <div className={`${styles.more} no-print`}>
          <Button loading={read.isFetchingNextPage} onClick={() => void read.fetchNextPage()}>
            {common("moreRows")}
          </Button>
        </div>
      ) : null}
      <WithdrawFacts
        facts={isWithdrawing ? picked : []}
        onClose={(isDone) => {
          setWithdrawing(false);
          if (isDone) setChosen([]);
        }}
      />
    </div>
  );
}

/** Beside an open panel only what tells rows apart. */
function useFactColumns(kind: FactKind, isBeside: boolean): NonNullable<TableProps<Fact>["columns"]> {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const { columnName } = useFactNames();
  const assessed = useAssessedPeriods();
  const today = useToday();
  const truths = { yes: common("yes"), no: common("no") };
  const series = kind.series;
  const seriesLabel = (id: string | undefined) =>
    series?.entries.find((one) => one.id === id)?.label ?? id ?? "—";
  const shown = kind.columns
    .filter(
      ({ id, type }) =>
        id !== series?.column && type !== "id" && type !== "period" && !(id === "source" && type === "text"),
    )
    .slice(0, isBeside ? 1 : MOST_CELLS);
  return [
    {
      key: "unit",
      title: common("unit"),
      width: isBeside ? undefined : "12em",
      render: (_, { unit_name, above }) => <PlacedName name={unit_name} above={above} />,
    },
    {
      key: "when",
      title: say(kind.day === "none" ? "period" : "day"),
      render: (_, { day, cells }) =>
        day !== null
          ? formatDay(day, language, today)
          : cells.period
            ? periodName(assessed, cells.period)
            : "—",
    },
    ...(series === null
      ? []
      : [
          {
            key: "series",
            title: say("series"),
            render: (_: unknown, { cells }: Fact) => seriesLabel(cells[series.column]),
          },
        ]),
    ...shown.map((column) => ({
      key: column.id,
      title: columnName(kind, column),
      align: ["number", "integer"].includes(column.type) ? ("right" as const) : ("left" as const),
      render: (_: unknown, { cells }: Fact) => cellText(column, cells[column.id], truths),
    })),
    ...(isBeside
      ? []
      : [
          {
            key: "source",
            title: say("source"),
            ellipsis: true,
            width: 150,
            render: (_: unknown, { source }: Fact) => source,
          },
          {
            key: "entered",
            title: say("entered"),
            ellipsis: true,
            width: 190,
            render: (_: unknown, { entered_by, received_at }: Fact) => (
              <>
                {entered_by ?? "—"}
                <div className={styles.soft}>{formatTime(received_at, language)}</div>
              </>
            ),
          },
        ]),
    {
      key: "standing",
      title: say("standing"),
      // Grows with the type: a tag is not cut.
      width: isBeside ? undefined : "10em",
      render: (_, fact) => <StandingTag fact={fact} />,
    },
  ];
}
