import { PlusOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { useState } from "react";
import { read } from "../../../api/call.ts";
import { useCampaign, useScope } from "../../../app/campaign.ts";
import { useTell } from "../../../ui/tell.tsx";
import { UnitFinder } from "../../../ui/unit-finder.tsx";
import { useWords } from "../../../words/define-words.ts";
import { factWords } from "../../../words/facts.ts";
import type { EntryUnit } from "./grid-rows.ts";

interface AddRowProps {
  readonly onAdd: (unit: EntryUnit) => void;
  /** Units that have their row already. */
  readonly taken: readonly EntryUnit[];
}

/** A row for any unit of the campaign, found by name, pinyin or code. */
export function AddRow({ onAdd, taken }: AddRowProps) {
  const say = useWords(factWords);
  const tell = useTell();
  const { unit } = useScope();
  const { root } = useCampaign();
  const [isOpen, setOpen] = useState(false);
  async function choose(chosen: string | undefined) {
    setOpen(false);
    if (chosen === undefined || taken.some((row) => row.unit === chosen)) return;
    try {
      const { name, code, above } = await read("read-unit", { unit: chosen });
      onAdd({ unit: chosen, name, code, above: above[0]?.name ?? null });
    } catch (error) {
      tell.failed(error);
    }
  }
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <UnitFinder onChoose={(one) => void choose(one)} below={unit ?? root} firstUnder={unit ?? root} />
      }
    >
      <Button icon={<PlusOutlined aria-hidden />}>{say("addRow")}</Button>
    </Popover>
  );
}
