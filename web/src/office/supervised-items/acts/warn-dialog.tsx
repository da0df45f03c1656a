import { Input } from "antd";
import { useState } from "react";
import { useReadMany } from "../../../api/read-many.ts";
import { useSendEach } from "../../../api/send-each.ts";
import { useScope } from "../../../app/campaign.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { type Dispatch, isOpen } from "../asks.ts";
import { ActFrame } from "./act-frame.tsx";
import styles from "./acts.module.css";
import type { ActProps } from "./acts.tsx";
import { Field } from "./field.tsx";
import { useOutcome } from "./use-outcome.ts";

/** 督办警示: what is overdue (or what was chosen) of each document, to its receiver. It counts on the problem's lineage (S1-26). */
export function WarnDialog({ rows, problems, onClose, onDone }: ActProps) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const { sendAll, progress } = useSendEach("warn-problems");
  const settle = useOutcome();
  const { answers } = useReadMany(
    "read-dispatch",
    rows.map(({ dispatch }) => ({ campaign, dispatch })),
  );
  const [due, setDue] = useState("");
  const [demand, setDemand] = useState("");
  const [contact, setContact] = useState("");
  const warned = answers
    .map((of) => ({ of, lines: warnedOf(of, problems) }))
    .filter(({ lines }) => lines.length > 0);
  const count = warned.reduce((sum, { lines }) => sum + lines.length, 0);
  async function act() {
    const outcome = await sendAll(
      warned.map(({ of, lines }) => ({
        args: { campaign },
        body: {
          dispatch: crypto.randomUUID(),
          problems: lines.map(({ problem }) => ({ problem })),
          receiver: of.receiver,
          due,
          ...(demand.trim() === "" ? {} : { demand: demand.trim() }),
          ...(contact.trim() === "" ? {} : { contact: contact.trim() }),
        },
      })),
    );
    if (settle(outcome, say("warned", { count: warned.length, problems: count }))) onDone();
  }
  return (
    <ActFrame
      isGrave
      heading={say("warnHead", { count: warned.length, problems: count })}
      consequences={
        <>
          <p>{say("warnMeans")}</p>
          <ul>
            {warned.map(({ of, lines }) => (
              <li key={of.dispatch}>{say("warnTo", { unit: of.receiver_name, count: lines.length })}</li>
            ))}
          </ul>
        </>
      }
      verb={say("warn")}
      canAct={count > 0 && due !== ""}
      progress={progress}
      onAct={act}
      onClose={onClose}
    >
      <div className={styles.pair}>
        <Field label={say("warnDue")}>
          <DayField value={due} min={answers[0]?.today} onChange={(day) => setDue(day ?? "")} />
        </Field>
        <Field label={say("contact")}>
          <Input value={contact} maxLength={60} onChange={({ target }) => setContact(target.value)} />
        </Field>
      </div>
      <Field label={say("demand")}>
        <Input.TextArea
          rows={3}
          maxLength={1000}
          value={demand}
          onChange={({ target }) => setDemand(target.value)}
        />
      </Field>
    </ActFrame>
  );
}

const warnedOf = ({ lines }: Dispatch, problems: readonly string[] | undefined) =>
  lines.filter(
    (line) =>
      isOpen(line) && (problems === undefined ? line.overdue_days !== null : problems.includes(line.problem)),
  );
