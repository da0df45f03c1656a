import { Button } from "antd";
import { useCommand, useRead, useReadPages } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { formatDay, formatTime } from "../../ui/format.ts";
import { Section } from "../../ui/page.tsx";
import { StateOf } from "../../ui/states.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import { PagedTable } from "../shared/paged-table.tsx";
import { useAct } from "../shared/use-act.ts";
import { CheckCard } from "./check-card.tsx";
import styles from "./trail.module.css";

type Head = Answer<"list-trail-heads">["heads"][number];
const SECOND_MS = 1_000;

/** Checks of the chain, the newest first, and the heads that are kept outside of the database. */
export function ChainPart() {
  const say = useWords(trailWords);
  const [language] = useLanguage();
  const act = useAct();
  const check = useCommand("check-trail");
  const checks = useRead("list-trail-checks", {});
  const running =
    checks.data?.checks.some(({ state }) => state === "waiting" || state === "running") === true;
  useRead("list-trail-checks", {}, { enabled: running, every: SECOND_MS });
  const heads = useReadPages("list-trail-heads", {});
  return (
    <>
      <Section
        heading={say("checks")}
        actions={
          <Button
            type="primary"
            disabled={running}
            onClick={() =>
              void act(say("checkAsked"), () =>
                check.mutateAsync({ args: {}, body: { check: crypto.randomUUID() } }),
              )
            }
          >
            {say("check")}
          </Button>
        }
      >
        <StateOf read={checks}>
          {({ checks: all }) =>
            all.length === 0 ? (
              <p className={styles.note}>{say("noChecks")}</p>
            ) : (
              <ul className={styles.checks}>
                {all.map((one) => (
                  <li key={one.check}>
                    <CheckCard check={one} />
                  </li>
                ))}
              </ul>
            )
          }
        </StateOf>
      </Section>
      <Section heading={say("heads")}>
        <p className={styles.note}>{say("headsWhat")}</p>
        <PagedTable<Head>
          read={heads}
          rows={heads.data?.pages.flatMap((page) => page.heads) ?? []}
          rowKey={({ day }) => day}
          label={say("heads")}
          empty={say("noHeads")}
          columns={[
            { title: say("day"), dataIndex: "day", render: (day: string) => formatDay(day, language) },
            {
              title: say("head"),
              dataIndex: "head",
              render: (head: string) => <code className={styles.code}>{head}</code>,
            },
            {
              title: say("sealedAt"),
              dataIndex: "sealed_at",
              render: (at: string) => formatTime(at, language),
            },
          ]}
        />
      </Section>
    </>
  );
}
