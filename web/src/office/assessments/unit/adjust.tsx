import { Button, Form, Input } from "antd";
import { useState } from "react";
import { useCommand } from "../../../api/queries.ts";
import { useTell } from "../../../ui/tell.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { usePeriodParams } from "../period/use-period.ts";
import type { ResultLine } from "../ranking/print-parts.ts";
import styles from "./unit.module.css";

/** 审定调整: by whoever signs, with a reason; the computed value stays beside it. */
export function Adjust({ row }: { readonly row: ResultLine }) {
  const say = useWords(periodWords);
  const common = useWords(commonWords);
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const adjust = useCommand("adjust-assessment");
  const [isOpen, setOpen] = useState(false);
  const [change, setChange] = useState(row.adjustment?.change ?? "");
  const [reason, setReason] = useState(row.adjustment?.reason ?? "");
  if (!isOpen)
    return (
      <Button size="small" onClick={() => setOpen(true)}>
        {say("adjust")}
      </Button>
    );
  const { score_of, unit, unit_name } = row;
  async function go() {
    try {
      const { computed, adjusted } = await adjust.mutateAsync({
        args: { campaign },
        body: {
          adjustment: crypto.randomUUID(),
          assessment,
          score_of,
          unit,
          change: change.trim(),
          reason: reason.trim(),
        },
      });
      tell.done(say("adjustDone", { unit: unit_name, computed, adjusted }));
      setOpen(false);
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <Form layout="vertical" className={styles.form ?? ""} onFinish={() => void go()}>
      <p className={styles.soft}>{say("adjustWhat")}</p>
      <Form.Item label={say("adjustChange")} htmlFor="change">
        <Input
          id="change"
          autoFocus
          inputMode="decimal"
          placeholder="-1.5"
          value={change}
          onChange={({ target }) => setChange(target.value)}
        />
      </Form.Item>
      <Form.Item label={say("reason")} htmlFor="adjust-reason">
        <Input.TextArea
          id="adjust-reason"
          rows={2}
          maxLength={500}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
        />
      </Form.Item>
      <Button
        type="primary"
        htmlType="submit"
        loading={adjust.isPending}
        disabled={change.trim() === "" || reason.trim() === ""}
      >
        {say("adjust")}
      </Button>{" "}
      <Button onClick={() => setOpen(false)}>{common("cancel")}</Button>
    </Form>
  );
}
