import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { DayField } from "../../ui/day-field.tsx";
import { useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import { KindSelect } from "./kind-select.tsx";
import styles from "./trail.module.css";
import type { TrailFilter } from "./trail-filter.ts";

interface TrailFiltersProps {
  readonly place: "campaign" | "site";
  readonly filter: TrailFilter;
  /** Where the same events are as a CSV file. */
  readonly file: string;
}

/** Days, what was done, and to what; all of it stands in the address. There is no filter by person here (requirements, D-1). */
export function TrailFilters({ place, filter, file }: TrailFiltersProps) {
  const say = useWords(trailWords);
  const navigate = useNavigate();
  const go = (more: TrailFilter) => void navigate({ to: ".", search: (before) => ({ ...before, ...more }) });
  return (
    <div className={`${styles.filters} no-print`}>
      <DayField
        aria-label={say("from")}
        max={filter.to}
        value={filter.from}
        onChange={(from) => go({ from })}
      />
      <span aria-hidden="true">—</span>
      <DayField aria-label={say("to")} min={filter.from} value={filter.to} onChange={(to) => go({ to })} />
      <KindSelect place={place} filter={filter} onChoose={go} />
      <Input.Search
        allowClear
        className={styles.word}
        placeholder={say("subjectHint")}
        aria-label={say("subject")}
        defaultValue={filter.subject ?? ""}
        onSearch={(subject) => go({ subject: subject.trim() || undefined })}
      />
      <Button href={file} download>
        {say("export")}
      </Button>
    </div>
  );
}
