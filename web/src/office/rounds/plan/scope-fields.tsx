import { Form, Segmented, Select } from "antd";
import type { Answer } from "../../../api/types.ts";
import { UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { AreaFields } from "./area-fields.tsx";
import styles from "./plan.module.css";
import type { PlanValues } from "./plan-values.ts";
import { SampleFields } from "./sample-fields.tsx";

interface ScopeFieldsProps {
  readonly choices: Answer<"read-plan-choices"> | undefined;
  readonly values: Partial<PlanValues>;
}

/** Where it goes: units by name, by area, by a draw, or those that the policy's own assessment takes in a period. */
export function ScopeFields({ choices, values }: ScopeFieldsProps) {
  const say = useWords(planWords);
  const kind = values.scopeKind ?? "list";
  const rules = useRequired();
  const assessed = choices?.assessments.find(({ id }) => id === values.assessment);
  const periods = (choices?.periods ?? []).filter(({ cadence }) => cadence === assessed?.every);
  return (
    <>
      <Form.Item name="scopeKind" label={say("scope")}>
        <Segmented
          options={[
            { value: "list", label: say("scopeList") },
            { value: "all", label: say("scopeAll") },
            { value: "sample", label: say("scopeSample") },
            { value: "policy", label: say("scopePolicy") },
          ]}
        />
      </Form.Item>
      {kind === "list" ? (
        <Form.Item name="units" rules={rules}>
          <UnitPicker canSpread empty={say("unitsNone")} />
        </Form.Item>
      ) : null}
      {kind === "all" ? <AreaFields /> : null}
      {kind === "sample" ? <SampleFields choices={choices} values={values} /> : null}
      {kind === "policy" ? (
        <div className={styles.grid}>
          <Form.Item name="assessment" label={say("assessment")} rules={rules}>
            <Select options={(choices?.assessments ?? []).map(({ id, label }) => ({ value: id, label }))} />
          </Form.Item>
          <Form.Item name="scopePeriod" label={say("assessmentPeriod")} rules={rules}>
            <Select options={periods.map(({ id, title }) => ({ value: id, label: title }))} />
          </Form.Item>
        </div>
      ) : null}
    </>
  );
}
