import { Form, Radio } from "antd";
import type { Answer } from "../../api/types.ts";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";
import type { RegisterValues } from "./register-values.ts";

/** What comes in at desks stands first; the others in the policy's order behind. */
const AT_DESKS: readonly string[] = ["hotline", "feedback", "media", "leader", "self"];

const rankOf = (source: string): number => {
  const at = AT_DESKS.indexOf(source);
  return at === -1 ? AT_DESKS.length : at;
};

/** Sources that have a way of their own, which is said where one of them is chosen. */
const HINTS = { look_back: "lookBackHint", covert: "covertHint" } as const;

/** Where it came from: one press, since it is the one thing that every entry needs and nobody types. */
export function SourceField({ words }: { readonly words: Answer<"read-ledger-words"> }) {
  const say = useWords(registerWords);
  const required = useRequired();
  const form = Form.useFormInstance<RegisterValues>();
  const source = Form.useWatch("source", form);
  const hint = source !== undefined && source in HINTS ? HINTS[source as keyof typeof HINTS] : undefined;
  return (
    <Form.Item
      name="source"
      label={say("source")}
      rules={required}
      extra={hint === undefined ? undefined : say(hint)}
    >
      <Radio.Group
        options={words.choices.source
          .toSorted((a, b) => rankOf(a) - rankOf(b))
          .map((value) => ({ value, label: words.words[value] ?? value }))}
      />
    </Form.Item>
  );
}
