import { Navigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { firstPage } from "../../app/navigation.ts";
import { formatDay } from "../../ui/format.ts";
import { Page } from "../../ui/page.tsx";
import { isDue } from "../../ui/period-line.ts";
import { Empty, StateOf } from "../../ui/states.tsx";
import { useComma } from "../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import { Heading, WatchedHeading } from "./heading.tsx";
import { HeldCommands } from "./held/held-commands.tsx";
import { News } from "./news.tsx";
import { PeriodsDue } from "./periods-due.tsx";
import styles from "./today.module.css";
import { WaitingList } from "./waiting-list.tsx";

type Kinds = Answer<"list-waiting">["waiting"];

/** Rows shown of each kind; the rest is behind its heading. */
const ROWS = 5;

/** The server lists what presses before what merely waits (contract: problems/waiting-groups.ts). */
const isUrgent = ({ group }: Kinds[number]): boolean => group !== "waiting";

/** What waits for the reader's side, what is late or holds others up first; what was issued and released of late beside it. */
export function TodayPage() {
  const { campaign, unit } = useScope();
  const { can } = useCampaign();
  const reads = can("problem.read");
  const waiting = useRead("list-waiting", { campaign, first: ROWS, unit }, { enabled: reads });
  // A post that sees no problems has no such page: its day begins on the first that it has.
  if (!reads) return <Navigate to={`/c/${campaign}/${firstPage(can)}` as string} replace />;
  return <StateOf read={waiting}>{(answer) => <Day answer={answer} />}</StateOf>;
}

function Day({ answer: { today, waiting, released } }: { readonly answer: Answer<"list-waiting"> }) {
  const say = useWords(todayWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { home, can } = useCampaign();
  const { campaign, unit } = useScope();
  const periods = useRead("list-assessment-periods", { campaign }, { enabled: can("assessment.review") });
  const due = (periods.data?.periods ?? []).filter(isDue);
  const some = waiting.filter(({ count }) => count > 0);
  const urgent = some.filter(isUrgent);
  const others = some.filter((one) => !isUrgent(one));
  const looked = useRead("read-unit", { unit: unit ?? "" }, { enabled: unit !== undefined });
  // A team's or a pool's reach has no name of its own: the city's would say more than was counted.
  const own = home.length === 0 ? say("allSeen") : [...new Set(home.map(({ name }) => name))].join(comma);
  const place = unit === undefined ? own : (looked.data?.name ?? "");
  return (
    <Page
      title={say("title")}
      heading={waiting.length === 0 ? <WatchedHeading /> : <Heading waiting={waiting} />}
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
