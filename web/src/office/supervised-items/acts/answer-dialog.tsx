import { Input } from "antd";
import { useState } from "react";
import { useReadMany } from "../../../api/read-many.ts";
import { useSendEach } from "../../../api/send-each.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import { type Dispatch, isOpen } from "../asks.ts";
import { ActFrame } from "./act-frame.tsx";
import styles from "./acts.module.css";
import type { ActProps } from "./acts.tsx";
import { type Attached, Attachments, NOTHING_ATTACHED } from "./attachments.tsx";
import { Field } from "./field.tsx";
import { Medium, TOLD_ITSELF } from "./medium.tsx";
import { useAttach } from "./use-attach.ts";
import { useOutcome } from "./use-outcome.ts";

/** 合并反馈: one answer for all that is said to be done and was not answered yet, with the responsible posts (B7). */
export function AnswerDialog({ rows, onClose, onDone }: ActProps) {
  const say = useWords(supervisedItemsWords);
  const { campaign } = useScope();
  const { can } = useCampaign();
  const { sendAll, progress } = useSendEach("answer-dispatch");
  const settle = useOutcome();
  const { answers, isWhole } = useReadMany(
    "read-dispatch",
    rows.map(({ dispatch }) => ({ campaign, dispatch })),
  );
  const [text, setText] = useState("");
  const [leader, setLeader] = useState("");
  const [person, setPerson] = useState("");
  const [told, setTold] = useState(TOLD_ITSELF);
  const [attached, setAttached] = useState<Attached>({ ...NOTHING_ATTACHED, stage: "other" });
  const { isSending, attach } = useAttach();
  const ripe = answers.map((of) => ({ of, lines: answerable(of) })).filter(({ lines }) => lines.length > 0);
  const count = ripe.reduce((sum, { lines }) => sum + lines.length, 0);
  const later = answers.reduce((sum, { lines }) => sum + lines.filter(isOpen).length, 0);
  async function act() {
    const all = ripe.flatMap(({ lines }) => lines.map(({ problem }) => problem));
    if (!(await attach([...new Set(all)], attached))) return;
    const outcome = await sendAll(
      ripe.map(({ of, lines }) => ({
        args: { campaign },
        body: {
          step: crypto.randomUUID(),
          dispatch: of.dispatch,
          problems: lines.map(({ problem }) => problem),
          text: text.trim(),
          leader_post: leader.trim(),
          person_post: person.trim(),
          medium: told.medium,
        },
      })),
    );
    if (settle(outcome, say("answered", { count: ripe.length, problems: count }))) onDone();
  }
  return (
    <ActFrame
      heading={say("answerHead", { count: ripe.length, problems: count })}
      consequences={
        <>
          {say("answerMeans")}
          {isWhole && later > 0 ? ` ${say("answerLater", { count: later })}` : ""}
        </>
      }
      verb={say("answer")}
      canAct={!isSending && ripe.length > 0 && [text, leader, person].every((one) => one.trim() !== "")}
      progress={progress}
      onAct={act}
      onClose={onClose}
    >
      <Field label={say("answerText")}>
        <Input.TextArea
          rows={5}
          maxLength={4000}
          placeholder={say("answerExample")}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </Field>
      <div className={styles.pair}>
        <Field label={say("leaderPost")}>
          <Input
            value={leader}
            maxLength={60}
            placeholder={say("postExample")}
            onChange={({ target }) => setLeader(target.value)}
          />
        </Field>
        <Field label={say("personPost")}>
          <Input
            value={person}
            maxLength={60}
            placeholder={say("postExample2")}
            onChange={({ target }) => setPerson(target.value)}
          />
        </Field>
      </div>
      <Medium told={told} onTold={setTold} asksWho={false} />
      {can("evidence.add") ? (
        <Attachments attached={attached} onAttached={setAttached} count={count} />
      ) : null}
    </ActFrame>
  );
}

const answerable = ({ lines }: Dispatch) =>
  lines.filter(
    (line) => !line.answered && ["acceptance_requested", "accepted", "closed"].includes(line.state),
  );
