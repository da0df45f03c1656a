import { Button, Input } from "antd";
import { useId, useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriod, usePeriodParams } from "../period/use-period.ts";
import styles from "./check.module.css";
import type { Objection } from "./objection-card.tsx";

/** The office's decision with its reason; what is contested, and what it counts for, stands above it. */
export function DecideObjection({ objection }: { readonly objection: Objection }) {
  const say = useWords(periodWords);
  const tell = useTell();
  const id = useId();
  const { campaign } = usePeriodParams();
  const { sheets } = usePeriod();
  const decide = useCommand("decide-objection");
  const [reason, setReason] = useState("");
  const left = sheets.reduce((sum, { objections_open }) => sum + objections_open, 0) - 1;
  async function go(decision: "upheld" | "rejected") {
    try {
      const body = { objection: objection.objection, decision, reason: reason.trim() };
      await decide.mutateAsync({ args: { campaign }, body });
      const word = say(decision === "upheld" ? "objectionUpheld" : "objectionRejected");
      tell.done(say("decided", { decision: word, count: Math.max(0, left) }));
    } catch (error) {
      tell.failed(error);
    }
  }
  const isEmpty = reason.trim() === "";
  return (
    <div className={styles.decide}>
      <label htmlFor={id}>{say("decisionReason")}</label>
      <Input.TextArea
        id={id}
        rows={2}
        maxLength={500}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <p className={styles.soft}>{say("upheldNext")}</p>
      <div className={styles.buttons}>
        <Button
          type="primary"
          disabled={isEmpty}
          loading={decide.isPending}
          onClick={() => void go("upheld")}
        >
          {say("uphold")}
        </Button>
        <Button disabled={isEmpty} loading={decide.isPending} onClick={() => void go("rejected")}>
          {say("reject")}
        </Button>
      </div>
    </div>
  );
}
