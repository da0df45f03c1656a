import { Form, Input, Radio } from "antd";
import { useCommand } from "../../../api/queries.ts";
import type { Answer } from "../../../api/types.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useComma } from "../../../ui/use-comma.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";

const MEDIA = ["telephone", "paper"] as const;

interface Entered {
  readonly medium: (typeof MEDIA)[number];
  readonly toldBy: string;
  readonly note?: string;
}

interface EnterAnswersProps {
  readonly sheets: Answer<"read-assessment">["sheets"];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Answers that came by telephone or on paper, entered for the counties that gave them (D-1). */
export function EnterAnswers({ sheets, onDone, onClose }: EnterAnswersProps) {
  const say = useWords(periodWords);
  const comma = useComma();
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const enter = useCommand("enter-check-answers");
  async function go({ medium, toldBy, note }: Entered): Promise<boolean> {
    const said = note === undefined || note.trim() === "" ? {} : { note: note.trim() };
    try {
      const { entered } = await enter.mutateAsync({
        args: { campaign },
        body: {
          assessment,
          sheets: sheets.map(({ sheet }) => sheet),
          medium,
          told_by: toldBy.trim(),
          ...said,
        },
      });
      tell.done(say("answersEntered", { count: entered }));
      onDone();
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }
  return (
    <ActDialog<Entered>
      isOpen
      heading={say("enterAnswersOf", { count: sheets.length })}
      consequences={
        <>
          <p>{sheets.map(({ unit_name }) => unit_name).join(comma)}</p>
          <p>{say("enterAnswersMeans")}</p>
        </>
      }
      verb={say("enterAnswers")}
      initial={{ medium: "telephone" }}
      onAct={go}
      onClose={onClose}
    >
      <Form.Item name="medium" label={say("answerMedium")}>
        <Radio.Group options={MEDIA.map((medium) => ({ value: medium, label: say(`answerBy_${medium}`) }))} />
      </Form.Item>
      <Form.Item
        name="toldBy"
        label={say("answerToldBy")}
        rules={[{ required: true, whitespace: true, message: say("answerSayWho") }]}
      >
        <Input maxLength={40} placeholder={say("answerWhoExample")} />
      </Form.Item>
      <Form.Item name="note" label={say("answerNote")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </ActDialog>
  );
}
