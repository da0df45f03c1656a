import { Form, Input, Radio } from "antd";
import { useWords } from "../words/define-words.ts";
import { toldWords } from "../words/told.ts";

/** What the fields hold, by their names. */
export interface ToldValues {
  readonly medium: "telephone" | "paper";
  /** The post that told it. */
  readonly post: string;
  readonly note?: string;
}

export const TOLD_FIRST: Pick<ToldValues, "medium"> = { medium: "telephone" };

/** A note that says something, for the body of a command. */
export const noteOf = ({ note }: ToldValues): { note?: string } =>
  note === undefined || note.trim() === "" ? {} : { note: note.trim() };

interface ToldFieldsProps {
  readonly who: string;
  /** Said where nobody is named. */
  readonly sayWho: string;
}

/** The fields of a dialog that enters what came by telephone or on paper: how, from which post, and a note. */
export function ToldFields({ who, sayWho }: ToldFieldsProps) {
  const say = useWords(toldWords);
  return (
    <>
      <Form.Item name="medium" label={say("how")}>
        <Radio.Group
          options={(["telephone", "paper"] as const).map((medium) => ({ value: medium, label: say(medium) }))}
        />
      </Form.Item>
      <Form.Item name="post" label={who} rules={[{ required: true, whitespace: true, message: sayWho }]}>
        <Input maxLength={40} placeholder={say("whoExample")} />
      </Form.Item>
      <Form.Item name="note" label={say("note")}>
        <Input.TextArea rows={2} maxLength={500} />
      </Form.Item>
    </>
  );
}
