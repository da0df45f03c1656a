import { useRead } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { SidePanel } from "../../ui/side-panel.tsx";
import { Reading, StateOf } from "../../ui/states.tsx";
import { useWords } from "../../words/define-words.ts";
import { problemWords } from "../../words/problem.ts";
import { registerWords } from "../../words/register-problem.ts";
import styles from "./register.module.css";
import { RegisterForm } from "./register-form.tsx";
import { Registered } from "./registered.tsx";
import { useFirstUnit } from "./use-first-unit.ts";
import type { Register } from "./use-register.ts";

interface RegisterPanelProps {
  readonly register: Register;
  readonly onClose: () => void;
  readonly onProblem: (problem: string) => void;
}

/** Recording one problem after the other beside the ledger; what was recorded in this sitting stands below. */
export function RegisterPanel({ register, onClose, onProblem }: RegisterPanelProps) {
  const say = useWords(registerWords);
  const problem = useWords(problemWords);
  const { campaign } = useScope();
  const words = useRead("read-ledger-words", { campaign });
  const first = useFirstUnit();
  const { recorded, isDone, progress } = register;
  const [last] = recorded;
  const draft = register.draft();
  return (
    <SidePanel heading={say("register")} label={say("register")} onClose={onClose}>
      {isDone && last !== undefined ? (
        <Registered
          one={last}
          progress={progress[last.problem]}
          onSendAgain={(left) => void register.sendPhotos(last.problem, left)}
          onOpen={() => onProblem(last.problem)}
          onNext={register.next}
        />
      ) : first.isReading ? (
        <Reading />
      ) : (
        <>
          <p className={styles.lead}>{say("lead")}</p>
          <StateOf read={words}>
            {(read) => (
              <RegisterForm
                register={register}
                initial={draft.units === undefined ? { ...draft, units: first.units } : draft}
                words={read}
              />
            )}
          </StateOf>
        </>
      )}
      {recorded.length < (isDone ? 2 : 1) ? null : (
        <section className={styles.recorded}>
          <h3>{say("recordedHere", { count: recorded.length })}</h3>
          <ul>
            {recorded.map((one) => (
              <li key={one.problem}>
                <button type="button" onClick={() => onProblem(one.problem)}>
                  {one.serial === null
                    ? one.unit.name
                    : problem("numberOf", { unit: one.unit.name, serial: one.serial })}
                </button>{" "}
                <span className={styles.soft}>{one.description}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </SidePanel>
  );
}
