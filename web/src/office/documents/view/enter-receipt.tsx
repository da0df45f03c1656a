import { Form, Input, Radio } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";

interface Entered {
  readonly medium: "telephone" | "paper";
  readonly post: string;
  readonly note?: string;
}

interface EnterReceiptProps {
  readonly document: string;
  readonly n: number;
  readonly name: string;
  readonly onClose: () => void;
}

/** A receipt that came by telephone or on paper, entered for whoever has no account (D-1). */
export function EnterReceipt({ document, n, name, onClose }: EnterReceiptProps) {
  const say = useWords(documentsWords);
  const tell = useTell();
  const { campaign } = useScope();
  const receive = useCommand("receive-document");
  async function enter({ medium, post, note }: Entered): Promise<boolean> {
    try {
      const said = note === undefined || note.trim() === "" ? {} : { note: note.trim() };
      await receive.mutateAsync({
        args: { campaign },
        body: { document, n, medium, post: post.trim(), ...said },
      });
      tell.done(say("receiptEntered", { name }));
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<Entered>
      isOpen
      heading={say("enterReceiptOf", { name })}
      consequences={<p>{say("enterReceiptMeans")}</p>}
      verb={say("enterReceipt")}
      initial={{ medium: "telephone" }}
      onAct={enter}
      onClose={onClose}
    >
      <Form.Item name="medium" label={say("medium")}>
        <Radio.Group
          options={(["telephone", "paper"] as const).map((medium) => ({
            value: medium,
            label: say(`medium_${medium}`),
          }))}
        />
      </Form.Item>
      <Form.Item
        name="post"
        label={say("whoReceived")}
        rules={[{ required: true, whitespace: true, message: say("sayWho") }]}
      >
        <Input maxLength={40} placeholder={say("whoExample")} />
      </Form.Item>
      <Form.Item name="note" label={say("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActDialog>
  );
}
