import { Button, Table } from "antd";
import { useState } from "react";
import { useCampaign } from "../../app/campaign.ts";
import { Section } from "../../ui/page.tsx";
import { Empty } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { DecideDialog } from "./decide-dialog.tsx";
import styles from "./policy.module.css";
import type { Decision, Policy } from "./policy.ts";
import { Quotes } from "./quotes.tsx";

/** Nobody has decided it: the suggestion that the text brings along holds. */
const BY_DEFAULT = "default";

/** Where the document leaves a choice: what is asked, what holds now, what else could, and who decided. */
export function DecisionsPart({ policy: { decisions, clauses } }: { readonly policy: Policy }) {
  const say = useWords(policyWords);
  const { can } = useCampaign();
  const [asked, setAsked] = useState<Decision>();
  if (decisions.length === 0) return <Empty>{say("noDecisions")}</Empty>;
  const quotes = new Map(clauses.map((clause) => [clause.id, clause]));
  const open = decisions.filter(({ set_by }) => set_by === BY_DEFAULT).length;
  return (
    <Section heading={say("openQuestions", { count: decisions.length, open })}>
      <Table<Decision>
        size="small"
        className={styles.top ?? ""}
        rowKey="id"
        pagination={false}
        dataSource={decisions}
        aria-label={say("decisions", { count: decisions.length })}
        columns={[
          { title: say("question"), dataIndex: "asks", width: "26%" },
          {
            title: say("choices"),
            key: "choices",
            render: (_, one) => <Choices decision={one} />,
          },
          {
            title: say("setBy"),
            dataIndex: "set_by",
            width: "14%",
            render: (by: string) =>
              by === BY_DEFAULT ? <span className={styles.isOpen}>{say("byDefault")}</span> : by,
          },
          {
            title: say("theirs"),
            key: "clause",
            width: "26%",
            render: (_, one) => (
              <Quotes quotes={one.clause.map((id) => quotes.get(id) ?? { id, text: null })} />
            ),
          },
          ...(can("campaign.write")
            ? [
                {
                  key: "act",
                  className: "no-print",
                  render: (_: unknown, one: Decision) => (
                    <Button
                      size="small"
                      onClick={() => setAsked(one)}
                      aria-label={say("decideHeading", { asks: one.asks })}
                    >
                      {say("decide")}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
      {asked === undefined ? null : <DecideDialog decision={asked} onClose={() => setAsked(undefined)} />}
    </Section>
  );
}

function Choices({ decision: { variants, labels, value } }: { readonly decision: Decision }) {
  const say = useWords(policyWords);
  return (
    <ul>
      {variants.map((variant) =>
        variant === value ? (
          <li key={variant}>
            <strong>
              {say("chosen")}：{labels[variant]}
            </strong>
          </li>
        ) : (
          <li key={variant} className={styles.absent}>
            {labels[variant]}
          </li>
        ),
      )}
    </ul>
  );
}
