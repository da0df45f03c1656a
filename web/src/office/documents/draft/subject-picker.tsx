import { DRAFTED_KINDS, type DraftedKindId } from "@cunjing/contract";
import { Button, Popover, Select } from "antd";
import { useState } from "react";
import { useRead } from "../../../api/queries.ts";
import { useScope } from "../../../app/campaign.ts";
import { UnitFinder } from "../../../ui/unit-finder.tsx";
import { useWords } from "../../../words/define-words.ts";
import { documentsWords } from "../../../words/documents.ts";
import { useSubjects } from "./use-subjects.ts";

interface SubjectPickerProps {
  readonly kind: DraftedKindId;
  readonly subject: string | undefined;
  readonly onChoose: (subject: string) => void;
}

/** The record that a document is made from: nobody types what it holds again (F, enter once). */
export function SubjectPicker({ kind, subject, onChoose }: SubjectPickerProps) {
  const say = useWords(documentsWords);
  const { noun } = DRAFTED_KINDS[kind];
  if (noun === "unit") return <UnitPicker unit={subject} onChoose={onChoose} />;
  if (kind === "county-check") return <SheetPicker subject={subject} onChoose={onChoose} />;
  return (
    <RecordPicker key={noun} noun={noun} subject={subject} onChoose={onChoose} label={say(`noun_${noun}`)} />
  );
}

interface RecordPickerProps {
  readonly noun: Exclude<(typeof DRAFTED_KINDS)[DraftedKindId]["noun"], "unit">;
  readonly subject: string | undefined;
  readonly onChoose: (subject: string) => void;
  readonly label: string;
}

function RecordPicker({ noun, subject, onChoose, label }: RecordPickerProps) {
  const say = useWords(documentsWords);
  const [text, setText] = useState("");
  const { options, isReading } = useSubjects(noun, text);
  const known = options.some(({ value }) => value === subject);
  return (
    <Select
      showSearch={{ filterOption: noun !== "problem", optionFilterProp: "label", onSearch: setText }}
      aria-label={label}
      placeholder={say("chooseRecord", { noun: label })}
      value={subject}
      loading={isReading}
      options={
        subject === undefined || known ? options : [{ value: subject, label: say("thisRecord") }, ...options]
      }
      onChange={onChoose}
      style={{ width: "100%" }}
    />
  );
}

function UnitPicker({
  unit,
  onChoose,
}: {
  readonly unit: string | undefined;
  readonly onChoose: (unit: string) => void;
}) {
  const say = useWords(documentsWords);
  const [isOpen, setOpen] = useState(false);
  const read = useRead("read-unit", { unit: unit ?? "" }, { enabled: unit !== undefined });
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <UnitFinder
          onChoose={(chosen) => {
            setOpen(false);
            if (chosen !== undefined) onChoose(chosen);
          }}
        />
      }
    >
      <Button block>{read.data?.name ?? say("chooseRecord", { noun: say("noun_unit") })}</Button>
    </Popover>
  );
}

/** A check sheet is an assessment's and a county's: assessment:unit. */
function SheetPicker({ subject, onChoose }: Pick<SubjectPickerProps, "subject" | "onChoose">) {
  const say = useWords(documentsWords);
  const { campaign } = useScope();
  const [chosen, unit] = (subject ?? "").split(":");
  const assessment = chosen === "" ? undefined : chosen;
  const results = useRead(
    "list-assessment-results",
    { campaign, assessment: assessment ?? "", limit: 200 },
    { enabled: assessment !== undefined },
  );
  return (
    <>
      <RecordPicker
        noun="assessment"
        subject={assessment}
        label={say("noun_assessment")}
        onChoose={(next) => onChoose(`${next}:${unit ?? ""}`)}
      />
      <Select
        aria-label={say("noun_unit")}
        placeholder={say("chooseRecord", { noun: say("noun_unit") })}
        value={unit === "" ? undefined : unit}
        disabled={assessment === undefined}
        options={(results.data?.results ?? []).map((row) => ({ value: row.unit, label: row.unit_name }))}
        onChange={(next) => onChoose(`${assessment}:${next}`)}
        style={{ width: "100%", marginTop: 8 }}
      />
    </>
  );
}
