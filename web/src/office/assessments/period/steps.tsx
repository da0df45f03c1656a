import { ASSESSMENT_MOVES } from "@cunjing/contract";
import { Button } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { formatTime } from "../../../ui/format.ts";
import { Empty } from "../../../ui/states.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useLanguage, usePhrase, useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { StateTag } from "../state-tag.tsx";
import styles from "./period.module.css";
import { usePeriod, usePeriodParams } from "./use-period.ts";

/** Who took which step when; and that the result can be computed again from what was frozen. */
export function Steps() {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const phrase = usePhrase();
  const { steps } = usePeriod();
  if (steps.length === 0) return <Empty>{say("stepsNone")}</Empty>;
  const words = (move: string, label: string): string =>
    move in ASSESSMENT_MOVES ? phrase(ASSESSMENT_MOVES[move as keyof typeof ASSESSMENT_MOVES]) : label;
  return (
    <div className={styles.scroll}>
      <Verify />
      <table className={styles.table} aria-label={say("viewSteps")}>
        <thead>
          <tr>
            <th scope="col">{say("at")}</th>
            <th scope="col">{say("step")}</th>
            <th scope="col">{say("by")}</th>
            <th scope="col" aria-label={say("stages")} />
            <th scope="col">{say("note")}</th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ at, move, label, by, to, note }) => (
            <tr key={`${at} ${move}`}>
              <td>{formatTime(at, language)}</td>
              <td>{words(move, label)}</td>
              <td>{by ?? say("system")}</td>
              <td>
                <StateTag state={to} />
              </td>
              <td>{note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Verify() {
  const say = useWords(periodWords);
  const [language] = useLanguage();
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const { verifications } = usePeriod();
  const verify = useCommand("verify-assessment");
  const [latest] = verifications;
  async function go() {
    try {
      await verify.mutateAsync({
        args: { campaign },
        body: { verification: crypto.randomUUID(), assessment },
      });
      tell.done(say("verifying"));
    } catch (error) {
      tell.failed(error);
    }
  }
  const isAtWork = latest !== undefined && latest.done_at === null;
  return (
    <p className={styles.note}>
      <Button size="small" loading={verify.isPending || isAtWork} onClick={() => void go()}>
        {say("verify")}
      </Button>{" "}
      {latest === undefined
        ? null
        : latest.done_at === null
          ? say("verifyingNow")
          : say(latest.holds === true ? "verified" : "verifiedNot", {
              time: formatTime(latest.done_at, language),
            })}
    </p>
  );
}
