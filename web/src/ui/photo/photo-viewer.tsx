import { CompressOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../../words/define-words.ts";
import { photoWords } from "../../words/photo.ts";
import styles from "./photo.module.css";

interface PhotoViewerProps {
  readonly heading: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A picture, or a pair of them, as large as the screen; Esc leaves. */
export function PhotoViewer({ heading, onClose, children }: PhotoViewerProps) {
  const say = useWords(photoWords);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.viewer} aria-label={say("photo")} onClose={onClose}>
      <div className={styles.inside}>
        <header className={styles.head}>
          <strong>{heading}</strong>
          <Button icon={<CompressOutlined />} onClick={onClose}>
            {say("closeLarge")}
          </Button>
        </header>
        <div className={styles.stage}>{children}</div>
      </div>
    </dialog>
  );
}
