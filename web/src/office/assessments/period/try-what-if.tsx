import { Button, Form, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useCommand, useRead } from "../../../api/queries.ts";
import { useTell } from "../../../ui/tell.tsx";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import styles from "./period.module.css";
import { usePeriod, usePeriodParams } from "./use-period.ts";

/** Tries other decisions where the document leaves a choice, on an issued period; it is recorded who asked and why. */
export function TryWhatIf() {
  const say = useWords(periodWords);
  const tell = useTell();
  const { campaign, assessment } = usePeriodParams();
  const { title, last_day, moves } = usePeriod();
  const ask = useCommand("try-what-if");
  const [isOpen, setOpen] = useState(false);
  const [tried, setTried] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState("");
  const policy = useRead("read-policy", { campaign, day: last_day }, { enabled: isOpen });
  if (!moves.some(({ move }) => move === "try_what_if")) return null;
  const decisions = policy.data?.decisions ?? [];
  const changed = decisions.filter(({ id, value }) => tried[id] !== undefined && tried[id] !== value);
  async function go() {
    const body = {
      what_if: crypto.randomUUID(),
      assessment,
      reason: reason.trim(),
      decisions: Object.fromEntries(
        changed.map(({ id }) => [id, { value: tried[id] ?? "", set_by: say("tryOut") }]),
      ),
    };
    try {
      await ask.mutateAsync({ args: { campaign }, body });
      tell.done(say("tryAsked"));
      setOpen(false);
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say("tryOut")}</Button>
      <Modal
        open={isOpen}
        title={say("tryHeading", { period: title })}
        okText={say("tryOut")}
        okButtonProps={{ disabled: changed.length === 0 || reason.trim() === "" }}
        confirmLoading={ask.isPending}
        onOk={() => void go()}
        onCancel={() => setOpen(false)}
        width={680}
      >
        <p className={styles.what}>{say("trialsLead")}</p>
        <Form layout="vertical">
          {decisions.map(({ id, asks, value, variants, labels }) => (
            <Form.Item key={id} label={asks}>
              <Select
                value={tried[id] ?? value}
                aria-label={asks}
                options={variants.map((one) => ({
                  value: one,
                  label: one === value ? `${labels[one] ?? one}（${say("trySame")}）` : (labels[one] ?? one),
                }))}
                onChange={(chosen: string) => setTried((before) => ({ ...before, [id]: chosen }))}
              />
            </Form.Item>
          ))}
          <Form.Item label={say("tryReason")} htmlFor="try-reason">
            <Input.TextArea
              id="try-reason"
              rows={2}
              maxLength={500}
              value={reason}
              onChange={({ target }) => setReason(target.value)}
            />
          </Form.Item>
        </Form>
      </Modal>
    </>
  );
}
