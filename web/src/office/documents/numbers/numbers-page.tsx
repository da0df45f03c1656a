import { DOCUMENT_STATES, type DocumentState } from "@cunjing/contract";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Alert, Button, InputNumber, Select, Table, type TableProps } from "antd";
import { useRead, useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { addressOfThing } from "../../../app/links.ts";
import { formatTime } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import styles from "../documents.module.css";
import { kindWords } from "../kinds.ts";
import { STATE_TONES } from "../list/stages.ts";

type Row = Answer<"list-document-numbers">["numbers"][number];

const route = getRouteApi("/c/$campaign/documents/numbers");

/** Kinds that count issues have a series of their own (contract: list-document-numbers). */
const SERIES = ["number", "dispatch-warning"] as const;

/** 发文登记簿: every number that an organ gave, void ones too, and whether any is missing. */
export function NumbersPage() {
  const say = useWords(documentsWords);
  const common = useWords(commonWords);
  const kindName = useWords(kindWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign } = useScope();
  const { as_of } = useCampaign();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const organs = useRead("list-organs", { campaign });
  const own = organs.data?.organs.filter((one) => one.own) ?? [];
  const organ = search.organ ?? own[0]?.organ;
  const year = Number(search.year ?? as_of.slice(0, 4));
  const series = search.series ?? "number";
  const list = useReadPages(
    "list-document-numbers",
    { campaign, organ: organ ?? "", year, series, limit: 100 },
    { enabled: organ !== undefined },
  );
  const name = organs.data?.organs.find((one) => one.organ === organ)?.name ?? "";
  const first = list.data?.pages[0];
  const go = (change: Partial<Record<"organ" | "year" | "series", string>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }) });
  const columns: TableProps<Row>["columns"] = [
    { title: say("serialNumber"), dataIndex: "serial", key: "serial", align: "right", width: 96 },
    {
      title: say("number"),
      dataIndex: "number",
      key: "number",
      className: styles.whole ?? "",
      render: (number: string | null) => number ?? "—",
    },
    {
      title: say("docTitle"),
      key: "title",
      render: (_, { noun, subject, title }) =>
        noun === "document" ? (
          <Link to={addressOfThing(campaign, { noun, id: subject }) as string}>
            {title ?? say("notShown")}
          </Link>
        ) : (
          (title ?? say("numberOfAssessment"))
        ),
    },
    {
      title: say("state"),
      key: "state",
      render: (_, { state, voided_at, void_reason }) =>
        voided_at !== null ? (
          <>
            <Tag>{say("isVoid")}</Tag> {void_reason}
          </>
        ) : state === null ? (
          ""
        ) : (
          <Tag tone={STATE_TONES[state as DocumentState]}>
            {phrase(DOCUMENT_STATES[state as DocumentState])}
          </Tag>
        ),
    },
    { title: say("takenAt"), key: "at", render: (_, { taken_at }) => formatTime(taken_at, language) },
  ];
  return (
    <Page
      filled
      title={say("numbers")}
      heading={
        first === undefined
          ? say("numbers")
          : first.missing.length === 0
            ? say("numbersWhole", { organ: name, year, last: first.numbers[0]?.serial ?? 0 })
            : say("numbersMissing", { organ: name, year, count: first.missing.length })
      }
      actions={
        <>
          <Select
            aria-label={say("organ")}
            value={organ}
            popupMatchSelectWidth={false}
            options={own.map((one) => ({ value: one.organ, label: one.name }))}
            onChange={(value) => go({ organ: value })}
          />
          <Select
            aria-label={say("series")}
            value={series}
            options={SERIES.map((one) => ({
              value: one,
              label: one === "number" ? say("seriesNumber") : kindName(one),
            }))}
            onChange={(value) => go({ series: value })}
          />
          <InputNumber
            aria-label={say("year")}
            value={year}
            min={2000}
            max={2100}
            onChange={(value) => {
              if (value !== null) go({ year: String(value) });
            }}
          />
          <Link to={`/c/${campaign}/documents` as string}>{say("backToList")}</Link>
        </>
      }
    >
      {organs.data !== undefined && organ === undefined ? <Empty>{say("noOrgan")}</Empty> : null}
      {first !== undefined && first.missing.length > 0 ? (
        <Alert type="error" showIcon title={say("missingAre", { serials: first.missing.join(comma) })} />
      ) : null}
      {organ === undefined ? null : (
        <StateOf read={{ data: list.data, error: list.error, refetch: list.refetch }}>
          {({ pages }) => (
            <Table<Row>
              size="small"
              rowKey="serial"
              aria-label={say("numbers")}
              pagination={false}
              dataSource={pages.flatMap(({ numbers }) => numbers)}
              columns={columns}
              locale={{ emptyText: <Empty>{say("noNumbers")}</Empty> }}
              {...(list.hasNextPage
                ? {
                    footer: () => (
                      <Button type="link" onClick={() => void list.fetchNextPage()}>
                        {common("moreRows")}
                      </Button>
                    ),
                  }
                : {})}
            />
          )}
        </StateOf>
      )}
    </Page>
  );
}
