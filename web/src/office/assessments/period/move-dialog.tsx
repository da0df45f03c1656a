import "../../../ui/calendar-locales.ts";
import type { AssessmentMove } from "@cunjing/contract";
import { DatePicker, Form, Input, Modal, Select } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useRead } from "../../../api/queries.ts";
import { type AssessmentMoveWord, assessmentMoveWords } from "../../../words/assessment-moves.ts";
import { useWords } from "../../../words/define-words.ts";
import { periodWords } from "../../../words/period.ts";
import { dayAfter } from "./day-after.ts";
import styles from "./period.module.css";
import { useMove } from "./use-move.ts";
import { usePeriod, usePeriodParams } from "./use-period.ts";

const REASONED: ReadonlySet<AssessmentMove> = new Set(["recompute", "send_back", "withdraw", "correct"]);
const NOTED: ReadonlySet<AssessmentMove> = new Set(["review", "submit", "sign"]);

/** A step with its consequences spelled out: who gets what, until when, and whether it can be taken back. */
export function MoveDialog({
  move,
  onClose,
}: {
  readonly move: AssessmentMove;
  readonly onClose: () => void;
}) {
  const say = useWords(assessmentMoveWords);
  const words = useWords(periodWords);
  const { title, as_of_day, sheets } = usePeriod();
  const { take, isAtWork } = useMove();
  const [note, setNote] = useState("");
  const [until, setUntil] = useState(() => dayAfter(as_of_day));
  const [isMissing, setMissing] = useState(false);
  const [organ, setOrgan] = useOrgan(move === "number");
  const needsReason = REASONED.has(move);

  async function go() {
    if (needsReason && note.trim() === "") return setMissing(true);
    if (await take(move, { note, until, organ: organ.value })) onClose();
  }

  return (
    <Modal
      open
      title={`${say(move as AssessmentMoveWord)} · ${title}`}
      okText={say(move as AssessmentMoveWord)}
      okButtonProps={{ danger: move === "withdraw", disabled: move === "number" && organ.value === "" }}
      confirmLoading={isAtWork}
      onOk={() => void go()}
      onCancel={onClose}
      width={560}
    >
      <p className={styles.what}>{say(`${move}What` as AssessmentMoveWord, { count: sheets.length })}</p>
      {move === "number" ? <p className={styles.what}>{say("numberShared")}</p> : null}
      <Form layout="vertical">
        {move === "send_for_check" ? (
          <Form.Item label={say("until")} htmlFor="until">
            <DatePicker
              id="until"
              allowClear={false}
              minDate={dayjs(as_of_day)}
              value={dayjs(until)}
              onChange={(day) => setUntil(day?.format("YYYY-MM-DD") ?? until)}
            />
          </Form.Item>
        ) : null}
        {move === "number" ? (
          <Form.Item label={say("organ")}>
            <Select
              value={organ.value}
              aria-label={say("organ")}
              options={organ.options}
              notFoundContent={words("noOrgan")}
              onChange={setOrgan}
            />
          </Form.Item>
        ) : null}
        {needsReason || NOTED.has(move) ? (
          <Form.Item
            label={say(needsReason ? "reason" : "note")}
            htmlFor="note"
            {...(isMissing ? { validateStatus: "error", help: say("reasonMissing") } : {})}
          >
            <Input.TextArea
              id="note"
              autoFocus={needsReason}
              rows={needsReason ? 3 : 2}
              maxLength={500}
              value={note}
              onChange={({ target }) => {
                setNote(target.value);
                setMissing(false);
              }}
            />
          </Form.Item>
        ) : null}
      </Form>
    </Modal>
  );
}

/** The reader's own organs; the only one is taken without asking. */
function useOrgan(isAsked: boolean) {
  const { campaign } = usePeriodParams();
  const [chosen, setChosen] = useState<string>();
  const { data } = useRead("list-organs", { campaign }, { enabled: isAsked });
  const own = data?.organs.filter((one) => one.own) ?? [];
  const options = own.map(({ organ, name, code }) => ({ value: organ, label: `${name}（${code}）` }));
  return [{ value: chosen ?? options[0]?.value ?? "", options }, setChosen] as const;
}
