import { Select } from "antd";
import { useState } from "react";
import { useCampaign } from "../../app/campaign.ts";
import { useToday } from "../../app/use-today.ts";
import { useWords } from "../../words/define-words.ts";
import { factWords } from "../../words/facts.ts";
import { periodName, periodOptions } from "./periods.ts";
import { useAssessedPeriods } from "./use-assessed-periods.ts";

interface PeriodSelectProps {
  readonly id?: string;
  readonly value: string | undefined;
  readonly onChange: (period: string | undefined) => void;
  /** Said where none is chosen. */
  readonly placeholder: string;
  readonly canClear?: boolean;
}

/** A period: the assessed ones by their titles, months, or any other by its id (a week: 2019-w19). */
export function PeriodSelect({ id, value, onChange, placeholder, canClear = false }: PeriodSelectProps) {
  const say = useWords(factWords);
  const { first_day } = useCampaign();
  const today = useToday();
  const assessed = useAssessedPeriods();
  const [typed, setTyped] = useState("");
  const options = periodOptions(assessed, { first_day, today }, typed.trim());
  const isKnown = value === undefined || options.some((one) => one.value === value);
  return (
    <Select
      {...(id === undefined ? {} : { id })}
      aria-label={say("period")}
      value={value ?? null}
      placeholder={placeholder}
      allowClear={canClear}
      style={{ minWidth: 160 }}
      popupMatchSelectWidth={false}
      showSearch={{
        onSearch: setTyped,
        filterOption: (words, option) =>
          `${option?.label ?? ""} ${option?.value ?? ""}`.toLowerCase().includes(words.trim().toLowerCase()),
      }}
      notFoundContent={say("periodHint")}
      onChange={(next: string | null) => onChange(next ?? undefined)}
      options={isKnown ? options : [{ value, label: periodName(assessed, value) }, ...options]}
    />
  );
}
