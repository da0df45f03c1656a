import { Form, Input, Select } from "antd";
import type { Answer } from "../../../api/types.ts";
import { ROUND_KINDS } from "../../../ui/round-kinds.ts";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./plan.module.css";

interface WhatFieldsProps {
  readonly choices: Answer<"read-plan-choices"> | undefined;
  readonly isStanding: boolean;
}

/** Title, kind, standard, basis. The kind of a plan that stands stays: a covert plan was never an open one. */
export function WhatFields({ choices, isStanding }: WhatFieldsProps) {
  const say = useWords(planWords);
  const rounds = useWords(roundWords);
  const rules = useRequired();
  const standards = (choices?.standards ?? []).map(({ id, label, full_mark, items }) => ({
    value: id,
    label: `${label} (${say("full", { full: full_mark, items })})`,
  }));
  return (
    <div className={styles.grid}>
      <Form.Item name="title" label={rounds("name")} rules={rules}>
        <Input maxLength={100} placeholder={say("titleHint")} autoFocus={!isStanding} />
      </Form.Item>
      <Form.Item name="kind" label={rounds("kind")} extra={say("kindHelp")} rules={rules}>
        <Select
          disabled={isStanding}
          options={Object.entries(ROUND_KINDS).map(([value, word]) => ({ value, label: rounds(word) }))}
        />
      </Form.Item>
      <Form.Item name="standard" label={rounds("standard")}>
        <Select allowClear placeholder={say("standardNone")} options={standards} />
      </Form.Item>
      <Form.Item name="basis" label={rounds("basis")}>
        <Input maxLength={200} placeholder={rounds("basisHint")} />
      </Form.Item>
    </div>
  );
}
