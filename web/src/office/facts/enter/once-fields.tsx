import { Form, Input, Select } from "antd";
import { useToday } from "../../../app/use-today.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import type { FactKind } from "../fact-kinds.ts";
import { KindSelect } from "../kind-select.tsx";
import { PeriodSelect } from "../period-select.tsx";
import styles from "./enter.module.css";
import type { Once } from "./grid-columns.ts";

interface OnceFieldsProps {
  readonly kinds: readonly FactKind[];
  readonly kind: FactKind;
  readonly once: Once;
  /** Fields that were left empty when somebody wanted to go on. */
  readonly missing: readonly (keyof Once)[];
  readonly onKind: (kind: string) => void;
  readonly onChange: (change: Partial<Once>) => void;
}

/** What holds for all rows, typed once: which figures, of when, and where they were read. */
export function OnceFields({ kinds, kind, once, missing, onKind, onChange }: OnceFieldsProps) {
  const say = useWords(factWords);
  const common = useWords(commonWords);
  const today = useToday();
  const faultOf = (name: keyof Once) =>
    missing.includes(name) ? ({ validateStatus: "error", help: common("required") } as const) : {};
  const hasPeriod = kind.columns.some(({ type }) => type === "period");
  return (
    <Form layout="vertical" requiredMark={false} className={styles.once ?? ""} component="div">
      <Form.Item label={say("kind")}>
        <KindSelect kinds={kinds} kind={kind} onChange={onKind} />
      </Form.Item>
      {kind.series === null ? null : (
        <Form.Item label={say("series")} htmlFor="facts-series" {...faultOf("series")}>
          <SeriesSelect kind={kind} value={once.series} onChange={(series) => onChange({ series })} />
        </Form.Item>
      )}
      {hasPeriod ? (
        <Form.Item label={say("period")} htmlFor="facts-period" {...faultOf("period")}>
          <PeriodSelect
            id="facts-period"
            value={once.period}
            placeholder={say("choosePeriod")}
            onChange={(period) => onChange({ period })}
          />
        </Form.Item>
      ) : null}
      {kind.day === "none" ? null : (
        <Form.Item label={say("day")} htmlFor="facts-day" {...faultOf("day")}>
          <DayField id="facts-day" max={today} value={once.day} onChange={(day) => onChange({ day })} />
        </Form.Item>
      )}
      <Form.Item
        className={styles.wide ?? ""}
        label={say("source")}
        htmlFor="facts-source"
        {...faultOf("source")}
      >
        <Input
          id="facts-source"
          maxLength={200}
          placeholder={say("sourceHint")}
          value={once.source}
          onChange={({ target }) => onChange({ source: target.value })}
        />
      </Form.Item>
    </Form>
  );
}

interface SeriesSelectProps {
  readonly kind: FactKind;
  readonly value: string | undefined;
  readonly onChange: (series: string | undefined) => void;
}

/** What the policy reads, by its label; another one by its id, which no rule counts yet. */
function SeriesSelect({ kind, value, onChange }: SeriesSelectProps) {
  const say = useWords(factWords);
  const entries = kind.series?.entries ?? [];
  const known = entries.map(({ id, label, measure, asked }) => ({
    value: id,
    label: say(asked ? "seriesOption" : "seriesUnasked", {
      label: measure === null ? label : say("withMeasure", { label, measure }),
    }),
  }));
  const isNew = value !== undefined && !entries.some(({ id }) => id === value);
  return (
    <Select
      id="facts-series"
      aria-label={say("series")}
      value={value ?? null}
      placeholder={say("chooseSeries")}
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: "label" }}
      notFoundContent={say("noSeries")}
      onChange={(next: string | null) => onChange(next ?? undefined)}
      options={isNew ? [...known, { value, label: say("seriesUnasked", { label: value }) }] : known}
    />
  );
}
