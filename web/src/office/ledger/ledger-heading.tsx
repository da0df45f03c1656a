import { Link } from "@tanstack/react-router";
import { useRead } from "../../api/queries.ts";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { formatCount } from "../../ui/format.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { type LedgerWord, ledgerWords } from "../../words/ledger.ts";
import styles from "./ledger.module.css";

interface Part {
  readonly word: LedgerWord;
  readonly count: number | undefined;
  readonly search: Readonly<Record<string, string>>;
  readonly tone?: "late" | "soon";
  /** There are more than `count`. */
  readonly isMore?: boolean;
}

/** Requests are few; beyond so many it is said that there are more. */
const MOST_ASKED = 100;

/**
 * The answer: 待整改 214 · 今日到期 37 · 超期 5, each number a link to its rows; whoever hands over or verifies sees what waits for that first.
 * Together the states are all that is open.
 */
export function LedgerHeading() {
  const say = useWords(ledgerWords);
  const [language] = useLanguage();
  const { campaign, unit } = useScope();
  const { can } = useCampaign();
  const scope = { campaign, ...(unit === undefined ? {} : { unit }) };
  const states = useRead("group-ledger", { ...scope, by: "state" }, { keep: true }).data;
  const today = useRead("count-ledger", { ...scope, due: "today", sort: "due" }, { keep: true }).data;
  const asked = useRead(
    "list-requests",
    { ...scope, limit: MOST_ASKED },
    { keep: true, enabled: can("problem.decide") },
  ).data;
  const count = (state: string) =>
    states === undefined ? undefined : (states.groups.find(({ value }) => value === state)?.count ?? 0);
  const some = (word: LedgerWord, state: string): readonly Part[] =>
    (count(state) ?? 0) === 0 ? [] : [{ word, count: count(state), search: { state } }];
  const parts: readonly Part[] = [
    ...(can("problem.dispatch")
      ? [{ word: "toDispatch", count: count("found"), search: { state: "found" } } as const]
      : []),
    ...(can("problem.accept")
      ? [
          {
            word: "toVerify",
            count: count("acceptance_requested"),
            search: { state: "acceptance_requested" },
          } as const,
        ]
      : []),
    ...(asked !== undefined && asked.requests.length > 0
      ? [
          {
            word: "toDecide",
            count: asked.requests.length,
            isMore: asked.next !== null,
            search: { asks: "requests" },
          } as const,
        ]
      : []),
    ...(can("problem.dispatch") ? [] : some("toDispatch", "found")),
    { word: "toRectify", count: count("dispatched"), search: { state: "dispatched" } },
    { word: "inRectification", count: count("in_rectification"), search: { state: "in_rectification" } },
    ...(can("problem.accept") ? [] : some("toVerify", "acceptance_requested")),
    ...some("toClose", "accepted"),
    ...some("deferred", "deferred"),
    { word: "dueToday", count: today?.count, search: { due: "today" }, tone: "soon" },
    { word: "overdue", count: states?.overdue, search: { due: "overdue" }, tone: "late" },
  ];
  return (
    <span className={styles.answer} title={say("answerHelp")}>
      {parts.map(({ word, count: number, search, tone, isMore = false }) => (
        <Link
          key={word}
          from="/c/$campaign/ledger"
          to="/c/$campaign/ledger"
          search={(before) => ({ ...(before.unit === undefined ? {} : { unit: before.unit }), ...search })}
          className={styles.part}
          activeOptions={{ exact: true }}
        >
          {say(word)}{" "}
          <strong className={number === 0 || tone === undefined ? undefined : styles[tone]}>
            {number === undefined ? "…" : formatCount(number, language)}
            {isMore ? "+" : ""}
          </strong>
        </Link>
      ))}
    </span>
  );
}
