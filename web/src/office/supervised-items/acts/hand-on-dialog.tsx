import { Checkbox, Input } from "antd";
import { useState } from "react";
import { useReadMany } from "../../../api/read-many.ts";
import { useSendEach } from "../../../api/send-each.ts";
import { useScope } from "../../../app/campaign.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { Reading } from "../../../ui/states.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { type Dispatch, groupLines, isOpen, type LineGroup } from "../asks.ts";
import { ActFrame } from "./act-frame.tsx";
import styles from "./acts.module.css";
import type { ActProps } from "./acts.tsx";
import { Field } from "./field.tsx";
import { useOutcome } from "./use-outcome.ts";

interface Part {
  readonly key: string;
  readonly of: Dispatch;
  readonly to: string;
  readonly group: LineGroup;
}

/** 转办: each document's problems to the unit below in which they lie, with a day of their own within the document's. */
export function HandOnDialog({ rows, problems, onClose, onDone }: ActProps) {
  const say = useWords(supervisedItemsWords);
  const comma = useComma();
  const { campaign } = useScope();
  const { sendAll, progress } = useSendEach("hand-on-dispatch");
  const settle = useOutcome();
  const { answers, isWhole } = useReadMany(
    "read-dispatch",
    rows.map(({ dispatch }) => ({ campaign, dispatch })),
  );
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [days, setDays] = useState<Readonly<Record<string, string>>>({});
  const [text, setText] = useState("");
  const parts = answers.flatMap((of) => partsOf(of, problems));
  const chosen = parts.filter(({ key }) => !left.has(key));
  const units = new Set(chosen.map(({ to }) => to)).size;
  const count = chosen.reduce((sum, { group }) => sum + group.lines.length, 0);
  async function act() {
    const outcome = await sendAll(
      chosen.map(({ key, of, to, group }) => {
        const due = days[key] ?? "";
        return {
          args: { campaign },
          body: {
            step: crypto.randomUUID(),
            dispatch: of.dispatch,
            to,
            problems: group.lines.map(({ problem }) => problem),
            ...(due === "" ? {} : { due_on: due }),
            ...(text.trim() === "" ? {} : { text: text.trim() }),
          },
        };
      }),
    );
    if (settle(outcome, say("handedOn", { count, units }))) onDone();
  }
  return (
    <ActFrame
      heading={say("handOnHead", { count, units })}
      consequences={say("handOnMeans")}
      verb={say("handOn")}
      canAct={chosen.length > 0}
      progress={progress}
      onAct={act}
      onClose={onClose}
    >
      {isWhole ? null : <Reading rows={3} />}
      <div className={styles.rows}>
        {parts.map(({ key, of, group }) => (
          <div key={key} className={styles.row}>
            <Checkbox
              aria-label={say("toUnit", { unit: group.name })}
              checked={!left.has(key)}
              onChange={({ target }) => setLeft(toggled(left, key, !target.checked))}
            />
            <div>
              <strong>{group.name}</strong> {say("countProblems", { count: group.lines.length })}
              <div className={styles.where}>
                {of.channel_label}
                {of.number ?? of.slip ?? ""}
                {" · "}
                {[...new Set(group.lines.map(({ unit_name }) => unit_name))].join(comma)}
              </div>
            </div>
            <Field label={say("ownDue")}>
              <DayField
                value={days[key]}
                min={of.today}
                max={of.due_on ?? undefined}
                onChange={(day) => setDays({ ...days, [key]: day ?? "" })}
              />
            </Field>
          </div>
        ))}
      </div>
      {isWhole && parts.length === 0 ? <p>{say("nothingToHandOn")}</p> : null}
      <Field label={say("handOnText")}>
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

/** Of those chosen, or else of what is open and was not handed on, what lies in a unit below. */
function partsOf(of: Dispatch, problems: readonly string[] | undefined): Part[] {
  const wanted = of.lines.filter((line) =>
    problems === undefined ? isOpen(line) && line.handed_on_to === null : problems.includes(line.problem),
  );
  return groupLines(wanted, of.receiver_name).flatMap((group) =>
    group.below === null ? [] : [{ key: `${of.dispatch} ${group.below}`, of, to: group.below, group }],
  );
}

export function toggled(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}
