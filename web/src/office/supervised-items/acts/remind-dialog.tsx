import { Checkbox, Input } from "antd";
import { useState } from "react";
import { useReadMany } from "../../../api/read-many.ts";
import { useSendEach } from "../../../api/send-each.ts";
import { useScope } from "../../../app/campaign.ts";
import { Reading } from "../../../ui/states.tsx";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { type Dispatch, groupLines } from "../asks.ts";
import { ActFrame } from "./act-frame.tsx";
import styles from "./acts.module.css";
import type { ActProps } from "./acts.tsx";
import { Field } from "./field.tsx";
import { toggled } from "./hand-on-dialog.tsx";
import { useOutcome } from "./use-outcome.ts";

interface Reminded {
  readonly key: string;
  readonly of: Dispatch;
  readonly to: string;
  readonly name: string;
  readonly open: number;
  readonly late: number;
}

/** 催办: whoever has something open of the chosen documents; a document that nobody signed for reminds its receiver. */
export function RemindDialog({ rows, onClose, onDone }: ActProps) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const { sendAll, progress } = useSendEach("remind-dispatch");
  const settle = useOutcome();
  const { answers, isWhole } = useReadMany(
    "read-dispatch",
    rows.map(({ dispatch }) => ({ campaign, dispatch })),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [text, setText] = useState(say("remindDefault"));
  const all = answers.flatMap(remindedOf);
  const chosen = all.filter(({ key }) => !left.has(key));
  async function act() {
    const outcome = await sendAll(
      chosen.map(({ of, to }) => ({
        args: { campaign },
        body: {
          step: crypto.randomUUID(),
          dispatch: of.dispatch,
          to,
          ...(text.trim() === "" ? {} : { text: text.trim() }),
        },
      })),
    );
    if (settle(outcome, say("reminded", { count: chosen.length }))) onDone();
  }
  return (
    <ActFrame
      heading={say("remindHead", { count: chosen.length })}
      consequences={say("remindMeans")}
      verb={say("remind")}
      canAct={chosen.length > 0}
      progress={progress}
      onAct={act}
      onClose={onClose}
    >
      {isWhole ? null : <Reading rows={3} />}
      <div className={styles.rows}>
        {all.map(({ key, of, name, open, late }) => (
          <div key={key} className={styles.row}>
            <Checkbox
              aria-label={say("toUnit", { unit: name })}
              checked={!left.has(key)}
              onChange={({ target }) => setLeft(toggled(left, key, !target.checked))}
            />
            <div>
              <strong>{name}</strong>{" "}
              {of.received_at === null ? say("ask_unsigned") : say("openCount", { count: open })}
              {late > 0 ? (
                <span className={styles.late}> {say("overdueProblems", { count: late })}</span>
              ) : null}
            </div>
            <span className={styles.where}>
              {of.channel_label}
              {of.number ?? of.slip ?? ""}
            </span>
          </div>
        ))}
      </div>
      <Field label={say("remindText")}>
        <Input.TextArea
          rows={2}
          maxLength={2000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
    </ActFrame>
  );
}

function remindedOf(of: Dispatch): Reminded[] {
  if (of.received_at === null)
    return [
      {
        key: of.dispatch,
        of,
        to: of.receiver,
        name: of.receiver_name,
        open: of.open,
        late: of.overdue,
      },
    ];
  return groupLines(of.lines, of.receiver_name)
    .filter(({ open }) => open > 0)
    .map(({ below, name, open, lines }) => ({
      key: `${of.dispatch} ${below ?? ""}`,
      of,
      to: below ?? of.receiver,
      name,
      open,
      late: lines.filter(({ overdue_days }) => overdue_days !== null).length,
    }));
}
