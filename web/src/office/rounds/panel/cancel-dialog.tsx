import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { roundWords } from "../../../words/rounds.ts";

interface DialogProps {
  readonly round: Answer<"read-round">;
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** A round that will not be held; its number stays on record as void. */
export function CancelDialog({ round, isOpen, onClose }: DialogProps) {
  const say = useWords(roundWords);
  const common = useWords(commonWords);
  const required = useRequired();
  const tell = useTell();
  const { campaign } = useScope();
  const command = useCommand("cancel-round");

  async function cancel({ reason }: { readonly reason: string }): Promise<boolean> {
    try {
      await command.mutateAsync({
        args: { campaign },
        body: { round: round.round, reason },
        base: round.revision,
      });
      tell.done(say("cancelledDone"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }

  return (
    <ActDialog<{ reason: string }>
      isOpen={isOpen}
      onClose={onClose}
      onAct={cancel}
      isGrave
      verb={say("cancel")}
      heading={say("cancelHeading", { title: round.title })}
      consequences={<p>{say("cancelWords")}</p>}
    >
      <Form.Item name="reason" label={common("reason")} rules={required} style={{ marginTop: 16 }}>
        <Input.TextArea maxLength={200} rows={2} autoFocus />
      </Form.Item>
    </ActDialog>
  );
}
