import { Form, Select } from "antd";
import type { Answer } from "../../../api/types.ts";
import { AmountFields } from "../../../draw/amount-fields.tsx";
import { titledIn } from "../../../ui/period-title.ts";
import { useRequired } from "../../../ui/use-required.ts";
import { useLanguage, useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { AreaFields } from "./area-fields.tsx";
import styles from "./plan.module.css";
import type { PlanValues } from "./plan-values.ts";

interface SampleFieldsProps {
  readonly choices: Answer<"read-plan-choices"> | undefined;
  readonly values: Partial<PlanValues>;
}

const EXHAUSTED = [
  ["rest_first", "restFirst"],
  ["reset", "reset"],
  ["refuse", "refuse"],
  ["with_replacement", "withReplacement"],
] as const;

/** A draw of the policy in a period, or a rule of the round's own; the frame and the seed come afterwards, in public. */
export function SampleFields({ choices, values }: SampleFieldsProps) {
  const say = useWords(planWords);
  const [language] = useLanguage();
  const rules = useRequired();
  const draws = (choices?.draws ?? []).filter((one) => one.draws === "units");
  const rule = draws.find(({ id }) => id === values.draw);
  const periods = (choices?.periods ?? [])
    .filter(({ cadence }) => cadence === rule?.every)
    .map((one) => titledIn(one, language));
  return (
    <>
      <div className={styles.grid}>
        <Form.Item name="draw" label={say("sampleRule")}>
          <Select
            allowClear
            placeholder={say("ownRule")}
            options={draws.map(({ id, label }) => ({ value: id, label }))}
          />
        </Form.Item>
        {rule === undefined ? null : (
          <Form.Item name="scopePeriod" label={say("assessmentPeriod")} rules={rules}>
            <Select options={periods.map(({ id, title }) => ({ value: id, label: title }))} />
          </Form.Item>
        )}
      </div>
      {rule !== undefined ? null : (
        <>
          <AreaFields />
          <div className={styles.grid}>
            <AmountFields amount={values.amount} most={5000} />
            <Form.Item name="exhausted" label={say("exhausted")}>
              <Select
                allowClear
                placeholder={say("restFirst")}
                options={EXHAUSTED.map(([value, word]) => ({ value, label: say(word) }))}
              />
            </Form.Item>
          </div>
        </>
      )}
    </>
  );
}
