import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { Fragment, useState } from "react";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { formatDay, formatTime, shortPeriod } from "../../../ui/format.ts";
import { PlacedName } from "../../../ui/placed-name.tsx";
import { SidePanel } from "../../../ui/side-panel.tsx";
import { commonWords } from "../../../words/common.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { cellText } from "../cell-text.ts";
import { type Fact, type FactKind, useFactNames } from "../fact-kinds.ts";
import styles from "../facts.module.css";
import { periodName } from "../periods.ts";
import { StandingTag } from "../standing-tag.tsx";
import { useAssessedPeriods } from "../use-assessed-periods.ts";
import { WithdrawFacts } from "./withdraw-facts.tsx";

interface FactPanelProps {
  readonly fact: Fact;
  readonly kind: FactKind;
  readonly onClose: () => void;
}

/** One fact: all its cells, where it was read, who entered it, which results have it, and why it was taken back. */
export function FactPanel({ fact, kind, onClose }: FactPanelProps) {
  const say = useWords(factWords);
  const { can } = useCampaign();
  const { kindName } = useFactNames();
  const [isWithdrawing, setWithdrawing] = useState(false);
  return (
    <SidePanel
      label={say("onePanel")}
      heading={
        <h2>
          <PlacedName name={fact.unit_name} above={fact.above} /> · {kindName(kind)}
        </h2>
      }
      onClose={onClose}
    >
      <Cells fact={fact} kind={kind} />
      <Origin fact={fact} />
      <Results fact={fact} />
      {can("fact.enter") && !fact.withdrawn ? (
        <div className={styles.buttons}>
          <Button onClick={() => setWithdrawing(true)}>{say("withdraw")}</Button>
        </div>
      ) : null}
      <WithdrawFacts facts={isWithdrawing ? [fact] : []} onClose={() => setWithdrawing(false)} />
    </SidePanel>
  );
}

function Cells({ fact: { day, cells }, kind }: { readonly fact: Fact; readonly kind: FactKind }) {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const { campaign } = useScope();
  const [language] = useLanguage();
  const { columnName } = useFactNames();
  const assessed = useAssessedPeriods();
  const truths = { yes: common("yes"), no: common("no") };
  const textOf = (column: FactKind["columns"][number]): string => {
    const cell = cells[column.id];
    if (column.id === kind.series?.column)
      return kind.series.entries.find(({ id }) => id === cell)?.label ?? cell ?? "—";
    if (column.type === "period" && cell !== undefined) return periodName(assessed, cell);
    return cellText(column, cell, truths);
  };
  return (
    <section className={styles.part}>
      <dl className={styles.facts}>
        {day === null ? null : (
          <>
            <dt>{say("day")}</dt>
            <dd>{formatDay(day, language)}</dd>
          </>
        )}
        {kind.columns.map((column) => {
          const problem = column.id === "problem" ? cells.problem : undefined;
          return problem === undefined ? (
            <Pair key={column.id} name={columnName(kind, column)} text={textOf(column)} />
          ) : (
            <Fragment key={column.id}>
              <dt>{say("becameProblem")}</dt>
              <dd>
                <Link to="/c/$campaign/problems/$problem" params={{ campaign, problem }}>
                  {say("toProblem")}
                </Link>
              </dd>
            </Fragment>
          );
        })}
      </dl>
    </section>
  );
}

function Origin({ fact }: { readonly fact: Fact }) {
  const say = useWords(factWords);
  const [language] = useLanguage();
  const { source, entered_by, received_at, withdrawal } = fact;
  return (
    <section className={styles.part}>
      <h3>{say("origin")}</h3>
      <dl className={styles.facts}>
        <Pair name={say("source")} text={source} />
        <Pair name={say("entered")} text={`${entered_by ?? "—"} ${formatTime(received_at, language)}`} />
        {withdrawal === null ? null : (
          <>
            <Pair
              name={say("withdrawnBy")}
              text={`${withdrawal.by ?? "—"} ${formatTime(withdrawal.at, language)}`}
            />
            <Pair name={say("reason")} text={withdrawal.reason} />
          </>
        )}
      </dl>
    </section>
  );
}

function Results({ fact }: { readonly fact: Fact }) {
  const say = useWords(factWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const [language] = useLanguage();
  const none = fact.withdrawn ? "noResultsGone" : can("assessment.review") ? "noResults" : "noIssued";
  return (
    <section className={styles.part}>
      <h3>{say("standing")}</h3>
      <p>
        <StandingTag fact={fact} />
      </p>
      {fact.results.length === 0 ? (
        <p className={styles.soft}>{say(none)}</p>
      ) : (
        <ul>
          {fact.results.map(({ assessment, title, frozen_at, counted }) => (
            <li key={assessment}>
              <Link to="/c/$campaign/assessments/$assessment" params={{ campaign, assessment }}>
                {shortPeriod(title)}
              </Link>{" "}
              {say(counted ? "resultHas" : "resultHasNot", { time: formatTime(frozen_at, language) })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Pair({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </>
  );
}
