import { DOCUMENT_STATES } from "@cunjing/contract";
import { getRouteApi } from "@tanstack/react-router";
import { Button, Table, type TableProps } from "antd";
import { useReadPages } from "../../../api/queries.ts";
import type { Answer, Args } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDay } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import styles from "../documents.module.css";
import { STATE_TONES, type Stage } from "./stages.ts";

type Row = Answer<"list-documents">["documents"][number];
type Filter = Pick<Args<"list-documents">, "kind" | "state">;

const route = getRouteApi("/c/$campaign/documents");

interface DocumentTableProps {
  readonly stage: Exclude<Stage, "to_receive">;
  readonly kind?: string;
  readonly organ?: string;
}

/** Documents of a stage, the newest drafts first; Enter opens one. */
export function DocumentTable({ stage, kind, organ }: DocumentTableProps) {
  const say = useWords(documentsWords);
  const common = useWords(commonWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const { campaign } = useScope();
  const navigate = route.useNavigate();
  const filter = {
    ...(stage === "all" ? {} : { state: stage }),
    ...(kind === undefined ? {} : { kind }),
  } as Filter;
  const list = useReadPages("list-documents", {
    campaign,
    limit: 100,
    ...filter,
    ...(organ === undefined ? {} : { organ }),
  });
  const columns: TableProps<Row>["columns"] = [
    {
      title: say("number"),
      dataIndex: "number",
      key: "number",
      className: styles.whole ?? "",
      render: (number: string | null) => number ?? "—",
    },
    { title: say("docTitle"), dataIndex: "title", key: "title" },
    { title: say("kind"), dataIndex: "kind_name", key: "kind", responsive: ["xl"] },
    { title: say("organ"), dataIndex: "organ_name", key: "organ", responsive: ["lg"] },
    {
      title: say("state"),
      key: "state",
      className: styles.whole ?? "",
      render: (_, { state }) => <Tag tone={STATE_TONES[state]}>{phrase(DOCUMENT_STATES[state])}</Tag>,
    },
    {
      title: say("received"),
      key: "received",
      className: styles.whole ?? "",
      render: (_, { recipients, received }) => (recipients === 0 ? "" : `${received}/${recipients}`),
    },
    {
      title: say("day"),
      key: "day",
      className: styles.whole ?? "",
      render: (_, { day, drafted_at }) => (
        <time dateTime={day ?? drafted_at}>{formatDay(day ?? drafted_at.slice(0, 10), language)}</time>
      ),
    },
  ];
  const open = (document: string) => void navigate({ search: (before) => ({ ...before, document }) });
  return (
    <StateOf read={{ data: list.data, error: list.error, refetch: list.refetch }}>
      {({ pages }) => (
        <div className={styles.scroll}>
          <Table<Row>
            size="small"
            rowKey="document"
            aria-label={say("title")}
            pagination={false}
            dataSource={pages.flatMap(({ documents }) => documents)}
            columns={columns}
            locale={{ emptyText: <Empty>{say(stage === "all" ? "emptyAll" : "emptyStage")}</Empty> }}
            onRow={({ document }) => openableRow(() => open(document))}
          />
          {list.hasNextPage ? (
            <Button type="link" onClick={() => void list.fetchNextPage()}>
              {common("moreRows")}
            </Button>
          ) : null}
        </div>
      )}
    </StateOf>
  );
}
