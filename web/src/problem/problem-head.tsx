import { Due } from "../ui/due.tsx";
import { Tag } from "../ui/tag.tsx";
import { useWords } from "../words/define-words.ts";
import { problemWords } from "../words/problem.ts";
import styles from "./problem.module.css";
import type { Problem } from "./problem-story.tsx";
import { isQuiet, toneOf, useStateWord } from "./problem-words.ts";

const dayOf = (instant: string): string => instant.slice(0, 10);

/** What it is in one look: description, state, lamp, and what waits for an answer. */
export function ProblemHead({ problem }: { readonly problem: Problem }) {
  const say = useWords(problemWords);
  const stateWord = useStateWord();
  const { state, due_on, request, deferral, withdrawal, on_time } = problem;
  const isDone = isQuiet(state);
  return (
    <header className={styles.head}>
      <h2>{problem.description}</h2>
      <div className={styles.tags}>
        <Tag tone={toneOf(state)}>{stateWord(state)}</Tag>
        {due_on === null ? null : <Due due={due_on} today={dayOf(problem.as_of)} done={isDone} named />}
        {isDone && on_time !== null ? (
          <Tag tone={on_time ? "done" : "late"}>{say(on_time ? "onTime" : "late")}</Tag>
        ) : null}
        {problem.prominent ? <Tag tone="soon">{say("prominent")}</Tag> : null}
        {problem.fixed_at_once ? <Tag tone="done">{say("fixedAtOnce")}</Tag> : null}
      </div>
      {request === null ? null : (
        <p className={styles.notice}>
          <strong>{say("pending", { what: say(request.kind) })}</strong>
          <br />
          {say("askedFor", { to: request.asked_for.replace("T", " "), reason: request.reason })}{" "}
          {request.asked_by === null ? null : <span className={styles.soft}>{request.asked_by}</span>}
        </p>
      )}
      {deferral === null ? null : (
        <p className={styles.notice}>
          {say("deferredUntil", { day: deferral.until, reason: deferral.reason, post: deferral.approver })}
          {deferral.over ? <strong> {say("deferralOver")}</strong> : null}
        </p>
      )}
      {withdrawal === null ? null : (
        <p className={styles.notice}>{say("withdrawnFor", { reason: withdrawal.reason })}</p>
      )}
    </header>
  );
}
