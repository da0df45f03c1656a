import { Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { ActDialog } from "../../ui/act-dialog.tsx";
import { fieldErrors } from "../../ui/field-errors.ts";
import { formatTime } from "../../ui/format.ts";
import { ServerErrors } from "../../ui/server-errors.tsx";
import { useTell } from "../../ui/tell.tsx";
import { useLanguage, useWords } from "../../words/define-words.ts";
import { evidenceWords } from "../../words/evidence.ts";
import { photoWords } from "../../words/photo.ts";
import { type EvidenceLine, takenAt } from "./picture.tsx";
import { useEvidenceName } from "./use-evidence-name.ts";

interface WithdrawDialogProps {
  readonly line: EvidenceLine;
  /** No other photo of its stage is here: what waits for one will wait again. */
  readonly isLast: boolean;
  readonly onClose: () => void;
}

const FIELDS = { reason: "reason" } as const;

/** Taking back a photo or file that should not have been sent, with its reason and what follows. */
export function WithdrawDialog({ line, isLast, onClose }: WithdrawDialogProps) {
  const say = useWords(evidenceWords);
  const photo = useWords(photoWords);
  const [language] = useLanguage();
  const nameOf = useEvidenceName();
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("withdraw-evidence");
  const [error, setError] = useState<unknown>();
  const what = nameOf(line);
  const isAwaited = line.state === "awaited";

  async function withdraw({ reason }: { readonly reason: string }): Promise<boolean> {
    setError(undefined);
    try {
      await command.mutateAsync({
        args: { campaign },
        body: { evidence: line.evidence, reason: reason.trim() },
      });
      tell.done(say("done", { what }));
      return true;
    } catch (refused) {
      setError(refused);
      if (fieldErrors(refused, FIELDS) === undefined) tell.failed(refused);
      return false;
    }
  }
  return (
    <ActDialog<{ reason: string }>
      isOpen
      isGrave
      onClose={onClose}
      onAct={withdraw}
      verb={say("withdraw")}
      heading={say("heading", { what, time: formatTime(takenAt(line) ?? line.at, language) })}
      consequences={
        <>
          <p>{say(isAwaited ? "neverCame" : "gone")}</p>
          {isLast && !isAwaited ? <p>{say("last", { stage: photo(line.stage) })}</p> : null}
          <p>{say(isAwaited ? "staysAwaited" : "stays")}</p>
        </>
      }
    >
      <Form.Item
        name="reason"
        label={say("reason")}
        extra={say("reasonHint")}
        rules={[{ required: true, whitespace: true, message: say("required") }]}
      >
        <Input maxLength={200} autoFocus />
      </Form.Item>
      <ServerErrors error={error} names={FIELDS} />
    </ActDialog>
  );
}
