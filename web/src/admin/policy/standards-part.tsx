import { Table } from "antd";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { Section } from "../../ui/page.tsx";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { standardWords } from "../../words/standard.ts";
import type { Policy } from "./policy.ts";
import { Quotes } from "./quotes.tsx";

type Item = Answer<"read-standard">["items"][number];

/** Each checklist with its items: full marks, deductions, vetoes, and the clause that each comes from. */
export function StandardsPart({
  policy: { standards, clauses },
  day,
}: {
  readonly policy: Policy;
  readonly day: string | undefined;
}) {
  const say = useWords(policyWords);
  const { can } = useCampaign();
  if (standards.length === 0) return <Empty>{say("noStandards")}</Empty>;
  return standards.map(({ id, label, full_mark, items }) => (
    <Section key={id} heading={say("standardHeading", { label, full: full_mark, count: items })}>
      {can("inspection.read") ? <Items standard={id} day={day} clauses={clauses} /> : null}
    </Section>
  ));
}

interface ItemsProps {
  readonly standard: string;
  readonly day: string | undefined;
  readonly clauses: Policy["clauses"];
}

function Items({ standard, day, clauses }: ItemsProps) {
  const say = useWords(standardWords);
  const { campaign } = useScope();
  const read = useRead("read-standard", { campaign, standard, ...(day === undefined ? {} : { day }) });
  const quotes = new Map(clauses.map((clause) => [clause.id, clause]));
  return (
    <StateOf read={read}>
      {({ items, groups, label }) => {
        const groupNames = new Map(groups.map((group) => [group.id, `${group.label}（${group.full}）`]));
        return (
          <Table<Item>
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={items}
            aria-label={label}
            columns={[
              ...(groups.length === 0
                ? []
                : [
                    {
                      title: say("group"),
                      dataIndex: "group",
                      render: (id?: string) => groupNames.get(id ?? ""),
                    },
                  ]),
              { title: say("item"), dataIndex: "label", width: "30%" },
              { title: say("full"), dataIndex: "full", align: "right" },
              {
                title: say("rule"),
                key: "rule",
                render: (_, item) => <Rules item={item} />,
              },
              {
                title: say("clause"),
                dataIndex: "clause",
                width: "32%",
                render: (ids: readonly string[]) => (
                  <Quotes quotes={ids.map((id) => quotes.get(id) ?? { id, text: null })} />
                ),
              },
            ]}
          />
        );
      }}
    </StateOf>
  );
}

function Rules({
  item: { deduct, cap, bonus, graded, zeroes, sampled, exclusive },
}: {
  readonly item: Item;
}) {
  const say = useWords(standardWords);
  const rules = [
    deduct === undefined ? undefined : say("deduct", { points: deduct }),
    cap === undefined ? undefined : say("cap", { points: cap }),
    bonus === undefined ? undefined : say("bonus", { points: bonus }),
    graded === true ? say("graded") : undefined,
    zeroes === undefined ? undefined : say(`zeroes_${zeroes}`),
    sampled === undefined ? undefined : say(`sampled_${sampled}`),
    exclusive === undefined ? undefined : say("exclusive"),
  ].filter((rule) => rule !== undefined);
  return rules.length === 0 ? say("entered") : rules.join("；");
}
