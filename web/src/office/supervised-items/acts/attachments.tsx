import { PaperClipOutlined } from "@ant-design/icons";
import { Button, Radio } from "antd";
import { useRef } from "react";
import { useWords } from "../../../words/define-words.ts";
import { supervisedItemsWords } from "../../../words/supervised-items.ts";
import styles from "./acts.module.css";

/** What came with an answer: photos of the result, or the page that it was written on. */
export interface Attached {
  readonly stage: "claim" | "other";
  readonly files: readonly File[];
}

export const NOTHING_ATTACHED: Attached = { stage: "claim", files: [] };

interface AttachmentsProps {
  readonly attached: Attached;
  readonly onAttached: (attached: Attached) => void;
  /** Problems that it is attached to. */
  readonly count: number;
}

/** Photos and scanned pages of whoever answers by telephone or on paper: a village without the program has pictures as well (D-1). */
export function Attachments({ attached, onAttached, count }: AttachmentsProps) {
  const say = useWords(supervisedItemsWords);
  const input = useRef<HTMLInputElement>(null);
  const { stage, files } = attached;
  return (
    <div className={styles.field}>
      <span id="attached">{say("attached")}</span>
      <div className={styles.attached}>
        <input
          ref={input}
          type="file"
          accept="image/*,application/pdf"
          multiple
          hidden
          aria-label={say("attach")}
          onChange={({ target }) => {
            const more = [...(target.files ?? [])];
            target.value = "";
            onAttached({ stage, files: [...files, ...more] });
          }}
        />
        <Button icon={<PaperClipOutlined />} onClick={() => input.current?.click()}>
          {say("attach")}
        </Button>
        {files.map((file) => (
          <Button
            key={`${file.name} ${file.size} ${file.lastModified}`}
            type="text"
            aria-label={say("detach", { name: file.name })}
            onClick={() => onAttached({ stage, files: files.filter((one) => one !== file) })}
          >
            {file.name} ×
          </Button>
        ))}
      </div>
      {files.length === 0 ? null : (
        <>
          <Radio.Group
            aria-labelledby="attached"
            value={stage}
            options={(["claim", "other"] as const).map((value) => ({
              value,
              label: say(`attached_${value}`),
            }))}
            onChange={({ target }) => onAttached({ stage: target.value as Attached["stage"], files })}
          />
          {count > 1 ? <span>{say("attachedToAll", { count })}</span> : null}
        </>
      )}
    </div>
  );
}
