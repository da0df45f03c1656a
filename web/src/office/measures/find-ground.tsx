import { Button, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../api/queries.ts";
import { useScope } from "../../app/campaign.ts";
import { useTell } from "../../ui/tell.tsx";
import { useWords } from "../../words/define-words.ts";
import { measureWords } from "../../words/measures.ts";
import type { Measure } from "./groups.ts";
import styles from "./measures.module.css";

/** What only a person can find ("因工作不力"): whether it holds, and why. */
export function FindGround({ measure: { assessment, key, needs_finding } }: { readonly measure: Measure }) {
  const say = useWords(measureWords);
  const tell = useTell();
  const { campaign } = useScope();
  const find = useCommand("find-measure-ground");
  const [reason, setReason] = useState("");
  const isEmpty = reason.trim() === "";
  async function go(holds: boolean) {
    try {
      await find.mutateAsync({
        args: { campaign },
        body: { finding: crypto.randomUUID(), assessment, key, holds, reason: reason.trim() },
      });
      tell.done(say("found", { what: say(holds ? "holds" : "holdsNot") }) + (holds ? say("thenDecide") : ""));
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <div className={styles.form}>
      <p className={styles.soft}>{say("findAsk", { what: needs_finding ?? "" })}</p>
      <label htmlFor="finding-reason">{say("reason")}</label>
      <Input.TextArea
        id="finding-reason"
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className={styles.buttons}>
        <Button type="primary" disabled={isEmpty} loading={find.isPending} onClick={() => void go(true)}>
          {say("holds")}
        </Button>
        <Button disabled={isEmpty} loading={find.isPending} onClick={() => void go(false)}>
          {say("holdsNot")}
        </Button>
      </div>
    </div>
  );
}
