import { Link } from "@tanstack/react-router";
import { useScope } from "../../../app/campaign.ts";
import { shortPeriod } from "../../../ui/format.ts";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import { frozenOf } from "../periods.ts";
import { useAssessedPeriods } from "../use-assessed-periods.ts";
import styles from "./enter.module.css";

interface FrozenNoticeProps {
  readonly period: string | undefined;
  readonly day: string | undefined;
}

const ISSUED: ReadonlySet<string> = new Set(["issued", "receipted"]);

/** Before anything is typed: a result that is frozen already does not have what is entered now, and how it gets there. */
export function FrozenNotice({ period, day }: FrozenNoticeProps) {
  const say = useWords(factWords);
  const { campaign } = useScope();
  const assessed = useAssessedPeriods();
  const frozen = frozenOf(assessed, { period, day });
  if (frozen.length === 0) return null;
  return (
    <div className={styles.notice} role="status">
      {frozen.map(({ assessment, title, state }) => (
        <p key={assessment}>
          {say(ISSUED.has(state) ? "frozenIssued" : "frozenOpen", { period: shortPeriod(title) })}{" "}
          <Link to="/c/$campaign/assessments/$assessment" params={{ campaign, assessment }}>
            {say("toResult")}
          </Link>
        </p>
      ))}
    </div>
  );
}
