import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { formatDay } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { isDue } from "../../ui/period-line.ts";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import { HeldCommands } from "./held/held-commands.tsx";
import { News } from "./news.tsx";
import { PeriodsDue } from "./periods-due.tsx";
import styles from "./today.module.css";
import { WaitingList } from "./waiting-list.tsx";

/** Rows shown of each kind; the rest is behind its heading. */
const ROWS = 5;

/** What has a day behind it comes before what merely waits. */
const URGENT: ReadonlySet<string> = new Set(["overdue", "due_today", "returned"]);

/** What waits for the reader's side, what is late first; what was issued and released of late beside it. */
export function TodayPage() {
  const { campaign, unit } = useScope();
  const waiting = useRead("list-waiting", { campaign, first: ROWS, unit });
  return <StateOf read={waiting}>{(answer) => <Day answer={answer} />}</StateOf>;
}

function Day({ answer: { today, waiting, released } }: { readonly answer: Answer<"list-waiting"> }) {
  const say = useWords(todayWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { home, root_name, can } = useCampaign();
  const { campaign } = useScope();
  const periods = useRead("list-assessment-periods", { campaign }, { enabled: can("assessment.review") });
  const due = (periods.data?.periods ?? []).filter(isDue);
  const some = waiting.filter(({ count }) => count > 0);
  const urgent = some.filter(({ kind }) => URGENT.has(kind));
  const others = some.filter(({ kind }) => !URGENT.has(kind));
  const place = home.length === 0 ? root_name : [...new Set(home.map(({ name }) => name))].join(comma);
  return (
    <Page
      title={say("title")}
      heading={<Heading waiting={waiting} />}
      lead={say("lead", { day: formatDay(today, language), place })}
    >
      <div className={styles.columns}>
        <div className={styles.work}>
          {some.length + due.length === 0 ? <Empty>{say("nothing")}</Empty> : null}
          {urgent.length === 0 ? null : <WaitingGroup heading={say("first")} kinds={urgent} today={today} />}
          {others.length + due.length === 0 ? null : (
            <WaitingGroup heading={say("waiting")} kinds={others} today={today}>
              {due.length === 0 ? null : <PeriodsDue periods={due} most={ROWS} />}
            </WaitingGroup>
          )}
          <HeldCommands />
        </div>
        <News released={released} />
      </div>
    </Page>
  );
}

type Kinds = Answer<"list-waiting">["waiting"];

function WaitingGroup({
  heading,
  kinds,
  today,
  children,
}: {
  readonly heading: string;
  readonly kinds: Kinds;
  readonly today: string;
  /** Cards that come before those of the kinds. */
  readonly children?: ReactNode;
}) {
  return (
    <section>
      <h2 className={styles.group}>{heading}</h2>
      <div className={styles.cards}>
        {children}
        {kinds.map((kind) => (
          <WaitingList key={kind.kind} kind={kind} today={today} />
        ))}
      </div>
    </section>
  );
}

/** 「今天到期 37 个，超期 5 个」, each a link to its rows. */
function Heading({ waiting }: { readonly waiting: Kinds }) {
  const say = useWords(todayWords);
  const { campaign } = useScope();
  const of = (kind: string) => {
    const found = waiting.find((one) => one.kind === kind);
    return { count: found?.count ?? 0, shown: `${found?.count ?? 0}${found?.more === true ? "+" : ""}` };
  };
  const [today, overdue] = [of("due_today"), of("overdue")];
  if (today.count + overdue.count === 0) return say("quiet");
  const parts = [
    today.count === 0 ? null : (
      <Link key="today" to={`/c/${campaign}/ledger?due=today` as string}>
        {say("dueToday", { count: today.shown })}
      </Link>
    ),
    overdue.count === 0 ? null : (
      <Link key="overdue" to={`/c/${campaign}/ledger?due=overdue` as string} className={styles.late ?? ""}>
        {say("overdue", { count: overdue.shown })}
      </Link>
    ),
  ].filter((part) => part !== null);
  return parts.length === 2 ? [parts[0], say("comma"), parts[1]] : parts;
}
