import { CloseOutlined } from "@ant-design/icons";
import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";
import styles from "./side-panel.module.css";

interface BesideProps {
  readonly children: ReactNode;
  /** What stands beside; nothing: the list has all the room. */
  readonly panel?: ReactNode;
}

/** A list with the story of one of its rows beside it: the row stays where it is. On a narrow screen the panel covers the list. */
export function Beside({ children, panel }: BesideProps) {
  return (
    <div className={panel === undefined ? styles.alone : styles.beside}>
      <div className={styles.list}>{children}</div>
      {panel}
    </div>
  );
}

interface SidePanelProps {
  readonly heading: ReactNode;
  readonly label: string;
  readonly onClose: () => void;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** Esc closes it; the focus stays in the list or goes back to its row, so that the arrow keys go on to the next one. */
export function SidePanel({ heading, label, onClose, actions, children }: SidePanelProps) {
  const say = useWords(commonWords);
  const panel = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const [own, opener] = [panel.current, document.activeElement];
    return () => {
      // While it still stands: once it is gone, nobody knows any more that the focus was in it.
      if (opener instanceof HTMLElement && own?.contains(document.activeElement) === true)
        opener.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      const inDialog = document.querySelector(
        "[role=dialog], dialog[open], .ant-select-dropdown:not([style*='display: none'])",
      );
      if (event.key === "Escape" && !event.defaultPrevented && inDialog === null) onClose();
    };
    addEventListener("keydown", close);
    return () => removeEventListener("keydown", close);
  }, [onClose]);
  return (
    <aside ref={panel} className={styles.panel} aria-label={label}>
      <header className={styles.head}>
        <div className={styles.heading}>{heading}</div>
        {actions}
        <button type="button" className={styles.close} onClick={onClose} aria-label={say("close")}>
          <CloseOutlined />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard (WCAG 2.1.1) */}
      <section className={styles.body} tabIndex={0} aria-label={label}>
        {children}
      </section>
    </aside>
  );
}
