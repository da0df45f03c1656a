import { UNIT_KIND_SPECS } from "@cunjing/contract";
import { Form, Select } from "antd";
import { UnitPicker } from "../../../ui/unit-picker.tsx";
import { useRequired } from "../../../ui/use-required.ts";
import { usePhrase, useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import styles from "./plan.module.css";

/** Kinds of unit, and the units below which they lie; none: the whole campaign. */
export function AreaFields() {
  const say = useWords(planWords);
  const required = useRequired();
  const phrase = usePhrase();
  return (
    <div className={styles.grid}>
      <Form.Item name="of" label={say("kinds")} rules={required}>
        <Select
          mode="multiple"
          showSearch={{ optionFilterProp: "label" }}
          options={Object.entries(UNIT_KIND_SPECS).map(([value, spec]) => ({ value, label: phrase(spec) }))}
        />
      </Form.Item>
      <Form.Item name="within" label={say("within")}>
        <UnitPicker empty={say("withinAll")} />
      </Form.Item>
    </div>
  );
}
