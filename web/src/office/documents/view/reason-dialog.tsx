import { Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { DocumentAnswer } from "./document-view.tsx";

interface ReasonDialogProps {
  readonly one: DocumentAnswer;
  readonly what: "return" | "void";
  readonly onClose: () => void;
}

/** 退回拟稿人, or 作废: with a reason that stays on record. */
export function ReasonDialog({ one, what, onClose }: ReasonDialogProps) {
  const say = useWords(documentsWords);
  const tell = useTell();
  const { campaign } = useScope();
  const giveBack = useCommand("return-document");
  const makeVoid = useCommand("void-document");
  async function act({ reason }: { readonly reason: string }): Promise<boolean> {
    const sending = {
      args: { campaign },
      base: one.revision,
      body: { document: one.document, reason: reason.trim() },
    };
    try {
      await (what === "return" ? giveBack.mutateAsync(sending) : makeVoid.mutateAsync(sending));
      tell.done(say(what === "return" ? "returned" : "voided"));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<{ readonly reason: string }>
      isOpen
      heading={say(`${what}Head`, { title: one.title })}
      consequences={
        <p>
          {what === "void" && one.number !== null
            ? say("voidNumber", { number: one.number })
            : say(`${what}Means`)}
        </p>
      }
      verb={say(what)}
      isGrave={what === "void"}
      onAct={act}
      onClose={onClose}
    >
      <Form.Item
        name="reason"
        label={say("reason")}
        rules={[{ required: true, whitespace: true, message: say("sayReason") }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </ActDialog>
  );
}
