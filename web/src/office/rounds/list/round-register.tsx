import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { Button, Select, Table } from "antd";
import { useReadPages } from "../../../api/queries.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { formatDays } from "../../../ui/format.ts";
import { openableRow } from "../../../ui/openable-row.ts";
import { kindWord, ROUND_KINDS } from "../../../ui/round-kinds.ts";
import { Empty, FailureView, Reading } from "../../../ui/states.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { RoundState } from "../round-state.tsx";
import type { RoundRow } from "../round-words.ts";
import styles from "./round-register.module.css";

const route = getRouteApi("/c/$campaign/rounds");
const STATES = ["planned", "approved", "cancelled"] as const;

/** The register, newest first. */
export function RoundRegister({ today }: { readonly today: string }) {
  const say = useWords(roundWords);
  const common = useWords(commonWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { state, kind, round: openRound } = route.useSearch();
  const navigate = useNavigate();
  const asked = STATES.find((one) => one === state);
  const read = useReadPages("list-rounds", { campaign, state: asked, kind, limit: 100 });
  const rounds = (read.data?.pages ?? []).flatMap((page) => page.rounds);
  const search = (change: Record<string, string | undefined>) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...change }) });

  if (read.error !== null && read.data === undefined) return <FailureView failure={read.error} />;
  return (
    <div className={styles.register}>
      <div className={`${styles.filters} no-print`}>
        <Select
          allowClear
          aria-label={say("state")}
          placeholder={say("state")}
          value={asked}
          onChange={(next: string | undefined) => search({ state: next })}
          options={STATES.map((value) => ({ value, label: say(value) }))}
        />
        <Select
          allowClear
          aria-label={say("kind")}
          placeholder={say("kind")}
          value={kind}
          onChange={(next: string | undefined) => search({ kind: next })}
          options={Object.entries(ROUND_KINDS).map(([value, word]) => ({ value, label: say(word) }))}
        />
      </div>
      {read.isPending ? (
        <Reading />
      ) : rounds.length === 0 ? (
        <Empty>{say(can("round.plan") ? "listEmpty" : "listEmptyRead")}</Empty>
      ) : (
        <Table<RoundRow>
          size="small"
          pagination={false}
          rowKey="round"
          sticky
          dataSource={rounds}
          onRow={(row) => openableRow(() => search({ round: row.round }), row.round === openRound)}
          rowClassName={(row) => (row.round === openRound ? "ant-table-row-selected" : "")}
          columns={[
            { key: "number", title: say("number"), width: 168, render: (_, row) => row.plan_number ?? "—" },
            {
              key: "title",
              title: say("name"),
              render: (_, row) => (
                <Link to="/c/$campaign/rounds/$round" params={{ campaign, round: row.round }}>
                  {row.title}
                </Link>
              ),
            },
            { key: "kind", title: say("kind"), width: 150, render: (_, row) => kindWord(say, row.kind) },
            {
              key: "days",
              title: say("days"),
              width: 190,
              render: (_, row) => formatDays(row.first_day, row.last_day, language, today),
            },
            { key: "units", title: say("units"), width: 80, align: "right", dataIndex: "units" },
            // Who only reads what concerns it is told of no teams here; its inspection list names them.
            ...(rounds.some(({ teams }) => teams.length > 0)
              ? [
                  {
                    key: "teams",
                    title: say("teams"),
                    render: (_: unknown, row: RoundRow) => row.teams.map(({ name }) => name).join(comma),
                  },
                ]
              : []),
            { key: "state", title: say("state"), width: 140, render: (_, row) => <RoundState round={row} /> },
          ]}
        />
      )}
      {read.hasNextPage ? (
        <Button onClick={() => void read.fetchNextPage()} loading={read.isFetchingNextPage}>
          {common("moreRows")}
        </Button>
      ) : null}
    </div>
  );
}
