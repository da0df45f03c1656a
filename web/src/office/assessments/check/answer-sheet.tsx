import { Button, Input, Modal } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod, usePeriodParams } from "../period/use-period.ts";
import styles from "./check.module.css";

/** The county agrees, or sends its objections: once, with what the office will read spelled out. */
export function AnswerSheet({ sheet }: { readonly sheet: Answer<"read-check-sheet">["sheet"] }) {
  const say = useWords(periodWords);
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const { title } = usePeriod();
  const answer = useCommand("answer-check-sheet");
  const [isAsked, setAsked] = useState(false);
  const [note, setNote] = useState("");
  const { objections: count, unit_name: unit } = sheet;
  const verb = count === 0 ? say("agree") : say("answerWith", { count });
  async function go() {
    try {
      await answer.mutateAsync({
        args: { campaign },
        body: { assessment, sheet: sheet.sheet, ...(note.trim() === "" ? {} : { note: note.trim() }) },
      });
      tell.done(say("answered"));
      setAsked(false);
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <>
      <Button type="primary" onClick={() => setAsked(true)}>
        {verb}
      </Button>
      <Modal
        open={isAsked}
        title={say("answerHeading", { unit })}
        okText={verb}
        confirmLoading={answer.isPending}
        onOk={() => void go()}
        onCancel={() => setAsked(false)}
      >
        <p>{count === 0 ? say("answerAgree", { unit, period: title }) : say("answerObject", { count })}</p>
        <label htmlFor="answer-note" className={styles.soft}>
          {say("answerNote")}
        </label>
        <Input.TextArea
          id="answer-note"
          rows={2}
          maxLength={500}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </Modal>
    </>
  );
}
