import { WAITING_KINDS } from "@cunjing/contract";
import { Link } from "@tanstack/react-router";
import { Fragment } from "react";
import { useRead } from "../../api/queries.ts";
import type { Answer } from "../../api/types.ts";
import { useScope } from "../../app/campaign.ts";
import { usePhrase, useWords } from "../../words/define-words.ts";
import { todayWords } from "../../words/today.ts";
import { pageOfKind } from "./page-of-kind.ts";
import styles from "./today.module.css";

type Kinds = Answer<"list-waiting">["waiting"];
type Kind = Kinds[number];

/** Sent back ones run on: those that are late are counted as overdue already. */
const COUNTED_ELSEWHERE: ReadonlySet<string> = new Set(["returned"]);

const isOfProblems = ({ kind }: Kind): boolean => kind === "overdue" || kind === "due_today";

const shown = (count: number, { more }: Kind): string => `${count}${more ? "+" : ""}`;

/** 「今天到期 37 个，超期 5 个，待合并反馈超期 2 件」: what is due or late in any of the cards below, each a link to its rows. */
export function Heading({ waiting }: { readonly waiting: Kinds }) {
  const say = useWords(todayWords);
  const phrase = usePhrase();
  const { campaign } = useScope();
  const counted = waiting.filter(({ kind }) => !COUNTED_ELSEWHERE.has(kind));
  // Problems come first and need no name.
  const parts = [...counted.filter(isOfProblems), ...counted.filter((one) => !isOfProblems(one))].flatMap(
    sayKind,
  );
  if (parts.length === 0) return say("quiet");
  return parts.map(({ words, kind, isLate }, at) => (
    <Fragment key={words}>
      {at === 0 ? null : say("comma")}
      <Link to={`/c/${campaign}/${pageOfKind(kind)}` as string} className={isLate ? (styles.late ?? "") : ""}>
        {words}
      </Link>
    </Fragment>
  ));

  function sayKind(one: Kind) {
    const { kind, overdue, due_today } = one;
    const name = phrase(WAITING_KINDS[kind]);
    const of = (count: number, isLate: boolean) => {
      const counted = shown(count, one);
      const own = isLate ? "overdue" : "dueToday";
      const other = isLate ? "kindOverdue" : "kindDueToday";
      const words = isOfProblems(one)
        ? say(own, { count: counted })
        : say(other, { kind: name, count: counted });
      return { words, kind, isLate };
    };
    return [
      ...(overdue === 0 ? [] : [of(overdue, true)]),
      ...(due_today === 0 ? [] : [of(due_today, false)]),
    ];
  }
}

/** For whoever only watches: nothing waits for them, so the heading says how it stands with what they watch. */
export function WatchedHeading() {
  const say = useWords(todayWords);
  const { campaign, unit } = useScope();
  const { data } = useRead("read-overview", { campaign, ...(unit === undefined ? {} : { unit }) });
  if (data === undefined) return say("title");
  const { total, unit: watched } = data;
  if (total.open === 0) return say("watchedQuiet", { unit: watched.name });
  return (
    <>
      <Link to={`/c/${campaign}/ledger` as string}>
        {say("watchedOpen", { unit: watched.name, count: total.open })}
      </Link>
      {total.overdue === 0 ? null : (
        <>
          {say("comma")}
          <Link to={`/c/${campaign}/ledger?due=overdue` as string} className={styles.late ?? ""}>
            {say("overdue", { count: total.overdue })}
          </Link>
        </>
      )}
    </>
  );
}
