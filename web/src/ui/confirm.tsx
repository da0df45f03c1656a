import { App } from "antd";
import type { ReactNode } from "react";
import { commonWords } from "../words/common.ts";
import { useWords } from "../words/define-words.ts";

interface Consequence {
  /** What is done, as a question's subject: 「签发并印发 3 份督办通知书」. */
  readonly heading: ReactNode;
  /** Who gets what, when, and whether it can be taken back. */
  readonly consequences: ReactNode;
  /** The verb of the trade on the button: 印发. */
  readonly verb: string;
  readonly isGrave?: boolean;
}

/** Asks before what cannot be undone, with the consequences spelled out. Resolves to whether to go on. */
export function useConfirm(): (consequence: Consequence) => Promise<boolean> {
  const { modal } = App.useApp();
  const say = useWords(commonWords);
  return async ({ heading, consequences, verb, isGrave = false }) =>
    await modal.confirm({
      icon: null,
      title: heading,
      content: consequences,
      okText: verb,
      cancelText: say("cancel"),
      okButtonProps: { danger: isGrave },
      width: 520,
    });
}
