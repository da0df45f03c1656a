import { Progress } from "antd";
import { formatTime } from "../../../ui/format.ts";
import { Page } from "../../../ui/page.tsx";
import { Empty } from "../../../ui/states.tsx";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "./period.module.css";
import { StageBar } from "./stage-bar.tsx";
import { usePeriod } from "./use-period.ts";

/** A result without figures: it is being computed, could not be, or was withdrawn. */
export function WaitingPeriod() {
  const say = useWords(periodWords);
  const phrase = usePhrase();
  const [language] = useLanguage();
  const { title, state, steps, refusal } = usePeriod();
  const begun = steps.findLast(({ to }) => to === "computing")?.at;
  const headings = {
    computing: "headingComputing",
    failed: "headingFailed",
    withdrawn: "headingWithdrawn",
  } as const;
  const heading = headings[state as keyof typeof headings];
  return (
    <Page title={title} heading={say(heading, { period: title })}>
      {state === "withdrawn" ? null : <StageBar />}
      {state === "computing" ? (
        <div className={styles.computing} role="status">
          <Progress percent={100} status="active" showInfo={false} aria-label={say("progress")} />
          {begun === undefined ? null : <p>{say("computingLead", { time: formatTime(begun, language) })}</p>}
        </div>
      ) : null}
      {refusal === null ? null : <Empty>{phrase(refusal)}</Empty>}
    </Page>
  );
}
