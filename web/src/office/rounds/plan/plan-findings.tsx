import { CheckCircleOutlined, InfoCircleOutlined, StopOutlined, WarningFilled } from "@ant-design/icons";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { checkPlan, type PlanSurroundings } from "./check-plan.ts";
import styles from "./plan.module.css";
import type { PlanValues } from "./plan-values.ts";

interface PlanFindingsProps {
  readonly values: Partial<PlanValues>;
  readonly around: PlanSurroundings;
}

const ICONS = { stop: <StopOutlined />, look: <WarningFilled />, know: <InfoCircleOutlined /> };

/** What the rules say about the plan, before it is sent. */
export function PlanFindings({ values, around }: PlanFindingsProps) {
  const say = useWords(planWords);
  const found = checkPlan(values, around);
  return (
    <aside className={styles.findings} aria-live="polite">
      <h2>{say("says")}</h2>
      {found.length === 0 ? (
        <p>
          <CheckCircleOutlined aria-hidden /> {say("saysNothing")}
        </p>
      ) : (
        <ul>
          {found.map(({ word, values: filling, weight }) => (
            <li key={`${word} ${JSON.stringify(filling)}`} className={styles[weight]}>
              <span aria-hidden="true">{ICONS[weight]}</span>
              <span>{say(word, filling)}</span>
            </li>
          ))}
        </ul>
      )}
    </aside>
  );
}
