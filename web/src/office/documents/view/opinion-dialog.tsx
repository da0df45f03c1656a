import { Checkbox, Form, Input } from "antd";
import { useCommand } from "../../../api/queries.ts";
import { useSendEach } from "../../../api/send-each.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import type { DocumentAnswer } from "./document-view.tsx";
import { readMissing, useMissingWords } from "./missing.ts";

interface Said {
  readonly steps?: readonly string[];
  readonly text: string;
}

interface OpinionDialogProps {
  readonly one: DocumentAnswer;
  readonly isSigning: boolean;
  readonly onClose: () => void;
}

/** Writing on the slip: the steps that it lacks, several with one opinion; or the signature. */
export function OpinionDialog({ one, isSigning, onClose }: OpinionDialogProps) {
  const say = useWords(documentsWords);
  const missingWords = useMissingWords();
  const tell = useTell();
  const { campaign } = useScope();
  const sign = useCommand("sign-document");
  const { sendAll } = useSendEach("give-opinion");
  const lacking = one.missing.map(readMissing);
  async function act({ steps = [], text }: Said): Promise<boolean> {
    if (isSigning) {
      try {
        await sign.mutateAsync({
          args: { campaign },
          base: one.revision,
          body: { document: one.document, text: text.trim() },
        });
        tell.done(say("signed"));
        return true;
      } catch (error) {
        tell.failed(error);
        return false;
      }
    }
    const wanted = lacking.filter(({ key }) => steps.includes(key));
    const { refused } = await sendAll(
      wanted.map(({ step, post }) => ({
        args: { campaign },
        body: {
          opinion: crypto.randomUUID(),
          document: one.document,
          step,
          text: text.trim(),
          ...(post === undefined ? {} : { post }),
        },
      })),
    );
    if (refused[0] !== undefined) tell.failed(refused[0].failure);
    else tell.done(say(wanted.length < lacking.length ? "opinedMore" : "opinedAll"));
    return refused.length === 0;
  }
  return (
    <ActDialog<Said>
      isOpen
      heading={say(isSigning ? "signHead" : "opineHead", { title: one.title })}
      consequences={<p>{say(isSigning ? "signMeans" : "opineMeans")}</p>}
      verb={say(isSigning ? "sign" : "opine")}
      initial={{
        steps: lacking.filter(({ post }) => post === undefined).map(({ key }) => key),
        text: say(isSigning ? "signText" : "opineText"),
      }}
      onAct={act}
      onClose={onClose}
    >
      {isSigning ? null : (
        <Form.Item
          name="steps"
          label={say("whichSteps")}
          rules={[{ required: true, message: say("chooseStep") }]}
        >
          <Checkbox.Group
            options={lacking.map(({ key }) => ({
              value: key,
              label: missingWords(key),
            }))}
          />
        </Form.Item>
      )}
      <Form.Item
        name="text"
        label={say("opinion")}
        rules={[{ required: true, whitespace: true, message: say("sayOpinion") }]}
      >
        <Input.TextArea rows={3} maxLength={500} />
      </Form.Item>
    </ActDialog>
  );
}
