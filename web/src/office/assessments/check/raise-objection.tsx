import { Input, Modal } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";
import type { Contested } from "./own-sheet.tsx";

interface RaiseObjectionProps {
  readonly sheet: string;
  readonly contested: Contested;
  readonly onClose: () => void;
}

/** An objection to a part or a fact, in the county's words. */
export function RaiseObjection({ sheet, contested: { unit, scoreOf, node }, onClose }: RaiseObjectionProps) {
  const say = useWords(periodWords);
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const raise = useCommand("raise-objection");
  const [reason, setReason] = useState("");
  async function go() {
    const against = node.kind === "fact" ? { fact: node.id } : { part: node.id };
    try {
      await raise.mutateAsync({
        args: { campaign },
        body: {
          assessment,
          sheet,
          objection: crypto.randomUUID(),
          unit,
          score_of: scoreOf,
          ...against,
          reason: reason.trim(),
        },
      });
      tell.done(say("raised"));
      onClose();
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <Modal
      open
      title={say("raiseTo", { what: node.label })}
      okText={say("raise")}
      okButtonProps={{ disabled: reason.trim() === "" }}
      confirmLoading={raise.isPending}
      onOk={() => void go()}
      onCancel={onClose}
    >
      <label htmlFor="objection-reason">{say("raiseReason")}</label>
      <Input.TextArea
        id="objection-reason"
        autoFocus
        rows={4}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
    </Modal>
  );
}
