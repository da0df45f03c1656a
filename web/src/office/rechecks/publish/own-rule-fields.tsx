import { Form, InputNumber, Radio } from "antd";
import { AmountFields } from "../../../draw/amount-fields.tsx";
import { DayField } from "../../../ui/day-field.tsx";
import { UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";

interface OwnRuleFieldsProps {
  readonly amount: "share" | "count";
  readonly today: string;
}

/** Which closed problems, and how many of them: where the policy names no draw, or another one is wanted. */
export function OwnRuleFields({ amount, today }: OwnRuleFieldsProps) {
  const say = useWords(recheckWords);
  const required = useRequired();
  return (
    <>
      <div className={styles.grid}>
        <Form.Item name="from" label={say("closedFrom")}>
          <DayField max={today} />
        </Form.Item>
        <Form.Item name="to" label={say("closedTo")} rules={required}>
          <DayField max={today} />
        </Form.Item>
        <Form.Item name="units" label={say("area")}>
          <UnitPicker most={1} empty={say("areaAll")} />
        </Form.Item>
        <Form.Item name="which" label={say("which")}>
          <Radio.Group
            options={[
              { value: "prominent", label: say("prominentOnly") },
              { value: "all", label: say("allProblems") },
            ]}
          />
        </Form.Item>
      </div>
      <div className={styles.grid}>
        <AmountFields amount={amount} most={10_000} />
        <Form.Item name="minimum" label={say("minimum")}>
          <InputNumber min={0} max={1000} precision={0} />
        </Form.Item>
      </div>
    </>
  );
}
