import { Modal, Progress } from "antd";
import type { ReactNode } from "react";
import type { EachProgress } from "../../../api/send-each.ts";
import { commonWords } from "../../../words/common.ts";
import { useWords } from "../../../words/define-words.ts";
import styles from "./acts.module.css";

interface ActFrameProps {
  readonly heading: ReactNode;
  /** Who gets what, by when, and whether it can be taken back. */
  readonly consequences: ReactNode;
  readonly verb: string;
  readonly canAct: boolean;
  readonly isGrave?: boolean;
  readonly progress: EachProgress | undefined;
  readonly onAct: () => Promise<void>;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** A step taken for several at once: its consequences, what has to be said with it, and how far it is. */
export function ActFrame(props: ActFrameProps) {
  const { heading, consequences, verb, canAct, isGrave = false, progress, onAct, onClose, children } = props;
  const say = useWords(commonWords);
  const isBusy = progress !== undefined;
  return (
    <Modal
      open
      title={heading}
      okText={verb}
      cancelText={say("cancel")}
      okButtonProps={{ danger: isGrave, disabled: !canAct, loading: isBusy }}
      cancelButtonProps={{ disabled: isBusy }}
      closable={!isBusy}
      mask={{ closable: false }}
      onOk={onAct}
      onCancel={onClose}
      width={880}
    >
      <div className={styles.frame}>
        <div className={styles.consequences}>{consequences}</div>
        {children}
        {isBusy ? <Progress percent={Math.round((progress.done / progress.of) * 100)} /> : null}
      </div>
    </Modal>
  );
}
