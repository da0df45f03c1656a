import { Form, Input, Radio, Select } from "antd";
import type { Answer } from "../../api/types.ts";
import { DayField } from "../../ui/day-field.tsx";
import { useRequired } from "../../ui/use-required.ts";
import { useWords } from "../../words/define-words.ts";
import { registerWords } from "../../words/register-problem.ts";
import { useSeverityWord } from "../severity-word.ts";
import styles from "./register.module.css";
import type { RegisterValues } from "./register-values.ts";

type Ledger = Answer<"read-ledger-words">;

const SEVERITIES = ["ordinary", "prominent", "serious"] as const;

interface MoreFieldsProps {
  readonly words: Ledger;
  readonly today: string;
}

/** What a clerk often does not know of a complaint: how bad, what kind, where exactly, when. */
export function MoreFields({ words: { words, choices, channels }, today }: MoreFieldsProps) {
  const say = useWords(registerWords);
  const required = useRequired();
  const severityWord = useSeverityWord();
  const form = Form.useFormInstance<RegisterValues>();
  const severity = Form.useWatch("severity", form) ?? "ordinary";
  const channel = channels.find((one) => one.severity === severity);
  const limit = channel?.limits[severity] ?? null;
  const named = (ids: readonly string[]) => ids.map((id) => ({ value: id, label: words[id] ?? id }));
  const categories = choices.category.map(({ label, items }) => ({ label, options: named(items) }));
  const kinds = [
    ["category", "category", categories.length === 1 ? (categories[0]?.options ?? []) : categories],
    ["place_type", "placeType", named(choices.place_type)],
    ["behaviour", "behaviour", named(choices.behaviour)],
    ["zone", "zone", named(choices.zone)],
  ] as const;
  return (
    <>
      <Form.Item
        name="severity"
        label={say("severity")}
        extra={
          channel === undefined
            ? undefined
            : limit === null
              ? say("thenStated", { channel: channel.label })
              : say("thenChannel", { channel: channel.label, limit })
        }
      >
        <Radio.Group options={SEVERITIES.map((value) => ({ value, label: severityWord(value) }))} />
      </Form.Item>
      <div className={styles.pair}>
        {kinds
          .filter(([, , options]) => options.length > 0)
          .map(([name, word, options]) => (
            <Form.Item key={name} name={name} label={say(word)}>
              <Select
                allowClear
                showSearch={{ optionFilterProp: "label" }}
                placeholder={say("notSaid")}
                options={[...options]}
              />
            </Form.Item>
          ))}
      </div>
      <Form.Item name="stock" label={say("stockOf")}>
        <Radio.Group
          options={[
            { value: "", label: say("unknown") },
            { value: "new", label: say("new") },
            { value: "stock", label: say("stock") },
          ]}
        />
      </Form.Item>
      <div className={styles.pair}>
        <Form.Item name="found_on" label={say("foundOn")} rules={required}>
          <DayField max={today} isNeeded />
        </Form.Item>
        <Form.Item name="found_at" label={say("foundAt")}>
          <Input type="time" />
        </Form.Item>
      </div>
    </>
  );
}
