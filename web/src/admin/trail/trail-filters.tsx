import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
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
  const go = (more: TrailFilter) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...more }), replace: true });
  return (
    <div className={`${styles.filters} no-print`}>
      <Input
        type="date"
        aria-label={say("from")}
        className={styles.day}
        value={filter.from ?? ""}
        onChange={({ target }) => go({ from: target.value || undefined })}
      />
      <span aria-hidden="true">—</span>
      <Input
        type="date"
        aria-label={say("to")}
        className={styles.day}
        value={filter.to ?? ""}
        onChange={({ target }) => go({ to: target.value || undefined })}
      />
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
