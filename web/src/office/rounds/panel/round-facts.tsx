import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatDays, formatTime } from "../../../ui/format.ts";
import { kindWord } from "../../../ui/round-kinds.ts";
import { useComma } from "../../../ui/use-comma.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";
import { RoundState } from "../round-state.tsx";
import type { RoundWord } from "../round-words.ts";
import styles from "./round-panel.module.css";

interface RoundFactsProps {
  readonly round: Answer<"read-round">;
  readonly today: string;
}

/** What the plan says, as lines of word and value. */
export function RoundFacts({ round, today }: RoundFactsProps) {
  const say = useWords(roundWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign } = useScope();
  const person = (post: string | null, time: string | null): ReactNode =>
    post === null || time === null ? null : `${post} ${formatTime(time, language)}`;
  // Rounds of teams that go by their territory have inspections and no tasks.
  const progress =
    round.tasks === 0
      ? say("inspectedTimes", { count: round.inspections })
      : say("progress", { done: round.inspections, all: round.tasks });
  const lines: readonly (readonly [RoundWord, ReactNode])[] = [
    ["state", <RoundState key="state" round={round} />],
    ["number", round.plan_number],
    ["kind", kindWord(say, round.kind)],
    ["days", formatDays(round.first_day, round.last_day, language, today)],
    ["period", round.period_title ?? round.period],
    ["standard", round.standard_label],
    ["units", say("unitsCount", { count: round.units })],
    ["teams", round.teams.map(({ name }) => name).join(comma)],
    [
      "inspectionsOf",
      <Link key="inspections" to={`/c/${campaign}/inspections` as string} search={{ round: round.round }}>
        {progress}
      </Link>,
    ],
    ["basis", round.basis],
    ["plannedBy", person(round.planned_by, round.planned_at)],
    ["approvedBy", person(round.approved_by, round.approved_at)],
    ["organ", round.organ],
    ["cancelled", round.cancel_reason],
    ["releasedAt", round.released_at === null ? null : formatTime(round.released_at, language)],
  ];
  return (
    <dl className={styles.facts}>
      {lines
        .filter(([, value]) => value !== null && value !== "" && value !== undefined)
        .map(([word, value]) => (
          <div key={word}>
            <dt>{say(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
