import { DownOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import { type ReactNode, useState } from "react";

interface FilterButtonProps {
  readonly label: string;
  readonly isChosen: boolean;
  /** What opens below; it is asked for only then. */
  readonly children: (close: () => void) => ReactNode;
}

/** A filter as a button with its choices below. */
export function FilterButton({ label, isChosen, children }: FilterButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      destroyOnHidden
      arrow={false}
      content={
        <section
          aria-label={label}
          style={{ maxHeight: "60vh", overflow: "auto", margin: -4 }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setOpen(false);
          }}
        >
          {isOpen ? children(() => setOpen(false)) : null}
        </section>
      }
    >
      <Button
        type={isChosen ? "default" : "text"}
        icon={<DownOutlined aria-hidden />}
        iconPlacement="end"
        aria-expanded={isOpen}
      >
        {label}
      </Button>
    </Popover>
  );
}
