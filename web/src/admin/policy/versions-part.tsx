import { getRouteApi, Link } from "@tanstack/react-router";
import { Table } from "antd";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { formatDay } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { Tag } from "../../ui/tag.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { policyWords } from "../../words/policy.ts";
import { ComparePicker } from "./compare-picker.tsx";
import { Differences } from "./differences.tsx";
import styles from "./policy.module.css";

type Version = Answer<"read-policy-versions">["versions"][number];
const BECAUSE = { loaded: "loaded", decided: "decidedSo", dated: "dated" } as const;

const route = getRouteApi("/c/$campaign/policy");

/** Each day from which the policy is another one, and what two of them say differently. */
export function VersionsPart() {
  const say = useWords(policyWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const { compare, day } = route.useSearch();
  const read = useRead("read-policy-versions", { campaign });
  const held = ({ first_day, last_day }: Version) =>
    last_day === null
      ? say("since", { from: formatDay(first_day, language) })
      : say("fromTo", { from: formatDay(first_day, language), to: formatDay(last_day, language) });
  return (
    <StateOf read={read}>
      {({ versions }) => (
        <>
          <Section heading={say("versionsHeading", { count: versions.length })}>
            <Table<Version>
              size="small"
              rowKey="first_day"
              pagination={false}
              dataSource={versions}
              aria-label={say("versions")}
              columns={[
                { title: say("held"), key: "held", render: (_, version) => held(version) },
                { title: say("title"), dataIndex: "title" },
                {
                  title: say("because"),
                  dataIndex: "because",
                  render: (why: Version["because"]) => say(BECAUSE[why]),
                },
                {
                  key: "now",
                  render: (_, { in_force }) => (in_force ? <Tag tone="done">{say("inForce")}</Tag> : null),
                },
                {
                  key: "read",
                  className: "no-print",
                  render: (_, { first_day }) => (
                    <Link to="." search={(before) => ({ ...before, part: undefined, day: first_day })}>
                      {say("read")}
                    </Link>
                  ),
                },
              ]}
            />
          </Section>
          <Section heading={say("differences")}>
            {versions.length < 2 && compare === undefined ? (
              <p className={styles.note}>{say("oneVersion")}</p>
            ) : (
              <Compared versions={versions} compare={compare} day={day} />
            )}
          </Section>
        </>
      )}
    </StateOf>
  );
}

interface ComparedProps {
  readonly versions: readonly Version[];
  readonly compare: string | undefined;
  readonly day: string | undefined;
}

/** Without days in the address: the version in force against the one before it. */
function Compared({ versions, compare, day }: ComparedProps) {
  const now = Math.max(
    versions.findIndex(({ in_force }) => in_force),
    0,
  );
  const to = day ?? versions[now]?.first_day ?? "";
  const from = compare ?? versions[Math.max(now - 1, 0)]?.first_day ?? to;
  return (
    <>
      <ComparePicker from={from} to={to} />
      <Differences from={from} to={to} />
    </>
  );
}
