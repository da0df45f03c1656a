import { getRouteApi } from "@tanstack/react-router";
import { Checkbox, Select } from "antd";
import { DayField } from "../../../ui/day-field.tsx";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import type { FactKind } from "../fact-kinds.ts";
import styles from "../facts.module.css";
import { KindSelect } from "../kind-select.tsx";
import { PeriodSelect } from "../period-select.tsx";

const route = getRouteApi("/c/$campaign/facts");

interface FactFiltersProps {
  readonly kinds: readonly FactKind[];
  readonly kind: FactKind;
  /** How many rows that were read came after a freeze. */
  readonly late: number;
  readonly onSearch: (change: Record<string, string | undefined>) => void;
}

/** Kind, what it is about, and when: all of it in the address. */
export function FactFilters({ kinds, kind, late, onSearch }: FactFiltersProps) {
  const say = useWords(factWords);
  const { series, period, from, to, only } = route.useSearch();
  const day = (name: "from" | "to", value: string | undefined) => (
    <>
      <label htmlFor={`facts-${name}`}>{say(name)}</label>
      <DayField
        id={`facts-${name}`}
        value={value}
        onChange={(next) => onSearch({ [name]: next, fact: undefined })}
      />
    </>
  );
  return (
    <div className={`${styles.filters} no-print`}>
      <KindSelect
        kinds={kinds}
        kind={kind}
        onChange={(next) =>
          onSearch({ kind: next, series: undefined, period: undefined, only: undefined, fact: undefined })
        }
      />
      {kind.series === null || kind.series.entries.length === 0 ? null : (
        <Select
          className={styles.series ?? ""}
          aria-label={say("series")}
          placeholder={say("allSeries")}
          allowClear
          value={series ?? null}
          popupMatchSelectWidth={false}
          showSearch={{ optionFilterProp: "label" }}
          onChange={(next: string | null) => onSearch({ series: next ?? undefined, fact: undefined })}
          options={kind.series.entries.map(({ id, label, entered }) => ({
            value: id,
            label: say("kindOption", { kind: label, count: entered }),
          }))}
        />
      )}
      {kind.day === "required" ? null : (
        <PeriodSelect
          value={period}
          placeholder={say("allPeriods")}
          canClear
          onChange={(next) => onSearch({ period: next, fact: undefined })}
        />
      )}
      {kind.day === "none" ? null : (
        <>
          {day("from", from)}
          {day("to", to)}
        </>
      )}
      {late === 0 && only !== "late" ? null : (
        <Checkbox
          checked={only === "late"}
          onChange={({ target }) => onSearch({ only: target.checked ? "late" : undefined, fact: undefined })}
        >
          {say("onlyLate")}
        </Checkbox>
      )}
    </div>
  );
}
