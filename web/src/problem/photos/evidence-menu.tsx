import { DownloadOutlined, EllipsisOutlined, RollbackOutlined } from "@ant-design/icons";
import { Button, Dropdown } from "antd";
import { useState } from "react";
import { addressOf } from "../../api/call.ts";
import { useScope } from "../../app/campaign.ts";
import { useWords } from "../../words/define-words.ts";
import { evidenceWords } from "../../words/evidence.ts";
import { isLastOfStage } from "./last-of-stage.ts";
import type { EvidenceLine } from "./picture.tsx";
import { useEvidenceName } from "./use-evidence-name.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

interface EvidenceMenuProps {
  /** What the menu is of: one photo or file, or the two of a pair. */
  readonly lines: readonly EvidenceLine[];
  /** All of the same problem or inspection. */
  readonly all: readonly EvidenceLine[];
  readonly className?: string | undefined;
}

/** The original of a photo or file, and taking it back for whoever may; nothing where neither is possible. */
export function EvidenceMenu({ lines, all, className }: EvidenceMenuProps) {
  const say = useWords(evidenceWords);
  const nameOf = useEvidenceName();
  const { campaign } = useScope();
  const [withdrawing, setWithdrawing] = useState<EvidenceLine>();
  const isOne = lines.length === 1;
  const items = [
    ...lines
      .filter(({ stored_at }) => stored_at !== null)
      .map((line) => ({
        key: `original ${line.evidence}`,
        icon: <DownloadOutlined aria-hidden />,
        label: isOne ? say("original") : say("originalOf", { what: nameOf(line) }),
        onClick: () => save(addressOf("read-original", { campaign, evidence: line.evidence })),
      })),
    ...lines
      .filter(({ withdrawable }) => withdrawable)
      .map((line) => ({
        key: `withdraw ${line.evidence}`,
        icon: <RollbackOutlined aria-hidden />,
        danger: true,
        label: `${isOne ? say("withdraw") : say("withdrawOf", { what: nameOf(line) })}…`,
        onClick: () => setWithdrawing(line),
      })),
  ];
  if (items.length === 0) return null;
  const [first] = lines;
  const label = isOne && first !== undefined ? say("actsOf", { what: nameOf(first) }) : say("acts");
  return (
    <>
      <Dropdown trigger={["click"]} menu={{ items }}>
        <Button
          className={`${className ?? ""} no-print`}
          icon={<EllipsisOutlined />}
          aria-label={label}
          title={label}
        />
      </Dropdown>
      {withdrawing === undefined ? null : (
        <WithdrawDialog
          line={withdrawing}
          isLast={isLastOfStage(withdrawing, all)}
          onClose={() => setWithdrawing(undefined)}
        />
      )}
    </>
  );
}

/** As a link would: the keyboard chooses the entry of the menu and not what stands in it. */
function save(address: string): void {
  const link = document.createElement("a");
  link.href = address;
  link.download = "";
  link.click();
}
