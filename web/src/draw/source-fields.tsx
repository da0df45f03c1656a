import { Form, Input } from "antd";
import { useRequired } from "../ui/use-required.ts";
import { useWords } from "../words/define-words.ts";
import { drawWords } from "../words/draws.ts";

/** Title, where the seed will come from, and the seed where it was made in public a moment ago. */
export function SourceFields() {
  const say = useWords(drawWords);
  const required = useRequired();
  return (
    <>
      <Form.Item name="title" label={say("name")} rules={required}>
        <Input maxLength={100} />
      </Form.Item>
      <Form.Item name="source" label={say("source")} extra={say("sourceHint")} rules={required}>
        <Input.TextArea maxLength={300} rows={2} />
      </Form.Item>
      <Form.Item name="seed" label={say("seedNow")} extra={say("seedNowHelp")}>
        <Input maxLength={200} placeholder={say("optional")} />
      </Form.Item>
    </>
  );
}
