import { DRAFTED_KINDS, type DraftedKindId } from "@cunjing/contract";
import { Checkbox, Form, Input, Select } from "antd";
import { DayField } from "../../../ui/day-field.tsx";
import { useWords } from "../../../words/define-words.ts";
import { draftWords } from "../../../words/draft-words.ts";
import styles from "./draft.module.css";
import { ENTRY_WORDS, LIST_WORDS, showEntries, type WordValues } from "./read-words.ts";

type Word = keyof typeof draftWords.phrases & string;

const DAYS: readonly string[] = ["feedback_by", "deadline"];
const LINES: readonly string[] = [
  "grounds",
  "limit",
  "inspected",
  "matter",
  "responsible",
  "signer",
  "leader",
];

/** A field for each thing that the kind has a place for besides its record; all may be left empty. */
export function WordFields({ kind, before }: { readonly kind: DraftedKindId; readonly before: WordValues }) {
  const say = useWords(draftWords);
  const words = DRAFTED_KINDS[kind].words as readonly Word[];
  if (words.length === 0) return null;
  return (
    <div className={styles.words}>
      {words.map((word) => (
        <Form.Item
          key={`${kind} ${word}`}
          name={["words", word]}
          label={word === "explain" ? undefined : say(word)}
          {...(word === "explain" ? { valuePropName: "checked" } : {})}
          initialValue={ENTRY_WORDS.includes(word) ? showEntries(before[word]) : before[word]}
        >
          {fieldOf(word)}
        </Form.Item>
      ))}
    </div>
  );

  function fieldOf(word: Word) {
    if (word === "explain") return <Checkbox>{say("explain")}</Checkbox>;
    if (word === "display")
      return (
        <Select
          allowClear
          options={(["all", "first-and-last-three", "no-scores"] as const).map((value) => ({
            value,
            label: say(`display_${value}`),
          }))}
        />
      );
    if (LIST_WORDS.includes(word)) return <Select mode="tags" open={false} suffixIcon={null} />;
    if (DAYS.includes(word)) return <DayField />;
    if (LINES.includes(word)) return <Input />;
    return (
      <Input.TextArea
        autoSize={{ minRows: 2, maxRows: 8 }}
        placeholder={ENTRY_WORDS.includes(word) ? say("entries") : ""}
      />
    );
  }
}
