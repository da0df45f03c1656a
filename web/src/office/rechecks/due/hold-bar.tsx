import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useSendEach } from "../../../api/send-each.ts";
import { useScope } from "../../../app/campaign.ts";
import { ActDialog } from "../../../ui/act-dialog.tsx";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { recheckWords } from "../../../words/rechecks.ts";
import styles from "../rechecks.module.css";
import type { DueRow } from "./use-due.ts";

interface HoldBarProps {
  readonly rows: readonly DueRow[];
  readonly onDone: () => void;
}

interface Values {
  readonly note?: string;
}

/** Those that were seen on one way through the villages and hold are noted at once; what is bad again is a problem of its own. */
export function HoldBar({ rows, onDone }: HoldBarProps) {
  const say = useWords(recheckWords);
  const tell = useTell();
  const { campaign } = useScope();
  const [isAsking, setAsking] = useState(false);
  const looked = useSendEach("record-look-back");
  const drawn = useSendEach("record-recheck");
  const progress = looked.progress ?? drawn.progress;
  if (rows.length === 0) return null;
  const count = rows.length;

  async function hold({ note }: Values): Promise<boolean> {
    const said = { result: "holds" as const, ...(note?.trim() ? { note: note.trim() } : {}) };
    const ofKind = (kind: DueRow["kind"]) => rows.filter((row) => row.kind === kind);
    const args = { campaign };
    try {
      const outcomes = [
        await looked.sendAll(
          ofKind("look_back").map(({ problem, days }) => ({
            args,
            // Of a look-back by the policy it is always known; the command says so where it is not.
            body: { problems: [{ problem }], ...said, days: days ?? 0 },
          })),
        ),
        await drawn.sendAll(
          ofKind("draw").map(({ problem, draw }) => ({
            args,
            body: { problems: [{ problem }], ...said, draw: draw ?? "" },
          })),
        ),
      ];
      const done = outcomes.reduce((sum, one) => sum + one.done, 0);
      if (done > 0) tell.done(say("held", { count: done }));
      // Those that were refused stay in the list; the first says why.
      const [refused] = outcomes.flatMap((one) => one.refused);
      if (refused !== undefined) tell.failed(refused.failure);
      onDone();
      return true;
    } catch (error) {
      tell.failed(error);
      return false;
    }
  }

  return (
    <section className={styles.bar} aria-label={say("chosen", { count })}>
      <span>{say("chosen", { count })}</span>
      <Button type="primary" loading={progress !== undefined} onClick={() => setAsking(true)}>
        {progress === undefined ? say("allHold", { count }) : say("holding", { ...progress })}
      </Button>
      <Button type="text" onClick={onDone}>
        {say("chooseNone")}
      </Button>
      <ActDialog<Values>
        isOpen={isAsking}
        heading={say("holdHeading", { count })}
        consequences={say("holdThen")}
        verb={say("holdVerb")}
        onAct={hold}
        onClose={() => setAsking(false)}
      >
        <Form.Item name="note" label={say("holdNote")}>
          <Input.TextArea maxLength={1000} autoSize={{ minRows: 2 }} />
        </Form.Item>
      </ActDialog>
    </section>
  );
}
