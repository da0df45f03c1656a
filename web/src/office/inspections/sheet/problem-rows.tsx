import { DeleteOutlined, PlusOutlined } from "@ant-design/icons";
import { Button, Input, Select } from "antd";
import { Section } from "../../../ui/page.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { inspectionWords } from "../../../words/inspections.ts";
import type { NewProblem } from "./entry-body.ts";
import styles from "./sheet.module.css";
import type { StandardAnswer } from "./standard-of.ts";

interface ProblemRowsProps {
  readonly problems: readonly NewProblem[];
  readonly standard: StandardAnswer | undefined;
  readonly onChange: (problems: readonly NewProblem[]) => void;
}

/** Problems found at the visit, entered with it: the item of the checklist is the category. */
export function ProblemRows({ problems, standard, onChange }: ProblemRowsProps) {
  const say = useWords(inspectionWords);
  const common = useWords(commonWords);
  const set = (id: string, change: Partial<NewProblem>) =>
    onChange(problems.map((one) => (one.id === id ? { ...one, ...change } : one)));
  const items = (standard?.items ?? []).map(({ id, label }) => ({ value: id, label }));
  return (
    <Section
      heading={say("problems", { count: problems.length })}
      actions={
        <Button
          size="small"
          icon={<PlusOutlined aria-hidden />}
          onClick={() => onChange([...problems, { id: crypto.randomUUID(), description: "" }])}
        >
          {say("addProblem")}
        </Button>
      }
    >
      {problems.map(({ id, item, description, place, severity }) => (
        <div key={id} className={styles.problem}>
          <Select
            allowClear
            aria-label={say("item")}
            placeholder={say("item")}
            value={item}
            options={items}
            onChange={(next: string | undefined) => set(id, { item: next })}
          />
          <Input
            autoFocus
            aria-label={say("description")}
            placeholder={say("description")}
            maxLength={500}
            value={description}
            onChange={({ target }) => set(id, { description: target.value })}
          />
          <Input
            aria-label={say("place")}
            placeholder={say("place")}
            maxLength={100}
            value={place ?? ""}
            onChange={({ target }) => set(id, { place: target.value })}
          />
          <Select
            allowClear
            aria-label={say("severity")}
            placeholder={say("severity")}
            value={severity}
            options={(["ordinary", "prominent", "serious"] as const).map((value) => ({
              value,
              label: say(value),
            }))}
            onChange={(next: NewProblem["severity"]) => set(id, { severity: next })}
          />
          <Button
            type="text"
            icon={<DeleteOutlined />}
            aria-label={common("clear")}
            onClick={() => onChange(problems.filter((one) => one.id !== id))}
          />
        </div>
      ))}
    </Section>
  );
}
