import { Form, Modal } from "antd";
import { type ReactNode, useState } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";

interface ActDialogProps<Values extends object> {
  readonly isOpen: boolean;
  /** What is done: 「解封“4月暗访”」. */
  readonly heading: ReactNode;
  /** Who gets what, when, and whether it can be taken back. */
  readonly consequences?: ReactNode;
  readonly verb: string;
  readonly isGrave?: boolean;
  readonly initial?: Partial<Values>;
  /** Sends it; a refusal is told by the caller, and the dialog stays. Resolves to whether it was done. */
  readonly onAct: (values: Values) => Promise<boolean>;
  readonly onClose: () => void;
  /** Fields: `Form.Item`s with their rules. */
  readonly children?: ReactNode;
}

/** A step that needs a word with it (a reason, an organ), with its consequences spelled out above the fields. */
export function ActDialog<Values extends object>(props: ActDialogProps<Values>) {
  const { isOpen, heading, consequences, verb, isGrave = false, initial, onAct, onClose, children } = props;
  const say = useWords(commonWords);
  const [form] = Form.useForm<Values>();
  const [isAtWork, setAtWork] = useState(false);
  async function act() {
    const values = await form.validateFields().catch(() => undefined);
    if (values === undefined) return;
    // What is on its way is not sent again by a second press.
    setAtWork(true);
    try {
      if (await onAct(values as Values)) onClose();
    } finally {
      setAtWork(false);
    }
  }
  return (
    <Modal
      open={isOpen}
      title={heading}
      okText={verb}
      cancelText={say("cancel")}
      okButtonProps={{ danger: isGrave }}
      confirmLoading={isAtWork}
      onOk={act}
      onCancel={onClose}
      destroyOnHidden
      width={560}
    >
      {consequences === undefined ? null : <div style={{ marginBlockEnd: 16 }}>{consequences}</div>}
      <Form
        form={form}
        layout="vertical"
        initialValues={initial as Record<string, unknown>}
        preserve={false}
        requiredMark={false}
      >
        {children}
      </Form>
    </Modal>
  );
}
