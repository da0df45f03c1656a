import { Form, Input, InputNumber, Radio, Select } from "antd";
import { useRequired } from "../ui/use-required.ts";
import { useWords } from "../words/define-words.ts";
import { planWords } from "../words/plan-round.ts";

interface AmountFieldsProps {
  readonly amount: "count" | "share" | undefined;
  /** The greatest number that the command takes. */
  readonly most: number;
}

const STRATA = ["county", "town"] as const;

/** How many are drawn, by number or by share, and of which strata each: where the policy names no draw. */
export function AmountFields({ amount, most }: AmountFieldsProps) {
  const say = useWords(planWords);
  const required = useRequired();
  return (
    <>
      <Form.Item name="amount" label={say("howMany")}>
        <Radio.Group
          options={[
            { value: "count", label: say("byCount") },
            { value: "share", label: say("byShare") },
          ]}
        />
      </Form.Item>
      {amount === "share" ? (
        <Form.Item name="share" label={say("byShare")} extra={say("shareHint")} rules={required}>
          <Input maxLength={20} />
        </Form.Item>
      ) : (
        <Form.Item name="count" label={say("byCount")} rules={required}>
          <InputNumber min={1} max={most} precision={0} />
        </Form.Item>
      )}
      <Form.Item name="strata" label={say("strata")}>
        <Select
          allowClear
          placeholder={say("strataNone")}
          options={STRATA.map((kind) => ({
            value: kind,
            label: say(`stratum_${kind}`),
          }))}
        />
      </Form.Item>
    </>
  );
}
