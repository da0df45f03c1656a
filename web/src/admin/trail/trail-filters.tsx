import { useNavigate } from "@tanstack/react-router";
import { Button, Input } from "antd";
import { useWords } from "../../words/define-words.ts";
import { trailWords } from "../../words/trail.ts";
import styles from "./trail.module.css";

export interface TrailFilter {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: string | undefined;
  readonly subject?: string | undefined;
}

interface TrailFiltersProps {
  readonly filter: TrailFilter;
  /** Where the same events are as a CSV file. */
  readonly file: string;
}

/** Days, what was done, and to what; all of it stands in the address. There is no filter by person here (requirements, D-1). */
export function TrailFilters({ filter, file }: TrailFiltersProps) {
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
      <Input.Search
        allowClear
        className={styles.word}
        placeholder={say("kindHint")}
        aria-label={say("kind")}
        defaultValue={filter.kind ?? ""}
        onSearch={(kind) => go({ kind: kind.trim() || undefined })}
      />
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
