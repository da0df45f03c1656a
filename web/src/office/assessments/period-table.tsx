import { Link } from "@tanstack/react-router";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { formatDay } from "../../ui/format.ts";
import { isDue, type PeriodLine } from "../../ui/period-line.ts";
import { useComma } from "../../ui/use-comma.ts";
import { assessmentWords } from "../../words/assessments.ts";
import { useLanguage, useWords } from "../../words/define-words.ts";
import styles from "./assessments.module.css";
import { ComputeButton } from "./compute-button.tsx";
import { RowStep } from "./row-step.tsx";
import { nextStep, standing, underWayFirst } from "./standing.ts";
import { StateTag } from "./state-tag.tsx";

/** Periods, what is under way before the others and the latest first, each with its result and what comes next. */
export function PeriodTable({ periods }: { readonly periods: readonly PeriodLine[] }) {
  const say = useWords(assessmentWords);
  return (
    <table className={styles.table} aria-label={say("tableLabel")}>
      <thead>
        <tr>
          <th scope="col">{say("period")}</th>
          <th scope="col">{say("what")}</th>
          <th scope="col">{say("state")}</th>
          <th scope="col">{say("number")}</th>
          <th scope="col">
            <span className="visually-hidden">{say("nextStep")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {underWayFirst(periods).map((line) => (
          <PeriodRow key={`${line.cadence} ${line.period}`} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function PeriodRow({ line }: { readonly line: PeriodLine }) {
  const say = useWords(assessmentWords);
  const [language] = useLanguage();
  const comma = useComma();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const result = standing(line);
  const prepares = can("assessment.review");
  const isTurn = (prepares && isDue(line)) || (result !== undefined && nextStep(result)?.isOwn === true);
  return (
    <tr className={isTurn ? styles.due : ""}>
      <th scope="row">
        {result === undefined ? (
          line.title
        ) : (
          <Link
            to="/c/$campaign/assessments/$assessment"
            params={{ campaign, assessment: result.assessment }}
          >
            {line.title}
          </Link>
        )}
      </th>
      <td className={styles.soft}>{line.scores.map(({ label }) => label).join(comma)}</td>
      <td>
        {result === undefined ? (
          <span className={styles.soft}>
            {line.complete
              ? say(prepares ? "due" : "notIssued")
              : say("notOver", { day: formatDay(line.last_day, language, line.first_day) })}
          </span>
        ) : (
          <StateTag state={result.state} />
        )}
        {result !== undefined && result.edition > 1
          ? ` ${say("edition", { edition: result.edition })}`
          : null}
      </td>
      <td className={styles.whole}>{line.editions.find(({ number }) => number !== null)?.number}</td>
      <td className={styles.step}>
        {isDue(line) ? <ComputeButton line={line} /> : null}
        {result === undefined ? null : <RowStep edition={result} />}
      </td>
    </tr>
  );
}
