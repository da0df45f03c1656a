import { Table } from "antd";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { ClauseMarks } from "../../ui/clause-marks.tsx";
import { Section } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { burdenWords } from "../../words/burden.ts";
import { useWords } from "../../words/define-words.ts";
import { useKindName } from "../units/use-kind-name.ts";

type Forms = Answer<"read-form-burden">;
type Form = Forms["forms"][number];
type Rule = Forms["policy"][number];

/** What the policy's rules ask of each kind of unit in a month, and what each form of the system asks. */
export function FormBurden() {
  const say = useWords(burdenWords);
  const kindName = useKindName();
  const comma = useComma();
  const { campaign } = useScope();
  const read = useRead("read-form-burden", { campaign });
  // A policy asks reports of its teams as well, which are no kind of unit.
  const bearer = (kind: string) => (kind === "team" ? say("team") : kindName(kind));
  return (
    <StateOf read={read}>
      {({ policy, forms, findings }) => (
        <>
          <Section heading={say("byPolicy")}>
            {findings.map(({ level, path, message }) => (
              <p key={`${path} ${message}`}>
                <Tag tone={level === "error" ? "late" : "soon"}>{say(level)}</Tag> {message}
              </p>
            ))}
            <Table<Rule>
              size="small"
              rowKey={({ source, what, kinds }) => `${source} ${what} ${kinds.join()}`}
              pagination={false}
              dataSource={policy}
              aria-label={say("byPolicy")}
              columns={[
                { title: say("rule"), dataIndex: "label" },
                {
                  title: say("of"),
                  dataIndex: "kinds",
                  render: (kinds: readonly string[]) => kinds.map(bearer).join(comma) || say("everyUnit"),
                },
                {
                  title: say("what"),
                  dataIndex: "what",
                  render: (what: Rule["what"]) => say(`asks_${what}`),
                },
                {
                  title: say("perMonth"),
                  dataIndex: "per_month",
                  align: "right",
                  render: (count: string | null) => count ?? say("open"),
                },
                { title: say("reckoned"), dataIndex: "reckoned" },
                {
                  title: say("clause"),
                  dataIndex: "clause",
                  render: (ids: readonly string[]) => <ClauseMarks clauses={ids} />,
                },
              ]}
            />
          </Section>
          <Section heading={say("byForm")}>
            <Table<Form>
              size="small"
              rowKey="command"
              pagination={false}
              dataSource={forms}
              aria-label={say("byForm")}
              columns={[
                { title: say("form"), dataIndex: "label" },
                {
                  title: say("who"),
                  dataIndex: "roles",
                  render: (roles: readonly string[]) => roles.join(comma),
                },
                { title: say("asked"), dataIndex: "asked", align: "right" },
                { title: say("optional"), dataIndex: "optional", align: "right" },
                { title: say("known"), dataIndex: "known", align: "right" },
                { title: say("minutesOnce"), dataIndex: "minutes", align: "right" },
              ]}
            />
          </Section>
        </>
      )}
    </StateOf>
  );
}
