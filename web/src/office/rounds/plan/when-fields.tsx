import "../../../ui/calendar-locales.ts";
import { DatePicker, Form, Select } from "antd";
import dayjs, { type Dayjs } from "dayjs";
import type { Answer } from "../../../api/types.ts";
import { useRequired } from "../../../ui/use-required.ts";
import { useWords } from "../../../words/define-words.ts";
import { planWords } from "../../../words/plan-round.ts";
import { roundWords } from "../../../words/rounds.ts";
import styles from "./plan.module.css";
import type { PlanValues } from "./plan-values.ts";

interface WhenFieldsProps {
  readonly choices: Answer<"read-plan-choices"> | undefined;
  readonly values: Partial<PlanValues>;
  readonly today: string;
}

const day = {
  getValueProps: (text?: string) => ({ value: text === undefined ? undefined : dayjs(text) }),
  normalize: (value: Dayjs | null) => value?.format("YYYY-MM-DD"),
};

/** The policy's period fills in the days; they may be others. Days off are grey in the calendar, with their reason. */
export function WhenFields({ choices, values, today }: WhenFieldsProps) {
  const say = useWords(planWords);
  const rounds = useWords(roundWords);
  const form = Form.useFormInstance<PlanValues>();
  const rules = useRequired();
  // A round serves ten days or a month more often than a week.
  const periods = (choices?.periods ?? [])
    .filter(({ last_day, kind }) => last_day >= today && kind !== "campaign")
    .sort((a, b) => Number(a.kind === "week") - Number(b.kind === "week"));
  const workOf = new Map((choices?.days ?? []).map((one) => [one.day, one]));

  function follow(id: string | undefined) {
    const period = choices?.periods.find((one) => one.id === id);
    if (period === undefined || values.first_day !== undefined) return;
    const begins = period.first_day < today ? today : period.first_day;
    form.setFieldsValue({ first_day: begins, last_day: period.last_day } as Partial<PlanValues>);
  }
  const cell = (current: Dayjs) => {
    const known = workOf.get(current.format("YYYY-MM-DD"));
    return (
      <div
        className={`ant-picker-cell-inner ${known?.work === false ? styles.off : ""}`}
        title={known?.why ?? undefined}
      >
        {current.date()}
      </div>
    );
  };
  return (
    <div className={styles.grid}>
      <Form.Item name="period" label={rounds("period")}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: "label" }}
          placeholder={say("periodNone")}
          onChange={follow}
          options={periods.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Form.Item>
      <div className={styles.days}>
        <Form.Item name="first_day" label={rounds("firstDay")} rules={rules} {...day}>
          <DatePicker cellRender={(current) => cell(current as Dayjs)} />
        </Form.Item>
        <Form.Item name="last_day" label={rounds("lastDay")} rules={rules} {...day}>
          <DatePicker
            cellRender={(current) => cell(current as Dayjs)}
            disabledDate={(current) =>
              values.first_day !== undefined && current.format("YYYY-MM-DD") < values.first_day
            }
          />
        </Form.Item>
      </div>
    </div>
  );
}
