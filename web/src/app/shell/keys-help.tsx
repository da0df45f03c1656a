import { useNavigate } from "@tanstack/react-router";
import { Modal } from "antd";
import { use } from "react";
import { useKeys } from "../../ui/keys.ts";
import { useWords } from "../../words/define-words.ts";
import { shellWords } from "../../words/shell.ts";
import { CampaignContext } from "../campaign.ts";
import { mayRegister } from "../may-register.ts";
import type { Group } from "../navigation.ts";
import styles from "./keys-help.module.css";

interface KeysHelpProps {
  readonly groups: readonly Group[];
  readonly base: string;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** `?` shows what the keyboard does; `g` and a letter open a page. */
export function KeysHelp({ groups, base, isOpen, onOpenChange }: KeysHelpProps) {
  const say = useWords(shellWords);
  const navigate = useNavigate();
  const campaign = use(CampaignContext);
  const pages = groups.flatMap(({ entries }) => entries).filter(({ key }) => key !== undefined);
  useKeys({
    "?": () => onOpenChange(true),
    ...Object.fromEntries(
      pages.map(({ key, to }) => [`g ${key}`, () => void navigate({ to: `${base}/${to}` })]),
    ),
  });
  const lines: readonly (readonly [string, string])[] = [
    ["?", say("keyHelp")],
    ["u", say("keySearch")],
    ["↑ ↓ j k", say("keyMove")],
    ["Enter", say("keyOpen")],
    ["x", say("keySelect")],
    ...(campaign !== undefined && mayRegister(campaign) ? [["n", say("keyRegister")] as const] : []),
    ["Esc", say("keyClose")],
    ...pages.map(({ key, word }) => [`g ${key}`, say("keyGo", { page: say(word) })] as const),
  ];
  return (
    <Modal open={isOpen} onCancel={() => onOpenChange(false)} footer={null} title={say("keysHelp")}>
      <dl className={styles.keys}>
        {lines.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
