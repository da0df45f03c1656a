import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { formatTime } from "../../../ui/format.ts";
import { kindWord } from "../../../ui/round-kinds.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import { roundWords } from "../../../words/rounds.ts";
import { InspectionState } from "../inspection-state.tsx";
import styles from "./inspection.module.css";

/** Who, when, by which standard; what it said before its corrections. */
export function InspectionFacts({ inspection }: { readonly inspection: Answer<"read-inspection"> }) {
  const say = useWords(inspectionWords);
  const rounds = useWords(roundWords);
  const [language] = useLanguage();
  const { campaign } = useScope();
  const pause = language === "zh" ? "，" : ", ";
  const by = (post: string, time: string): string => `${post}${pause}${formatTime(time, language)}`;
  const lines: readonly (readonly [keyof typeof inspectionWords.phrases, ReactNode])[] = [
    ["state", <InspectionState key="state" inspection={inspection} />],
    ["day", inspection.day],
    ["kind", kindWord(rounds, inspection.kind)],
    ["team", inspection.team_name],
    [
      "round",
      inspection.round === null ? null : (
        <Link key="round" to="/c/$campaign/rounds/$round" params={{ campaign, round: inspection.round }}>
          {rounds("openRound")}
        </Link>
      ),
    ],
    ["standard", inspection.standard_label],
    ["enteredBy", by(inspection.entered_by, inspection.entered_at)],
    ["received", formatTime(inspection.received_at, language)],
    [
      "confirmedBy",
      inspection.confirmed_by === null || inspection.confirmed_at === null
        ? null
        : by(inspection.confirmed_by, inspection.confirmed_at),
    ],
    ["withdrawnWhy", inspection.withdrawal_reason],
    ["note", inspection.note],
  ];
  return (
    <aside className={styles.facts} aria-label={say("facts")}>
      <dl>
        {lines
          .filter(([, value]) => value !== null && value !== "")
          .map(([word, value]) => (
            <div key={word}>
              <dt>{say(word)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {inspection.past.length === 0 ? null : (
        <>
          <h2>{say("past")}</h2>
          <ul>
            {inspection.past.map(({ revision, score, full_mark, reason, corrected_by, corrected_at }) => (
              <li key={revision}>
                {say("pastLine", { score: score ?? "—", full: full_mark ?? "—", reason })}
                <span className={styles.soft}> {by(corrected_by, corrected_at)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
