import { getRouteApi } from "@tanstack/react-router";
import { Button, Table, type TableProps, Typography } from "antd";
import { useState } from "react";
import { useReadPages } from "../../../api/queries.ts";
import { useSendEach } from "../../../api/send-each.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import styles from "../documents.module.css";
import { useIsReceiver } from "../use-is-receiver.ts";
import { EnterReceipt } from "../view/enter-receipt.tsx";

type Row = Answer<"list-open-receipts">["receipts"][number];

const route = getRouteApi("/c/$campaign/documents");
const keyOf = ({ document, n }: Row) => `${document} ${n}`;

/** Receipts that are owed, overdue ones first: the own office signs for several in one go, the issuing side enters what it was told. */
export function OpenReceipts() {
  const say = useWords(documentsWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const tell = useTell();
  const { campaign } = useScope();
  const isReceiver = useIsReceiver();
  const navigate = route.useNavigate();
  const list = useReadPages("list-open-receipts", { campaign, limit: 100 });
  const { sendAll, progress } = useSendEach("receive-document");
  const [chosen, setChosen] = useState<readonly Row[]>([]);
  const [entering, setEntering] = useState<Row>();
  async function receive(rows: readonly Row[]) {
    const { done, refused } = await sendAll(
      rows.map(({ document, n }) => ({ args: { campaign }, body: { document, n } })),
    );
    if (done > 0) tell.done(say("receivedMany", { count: done }));
    if (refused[0] !== undefined) tell.failed(refused[0].failure);
    setChosen([]);
  }
  const columns: TableProps<Row>["columns"] = [
    { title: say("number"), key: "number", render: (_, { number }) => number ?? "—" },
    { title: say("docTitle"), dataIndex: "title", key: "title" },
    { title: say("organ"), dataIndex: "organ_name", key: "organ", responsive: ["lg"] },
    { title: say("addressee"), dataIndex: "name", key: "name" },
    {
      title: say("receiptsBy"),
      key: "by",
      render: (_, { receipts_by, overdue_days }) =>
        overdue_days !== null ? (
          <Tag tone="late">{common("overdue", { count: overdue_days })}</Tag>
        ) : receipts_by === null ? (
          common("noDue")
        ) : (
          formatDay(receipts_by, language)
        ),
    },
    {
      title: say("step"),
      key: "step",
      render: (_, row) => (
        <span className={styles.rowActs}>
          {isReceiver(row.unit) ? (
            <Button size="small" type="primary" onClick={() => void receive([row])}>
              {say("receive")}
            </Button>
          ) : (
            <Button size="small" onClick={() => setEntering(row)}>
              {say("enterReceipt")}
            </Button>
          )}
          {row.link === null ? null : (
            <Typography.Text copyable={{ text: row.link, tooltips: [say("copyLink"), say("copied")] }}>
              {say("link")}
            </Typography.Text>
          )}
        </span>
      ),
    },
  ];
  return (
    <StateOf read={{ data: list.data, error: list.error, refetch: list.refetch }}>
      {({ pages }) => (
        <div className={styles.scroll}>
          {chosen.length > 0 ? (
            <div className={styles.bar}>
              <Button type="primary" loading={progress !== undefined} onClick={() => void receive(chosen)}>
                {say("receiveMany", { count: chosen.length })}
              </Button>
            </div>
          ) : null}
          <Table<Row>
            size="small"
            rowKey={keyOf}
            aria-label={say("stage_to_receive")}
            pagination={false}
            dataSource={pages.flatMap(({ receipts }) => receipts)}
            columns={columns}
            locale={{ emptyText: <Empty>{say("emptyReceipts")}</Empty> }}
            rowSelection={{
              selectedRowKeys: chosen.map(keyOf),
              onChange: (_, rows) => setChosen(rows),
              getTitleCheckboxProps: () => ({ "aria-label": say("chooseAll") }),
              getCheckboxProps: (row) => ({ disabled: !isReceiver(row.unit), "aria-label": row.title }),
            }}
            onRow={({ document }) =>
              openableRow(() => void navigate({ search: (before) => ({ ...before, document }) }))
            }
          />
          {list.hasNextPage ? (
            <Button type="link" onClick={() => void list.fetchNextPage()}>
              {common("moreRows")}
            </Button>
          ) : null}
          {entering === undefined ? null : (
            <EnterReceipt
              document={entering.document}
              n={entering.n}
              name={entering.name}
              onClose={() => setEntering(undefined)}
            />
          )}
        </div>
      )}
    </StateOf>
  );
}
