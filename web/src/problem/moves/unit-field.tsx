import { Button, Popover } from "antd";
import { useState } from "react";
import { useRead } from "../../api/queries.ts";
import { UnitFinder } from "../../ui/unit-finder.tsx";
import { useWords } from "../../words/define-words.ts";
import { moveWords } from "../../words/moves.ts";

interface UnitFieldProps {
  readonly id?: string;
  readonly value?: string;
  readonly onChange?: (unit: string | undefined) => void;
}

/** A unit as a field of a form. */
export function UnitField({ id, value, onChange }: UnitFieldProps) {
  const say = useWords(moveWords);
  const [isOpen, setOpen] = useState(false);
  const unit = useRead("read-unit", { unit: value ?? "" }, { enabled: value !== undefined }).data;
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      content={
        <UnitFinder
          onChoose={(chosen) => {
            onChange?.(chosen);
            setOpen(false);
          }}
        />
      }
    >
      <Button {...(id === undefined ? {} : { id })}>
        {unit === undefined
          ? say("chooseUnit")
          : [...unit.above.map(({ name }) => name).reverse(), unit.name].join(" › ")}
      </Button>
    </Popover>
  );
}
