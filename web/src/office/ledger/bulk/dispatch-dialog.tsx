import { Form, Input, Modal, Segmented, Select } from "antd";
import { useState } from "react";
import { useChannels } from "../../../problem/problem-words.ts";
import { DayField } from "../../../ui/day-field.tsx";
import { Reading } from "../../../ui/states.tsx";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import { moveWords } from "../../../words/moves.ts";
import styles from "./bulk.module.css";
import type { Offer } from "./group-offers.ts";
import { NoticeList } from "./notice-list.tsx";
import { LEVELS, type Level, planNotices } from "./plan-notices.ts";
import { usePlaces } from "./use-places.ts";
import { type DispatchValues, useSendNotices } from "./use-send-notices.ts";

interface DispatchDialogProps {
  readonly offer: Offer;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const MOST_DEMAND = 1000;
const MOST_CONTACT = 60;

/** Handing over: which document goes to whom, with how many problems, by when; then it is sent, one document after the other. */
export function DispatchDialog({ offer: { problems, move }, onDone, onCancel }: DispatchDialogProps) {
  const say = useWords(moveWords);
  const common = useWords(commonWords);
  const channels = useChannels();
  const [level, setLevel] = useState<Level>("top");
  const [values, setValues] = useState<DispatchValues>({});
  const [form] = Form.useForm<DispatchValues>();
  const places = usePlaces(problems);
  const notices = places === undefined ? [] : planNotices(places, level);
  const sending = useSendNotices(onDone);
  const dueNeeded =
    move.needs.includes("due") ||
    notices.some(({ problems: of }) =>
      of.some(({ severity }) => isStated(channels, values.channel, severity)),
    );
  return (
    <Modal
      open
      width={640}
      centered
      title={say("dispatchHeading", { count: problems.length })}
      okText={say("dispatch")}
      cancelText={common("cancel")}
      okButtonProps={{ disabled: places === undefined, loading: sending.isSending, htmlType: "submit" }}
      onOk={() => form.submit()}
      onCancel={onCancel}
      destroyOnHidden
    >
      <Form<DispatchValues>
        form={form}
        layout="vertical"
        requiredMark={false}
        onValuesChange={(_, all) => setValues(all)}
        onFinish={(all) => void sending.send(notices, all)}
      >
        <div className={styles.level}>
          <span>{say("noticePerLevel")}</span>
          <Segmented
            aria-label={say("noticePerLevel")}
            value={level}
            options={LEVELS.map((value) => ({ value, label: say(`level_${value}`) }))}
            onChange={setLevel}
          />
        </div>
        {places === undefined ? (
          <Reading rows={3} />
        ) : (
          <NoticeList notices={notices} values={values} failures={sending.failures} sent={sending.sent} />
        )}
        <div className={styles.two}>
          <Form.Item name="channel" label={say("channel")}>
            <Select
              allowClear
              placeholder={say("channelBySeverity")}
              options={channels.map(({ channel, label }) => ({ value: channel, label }))}
            />
          </Form.Item>
          <Form.Item
            name="due"
            label={say("dueOfDispatch")}
            extra={say(dueNeeded ? "dueNeeded" : "dueByPolicy")}
            rules={dueNeeded ? [{ required: true, message: say("dueNeeded") }] : []}
          >
            <DayField />
          </Form.Item>
        </div>
        <Form.Item name="demand" label={say("demand")}>
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 6 }} maxLength={MOST_DEMAND} />
        </Form.Item>
        <Form.Item name="contact" label={say("contact")}>
          <Input maxLength={MOST_CONTACT} />
        </Form.Item>
        <p className={styles.soft}>
          {say("tellsReceiver")}
          {say("cannotUndo")}
        </p>
      </Form>
    </Modal>
  );
}

/** Whether the channel that a severity goes through has no limit of its own: its document says the day. */
function isStated(
  channels: ReturnType<typeof useChannels>,
  channel: string | undefined,
  severity: string,
): boolean {
  const used =
    channels.find((one) => one.channel === channel) ?? channels.find((one) => one.severity === severity);
  return used !== undefined && used.limits[severity] === null;
}
