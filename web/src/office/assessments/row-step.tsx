import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useCampaign, useScope } from "../../app/campaign.ts";
import { assessmentWords } from "../../words/assessments.ts";
import { useWords } from "../../words/define-words.ts";
import styles from "./assessments.module.css";
import { useStepWords } from "./period/use-next-by.ts";
import { type Edition, nextStep } from "./standing.ts";

/** The next step of a result that is under way: the way to it for whose it is, and for the rest of the office its name. */
export function RowStep({ edition }: { readonly edition: Edition }) {
  const say = useWords(assessmentWords);
  const stepWords = useStepWords();
  const { campaign } = useScope();
  const { can } = useCampaign();
  const next = nextStep(edition);
  if (next === undefined) return null;
  const words = say("nextIs", { step: stepWords(next.move) });
  if (next.isOwn)
    return (
      <Link to="/c/$campaign/assessments/$assessment" params={{ campaign, assessment: edition.assessment }}>
        <Button type="primary">{words}</Button>
      </Link>
    );
  return can("assessment.review") ? <span className={styles.soft}>{words}</span> : null;
}
