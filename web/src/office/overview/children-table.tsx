import { COUNTS } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { Table, type TableColumnsType } from "antd";
import { useScope } from "../../app/campaign.ts";
import { PlainLink } from "../../ui/plain-link.tsx";
import { Tag } from "../../ui/tag.tsx";
import { WithdrawnTag } from "../../ui/withdrawn-tag.tsx";
import { useLanguage, usePhrase, useWords } from "../../words/define-words.ts";
import { overviewWords } from "../../words/overview.ts";
import { type Child, type Overview, rateIn } from "./numbers.ts";
import { useNumberName } from "./use-number-name.ts";

/** The units below in official order, with all their numbers; each number opens its rows. */
export function ChildrenTable({ overview }: { readonly overview: Overview }) {
  const say = useWords(overviewWords);
  const phrase = usePhrase();
  const nameOf = useNumberName(overview);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const rows = (unit: string, filter: string) => `/c/${campaign}/ledger?unit=${unit}&${filter}`;
  const count = (id: "found" | "closed" | "open" | "overdue", filter: string) => ({
    title: phrase(COUNTS[id].label),
    align: "right" as const,
    key: id,
    render: (_: unknown, { unit, counts }: Child) =>
      counts[id] === 0 ? (
        "0"
      ) : (
        <PlainLink to={rows(unit, filter)}>
          {id === "overdue" ? <Tag tone="late">{counts[id]}</Tag> : counts[id]}
        </PlainLink>
      ),
  });
  const columns: TableColumnsType<Child> = [
    {
      title: say("unit"),
      key: "unit",
      render: (_, { unit, name, withdrawn_on }) => (
        <>
          <Link to="." search={(before) => ({ ...before, unit })}>
            {name}
          </Link>{" "}
          {withdrawn_on === null ? null : <WithdrawnTag on={withdrawn_on} unit={unit} />}
        </>
      ),
    },
    count("found", "standing=all"),
    count("closed", "standing=closed&sort=closed_last"),
    {
      title: say("rate"),
      key: "rate",
      align: "right",
      render: (_, { counts }) => (counts.found === 0 ? "—" : rateIn(counts.rate.printed, language)),
    },
    count("open", "standing=open"),
    count("overdue", "due=overdue"),
    ...(overview.scored_by === null
      ? []
      : [
          {
            title: nameOf("score"),
            key: "score",
            align: "right" as const,
            render: (_: unknown, { score }: Child) => score?.printed ?? "—",
          },
          {
            title: say("rank"),
            key: "rank",
            align: "right" as const,
            render: (_: unknown, { score }: Child) =>
              score?.rank?.rank == null
                ? "—"
                : say("rankOf", { rank: score.rank.rank, count: score.rank.size }),
          },
        ]),
  ];
  return (
    <Table
      size="small"
      pagination={false}
      rowKey="unit"
      columns={columns}
      dataSource={[...overview.children]}
      scroll={{ x: true }}
    />
  );
}
