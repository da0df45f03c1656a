import { UNIT_KIND_SPECS } from "@cunjing/contract";
import { Form, Input, InputNumber, Radio, Select } from "antd";
import { DayField } from "../../../ui/day-field.tsx";
import { UnitPicker } from "../../../ui/unit-picker.tsx";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { moveWords } from "../../../words/moves.ts";
import { planWords } from "../../../words/plan-round.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";

interface OwnRuleFieldsProps {
  readonly amount: "share" | "count";
  readonly today: string;
}

const STRATA = ["county", "town"] as const;

/** Which closed problems, and how many of them: where the policy names no draw, or another one is wanted. */
export function OwnRuleFields({ amount, today }: OwnRuleFieldsProps) {
  const say = useWords(recheckWords);
  const plan = useWords(planWords);
  const moves = useWords(moveWords);
  const phrase = usePhrase();
  const required = [{ required: true, message: moves("required") }];
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
        <Form.Item name="amount" label={plan("howMany")}>
          <Radio.Group
            options={[
              { value: "share", label: plan("byShare") },
              { value: "count", label: plan("byCount") },
            ]}
          />
        </Form.Item>
        {amount === "share" ? (
          <Form.Item name="share" label={plan("byShare")} extra={plan("shareHint")} rules={required}>
            <Input maxLength={20} />
          </Form.Item>
        ) : (
          <Form.Item name="count" label={plan("byCount")} rules={required}>
            <InputNumber min={1} max={10_000} precision={0} />
          </Form.Item>
        )}
        <Form.Item name="strata" label={plan("strata")}>
          <Select
            allowClear
            placeholder={plan("strataNone")}
            options={STRATA.map((kind) => ({
              value: kind,
              label: `${plan("perStratum")}: ${phrase(UNIT_KIND_SPECS[kind])}`,
            }))}
          />
        </Form.Item>
        <Form.Item name="minimum" label={say("minimum")}>
          <InputNumber min={0} max={1000} precision={0} />
        </Form.Item>
      </div>
    </>
  );
}
