import { Link, useNavigate } from "@tanstack/react-router";
import { Button, Table } from "antd";
import { useReadPages } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { formatTime } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { Empty, StateOf } from "../../../ui/states.tsx";
import { Tag } from "../../../ui/tag.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";

type Line = Answer<"list-draws">["draws"][number];

const stateOf = ({ drawn_at, seed }: Line) =>
  drawn_at !== null
    ? ({ word: "isDrawn", tone: "done" } as const)
    : ({ word: seed === null ? "waitsSeed" : "waitsDraw", tone: "soon" } as const);

/** The random re-checks of the campaign, the newest first; a row leads to its draw with the proof. */
export function DrawTable() {
  const say = useWords(recheckWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const navigate = useNavigate();
  const list = useReadPages("list-draws", { campaign, draws: "facts", limit: 100 });
  const open = (draw: string) =>
    void navigate({ to: "/c/$campaign/rechecks/$draw", params: { campaign, draw } });
  return (
    <StateOf read={{ data: list.data, error: list.error, refetch: list.refetch }}>
      {({ pages }) => {
        const rows = pages.flatMap(({ draws }) => draws);
        if (rows.length === 0)
          return (
            <Empty
              step={
                can("round.plan") ? (
                  <Link to="/c/$campaign/rechecks/publish" params={{ campaign }}>
                    {say("publish")}
                  </Link>
                ) : null
              }
            >
              {say("drawsEmpty")}
            </Empty>
          );
        return (
          <div className={styles.scroll}>
            <Table<Line>
              size="small"
              sticky
              rowKey="draw"
              aria-label={say("viewDraws")}
              pagination={false}
              dataSource={rows}
              onRow={({ draw }) => openableRow(() => open(draw))}
              columns={[
                {
                  key: "title",
                  title: say("name"),
                  render: (_, { draw, title }) => (
                    <Link to="/c/$campaign/rechecks/$draw" params={{ campaign, draw }}>
                      {title}
                    </Link>
                  ),
                },
                {
                  key: "frame",
                  title: say("frame"),
                  width: 120,
                  align: "right",
                  render: (_, { frame_size: count }) => say("frameCount", { count }),
                },
                {
                  key: "state",
                  title: say("state"),
                  width: 140,
                  render: (_, row) => {
                    const { word, tone } = stateOf(row);
                    return <Tag tone={tone}>{say(word)}</Tag>;
                  },
                },
                {
                  key: "published",
                  title: say("publishedAt"),
                  render: (_, { published_at, published_by }) => (
                    <>
                      {formatTime(published_at, language)}　
                      <span className={styles.soft}>{published_by}</span>
                    </>
                  ),
                },
              ]}
            />
            {list.hasNextPage ? (
              <Button type="link" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {common("moreRows")}
              </Button>
            ) : null}
          </div>
        );
      }}
    </StateOf>
  );
}
