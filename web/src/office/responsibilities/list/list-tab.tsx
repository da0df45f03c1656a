import { Button, Select, Table } from "antd";
import { useState } from "react";
import { useRead, useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign } from "../../../app/campaign.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { responsibilityWords } from "../../../words/responsibilities.ts";
import styles from "../responsibilities.module.css";
import { useView } from "../use-view.ts";
import { EndDialog } from "./end-dialog.tsx";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

export type Holding = Answer<"list-responsibilities">["responsibilities"][number];

/** Pixels that the actions of a row take in one line. */
const ACTS_WIDTH = { zh: 252, en: 300 } as const;
const DUTY_WIDTH = { zh: 104, en: 140 } as const;

/** The responsibility list of a day in official order; a row opens who held it before and after. */
export function ListTab() {
  const say = useWords(responsibilityWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const { can } = useCampaign();
  const { campaign, unit, day, search, look } = useView();
  const { kind, held } = search;
  const [ending, setEnding] = useState<Holding>();
  const [withdrawing, setWithdrawing] = useState<Holding>();
  const kinds = useRead("list-responsibility-kinds", { campaign, day }, { keep: true });
  const read = useReadPages("list-responsibilities", { campaign, day, below: unit, kind, limit: 100 });
  const rows = (read.data?.pages ?? []).flatMap((page) => page.responsibilities);
  const writes = can("responsibility.write");
  // Nobody looks at a column in which there is nothing.
  const shows = (value: (row: Holding) => string | null) => rows.some((row) => value(row) !== null);
  const isBeside = held !== undefined || search.duty !== undefined;
  if (read.error !== null && read.data === undefined) return <FailureView failure={read.error} />;
  return (
    <>
      <div className={`${styles.bar} no-print`}>
        <Select
          allowClear
          aria-label={say("kind")}
          placeholder={say("anyKind")}
          value={kind}
          onChange={(next: string | undefined) => look({ kind: next })}
          options={(kinds.data?.kinds ?? [])
            .filter((one) => one.held > 0 || one.kind === kind)
            .map((one) => ({ value: one.kind, label: `${one.label} ${one.held}` }))}
        />
        <span className={styles.soft}>{say("telephoneHidden")}</span>
      </div>
      {read.isPending ? (
        <Reading />
      ) : rows.length === 0 ? (
        <Empty>{say(writes ? "emptyList" : "emptyRead")}</Empty>
      ) : (
        <Table<Holding>
          size="small"
          pagination={false}
          sticky
          rowKey="responsibility"
          dataSource={rows}
          onRow={(row) => openableRow(() => look({ held: row.unit, duty: undefined }), row.unit === held)}
          columns={[
            {
              key: "unit",
              title: say("unit"),
              render: (_, row) => <PlacedName name={row.unit_name} above={row.above} />,
            },
            { key: "kind", title: say("kind"), dataIndex: "kind_label" },
            { key: "holder", title: say("holder"), render: (_, row) => row.post ?? row.body ?? row.holder },
            ...(isBeside
              ? []
              : [
                  ...(shows(({ body }) => body)
                    ? [
                        {
                          key: "body",
                          title: say("body"),
                          render: (_: unknown, row: Holding) => row.body ?? "—",
                        },
                      ]
                    : []),
                  {
                    key: "days",
                    title: say("days"),
                    render: (_: unknown, row: Holding) =>
                      [row.first_day, row.last_day ?? say("open")].filter((one) => one !== null).join(" — "),
                  },
                  ...(shows(({ telephone }) => telephone)
                    ? [
                        {
                          key: "telephone",
                          title: say("telephone"),
                          render: (_: unknown, row: Holding) => row.telephone ?? "—",
                        },
                      ]
                    : []),
                ]),
            {
              key: "act",
              title: "",
              width: writes ? ACTS_WIDTH[language] : DUTY_WIDTH[language],
              className: "no-print",
              render: (_: unknown, row: Holding) => (
                <span className={styles.actions}>
                  {can("duty.read") && row.office !== null ? (
                    <Button
                      size="small"
                      type="link"
                      onClick={() => look({ duty: row.holder, held: undefined })}
                    >
                      {say("showDuty")}
                    </Button>
                  ) : null}
                  {writes ? (
                    <>
                      <Button size="small" type="link" onClick={() => setEnding(row)}>
                        {say("end")}
                      </Button>
                      <Button size="small" type="link" onClick={() => setWithdrawing(row)}>
                        {say("withdraw")}
                      </Button>
                    </>
                  ) : null}
                </span>
              ),
            },
          ]}
        />
      )}
      {read.hasNextPage ? (
        <Button onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
          {common("moreRows")}
        </Button>
      ) : null}
      {ending === undefined ? null : <EndDialog holding={ending} onClose={() => setEnding(undefined)} />}
      {withdrawing === undefined ? null : (
        <WithdrawDialog holding={withdrawing} onClose={() => setWithdrawing(undefined)} />
      )}
    </>
  );
}
